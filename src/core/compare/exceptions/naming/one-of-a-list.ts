import type { PassageView } from '../../alignment/view';
import { nameRowsOf } from '../../sentence/relations/name-rows';
import { isIn, type Term } from '../../sentence/terms';
import { isOneBesideMany } from './enumeration';
import type { Exception } from '../exception';

/** "Dahl signed" beside "Olsen, Krag and Berg signed": a list may well be incomplete. */
export const oneOfAList: Exception = {
  code: 'one-of-a-list',
  silent: { passages: ['Olsen, Krag and Berg signed the letter.'], claim: 'Dahl signed the letter.' },
  wrong: { passages: ['Olsen signed the letter.'], claim: 'Dahl signed the letter.' },
  applies({ slot, term, other, view }, claim) {
    return slot === 'name' && (isOneBesideMany(claim, term, other, view) || isOfPart(view, other));
  },
};

/** "Olsen, Krag and others signed": the row says itself that it is a part. */
function isOfPart({ analysis }: PassageView, { first }: Term): boolean {
  return nameRowsOf(analysis).some(({ names, isPartial }) => isPartial && names.some((name) => isIn(first, name)));
}
