import { areOfOtherTimes } from '../../alignment/times/former-times';
import type { Exception } from '../exception';

/** How something is now, and how it was before something came. */
export const formerTimes: Exception = {
  code: 'other-period',
  silent: {
    passages: ['Before it was widened in 1931, the bridge at Orle measured 9 metres across.'],
    claim: 'Today the bridge at Orle measures 12 metres across.',
  },
  wrong: {
    passages: ['When it was widened in 1931, the bridge at Orle measured 9 metres across.'],
    claim: 'The bridge at Orle measures 12 metres across.',
  },
  applies({ term, view }, { analysis }) {
    return term.fact?.kind !== 'date' && areOfOtherTimes(analysis, view.analysis);
  },
};
