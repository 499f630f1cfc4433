import { areNoOpposites } from './antonym-exceptions';
import type { ClaimView, PassageView } from '../../alignment/view';
import { metIn } from '../../alignment/comparatives';
import { relationsOf, transferIn } from '../../sentence/relations/relations';
import { nth } from '../../../text/nth';
import { passagePlace } from '../../alignment/align';
import { DENIALS } from '../../lexicon/words';
import type { Analysis } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import { headToken, type Term } from '../../sentence/terms';
import type { Exception } from '../exception';
import { areOne, areOneDeed, isSaidIn } from '../subject/other-encounter';

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
  areSidesOfOne,
  isSameDeed,
  isDeniedByBoth,
  (claim, _, __, view) => isSameOrder(claim, view),
];

/**
 * "Denied that it had paid" beside "said that it had not paid, but admitted a loan": what the one denies the other does
 * too, and what else was admitted is another matter.
 */
function isDeniedByBoth(claim: ClaimView, term: Term, other: Term, { analysis, alignment }: PassageView): boolean {
  const [mine, theirs] = [claim.analysis, analysis];
  const isDeniedIn = (tokens: Analysis['tokens'], denier: Term, at: number): boolean => {
    const [, to] = clauseAround(tokens, denier, BORDERS);
    return at > denier.head && at < to;
  };
  const pairs = mine.content.flatMap((i) =>
    passagePlace(alignment, i) < 0 ? [] : [[i, passagePlace(alignment, i)] as const],
  );
  if (DENIALS.has(headToken(theirs, other).lemma))
    return pairs.some(([i, j]) => nth(mine.tokens, i).negated && isDeniedIn(theirs.tokens, other, j));
  if (!DENIALS.has(headToken(mine, term).lemma)) return false;
  return pairs.some(([i, j]) => nth(theirs.tokens, j).negated && isDeniedIn(mine.tokens, term, i));
}

const BORDERS = clauseBorders(',');

/** "A was beaten by B" is "A lost to B". */
function isSameDeed(claim: ClaimView, { head }: Term, other: Term, view: PassageView): boolean {
  const mine = relationsOf(claim.analysis).filter(({ at }) => at === head);
  const theirs = relationsOf(view.analysis).filter(({ at }) => at === other.head);
  return mine.some((a) => theirs.some((b) => areOneDeed(claim, a, b, view)));
}

/** "B bought the mill from A" is "A sold the mill to B". */
function isSameTransfer(claim: ClaimView, { kind }: Term, view: PassageView): boolean {
  return (
    kind === 'verb' &&
    relationsOf(claim.analysis).some((mine) => mine.isTransfer === true && isSaidIn(claim, mine, view))
  );
}

/**
 * "B bought the mill" beside "A sold the mill" are the two sides of one sale, whoever else is named; who bought it and
 * sold it to the other did not.
 */
function areSidesOfOne(claim: ClaimView, term: Term, other: Term, view: PassageView): boolean {
  const [mine, theirs] = [transferIn(claim.analysis, term.head), transferIn(view.analysis, other.head)];
  if (mine?.key === undefined || mine.key !== theirs?.key) return false;
  const crossed = [
    [mine.giver, theirs.taker],
    [mine.taker, theirs.giver],
  ] as const;
  const areNamed = [mine, theirs].every(({ giver, taker }) => giver !== undefined || taker !== undefined);
  return areNamed && !crossed.some(([a, b]) => a && b && areOne(claim, a, b, view));
}

/** "The hovercraft is faster than the ferry" is "the ferry is slower than the hovercraft". */
function isSameOrder({ analysis }: ClaimView, view: PassageView): boolean {
  return metIn(analysis, view.analysis).some(({ sense }) => sense === 'alike');
}
