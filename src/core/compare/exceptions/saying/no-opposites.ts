import { areNoOpposites } from './antonym-exceptions';
import type { ClaimView, PassageView } from '../../alignment/view';
import { metIn } from '../../alignment/comparatives';
import { relationsOf } from '../../sentence/relations/relations';
import type { Term } from '../../sentence/terms';
import type { Exception } from '../exception';
import { isSaidIn } from '../subject/other-encounter';

/** Two opposite words that say no opposite things. */
export const noOpposites: Exception = {
  code: 'no-opposites',
  silent: { passages: ['Corvell beat Tandry in the final.'], claim: 'Tandry lost to Corvell in the final.' },
  wrong: { passages: ['Corvell won the final in May.'], claim: 'Corvell lost the final in May.' },
  applies: ({ slot, term, other, view }, claim) =>
    slot === 'antonym' && SAME_IN_OTHER_WORDS.some((isSame) => isSame(claim, term, other, view)),
};

/** Why two opposite words may say one thing. */
const SAME_IN_OTHER_WORDS: readonly ((claim: ClaimView, term: Term, other: Term, view: PassageView) => boolean)[] = [
  areNoOpposites,
  (claim, term, _, view) => isSameTransfer(claim, term, view),
  (claim, _, __, view) => isSameOrder(claim, view),
];

/** "B bought the mill from A" is "A sold the mill to B". */
function isSameTransfer(claim: ClaimView, { kind }: Term, view: PassageView): boolean {
  return (
    kind === 'verb' &&
    relationsOf(claim.analysis).some((mine) => mine.isTransfer === true && isSaidIn(claim, mine, view))
  );
}

/** "The hovercraft is faster than the ferry" is "the ferry is slower than the hovercraft". */
function isSameOrder({ analysis }: ClaimView, view: PassageView): boolean {
  return metIn(analysis, view.analysis).some(({ sense }) => sense === 'alike');
}
