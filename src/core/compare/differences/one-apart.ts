import { mayBeOneName } from '../../names/same-name';
import { nth } from '../../text/nth';
import { entriesOf, wordSet } from '../../text/words/word-list';
import { CLOSED_CLASSES_LIST } from '../../words/compare/closed-classes';
import { REPORTING_VERBS_LIST } from '../../words/compare/reporting-verbs';
import { compareFacts, isValueFact } from '../alignment/fact-support';
import { makeWhole } from '../alignment/derivation';
import { bestOf, type Difference, type DifferenceKind } from '../alignment/difference';
import type { ClaimView, PassageView } from '../alignment/view';
import { areDifferentThings } from '../exceptions/saying/other-words';
import type { Analysis } from '../sentence/analysis';
import { isKept } from '../sentence/polarity';
import { stemsOf, type Term } from '../sentence/terms';
import { haveOneModality, type Token } from '../sentence/token';
import { saysJustThis } from './borne-out';
import { certainDifference } from './counterpart';
import { oppositionOf } from './polarity/opposites';

/** Words that a claim must share with a sentence, at least, besides the one that differs. */
const LEAST_SHARED = 3;
/** Words that the sentence may have between those of the claim, at most. */
const MOST_SKIPPED = 4;

/** Kinds of words of which one in another's place says something else. */
const KINDS: ReadonlySet<Term['kind']> = new Set(['quantity', 'date', 'duration', 'name', 'noun', 'adjective', 'verb']);

/** Words that exclude each other, by class: a cap is red or blue. */
const CLASSES: readonly ReadonlySet<string>[] = entriesOf(CLOSED_CLASSES_LIST).map(
  (words) => new Set(words.split(' ')),
);

/**
 * A passage's sentence nearly word for word, with another value or name in one place. Example: "the man wore a blue
 * cap" beside "the man, who was about forty, wore a red cap". One difference or none; the form alone makes it sure.
 */
export function findOneApart(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const end = endOfStatement(claim.analysis);
  const own = claim.analysis.tokens.flatMap((t, i) => (i < end && isKept(t) ? [i] : []));
  const found = claim.analysis.terms.flatMap((term) => {
    const rest = restAround(own, term);
    if (rest.before.length + rest.after.length < LEAST_SHARED || !isOpen(claim, term, views)) return [];
    return views.flatMap((view) => apartIn(claim, term, rest, view));
  });
  const best = bestOf(found);
  return best ? [best] : [];
}

/** The places of all other words of a claim that say something, on each side of a term, the nearest first. */
interface Rest {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

function restAround(own: readonly number[], { first, last }: Term): Rest {
  return { before: own.filter((i) => i < first).reverse(), after: own.filter((i) => i >= last) };
}

/** Where "…, the speaker said" begins, which the passage need not have; the sentence's end elsewhere. */
function endOfStatement({ tokens }: Analysis): number {
  const comma = tokens.map((t) => t.lower).lastIndexOf(',');
  const tail = comma < 0 ? [] : tokens.slice(comma + 1);
  const isSaid = tail.length <= LONGEST_TAIL && tail.some((t) => SAYING.has(t.lower));
  return isSaid ? comma : tokens.length;
}

/** Verbs of reports, in all their forms. */
const SAYING: ReadonlySet<string> = wordSet(REPORTING_VERBS_LIST);

/** Words that tell behind a statement who made it, at most. */
const LONGEST_TAIL = 7;

/** Whether another may stand in a term's place, and no passage has the term itself. */
function isOpen(claim: ClaimView, term: Term, views: readonly PassageView[]): boolean {
  const { analysis } = claim;
  if (!KINDS.has(term.kind) || isLabel(term)) return false;
  if (term.kind === 'noun' && !hasVerbBefore(analysis, term)) return false;
  if (term.fact) return !views.some((view) => view.supported.has(term));
  // Who does something else in another sentence may still be the wrong one in this; a value is that of its own subject.
  if (term.kind === 'name' && views.some((view) => saysJustThis(claim, term, view))) return false;
  if (term.kind === 'name')
    return hasVerbBefore(analysis, term) || !analysis.terms.some((u) => u.fact?.kind === 'quantity');
  const { stem } = nth(analysis.tokens, term.head);
  return !views.some((view) => view.analysis.tokens.some((t) => t.stem === stem));
}

function isLabel({ fact }: Term): boolean {
  return fact?.kind === 'quantity' && fact.role === 'label';
}

/** What a sentence speaks of may be another thing as well; what it says of it is right or wrong. */
function hasVerbBefore({ tokens }: Analysis, { first }: Term): boolean {
  return tokens.slice(0, first).some((t) => t.pos === 'VERB');
}

function apartIn(claim: ClaimView, term: Term, rest: Rest, view: PassageView): readonly Difference[] {
  // The same name in another form.
  if (view.supported.has(term)) return [];
  const slot = term.kind === 'verb' ? 'antonym' : (term.kind as DifferenceKind);
  return view.analysis.terms
    .filter((other) => other.kind === term.kind && isBesideSame(claim.analysis, rest, view.analysis, other))
    .filter((other) => excludes(claim.analysis, term, view.analysis, other))
    .filter((other) => isRestSame(claim.analysis, term, rest, view.analysis, other))
    .map((other) => certainDifference(claim, { slot, term, other, view, clash: 'apart' }));
}

/** Whether one thing cannot be both. */
function excludes(claim: Analysis, term: Term, passage: Analysis, other: Term): boolean {
  if (isValueFact(term.fact) && isValueFact(other.fact))
    return !isLabel(other) && isOtherValue(term, other) && !makeWhole(term.fact, other.fact);
  if (term.kind === 'name')
    return hasPreposition(claim, term) === hasPreposition(passage, other) && areTwoNames(claim, term, passage, other);
  const [a, b] = [nth(claim.tokens, term.head), nth(passage.tokens, other.head)];
  // "Admitted" beside "denied", both or neither of them denied or only possible.
  if (term.kind === 'verb')
    return haveOneModality(a, b) && (oppositionOf(a, b) === 2 || areOfOneClass(a.lemma, b.lemma));
  return (areOfOneClass(a.lower, b.lower) && a.stem !== b.stem) || areDifferentThings(a, b);
}

function areOfOneClass(a: string, b: string): boolean {
  return a !== b && CLASSES.some((words) => words.has(a) && words.has(b));
}

function areTwoNames(claim: Analysis, term: Term, passage: Analysis, other: Term): boolean {
  const [mine, theirs] = [stemsOf(claim, term), stemsOf(passage, other)];
  return !mayBeOneName(mine, theirs) && !isEndOf(mine, theirs) && !isEndOf(theirs, mine);
}

/** A first and a last name behind a title that no list has: "Pfarrerin Jutta Reimann". */
function isEndOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.length >= long.length) return false;
  return short.every((stem, i) => stem === long[long.length - short.length + i]);
}

/** "Lauber blamed the rates" beside "in Graz she blamed the rates": who does it is not where it is done. */
function hasPreposition({ tokens }: Analysis, { first }: Term): boolean {
  return tokens[first - 1]?.pos === 'ADP';
}

/** Another value; one that goes the other way ("fall by 4 percent" for "rise by 4 percent") is told by its word. */
function isOtherValue({ fact: a }: Term, { fact: b }: Term): boolean {
  const { relation, reason } = compareFacts(a, b);
  return relation === 'conflict' && reason !== 'direction';
}

/** Whether the claim's next words stand right beside the other word: few do, so it is asked before all else. */
function isBesideSame(claim: Analysis, { before, after }: Rest, passage: Analysis, other: Term): boolean {
  const isSame = (i: number | undefined, j: number | undefined): boolean =>
    i === undefined || (j !== undefined && areSame(nth(claim.tokens, i), nth(passage.tokens, j)));
  return (
    isSame(before[0], nextKept(passage, other.first - 1, -1)) && isSame(after[0], nextKept(passage, other.last, 1))
  );
}

/** Whether all other words of the claim stand around the other word, in order. */
function isRestSame(claim: Analysis, term: Term, { before, after }: Rest, passage: Analysis, other: Term): boolean {
  const [left, right] = [keptFrom(passage, other.first - 1, -1), keptFrom(passage, other.last, 1)];
  // A sentence with both gives each its own place, and this may be the claim's.
  const { stem } = nth(claim.tokens, term.head);
  if (term.kind === 'name' && [...left, ...right].some((j) => nth(passage.tokens, j).stem === stem)) return false;
  return skipped(claim, before, passage, left) + skipped(claim, after, passage, right) <= MOST_SKIPPED;
}

/**
 * How many words of a sentence are passed over to find all of the claim's on one side; infinite where one is missing.
 */
function skipped(claim: Analysis, own: readonly number[], passage: Analysis, theirs: readonly number[]): number {
  let at = 0;
  let passed = 0;
  for (const i of own) {
    while (at < theirs.length && !areSame(nth(claim.tokens, i), nth(passage.tokens, nth(theirs, at)))) {
      at++;
      passed++;
    }
    if (at >= theirs.length) return Number.POSITIVE_INFINITY;
    at++;
  }
  return passed;
}

/** The words that say something from a place on, to the end of its sentence. */
function keptFrom(passage: Analysis, from: number, step: 1 | -1): readonly number[] {
  const kept: number[] = [];
  for (let i = nextKept(passage, from, step); i !== undefined; i = nextKept(passage, i + step, step)) kept.push(i);
  return kept;
}

/** The first of them. */
function nextKept({ tokens }: Analysis, from: number, step: 1 | -1): number | undefined {
  for (let i = from; i >= 0 && i < tokens.length && !ENDS.has(nth(tokens, i).lower); i += step)
    if (isKept(nth(tokens, i))) return i;
  return undefined;
}

const ENDS: ReadonlySet<string> = new Set(['.', '?', '!', ';', ':']);

/** One word, meant and denied alike. */
function areSame(a: Token, b: Token): boolean {
  return a.stem === b.stem && haveOneModality(a, b) && a.future === b.future;
}
