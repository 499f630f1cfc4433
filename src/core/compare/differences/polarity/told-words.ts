import { nth } from '../../../text/nth';
import type { Clause } from '../../sentence/clauses/clauses';
import { isKept } from '../../sentence/polarity';
import { isIn, type Term } from '../../sentence/terms';
import { standsWithin } from '../../alignment/align';
import type { ClaimView, PassageView } from '../../alignment/view';

/** Where a passage and what stands around it have the words of a claim. */
export interface ToldWords {
  /** Places of those that stand in the clause, or in its subject. */
  readonly here: readonly number[];
  /** Those that only the passages beside it have, its heading or its source's title. */
  readonly around: readonly number[];
  /** Those that nothing there has, and each value that the passage does not give. */
  readonly missing: readonly number[];
}

/** Where a clause of a passage has a claim's words, but for one term's. */
export function toldWords(claim: ClaimView, term: Term, view: PassageView, clause: Clause): ToldWords {
  const { tokens, terms } = claim.analysis;
  const own = tokens.flatMap((t, i) => (isKept(t) && !isIn(i, term) ? [i] : []));
  const open = new Set(terms.filter((u) => u.fact && !isGiven(claim, u, view)).flatMap(placesOf));
  const facts = new Set(terms.filter(({ fact }) => fact).flatMap(placesOf));
  const isHere = (i: number): boolean => !open.has(i) && (facts.has(i) || isToldIn(claim, i, view, clause));
  const isAround = (i: number): boolean => !open.has(i) && ((view.cover[i] ?? 0) > 0 || isInHeading(claim, i, view));
  const here = own.filter(isHere);
  const around = own.filter((i) => !here.includes(i) && isAround(i));
  return { here, around, missing: own.filter((i) => !here.includes(i) && !around.includes(i)) };
}

function placesOf({ first, last }: Term): readonly number[] {
  return Array.from({ length: last - first }, (_, i) => first + i);
}

/** A value that the passage gives, or the number that its heading is. */
function isGiven(claim: ClaimView, term: Term, view: PassageView): boolean {
  return view.supported.has(term) || placesOf(term).every((i) => isInHeading(claim, i, view));
}

/** Whether the clause or its subject has the very word, in any form. */
export function isToldIn(claim: ClaimView, i: number, view: PassageView, { from, to, subject }: Clause): boolean {
  const { stem } = nth(claim.analysis.tokens, i);
  return [[from, to] as const, subject].some(
    ([start, end]) =>
      standsWithin(view.alignment, i, start, end) ||
      view.analysis.tokens.slice(start, end).some((t) => isKept(t) && t.stem === stem),
  );
}

function isInHeading({ analysis }: ClaimView, i: number, { candidate }: PassageView): boolean {
  const { text } = nth(analysis.tokens, i);
  return candidate.above !== undefined && candidate.above.split(/[\s(),;:]+/).includes(text);
}
