import { basisOf } from '../../../facts/comparison/rates';
import type { Fact, Precision, QuantityFact } from '../../../model/judging/fact';
import { nth } from '../../../text/nth';
import { fitAt, passagePlace, SAME_WORD } from '../../alignment/align';
import { bestOf, type Difference, type DifferenceKind } from '../../alignment/difference';
import { changeIn, compareFacts } from '../../alignment/fact-support';
import type { ClaimView, PassageView } from '../../alignment/view';
import { isAssertion } from '../../sentence/assertion';
import { isIn, type Term } from '../../sentence/terms';
import { haveOneModality } from '../../sentence/token';
import { certainDifference } from '../counterpart';

/**
 * One figure that a passage of the same words bounds, changes or reckons otherwise. "Fell to 12 per cent" beside "fell
 * by 12 per cent", "at least eight" beside "up to eight", "nine a mile" beside "nine an hour"; one difference or none.
 * The form alone makes it sure.
 */
export function findSameFigure(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const best = bestOf(
    claim.analysis.terms.flatMap((term) =>
      views.some((view) => isSaid(term, view)) ? [] : views.flatMap((view) => turnedIn(claim, term, view)),
    ),
  );
  return best ? [best] : [];
}

/** Whether a passage has the figure as the claim has it, or two ends of a change that come to it. */
function isSaid({ fact }: Term, { analysis }: PassageView): boolean {
  return (
    changeIn(fact, analysis) === 'borne-out' ||
    analysis.terms.some((other) => other.fact && compareFacts(fact, other.fact).relation === 'same')
  );
}

function turnedIn(claim: ClaimView, term: Term, view: PassageView): readonly Difference[] {
  const other = view.analysis.terms.find(({ fact }) => isTurned(term.fact, fact));
  if (!other || !isAssertion(view.analysis.text) || !hasRest(claim, term, view)) return [];
  return [certainDifference(claim, { slot: term.kind as DifferenceKind, term, other, view })];
}

function isTurned(a: Fact | undefined, b: Fact | undefined): boolean {
  if (a?.kind !== 'quantity' || b?.kind !== 'quantity') return false;
  if (compareFacts(a, b).reason === 'end') return true;
  const isSame = a.value === b.value && a.dimension === b.dimension && a.role === b.role;
  if (!isSame) return false;
  return sideOf(a.precision, a.text) * sideOf(b.precision, b.text) < 0 || areOtherRates(a, b);
}

/** "Nine an hour" beside "nine a mile". */
function areOtherRates({ per: mine }: QuantityFact, { per: theirs }: QuantityFact): boolean {
  if (mine === undefined || theirs === undefined || mine === theirs) return false;
  const [own, other] = [basisOf(mine), basisOf(theirs)];
  if (!own || !other) return false;
  // "35 g/m" may be what is left of "35 g/m³".
  return own.kind === other.kind ? own.min !== other.min : [own.kind, other.kind].includes('time');
}

/** 1 for a figure that is the least, -1 for one that is the most; 0 elsewhere, as for "as many as 40". */
function sideOf(precision: Precision, text: string): number {
  if (/^as\b/i.test(text)) return 0;
  if (precision === 'at-least' || precision === 'more-than') return 1;
  return precision === 'at-most' || precision === 'less-than' ? -1 : 0;
}

/** Whether a passage has all else that the claim says, denied and meant as there. */
function hasRest(
  { analysis }: ClaimView,
  term: Term,
  { alignment, supported, analysis: passage }: PassageView,
): boolean {
  const { tokens, content, terms } = analysis;
  const basis = term.fact?.kind === 'quantity' ? (term.fact.per?.split(' ') ?? []) : [];
  const isOfFigure = (i: number): boolean =>
    basis.includes(nth(tokens, i).lower) || terms.some((u) => u.fact && isIn(i, u));
  const rest = content.filter((i) => !isOfFigure(i));
  const isThere = (i: number): boolean => {
    const theirs = passage.tokens[passagePlace(alignment, i)];
    const mine = nth(tokens, i);
    return fitAt(alignment, i) >= SAME_WORD && theirs !== undefined && haveOneModality(mine, theirs);
  };
  return rest.length > 1 && rest.every(isThere) && terms.every((u) => u === term || !u.fact || supported.has(u));
}
