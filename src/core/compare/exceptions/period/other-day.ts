import { isValueFact } from '../../alignment/fact-support';
import { directionOf, mayHaveGrown, periodOf } from '../../alignment/times/period';
import type { Exception } from '../exception';

/** An earlier day's count may be smaller, and a later day's larger. */
export const otherDay: Exception = {
  code: 'other-period',
  silent: {
    passages: ['By June 2021 the app had 92 million users.'],
    claim: 'By August 2019 the app had 60 million users.',
  },
  wrong: {
    passages: ['By June 2021 the app had 92 million users.'],
    claim: 'By June 2021 the app had 60 million users.',
  },
  applies({ slot, term, other, view: { analysis } }, claim) {
    if (slot !== 'quantity' || !isValueFact(term.fact) || !isValueFact(other.fact)) return false;
    return mayHaveGrown(periodOf(term, claim.analysis, analysis), directionOf(term.fact, other.fact));
  },
};
