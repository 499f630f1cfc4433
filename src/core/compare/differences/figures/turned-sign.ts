import { directionOf } from '../../../facts/quantities/change-words';
import type { QuantityFact } from '../../../model/judging/fact';
import { nth } from '../../../text/nth';
import { fitAt, SAME_WORD } from '../../alignment/align';
import { bestOf, type Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { isAssertion } from '../../sentence/assertion';
import { isIn, type Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';

/**
 * A rise, profit or credit where the passage has the figure with a minus: "grew by 2%" beside "growth was −2%".
 * One difference or none; all else that the claim says must be the passage's.
 */
export function findTurnedSign(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const found = claim.analysis.terms
    .filter((term) => isUp(claim.analysis, term) && !views.some(({ supported }) => supported.has(term)))
    .flatMap((term) => views.flatMap((view) => turnedIn(claim, term, view)));
  const best = bestOf(found);
  return best ? [best] : [];
}

function turnedIn(claim: ClaimView, term: Term, view: PassageView): readonly Difference[] {
  const { analysis } = view;
  const other = analysis.terms.find((u) => isNegativeOf(term, u) && (!isChange(term) || tellsChange(analysis)));
  if (!other || !isAssertion(analysis.text) || !isOneMatter(claim, term, view)) return [];
  return [certainDifference(claim, { slot: 'quantity', term, other, view })];
}

function isNegativeOf({ fact: mine }: Term, { fact: theirs }: Term): boolean {
  if (mine?.kind !== 'quantity' || theirs?.kind !== 'quantity') return false;
  return theirs.value < 0 && theirs.value === -mine.value && theirs.dimension === mine.dimension;
}

/** Whether a claim says of a figure that it was gained: "grew by 2%", "a profit of £60", "£60 in credit". */
function isUp(claim: Analysis, { fact, span }: Term): boolean {
  if (fact?.kind !== 'quantity') return false;
  if (fact.role === 'change') return fact.direction === 'up';
  return (
    isMoney(fact) && (GAIN_BEFORE.test(claim.text.slice(0, span.start)) || GAIN_BEHIND.test(claim.text.slice(span.end)))
  );
}

const GAIN_BEFORE = /\b(?:profits?|surplus|gain|credit)(?: (?:of|was|at))\s+$/i;
const GAIN_BEHIND = /^\s+in (?:credit|profit|surplus|the black)\b/i;

function isMoney({ dimension, role }: QuantityFact): boolean {
  return role === 'amount' && dimension.startsWith('currency:');
}

function isChange({ fact }: Term): boolean {
  return fact?.kind === 'quantity' && fact.role === 'change';
}

/** "Growth was −2%", "it changed by −2%": no level, as a rate of −2% is. */
function tellsChange({ tokens }: Analysis): boolean {
  return tokens.some(({ lower }) => /^chang(?:e[ds]?|ing)$/.test(lower) || directionOf(lower) === 'up');
}

/** Whether a passage has all of the claim but the figure and the words that say that it was gained. */
function isOneMatter({ analysis: { tokens, content, terms } }: ClaimView, term: Term, view: PassageView): boolean {
  const { alignment, supported } = view;
  const values = terms.filter((u) => u !== term && u.fact !== undefined);
  const isOfGain = (i: number): boolean =>
    isIn(i, term) || GAINS.has(nth(tokens, i).lower) || isRise(nth(tokens, i).lower);
  const isThere = (i: number): boolean => fitAt(alignment, i) >= SAME_WORD || values.some((u) => isIn(i, u));
  return (
    content.every((i) => !nth(tokens, i).negated && !nth(tokens, i).modal) &&
    content.every((i) => isOfGain(i) || isThere(i)) &&
    values.every((u) => supported.has(u))
  );
}

const GAINS: ReadonlySet<string> = new Set(['profit', 'profits', 'surplus', 'credit', 'black']);

function isRise(word: string): boolean {
  return directionOf(word) === 'up';
}
