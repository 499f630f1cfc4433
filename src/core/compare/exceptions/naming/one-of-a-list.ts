import { isOneBesideMany } from './enumeration';
import type { Exception } from '../exception';

/** "Dahl signed" beside "Olsen, Krag and Berg signed": a list may well be incomplete. */
export const oneOfAList: Exception = {
  code: 'one-of-a-list',
  silent: { passages: ['Olsen, Krag and Berg signed the letter.'], claim: 'Dahl signed the letter.' },
  wrong: { passages: ['Olsen signed the letter.'], claim: 'Dahl signed the letter.' },
  applies({ slot, term, other, view }, claim) {
    return slot === 'name' && isOneBesideMany(claim, term, other, view);
  },
};
