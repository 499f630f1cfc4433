import type { Rule } from '../model/judging/rule';
import { conflictFindings } from './support/conflict-finding';

/** Numbers that the sources give otherwise. */
export const quantityConflict: Rule = {
  code: 'quantity-conflict',
  severity: 'warning',
  title: 'Conflicting quantity',
  description: 'A number, amount, share or length of time that the sources give otherwise.',
  details: `Values are compared as ranges: “nearly 100 million” is borne out by 98.7 million, “more than 25 million” by 26 million, “90 days” by three months. It speaks where the same thing is counted, in the same unit, place and period, and no source bears the draft’s value out. It stays silent on numbers that name rather than count (Article 50, Windows 10), and where the sources count something else. A change is checked against both ends that a source gives (“from 40 to 92 million” is more than double); figures reckoned in another way (net and gross, median and mean) contradict nothing.`,
  examples: [
    {
      sources: ['The bridge is 1,280 metres long and carries 40,000 vehicles a day.'],
      draft: 'The bridge carries 60,000 vehicles a day.',
      marks: '60,000',
    },
    {
      sources: ['The bridge is 1,280 metres long and carries 40,000 vehicles a day.'],
      draft: 'The bridge is nearly 1.3 kilometres long.',
      note: 'The same length, rounded.',
    },
  ],
  run: (context) => conflictFindings(context, 'quantity-conflict'),
};
