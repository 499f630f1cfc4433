import type { Analysis } from './analysis';
import type { Fact } from '../model/fact';
import { deriveChanges } from '../facts/changes';
import { compareFacts, isValueFact, likeness } from './fact-support';
import { changedPart } from './changed-part';
import { areOpposite } from './lexicon';
import { contextOf, nearCoverage, rankOf, type ClaimView } from './context';
import { countsOtherThings, happensOtherwise, isYearBefore, measuresOtherwise, spansOtherwise } from './other-matter';
import { comparable } from './known-names';
import { isPlaceName } from './places';
import type { PassageView } from './view';
import { unitOf, type Unit, type UnitKind } from './units';

/** A unit of the claim that a passage does not have, and the unit that stands in its place there. */
export interface Pairing {
  readonly unit: Unit;
  readonly other: Unit;
  readonly view: PassageView;
  /** 0..1: how well the words around the two fit. */
  readonly context: number;
  /** The words right before and right after the two fit. */
  readonly left: number;
  readonly right: number;
  /** The same preposition or article stands before both. */
  readonly sameLead: number;
  /** 0..1: how much of the claim around the unit the passage and its neighbours have, nearer words weighing more. */
  readonly near: number;
  /** How the choice was made; higher is better. */
  readonly score: number;
}

/** Kinds that may stand in for each other; the number is how readily. */
const COMPATIBLE: Readonly<Partial<Record<UnitKind, Readonly<Partial<Record<UnitKind, number>>>>>> = {
  quantity: { quantity: 1 },
  date: { date: 1 },
  duration: { duration: 1 },
  name: { name: 1 },
  noun: { noun: 1, adjective: 0.4 },
  verb: { verb: 1, noun: 0.3 },
  adjective: { adjective: 1, noun: 0.5 },
  adverb: { adverb: 1, adjective: 0.4 },
  link: { link: 1 },
};

/** The best counterpart of `unit` in a passage (or `fixed`, where it is known), or undefined where nothing of its kind is free. */
export function pair(claim: ClaimView, unit: Unit, view: PassageView, fixed?: Unit): Pairing | undefined {
  if (fixed) return compare(claim, unit, fixed, view, { compatible: 1, near: nearCoverage(claim, unit, view) });
  let near: number | undefined;
  let best: Pairing | undefined;
  for (const other of candidatesOf(unit, view.analysis)) {
    const compatible = COMPATIBLE[unit.kind]?.[other.kind];
    if (compatible === undefined || isClaimed(claim, unit, other, view) || (unit.kind === 'link' && !areOpposed(claim, unit, other, view)) || isOtherMatter(claim.analysis, unit, other, view)) continue;
    const made = compare(claim, unit, other, view, { compatible, near: (near ??= nearCoverage(claim, unit, view)) });
    if (!best || made.score > best.score) best = made;
  }
  return best;
}

/** The passage's units, and for a change ("tripled", "rose by a tenth") what its changes given by both ends come to. */
function candidatesOf({ fact }: Unit, passage: Analysis): readonly Unit[] {
  if (fact?.kind !== 'quantity' || (fact.role !== 'change' && fact.role !== 'multiple')) return passage.units;
  const derived = deriveChanges(passage.facts.filter(isValueFact)).flatMap((change) => unitOf(passage.tokens, change) ?? []);
  return derived.length === 0 ? passage.units : [...passage.units, ...derived];
}

function isOtherMatter(claim: Analysis, unit: Unit, other: Unit, view: PassageView): boolean {
  const passage = view.analysis;
  if (!unit.fact) return unit.kind === 'name' && isAsideOf(other, view);
  if (unit.kind === 'duration' && spansOtherwise(claim, unit, passage, other)) return true;
  return unit.kind === 'date' ? isYearBefore(unit, other, passage) || happensOtherwise(claim, unit, passage, other) : measuresOtherwise(claim, unit, passage, other) || countsOtherThings(claim, unit, passage, other);
}

/** "Holm (Nils Brandt) took the silver": a name in brackets after another tells more of that one, and stands in no other's place unless the claim has that one. */
function isAsideOf({ first, last }: Unit, { analysis: { tokens, units }, alignment }: PassageView): boolean {
  if (tokens[first - 1]?.lower !== '(' || tokens[last]?.lower !== ')') return false;
  const before = units.find((u) => u.kind === 'name' && u.last === first - 1);
  return before !== undefined && !alignment.from.subarray(before.first, before.last).some((i) => i >= 0);
}

function areOpposed(claim: ClaimView, unit: Unit, other: Unit, view: PassageView): boolean {
  const [a, b] = [claim.analysis.tokens[unit.head]!, view.analysis.tokens[other.head]!];
  return a.content && b.content ? areOpposite(a.stem, b.stem) : areOpposite(a.lower, b.lower);
}

/** What the claim has elsewhere is no substitute: a word that is aligned with another, a value that another number of the claim repeats. */
function isClaimed({ analysis }: ClaimView, unit: Unit, other: Unit, view: PassageView): boolean {
  if (unit.fact && other.fact) {
    return compareFacts(unit.fact, other.fact).relation !== 'conflict' || analysis.units.some((u) => u !== unit && u.fact && isWhole(u.fact, other.fact!) && compareFacts(u.fact, other.fact).relation === 'same');
  }
  const from = view.alignment.from[other.head]!;
  return from >= 0 && (from < unit.first || from >= unit.last);
}

/** "At 1:34 PM" is not yet "June 26th at 1:34 PM". */
function isWhole(mine: Fact, theirs: Fact): boolean {
  return mine.kind !== 'date' || theirs.kind !== 'date' || theirs.written.day === undefined || mine.written.day !== undefined || Number.isFinite(mine.anchor.min);
}

function compare(claim: ClaimView, unit: Unit, other: Unit, view: PassageView, { compatible, near }: { readonly compatible: number; readonly near: number }): Pairing {
  const context = contextOf(claim, unit, other, view.analysis, view.alignment);
  const left = neighbourFit(claim.analysis, unit.first, -1, other.first, view);
  const right = neighbourFit(claim.analysis, unit.last - 1, 1, other.last - 1, view);
  const sameLead = lead(claim.analysis, unit) === lead(view.analysis, other) ? 1 : 0;
  return { unit, other, view, context, left, right, sameLead, near, score: compatible * (0.15 + (areOpposed(claim, unit, other, view) ? 0.5 : 0) + sharedWords(claim.analysis, unit, other, view) + placeFit(claim.analysis, unit, view.analysis, other) + likeness(claim.analysis, unit, view.analysis, other, view.alignment) + context + 0.3 * left + 0.3 * right + 0.15 * sameLead) };
}

function neighbourFit(claim: Analysis, edge: number, step: 1 | -1, otherEdge: number, view: PassageView): number {
  const mine = claim.content[rankOf(claim, edge) + (claim.tokens[edge]?.content === false && step === -1 ? 0 : step)];
  if (mine === undefined) return 0;
  const at = view.alignment.to[mine]!;
  if (at < 0) return 0;
  const apart = view.analysis.tokens[at]!.rank - rankOf(view.analysis, otherEdge);
  return apart === step ? 1 : Math.abs(apart) <= 2 ? 0.5 : 0;
}

/** What names that share a word have ahead of others. */
const SHARED = 0.6;

/** "Liam Byrne" for "Rose Byrne": names that share a word are likely the same place in the statement. */
function sharedWords(claim: Analysis, unit: Unit, other: Unit, view: PassageView): number {
  if (unit.kind !== 'name' || other.kind !== 'name') return 0;
  const part = changedPart(claim, unit, other, view);
  if (part) return SHARED + 0.1 * (part.shared - 1);
  const { alignment } = view;
  for (let j = other.first; j < other.last; j++) {
    const i = alignment.from[j]!;
    if (i >= unit.first && i < unit.last) return SHARED;
  }
  return 0;
}

const PLACE_BONUS = 0.35;

/** "French" stands where "American" does, and a person's name where another's: a known place or people beside one of its kind, or beside another name. */
function placeFit(claim: Analysis, unit: Unit, passage: Analysis, other: Unit): number {
  if (unit.kind !== 'name' || other.kind !== 'name') return 0;
  const [mine, theirs] = [isPlace(claim, unit), isPlace(passage, other)];
  return mine && theirs ? PLACE_BONUS : mine === theirs ? 0 : -PLACE_BONUS / 2;
}

/** True for a unit that names a known place or people. */
export function isPlace({ text }: Analysis, { span }: Unit): boolean {
  return isPlaceName(comparable(text.slice(span.start, span.end)));
}

/** The word right before a unit and its article, where it is a function word. */
function lead(analysis: Analysis, unit: Unit): string | number {
  const [before, earlier] = [analysis.tokens[unit.first - 1], analysis.tokens[unit.first - 2]];
  if (!before || before.content) return unit.first;
  return before.pos === 'DET' && earlier && !earlier.content ? earlier.lower : before.lower;
}
