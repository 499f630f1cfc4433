import { areNoOpposites } from './antonym-exceptions';
import type { Exception } from '../exception';

/** Two opposite words that say no opposite things. */
export const noOpposites: Exception = {
  code: 'no-opposites',
  silent: { passages: ['Corvell beat Tandry in the final.'], claim: 'Tandry lost to Corvell in the final.' },
  wrong: { passages: ['Corvell won the final in May.'], claim: 'Corvell lost the final in May.' },
  applies: ({ slot, term, other, view }, claim) => slot === 'antonym' && areNoOpposites(claim, term, other, view),
};
