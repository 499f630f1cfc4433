import type { DateFact, DurationFact, Fact, Precision, QuantityFact } from '../../model/judging/fact';
import { deriveChanges } from '../../facts/quantities/changes';
import { incomparable, type Comparison } from '../../facts/comparison/compare';
import { compareDates } from '../../facts/comparison/compare-date';
import { compareDurations } from '../../facts/comparison/compare-duration';
import { isOverDays } from '../../facts/comparison/rates';
import { compareQuantities } from '../../facts/comparison/compare-quantity';
import { firstOf } from '../../text/nth';
import { stem } from '../../text/words/tokens';
import { claimPlace, fitAt, passagePlace, type Alignment } from './align';
import type { Analysis } from '../sentence/analysis';
import { isTurnedMultiple } from './comparatives';
import { contextOf, type ClaimView } from './context';
import { makeWhole } from './derivation';
import { areOpposite } from '../lexicon/lexicon';
import { pairsOf, saysOrder } from '../sentence/relations/pairs';
import { isIn, type Term } from '../sentence/terms';

/** A fact whose value is an interval. */
export type ValueFact = QuantityFact | DateFact | DurationFact;

/** True where a fact holds an interval to compare. */
export function isValueFact(fact: Fact | undefined): fact is ValueFact {
  return fact?.kind === 'quantity' || fact?.kind === 'date' || fact?.kind === 'duration';
}

/** A figure or a length of time, and no label: "Windows 7" gives none. */
export function isFigure(fact: Fact | undefined): boolean {
  return fact?.kind === 'duration' || (fact?.kind === 'quantity' && fact.role !== 'label');
}

/** The number of a figure or a length of time; undefined for any other fact. */
export function amountOf(fact: Fact | undefined): number | undefined {
  return fact?.kind === 'quantity' || fact?.kind === 'duration' ? fact.value : undefined;
}

/**
 * What a fact of the claim and one of a passage are to each other; the passage is taken as true. A kind without a line
 * here never differs.
 */
export function compareFacts(a: Fact | undefined, b: Fact | undefined): Comparison {
  if (a?.kind === 'quantity' && b?.kind === 'quantity') return compareQuantities(a, b);
  if (a?.kind === 'date' && b?.kind === 'date') return compareDates(a, b);
  if (a?.kind === 'duration' && b?.kind === 'duration') return compareDurations(a, b);
  return incomparable('kind');
}

/**
 * How much better, as a share of the words around, a contradicting fact must fit before a merely compatible one no
 * longer counts.
 */
const MARGIN = 0.15;

/**
 * The claim's facts that some fact of the passage agrees with. An equal value always does. "Fewer than 62" agrees with
 * many numbers, so a merely compatible one counts only where no contradicting fact fits its surroundings clearly
 * better.
 */
export function supportFacts(claim: ClaimView, passage: Analysis, alignment: Alignment): ReadonlySet<Term> {
  return new Set(claim.analysis.terms.filter((term) => term.fact && isSupported(claim, term, passage, alignment)));
}

function isSupported(claim: ClaimView, term: Term, passage: Analysis, alignment: Alignment): boolean {
  if (changeIn(term.fact, passage) === 'borne-out') return true;
  if (isTurnedMultiple(claim.analysis, term, passage, alignment)) return true;
  if (isRatedTotal(term.fact, claim.analysis, passage) || isRest(claim.analysis, term, passage)) return true;
  const paired = pairedWith(claim.analysis, term, passage, alignment);
  if (paired) return agree(term.fact, paired.fact);
  const compared = passage.terms.flatMap((other) =>
    other.fact ? [{ other, ...compareFacts(term.fact, other.fact) }] : [],
  );
  if (compared.some((c) => c.relation === 'same' || (c.borneOut && isNear(term.fact, c.other.fact)))) return true;
  const best = (facts: readonly { readonly other: Term }[]) =>
    Math.max(
      -1,
      ...facts.map(
        (c) =>
          contextOf(claim, term, c.other, passage, alignment) +
          likeness(claim.analysis, term, passage, c.other, alignment),
      ),
    );
  // Another day of one month says which day it was; that the claim's lies "before September 15" too bears nothing out.
  const isOtherDay = isDay(term.fact) && compared.some((c) => c.reason === 'day' && isDay(c.other.fact));
  const isOverruled = (other: Term): boolean => isOtherDay && isDeadline(other.fact);
  const isBounded = compared.some((c) => c.relation === 'conflict' && isSameSide(c.other.fact, term.fact));
  const isOfOtherSide = (other: Term): boolean => isBounded && areTwoSides(term.fact, other.fact);
  const mayBearOut = (other: Term): boolean =>
    !isTaken(claim, term, other) && !isOverruled(other) && !isOfOtherSide(other);
  const agreeing = compared.filter((c) => c.relation === 'compatible' && mayBearOut(c.other));
  const against = best(compared.filter((c) => c.relation === 'conflict'));
  // What merely does not rule a value out ("before September" beside "12 August") must fit at least as well as what
  // contradicts it.
  const borneOut = best(agreeing.filter((c) => c.borneOut));
  if (borneOut >= 0 && borneOut + MARGIN >= against) return true;
  return agreeing.length > 0 && best(agreeing) >= against;
}

/** Which side of its value a bound leaves open; undefined for what is no bound. */
function sideOf(fact: Fact | undefined): 'above' | 'below' | undefined {
  if (fact?.kind !== 'quantity' && fact?.kind !== 'duration') return undefined;
  if (fact.precision === 'more-than' || fact.precision === 'at-least') return 'above';
  return fact.precision === 'less-than' || fact.precision === 'at-most' ? 'below' : undefined;
}

function isSameSide(a: Fact | undefined, b: Fact | undefined): boolean {
  return sideOf(a) !== undefined && sideOf(a) === sideOf(b);
}

/** "Over 9" bears no "under 27" out where the passage has another upper bound. */
function areTwoSides(a: Fact | undefined, b: Fact | undefined): boolean {
  const [mine, theirs] = [sideOf(a), sideOf(b)];
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

/** The value that a passage of several gives for the claim's own time or name. */
export function pairedWith(claim: Analysis, term: Term, passage: Analysis, alignment: Alignment): Term | undefined {
  const pairs = pairsOf(passage);
  if (pairs.length === 0 || !isValueFact(term.fact)) return undefined;
  const own = pairsOf(claim).find(({ value }) => value === term)?.key;
  // Which of its values a claim gives to whom is told by its own row, or by nothing.
  if (!own && saysOrder(claim)) return undefined;
  const keys = own ? [own] : claim.terms.filter((u) => u.kind === 'date' || u.kind === 'name');
  const found = pairs.filter(
    ({ key, value }) => compareFacts(term.fact, value.fact).relation !== 'incomparable' && isOwnKey(key),
  );
  return found.length === 1 ? firstOf(found).value : undefined;

  function isOwnKey(key: Term): boolean {
    return keys.some((mine) => isOneKey(mine, key)) || (!own && isNounThere(key));
  }

  function isNounThere({ kind, head }: Term): boolean {
    const at = claimPlace(alignment, head);
    return kind === 'noun' && at >= 0 && fitAt(alignment, at) >= SAME_NAME;
  }

  function isOneKey(mine: Term, theirs: Term): boolean {
    if (mine.kind !== theirs.kind) return false;
    return mine.kind === 'date'
      ? areSame(mine.fact, theirs.fact)
      : isIn(passagePlace(alignment, mine.head), theirs) && fitAt(alignment, mine.head) >= SAME_NAME;
  }
}

/** "Kept nine tenths" beside "lost a tenth": what the opposite leaves of the whole. */
function isRest(claim: Analysis, term: Term, passage: Analysis): boolean {
  const areParts = term.fact !== undefined && passage.facts.some((fact) => makeWhole(term.fact, fact));
  return areParts && claim.words.some((a) => passage.words.some((b) => areOpposite(a.stem, b.stem)));
}

/** "£88 for an eight-hour day", "£88 in eight hours" beside "£11 an hour": what a passage's rate comes to. */
function isRatedTotal(fact: Fact | undefined, { facts }: Analysis, passage: Analysis): boolean {
  if (fact?.kind !== 'quantity' || fact.role !== 'amount') return false;
  const spans = facts.filter((f): f is DurationFact => f.kind === 'duration' && f.role === 'length');
  const rates = passage.facts.filter((f): f is QuantityFact => f.kind === 'quantity' && f.per !== undefined);
  return spans
    .filter(({ counted }) => fact.per === undefined || fact.per === counted.at(-1))
    .some(({ value }) => rates.some((rate) => isOverDays(fact, rate, value)));
}

const SAME_NAME = 0.8;

function isDay(fact: Fact | undefined): boolean {
  if (fact?.kind !== 'date' || fact.grain !== 'day') return false;
  return fact.relation === 'on' && fact.written.month !== undefined;
}

const DEADLINES: ReadonlySet<DateFact['relation']> = new Set<DateFact['relation']>(['before', 'by', 'until']);

function isDeadline(fact: Fact | undefined): boolean {
  return fact?.kind === 'date' && DEADLINES.has(fact.relation);
}

/**
 * Added to the fit of a number that counts the same things, and of one that is near: of "53.8", "100.1" and "154
 * million", "less than 152 million" speaks of the last.
 */
const COUNTED_ALIKE = 0.6;
const NEAR = 0.5;
/** Added to the fit of the very value that is bounded; less for values farther off, nothing from half of it on. */
const NEAREST_BOUND = 1.2;
/**
 * Added to the fit of a number that is followed by the same name: of "93 cases, 59 in Tarn and 34 in Visby", "33 cases
 * in Visby" speaks of the last.
 */
const ONE_NAME = 1.2;
const BOUNDING: ReadonlySet<Precision> = new Set(['more-than', 'less-than', 'at-least', 'at-most']);

/**
 * How much two numbers have in common besides the words around them: what they count, whose they are, how near they
 * are; 0 for other facts.
 */
export function likeness(claim: Analysis, term: Term, passage: Analysis, other: Term, alignment: Alignment): number {
  const [a, b] = [term.fact, other.fact];
  if (a?.kind !== 'quantity' || b?.kind !== 'quantity') return 0;
  const alike =
    (countAlike(a, b) ? COUNTED_ALIKE : 0) + (areOfOneName(claim, term, passage, other, alignment) ? ONE_NAME : 0);
  if (!BOUNDING.has(a.precision) || a.dimension !== b.dimension) return alike + (isNear(a, b) ? NEAR : 0);
  // Nobody bounds a number by another far off: "fewer than 62 cases" speaks of "63", not of "nine new cases".
  const size = Math.max(Math.abs(a.value), Math.abs(b.value));
  const near = size === 0 ? 1 : Math.max(0, 1 - (2 * Math.abs(a.value - b.value)) / size);
  return near === 0 ? 0 : alike + near * NEAREST_BOUND;
}

/**
 * How far, as a share, a number may be from what a writer bounds by it, whatever the two are said to count ("fewer than
 * 320 fatalities", "339 deaths").
 */
const BOUND_REACH = 0.12;

/** True where a draft bounds a number that is as near as what writers bound. */
export function bounds(draft: QuantityFact, source: QuantityFact): boolean {
  return (
    BOUNDING.has(draft.precision) &&
    draft.dimension === source.dimension &&
    Math.abs(draft.value - source.value) <= BOUND_REACH * Math.abs(draft.value)
  );
}

function areOfOneName(claim: Analysis, term: Term, passage: Analysis, other: Term, alignment: Alignment): boolean {
  const [mine, theirs] = [nameAfter(claim, term) ?? nameBefore(claim, term), nameAfter(passage, other)];
  const at = mine && theirs ? passagePlace(alignment, mine.head) : -1;
  return theirs !== undefined && isIn(at, theirs);
}

/** The name that comes after a term by a preposition, before any other number. */
function nameAfter({ terms, tokens }: Analysis, term: Term): Term | undefined {
  const isNumber = ({ fact }: Term): boolean => fact?.kind === 'quantity' && fact.role !== 'label';
  const next = terms.find((u) => u.first >= term.last && (u.kind === 'name' || isNumber(u)));
  return next?.kind === 'name' &&
    tokens.slice(Math.max(term.last, next.first - 2), next.first).some((t) => t.pos === 'ADP')
    ? next
    : undefined;
}

/** The name before it, after any other number. */
function nameBefore({ terms }: Analysis, term: Term): Term | undefined {
  const last = terms.filter((u) => u.last <= term.first && (u.kind === 'name' || u.fact?.kind === 'quantity')).at(-1);
  return last?.kind === 'name' ? last : undefined;
}

/** True where two numbers say that they count the same things. */
export function countAlike(a: Fact | undefined, b: Fact | undefined): boolean {
  if (a?.kind !== 'quantity' || b?.kind !== 'quantity') return false;
  const [mine, theirs] = [a.counted.at(-1), b.counted.at(-1)];
  return mine !== undefined && theirs !== undefined && stem(mine) === stem(theirs);
}

/** How near a value must be to another, as a share of it, to be what the writer meant. */
const CLOSE = 0.05;

/** "More than $431 million" beside "$432.2 million": nobody bounds one value by another that near by chance. */
function isNear(draft: Fact | undefined, source: Fact | undefined): boolean {
  if (draft?.kind === 'date' && source?.kind === 'date') return areOneYear(draft, source);
  return (
    draft?.kind === 'quantity' &&
    source?.kind === 'quantity' &&
    Math.abs(draft.value - source.value) <= CLOSE * Math.abs(draft.value)
  );
}

/** "About 1790" beside "1790". */
function areOneYear(a: DateFact, b: DateFact): boolean {
  return a.grain === 'year' && b.grain === 'year' && a.written.year === b.written.year;
}

/**
 * What a passage's changes make of a change or multiple of the claim. The claim's is one in a word or figure ("more
 * than doubled", "rose by a tenth"), the passage's are given by their two ends ("from 40 to 92 million"). Undefined
 * where they do not compare.
 */
export function changeIn(fact: Fact | undefined, { facts }: Analysis): 'borne-out' | 'contradicted' | undefined {
  if (fact?.kind !== 'quantity' || (fact.role !== 'change' && fact.role !== 'multiple')) return undefined;
  const found = deriveChanges(facts.filter(isValueFact))
    .map((derived) => compareQuantities(fact, derived).relation)
    .filter((relation) => relation !== 'incomparable');
  if (found.length === 0) return undefined;
  return found.every((relation) => relation === 'conflict') ? 'contradicted' : 'borne-out';
}

/** A fact of the passage that another fact of the claim repeats says nothing of this one. */
function isTaken({ analysis }: ClaimView, term: Term, other: Term): boolean {
  return analysis.terms.some((u) => u !== term && u.fact && areSame(u.fact, other.fact));
}

/** True where a source's fact bears the draft's out, rather than not ruling it out. */
export function bearsOut(source: Fact | undefined, draft: Fact | undefined): boolean {
  const { relation, borneOut } = compareFacts(draft, source);
  return relation === 'same' || borneOut;
}

/** True where a fact of the claim and one of a passage have one value. */
export function areSame(a: Fact | undefined, b: Fact | undefined): boolean {
  return compareFacts(a, b).relation === 'same';
}

/** True where the passage's fact allows the claim's. */
export function agree(a: Fact | undefined, b: Fact | undefined): boolean {
  const { relation } = compareFacts(a, b);
  return relation === 'same' || relation === 'compatible';
}
