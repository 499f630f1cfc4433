import { nth } from '../../../text/nth';
import { isOfSubject, noDifferenceIn } from '../../sentence/outcomes/no-difference';
import type { Exception } from '../exception';

/** Where two do not differ, the one did not do more than the other. */
export const noDifference: Exception = {
  code: 'denied-otherwise',
  silent: {
    passages: [
      'Leaf growth rose more with lime than with chalk.',
      'Root growth did not differ between lime and chalk.',
    ],
    claim: 'Root growth did not rise more with lime than with chalk.',
  },
  wrong: {
    passages: ['Root growth rose more with lime than with chalk.'],
    claim: 'Root growth did not rise more with lime than with chalk.',
  },
  applies({ slot, term }, { analysis }, views) {
    if (slot !== 'negation' || !nth(analysis.tokens, term.head).negated) return false;
    if (!analysis.tokens.some(({ lower }) => lower === 'than')) return false;
    return views.some((view) => {
      const found = noDifferenceIn(view.analysis, true);
      return found !== undefined && isOfSubject(analysis, found);
    });
  },
};
