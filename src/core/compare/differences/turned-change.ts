import { directionOf } from '../../facts/quantities/change-words';
import type { QuantityFact } from '../../model/judging/fact';
import { fitAt, passagePlace, SAME_WORD } from '../alignment/align';
import { liesBetweenTwo } from '../alignment/derivation';
import { bestOf, type Difference } from '../alignment/difference';
import { changeIn } from '../alignment/fact-support';
import { factsOf, type ClaimView, type PassageView } from '../alignment/view';
import type { Analysis } from '../sentence/analysis';
import { isAssertion } from '../sentence/assertion';
import { isIn, type Term } from '../sentence/terms';
import { caches } from '../../text/caches';
import { nth } from '../../text/nth';
import { certainDifference } from './counterpart';

/** A change that a passage gives by both its ends: "61 per cent, down from 66". */
export interface Ends {
  readonly from: Term;
  readonly to: Term;
}

/**
 * A change that a passage gives the other way round, or by another amount. "Rose from 61 to 66 per cent" beside "61 per
 * cent, down from 66"; one difference or none. The form alone makes it sure.
 */
export function findTurnedChange(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const best = bestOf(views.flatMap((view) => turnedIn(claim, view, views)));
  return best ? [best] : [];
}

function turnedIn(claim: ClaimView, view: PassageView, views: readonly PassageView[]): readonly Difference[] {
  const [theirs, ...more] = endsIn(view.analysis);
  if (!theirs || more.length > 0) return [];
  if (!isAssertion(view.analysis.text) || !isOneMatter(claim, view, Math.min(theirs.from.first, theirs.to.first)))
    return [];
  const [mine] = endsIn(claim.analysis);
  const found = mine
    ? turnedEnds(mine, theirs)
    : (turnedVerb(claim.analysis, theirs) ?? otherAmount(claim, view, theirs, views));
  return found ? [certainDifference(claim, { ...found, view })] : [];
}

type Found = Pick<Difference, 'slot' | 'term' | 'other'>;

/** "From 61 to 66" beside "61, down from 66". */
function turnedEnds(mine: Ends, theirs: Ends): Found | undefined {
  const areSwapped = areOne(mine.from, theirs.to) && areOne(mine.to, theirs.from);
  return areSwapped ? { slot: 'quantity', term: mine.to, other: theirs.to } : undefined;
}

/** "Rose to 61" beside "61, down from 66": the word is wrong, not the value. */
function turnedVerb({ tokens, terms }: Analysis, theirs: Ends): Found | undefined {
  const to = terms.find((term) => quantityOf(term)?.end === 'to' && areOne(term, theirs.to));
  const verb = [...terms]
    .reverse()
    .find((term) => to !== undefined && term.last <= to.first && directionAt(tokens, term) !== undefined);
  if (!verb || directionAt(tokens, verb) === directionOfEnds(theirs)) return undefined;
  return { slot: 'antonym', term: verb, other: theirs.from };
}

/** "Rose by five points", "fell by nine points" beside "61 per cent, down from 66". */
function otherAmount(
  { analysis }: ClaimView,
  view: PassageView,
  theirs: Ends,
  views: readonly PassageView[],
): Found | undefined {
  const changes = analysis.terms.filter((term) => quantityOf(term)?.role === 'change');
  const [term] = changes;
  if (!term || changes.length > 1) return undefined;
  // "Rents rose from 9 to 12 euros, while wages rose 8 percent": a change that is told outright is not reckoned.
  if (view.analysis.terms.some((other) => quantityOf(other)?.role === 'change')) return undefined;
  if (changeIn(term.fact, view.analysis) !== 'contradicted' || liesBetweenTwo(term.fact, factsOf(views)))
    return undefined;
  return { slot: 'quantity', term, other: theirs.from };
}

/** The changes that a sentence gives by both their ends. */
export const endsIn = caches.ofObject(({ terms }: Analysis): readonly Ends[] =>
  terms.flatMap((to) => {
    const fact = quantityOf(to);
    const from =
      fact?.end === 'to' && fact.pair !== undefined
        ? terms.find((term) => quantityOf(term)?.end === 'from' && quantityOf(term)?.pair === fact.pair)
        : undefined;
    return from ? [{ from, to }] : [];
  }),
);

/**
 * Whether a passage has all that the claim says besides values and the word for the change, and some of it before the
 * change.
 */
function isOneMatter(
  { analysis: { tokens, content, terms } }: ClaimView,
  { alignment, supported }: PassageView,
  change: number,
): boolean {
  const values = terms.filter((term) => term.fact !== undefined);
  const words = content.filter((i) => !values.some((u) => isIn(i, u)) && !directionOf(nth(tokens, i).lower));
  const isThere = (i: number): boolean => fitAt(alignment, i) >= SAME_WORD && !nth(tokens, i).modal;
  return (
    words.every((i) => isThere(i) && !nth(tokens, i).negated) &&
    words.some((i) => passagePlace(alignment, i) < change) &&
    values.every((term) => quantityOf(term) !== undefined || supported.has(term))
  );
}

function directionAt(tokens: Analysis['tokens'], { kind, head }: Term): 'up' | 'down' | undefined {
  const token = nth(tokens, head);
  return kind === 'verb' && !token.negated ? directionOf(token.lower) : undefined;
}

function directionOfEnds({ from, to }: Ends): 'up' | 'down' {
  return (quantityOf(to)?.value ?? 0) > (quantityOf(from)?.value ?? 0) ? 'up' : 'down';
}

function areOne(a: Term, b: Term): boolean {
  const [mine, theirs] = [quantityOf(a), quantityOf(b)];
  return mine !== undefined && mine.dimension === theirs?.dimension && mine.value === theirs.value;
}

/** The number of a term; undefined where it is none. */
export function quantityOf({ fact }: Term): QuantityFact | undefined {
  return fact?.kind === 'quantity' ? fact : undefined;
}
