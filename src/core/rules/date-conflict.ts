import type { Rule } from '../model/judging/rule';
import { conflictFindings } from './support/conflict-finding';

/** Dates that the sources give otherwise. */
export const dateConflict: Rule = {
  code: 'date-conflict',
  severity: 'warning',
  title: 'Conflicting date',
  description: 'A date or year that the sources give otherwise.',
  details: `Only written parts are compared: an undated month is no contradiction. “Before 2015” is borne out by 2013, “in the 1990s” by 1994. Relative dates in a source (“last October”) are seen from its publication date. The date of another event (a birth, an end where the source has the beginning) and that of the year before, with which a source compares its own, contradict nothing.`,
  examples: [
    {
      sources: ['The museum was founded in 1887 by a group of sailors.'],
      draft: 'The museum was founded in 1878 by a group of sailors.',
      marks: '1878',
    },
    {
      sources: ['The museum was founded on 3 May 1887 by a group of sailors.'],
      draft: 'The museum was founded in 1887 by a group of sailors.',
      note: 'Less exact, but not wrong.',
    },
    {
      sources: ['Lena Ost took office as mayor of Visby in 1991.'],
      draft: 'Lena Ost resigned as mayor of Visby in 1998.',
      note: 'Another event.',
    },
  ],
  run: (context) => conflictFindings(context, 'date-conflict'),
};
