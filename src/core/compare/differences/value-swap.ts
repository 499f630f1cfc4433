import type { DateFact } from '../../model/judging/fact';
import { stem } from '../../text/words/tokens';
import type { Analysis } from '../sentence/analysis';
import { clauseBorders } from '../sentence/clause';
import { areSame, compareFacts, countAlike, pairedWith } from '../alignment/fact-support';
import { mayBeEqual } from '../../facts/comparison/compare';
import { pairsOf, PLAIN_ROW, saysFormer, saysOrder, type Pair } from '../sentence/relations/pairs';
import { counterpartAt } from './counterpart';
import { joinsValue } from './labelled/labels';
import { isTurnedMultiple } from '../alignment/comparatives';
import type { Difference } from '../alignment/difference';
import type { Term } from '../sentence/terms';
import { coverage, type ClaimView, type PassageView } from '../alignment/view';
import { caches } from '../../text/caches';
import { firstOf, nth } from '../../text/nth';
import { fitAt } from '../alignment/align';

/** A value with the time or the name that it is given for, in one clause. */
type Entry = Pair;

/**
 * Sources give each time, or each name, its value: "40 million last October, 92 million as of June". A claim that gives
 * one the value of the other has nothing that no passage has, and is wrong all the same. One difference or none.
 */
export function findCrossed(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  for (const mine of entriesOf(claim.analysis)) {
    const own = views.flatMap((view) =>
      entriesOf(view.analysis)
        .filter((theirs) => areOneKey(mine.key, theirs.key, view))
        .map((theirs) => ({ ...theirs, view })),
    );
    const against = own.find(
      ({ value, view }) =>
        compareFacts(mine.value.fact, value.fact).relation === 'conflict' &&
        (areAlike(mine.value, value) || isLabelled(mine.value, value, view)),
    );
    if (!against || own.some(({ value, view }) => isBorneOut(claim, mine, value, view))) continue;
    if (!isGivenForAnother(mine, views)) continue;
    const found = crossedDifference(claim, mine.value, against.view, against.value);
    const certain = found.certain === true || isToldOfAnotherTime(claim, mine, against.view);
    return [{ ...found, certain }];
  }
  return findMispaired(claim, views);
}

function isBorneOut(claim: ClaimView, { value: mine }: Entry, theirs: Term, view: PassageView): boolean {
  return areSame(mine.fact, theirs.fact) || isTurnedMultiple(claim.analysis, mine, view.analysis, view.alignment);
}

/** The very sentence that gives the claim's time its value gives the claim's value to another time. */
function isToldOfAnotherTime(claim: ClaimView, mine: Entry, view: PassageView): boolean {
  const isThere = entriesOf(view.analysis).some(
    (e) => areSame(mine.value.fact, e.value.fact) && areOtherTimes(mine.key, e.key),
  );
  return isThere && coversRest(claim, mine.value, view);
}

/** A value that a passage gives in a row, for another member of the row than the claim's: one difference or none. */
function findMispaired(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  for (const term of claim.analysis.terms) {
    for (const view of views) {
      const own = pairedWith(claim.analysis, term, view.analysis, view.alignment);
      if (!own || !isOfOtherMember(term, own, view) || views.some((v) => v.supported.has(term))) continue;
      return [crossedDifference(claim, term, view, own)];
    }
  }
  return [];
}

/** Whether a passage's row gives the claim's value to another member than that of its `own` value, which conflicts. */
function isOfOtherMember(term: Term, own: Term, view: PassageView): boolean {
  const isElsewhere = pairsOf(view.analysis).some(({ value }) => value !== own && areSame(term.fact, value.fact));
  return isElsewhere && compareFacts(term.fact, own.fact).relation === 'conflict';
}

/** A value of the claim beside the one that a passage gives in its place. */
export function crossedDifference(claim: ClaimView, term: Term, view: PassageView, other: Term): Difference {
  const counterpart = counterpartAt(claim, term, view, other);
  const certain = isSaidInOrder(view) && coversRest(claim, term, view);
  return { slot: term.kind, term, other, view, counterpart, crossed: true, certain };
}

/**
 * True where a passage gives the claim's value for another time or name, and no passage with the value speaks of the
 * claim's.
 */
function isGivenForAnother(mine: Entry, views: readonly PassageView[]): boolean {
  const holders = views.filter((view) => view.analysis.terms.some((u) => areSame(mine.value.fact, u.fact)));
  if (mine.key.kind === 'name')
    return (
      holders.length > 0 &&
      holders.every((view) => view.alignment.fit[mine.key.head] === 0 || isPairedOtherwise(mine, view))
    );
  return holders.some((view) =>
    entriesOf(view.analysis).some((e) => areSame(mine.value.fact, e.value.fact) && areOtherTimes(mine.key, e.key)),
  );
}

/** "Velm and Orla have 31 and 12 berths, respectively": the value is there, and another name's. */
function isPairedOtherwise(mine: Entry, view: PassageView): boolean {
  return pairsOf(view.analysis).some(
    ({ key, value }) => key.kind === 'name' && !areOneKey(mine.key, key, view) && areSame(mine.value.fact, value.fact),
  );
}

function isSaidInOrder({ analysis }: PassageView): boolean {
  return saysOrder(analysis) || saysFormer(analysis) || pairsOf(analysis).length >= PLAIN_ROW;
}

/** A passage must have this share of the claim for the order of its row alone to decide. */
const LEAST_COVERED = 0.8;

function coversRest(claim: ClaimView, { first, last }: Term, view: PassageView): boolean {
  return (
    coverage(
      claim,
      (i) => fitAt(view.alignment, i),
      (i) => (i >= first && i < last) || joinsValue(claim.analysis.tokens, i),
    ) >= LEAST_COVERED
  );
}

function areOneKey(mine: Term, theirs: Term, view: PassageView): boolean {
  if (mine.kind !== theirs.kind) return false;
  return mine.kind === 'date'
    ? areOneTime(mine.fact as DateFact, theirs.fact as DateFact)
    : view.alignment.to[mine.head] === theirs.head && fitAt(view.alignment, mine.head) >= SAME_NAME;
}

const SAME_NAME = 0.9;

function areOneTime(mine: DateFact, theirs: DateFact): boolean {
  const [a, b] = [mine.written, theirs.written];
  if (areBareSeasons(mine, theirs)) return mine.text.toLowerCase() === theirs.text.toLowerCase();
  if (a.month !== b.month) return false;
  if (a.month === undefined) return a.year !== undefined && a.year === b.year && a.part === b.part;
  return mayBeEqual(a.day, b.day) && mayBeEqual(a.year, b.year);
}

/** "In summer", "in winter": what is so every year. */
function areBareSeasons(...dates: readonly DateFact[]): boolean {
  return dates.every(({ grain, written }) => grain === 'season' && written.year === undefined);
}

function areOtherTimes({ fact: a }: Term, { fact: b }: Term): boolean {
  if (a?.kind !== 'date' || b?.kind !== 'date' || areOneTime(a, b)) return false;
  if (areBareSeasons(a, b)) return true;
  const areMonths = a.written.month !== undefined && b.written.month !== undefined;
  return areMonths || a.written.year !== b.written.year;
}

/** Amounts of the same things, or of the same currency or term. */
function areAlike({ fact: a }: Term, { fact: b }: Term): boolean {
  if (a?.kind !== 'quantity' || b?.kind !== 'quantity' || a.role !== b.role) return false;
  return a.dimension === 'count' ? countAlike(a, b) : a.dimension === b.dimension;
}

/** "Ferries in Velm: 14": what stands before the colon says what is counted. */
function isLabelled({ fact: a }: Term, value: Term, { analysis: { tokens } }: PassageView): boolean {
  if (a?.kind !== 'quantity' || value.fact?.kind !== 'quantity' || a.dimension !== value.fact.dimension) return false;
  if (a.counted.length === 0 || tokens[value.first - 1]?.lower !== ':') return false;
  const counted = stem(a.counted.at(-1) ?? '');
  return tokens.slice(0, value.first).some((t) => t.stem === counted);
}

const ENDS = clauseBorders('and', 'against', 'compared', 'from', 'versus');

/** The clauses that have one amount, with their one date or else the name before the amount. */
const entriesOf = caches.ofObject((analysis: Analysis): readonly Entry[] => {
  const pairs = pairsOf(analysis);
  return pairs.length > 0 ? pairs : entriesByClause(analysis);
});

function entriesByClause({ tokens, terms }: Analysis): readonly Entry[] {
  const entries: Entry[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const to = endOf(tokens, from);
    const entry = entryOf(terms.filter((u) => u.first >= from && u.last <= to));
    if (entry) entries.push(entry);
    from = to;
  }
  return entries;
}

/** The one amount of a clause, with its one date, or where it has none the one name before the amount. */
function entryOf(inside: readonly Term[]): Entry | undefined {
  const [value, ...values] = inside.filter((u) => u.fact?.kind === 'quantity');
  if (!value || values.length > 0) return undefined;
  const dates = inside.filter((u) => u.fact?.kind === 'date');
  const keys = dates.length > 0 ? dates : inside.filter((u) => u.kind === 'name' && u.last <= value.first);
  return keys.length === 1 ? { value, key: firstOf(keys) } : undefined;
}

/** A colon between a label and its value ends no clause. */
function endOf(tokens: Analysis['tokens'], from: number): number {
  const isEnd = (i: number): boolean =>
    ENDS.has(nth(tokens, i).lower) &&
    !(nth(tokens, i).lower === ':' && tokens.every((t) => t.pos !== 'VERB' && t.pos !== 'AUX'));
  const at = tokens.findIndex((_, i) => i >= from && isEnd(i));
  return at < 0 ? tokens.length : at;
}
