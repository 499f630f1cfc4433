import type { Rule } from '../model/judging/rule';
import { conflictFindings } from './support/conflict-finding';

/** Events that the sources deny or turn round. */
export const polarityConflict: Rule = {
  code: 'polarity-conflict',
  severity: 'warning',
  title: 'The sources say the opposite',
  description: 'Something that the sources say did not happen, or the opposite of which happened.',
  details: `Negation, antonyms (accept and reject, rise and fall, confirm and deny), and certainty (will, may, refused to). Attributed speech is compared with what that speaker said. What the draft only guesses, asks, wants or foretells is not set against what is; nor are opposites of two times (“opened in 1988”, “closed in 2019”), or two sides of one matter (“A beat B”, “B lost to A”).`,
  examples: [
    {
      sources: ['The council rejected the plan for a second runway on Tuesday.'],
      draft: 'The council approved the plan for a second runway on Tuesday.',
      marks: 'approved',
    },
    {
      sources: ['The council rejected the plan for a second runway on Tuesday.'],
      draft: 'The council did not approve the plan for a second runway.',
      note: 'Said with a negation.',
    },
  ],
  run: (context) => conflictFindings(context, 'polarity-conflict'),
};
