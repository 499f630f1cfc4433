import type { QuantityFact } from '../../../model/judging/fact';
import { nth } from '../../../text/nth';
import { fitAt, passagePlace, SAME_WORD } from '../../alignment/align';
import { bestOf, type Difference } from '../../alignment/difference';
import { compareFacts, countAlike } from '../../alignment/fact-support';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import { isIn, type Term } from '../../sentence/terms';
import { haveOneModality, type Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';

/** How far above the source's a bound must be, as a share: less may be rounding. */
const LEAST_ABOVE = 0.08;
/** Words that a clause must have besides its bound. */
const LEAST_WORDS = 2;

/**
 * A higher "up to" than the passage gives in the same clause. Example: "the crane lifts up to 20 tonnes" beside "the
 * crane lifts at most 12 tonnes"; one difference or none.
 */
export function findOtherBound(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const [term, ...others] = claim.analysis.terms.filter(isBound);
  if (!term || others.length > 0 || !isTight(claim.analysis, term)) return [];
  const isTold = ({ analysis }: PassageView): boolean =>
    analysis.facts.some((fact) => compareFacts(term.fact, fact).relation === 'same');
  if (views.some(isTold)) return [];
  const best = bestOf(views.flatMap((view) => differencesIn(claim, term, view)));
  return best ? [best] : [];
}

interface BoundTerm extends Term {
  readonly fact: QuantityFact;
}

function isBound(term: Term | undefined): term is BoundTerm {
  return term?.fact?.kind === 'quantity' && term.fact.precision === 'at-most' && term.fact.role === 'amount';
}

/** "Up to" names what is reached; "at most" does so in a rule alone, and is else a weaker truth. */
function isTight({ tokens }: Analysis, { fact, first }: BoundTerm): boolean {
  if (/^(?:up to|as many as|as much as|a maximum of)\b/i.test(fact.text)) return true;
  return tokens.slice(0, first).some(({ lower }) => lower === 'may' || lower === 'must');
}

function differencesIn(claim: ClaimView, term: BoundTerm, view: PassageView): readonly Difference[] {
  return view.analysis.terms.filter(isBound).flatMap((other) => {
    const isOne = haveOneUnit(term.fact, other.fact) && isOneClause(claim, term, view, other);
    const isDated = claim.analysis.terms.every((u) => u === term || u.fact === undefined || view.supported.has(u));
    if (!isOne || !isDated || term.fact.value < other.fact.value * (1 + LEAST_ABOVE)) return [];
    return [certainDifference(claim, { slot: 'quantity', term, other, view, clash: 'sense' })];
  });
}

function haveOneUnit(a: QuantityFact, b: QuantityFact): boolean {
  if (a.dimension !== b.dimension || a.per !== b.per) return false;
  return a.dimension !== 'count' || countAlike(a, b);
}

const BORDERS = clauseBorders(',', 'and');

/** Whether the claim and the clause around the passage's bound have the same words, the bounds apart. */
function isOneClause({ analysis }: ClaimView, term: Term, view: PassageView, other: Term): boolean {
  const [from, to] = clauseAround(view.analysis.tokens, other, BORDERS);
  const own = placesOf(analysis, term, 0, analysis.tokens.length);
  const theirs = placesOf(view.analysis, other, from, to);
  const isSame = (i: number): boolean => {
    const at = passagePlace(view.alignment, i);
    if (fitAt(view.alignment, i) < SAME_WORD || !theirs.includes(at)) return false;
    return haveOneModality(nth(analysis.tokens, i), nth(view.analysis.tokens, at));
  };
  return own.length >= LEAST_WORDS && own.length === theirs.length && own.every(isSame);
}

function placesOf({ tokens }: Analysis, term: Term, from: number, to: number): readonly number[] {
  const isOther = (i: number): boolean => i >= from && i < to && !isIn(i, term);
  return tokens.flatMap((token, i) => (isOther(i) && isTelling(token) ? [i] : []));
}

/** A word that says something; "can" and "may" say no more than "up to". */
function isTelling({ content, name }: Token): boolean {
  return content || name;
}
