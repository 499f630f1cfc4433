import { findAddedName } from './added-name';
import { findComparison } from './comparison';
import { findCrossed } from './crossed';
import { isGeneral, isPassing } from '../facts/roles';
import { findDenials } from './denial';
import { isDoubleNegation, oppositesIn, oppositionOf, sameClass } from './opposites';
import { overlaps, type Span } from '../model/span';
import { areOpposite, looseRelation, type Meanings } from './lexicon';
import { changedPart } from './changed-part';
import { comparable } from './known-names';
import { isOneBesideMany } from './enumeration';
import { areLabels } from './labels';
import { isOneBearer } from './one-bearer';
import { isOnlyPossible } from './modality';
import { compareFacts, isValueFact } from './fact-support';
import type { Fact } from '../model/fact';
import type { Analysis } from './analysis';
import { areNoOpposites } from './no-opposite';
import { isOfAnotherPerson, withoutNamesakes } from './other-person';
import { directionOf, mayHaveGrown, periodOf } from './period';
import { isPlace, pair, type Pairing } from './pairing';
import { mayStandForEachOther } from './places';
import { bestOf, LEAST_COVER, type Slot, type Suspicion } from './slot';
import { findOtherRank } from './superlative';
import { findSwap } from './swap';
import type { ClaimView, PassageView } from './view';
import type { Unit } from './units';

/** Passages in which denials and changed places are looked for: they need the same words, so the best ones. */
const DENIED_IN = 4;
/** From here on a word counts as borne out by a passage. */
const BORNE_OUT = 0.6;
/** `looseRelation` of words of one class and of no common meaning. */
const SISTERS = 1;

/** Every difference between the claim and the passages that speak of the same thing, at most one for a slot and place of the claim. */
export function findSuspicions(claim: ClaimView, views: readonly PassageView[]): readonly Suspicion[] {
  const found: Suspicion[] = [];
  for (const unit of claim.analysis.units) {
    const best = opposite(claim, unit, views) ?? (mayDiffer(claim, unit) ? bestOf(views.flatMap((view) => suspectIn(claim, unit, view)).filter((s) => !isOneBearer(s, claim, views))) : undefined);
    if (best) found.push(best);
  }
  const whole = [...findDenials(claim, views.slice(0, DENIED_IN)), ...swaps(claim, views), ...findComparison(claim, views.slice(0, DENIED_IN)), ...findOtherRank(claim, views.slice(0, DENIED_IN)), ...findCrossed(claim, views), ...findAddedName(claim, views.slice(0, DENIED_IN))].filter((s) => !isOnlyPossible(claim.analysis, s.unit, s.slot, s.view.analysis));
  return withoutNamesakes(claim, [...found.filter((s) => !isToldByWord(s, found)), ...whole]);
}

/** False for words for which another word would be hopeless, whatever it is (see `isHopeless`), so that nothing is looked for in their place. */
function mayDiffer({ analysis }: ClaimView, unit: Unit): boolean {
  if (unit.kind === 'verb' || unit.kind === 'adverb') return false;
  if (unit.kind !== 'noun' && unit.kind !== 'adjective') return true;
  return unit.kind === 'noun' && isThing(analysis.tokens[unit.head]!.meanings) || analysis.roles.some((r) => overlaps(r.span, unit.span));
}

/** How many tokens may stand between a figure and the word that says which way it went. */
const TOLD_WITHIN = 4;

/** "Decreased by $80 billion" beside "increased by $80 billion": the word is wrong, not the figure. */
function isToldByWord({ unit, other, view }: Suspicion, found: readonly Suspicion[]): boolean {
  if (compareFacts(unit.fact, other.fact).reason !== 'direction') return false;
  return found.some((s) => s.slot === 'antonym' && s.view === view && Math.max(s.unit.first - unit.last, unit.first - s.unit.last) <= TOLD_WITHIN);
}

/** What a passage says otherwise in the place of one unit: one suspicion or none. */
export function suspectIn(claim: ClaimView, unit: Unit, view: PassageView): readonly Suspicion[] {
  if (view.overall < LEAST_COVER || isThere(claim, unit, view)) return [];
  const pairing = pair(claim, unit, view);
  if (!pairing) return [];
  if (isShortForm(pairing) || isInInitials(claim, pairing) || isWrittenApart(claim, pairing) || isOfAnotherPerson(claim, pairing.other, view)) return [];
  const found = { slot: slotOf(claim, unit, pairing), unit, other: pairing.other, pairing, view };
  return isAdmitted(claim, found) ? [found] : [];
}

/** Whether the passage says what the claim's unit says, wherever it says so. */
function isThere(claim: ClaimView, unit: Unit, view: PassageView): boolean {
  return view.supported.has(unit) || unit.fact === undefined && isBorneOut(claim, unit, view) && !isLooseOpposite(claim, unit, view) && !view.analysis.units.some((u) => changedPart(claim.analysis, unit, u, view));
}

/** What could not conflict even if the two differ is left out here. */
function isAdmitted(claim: ClaimView, { slot, unit, other, pairing, view }: Suspicion): boolean {
  return !areLabels(claim.analysis, slot, view.analysis) && !isHopeless(claim, slot, pairing) && !isOnlyPossible(claim.analysis, unit, slot, view.analysis) && !(slot === 'antonym' && (isDoubleNegation(claim, pairing, view) || areNoOpposites(claim, unit, other, view)));
}

function opposite(claim: ClaimView, unit: Unit, views: readonly PassageView[]): Suspicion | undefined {
  return bestOf(views.flatMap((view) => oppositesIn(claim, unit, view)).filter((s) => !isOfAnotherPerson(claim, s.other, s.view) && isAdmitted(claim, s)));
}

/** "Galbraith" is "Gatewood Galbraith" by a part of the name. */
function isShortForm({ unit, other, view: { alignment, analysis } }: Pairing): boolean {
  if (unit.kind !== 'name' || other.kind !== 'name') return false;
  const words = analysis.content.filter((j) => j >= other.first && j < other.last);
  return words.every((j) => alignment.from[j]! >= unit.first && alignment.from[j]! < unit.last);
}

/** Small words within a title, which its initials leave out or give by "&". */
const IN_TITLES: ReadonlySet<string> = new Set(['the', 'of', 'and', '&', 'a', 'an', 'in', 'for', 'to']);

/** "B&B" is "The Bold and the Beautiful": initials of the title whose words the unit is among. */
function isInInitials({ analysis: { tokens } }: ClaimView, { unit, other, view }: Pairing): boolean {
  const initials = view.analysis.text.slice(other.span.start, other.span.end).replace(/[&. ]/g, '');
  if (unit.kind !== 'name' || !/^\p{Lu}{2,6}$/u.test(initials)) return false;
  let [first, last] = [unit.first, unit.last];
  const belongs = (i: number): boolean => tokens[i]?.name === true || IN_TITLES.has(tokens[i]?.lower ?? '');
  while (belongs(first - 1)) first--;
  while (belongs(last)) last++;
  return tokens.slice(first, last).filter((t) => t.name).map((t) => t.text.charAt(0)).join('').includes(initials);
}

/** Words after a name that may still belong to it. */
const NAME_REACH = 3;
const LEAST_NAME_PART = 4;

/** "ByteDance" beside "Beijing Byte Dance Co.": a compound name that one side writes apart or translates in part is no other name. */
function isWrittenApart({ analysis }: ClaimView, { unit, other, view }: Pairing): boolean {
  if (unit.kind !== 'name') return false;
  const mine = analysis.tokens.slice(unit.first, unit.last).map((t) => t.lower);
  const theirs = view.analysis.tokens.slice(other.first, other.last + NAME_REACH).map((t) => t.lower);
  return theirs.some((word) => word.length >= LEAST_NAME_PART && mine.some((name) => name.length > word.length && name.startsWith(word)));
}

/**
 * A verb, adverb or noun in place of another is most often the same thing in other words, and no dictionary tells reliably when (held out, leaving
 * these out found more errors at the same rate of false alarms). What remains: words of one class, such as two parts of the body, and posts.
 */
function isHopeless(claim: ClaimView, slot: Slot, { left, right, context, near, unit, other, view }: Pairing): boolean {
  const { overall } = view;
  if (slot === 'date') return isObserved(claim.analysis, unit, view, other) || isOfAnotherQuarter(claim, unit, other, view);
  if (slot === 'quantity') return countsSomethingElse(claim, unit, other, view);
  if (slot === 'adverb' || slot === 'verb') return true;
  if (slot === 'link') return overall < 0.4 || context < 0.4 || right < (POSSESSIVES.has(claim.analysis.tokens[unit.head]!.lower) ? 1 : 0.5);
  if (slot === 'antonym') return Math.max(overall, near) < 0.3;
  if (slot === 'name') return mayBothBeRight(claim, unit, other, view) || isOneBesideMany(claim, unit, other, view);
  if (slot !== 'noun' && slot !== 'adjective') return false;
  return overall < 0.3 || context < 0.3 || left + right < 0.5 || !(areSisters(claim, unit, other, view) || areInRoles(claim, unit, other, view));
}

/** "Forgive her" and "forgive his friend": whose it is counts before the same thing alone. */
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her']);

/** Animals, artefacts, parts of the body, food, places, objects, people, plants, substances: of two abstract nouns, as of two adjectives, each may stand for the other. */
const THINGS: ReadonlySet<number> = new Set([5, 6, 8, 13, 15, 17, 18, 20, 27]);

function isThing(meanings: Meanings | undefined): boolean {
  return meanings !== undefined && THINGS.has(meanings.kind);
}

/** Two different things of one class, in every sense of either word: "knee" and "foot", not "break" and "pause". */
function areSisters(claim: ClaimView, unit: Unit, other: Unit, view: PassageView): boolean {
  const [mine, theirs] = [claim.analysis.tokens[unit.head]!.meanings, view.analysis.tokens[other.head]!.meanings];
  return unit.kind === 'noun' && isThing(mine) && isThing(theirs) && looseRelation(mine, theirs) === SISTERS;
}

function areInRoles(claim: ClaimView, unit: Unit, other: Unit, view: PassageView): boolean {
  const [mine, theirs] = [claim.analysis.roles.find((r) => overlaps(r.span, unit.span)), view.analysis.roles.find((r) => overlaps(r.span, other.span))];
  return mine !== undefined && theirs !== undefined && isPassing(mine) === isPassing(theirs) && !isGeneral(mine) && !isGeneral(theirs);
}

/** "Set in Italy" beside "set in Padua": a country or region and a place within it may both be right. */
function mayBothBeRight({ analysis }: ClaimView, unit: Unit, other: Unit, { analysis: passage }: PassageView): boolean {
  const mine = nameOf(analysis, unit);
  if (mayStandForEachOther(mine, nameOf(passage, other))) return true;
  // "Madrid sold the bank" beside "the Spanish government sold it to a British one": a place that acts is its government.
  return unit.first === 0 && analysis.tokens[unit.last]?.pos === 'VERB' && isPlace(analysis, unit) && passage.units.some((u) => u.kind === 'name' && mayStandForEachOther(mine, nameOf(passage, u)));
}

function nameOf({ text }: Analysis, { span }: Unit): string {
  return comparable(text.slice(span.start, span.end));
}

function isOfAnotherDay(claim: ClaimView, unit: Unit, other: Unit, { analysis }: PassageView): boolean {
  if (!isValueFact(unit.fact) || !isValueFact(other.fact)) return false;
  return mayHaveGrown(periodOf(unit, claim.analysis, analysis), directionOf(unit.fact, other.fact));
}

/** Another quarter with other figures is another statement; with the same figures it is a slip. */
function isOfAnotherQuarter(claim: ClaimView, unit: Unit, other: Unit, view: PassageView): boolean {
  if (unit.fact?.kind !== 'date' || other.fact?.kind !== 'date' || unit.fact.written.part === other.fact.written.part) return false;
  return claim.analysis.units.some((u) => u !== unit && isValueFact(u.fact) && !view.supported.has(u));
}

/** Another number for good reason: of other things, of another day, of somebody else, or none that counts at all. */
function countsSomethingElse(claim: ClaimView, unit: Unit, other: Unit, view: PassageView): boolean {
  return isOneOfThem(claim, unit) || isOfAnotherSubject(claim, unit, other, view) || isQuarrelOver(claim, unit, other) || isOfAnotherDay(claim, unit, other, view);
}

/** "Facebook had 2.7 billion" beside "TikTok recorded 92 million": each number has a name before it, and neither sentence has the other's. */
function isOfAnotherSubject({ analysis }: ClaimView, unit: Unit, other: Unit, view: PassageView): boolean {
  const subject = subjectOf(analysis, unit);
  const theirs = subjectOf(view.analysis, other);
  return subject !== undefined && theirs !== undefined && !view.cover.subarray(subject.first, subject.last).some((c) => c > 0) && !view.alignment.from.subarray(theirs.first, theirs.last).some((i) => i >= 0);
}

/** How many words a preposition may stand before the name that hangs on it ("on review aggregator Rotten Tomatoes"). */
const HANGS_ON = 3;

/** The last name before the unit that hangs on no preposition. */
function subjectOf({ units, tokens }: Analysis, { first }: Unit): Unit | undefined {
  return units.filter((u) => u.kind === 'name' && u.last <= first && !hangsOn(tokens, u.first)).at(-1);
}

/** A preposition stands shortly before, with no comma between ("In 2018, | Rotten Tomatoes"). */
function hangsOn(tokens: Analysis['tokens'], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - HANGS_ON), at);
  const comma = before.map((t) => t.text).lastIndexOf(',');
  return before.slice(comma + 1).some((t) => t.pos === 'ADP' || t.pos === 'SCONJ');
}

/**
 * "As of 29 March" says when somebody looked, not when something happened: the count of that day is what may differ. "Before 29 March" gives the
 * wrong day only for the very same count, as another "as of" does, and "as of after 29 March" says otherwise when somebody looked.
 */
function isObserved(claim: Analysis, unit: Unit, { analysis }: PassageView, other: Unit): boolean {
  if (unit.fact?.kind !== 'date' || !isAsOf(analysis, other)) return false;
  const isSame = claim.units.some((a) => analysis.units.some((b) => isSameCount(a.fact, b.fact)));
  if (unit.fact.relation !== 'before' && unit.fact.relation !== 'after') return !isAsOf(claim, unit) || !isSame;
  return !isAsOf(claim, unit) && !isSame;
}

function isAsOf({ tokens }: Analysis, { first, last }: Unit): boolean {
  return tokens.slice(Math.max(0, first - 2), last).map((t) => t.lower).join(' ').includes('as of ');
}

function isSameCount(a: Fact | undefined, b: Fact | undefined): boolean {
  return a?.kind === 'quantity' && b?.kind === 'quantity' && a.role === 'amount' && a.value === b.value && a.dimension === b.dimension;
}

/** "A legal battle over two embryos" is about two; "sold over two million" sets a bound. After a noun it may be either. */
function isQuarrelOver({ analysis: { tokens } }: ClaimView, unit: Unit, { fact }: Unit): boolean {
  if (unit.fact?.kind !== 'quantity' || fact?.kind !== 'quantity' || tokens[unit.first]!.lower !== 'over') return false;
  return ['NOUN', 'PROPN'].includes(tokens[unit.first - 1]?.pos ?? '') && unit.fact.value === fact.value;
}

/** "One of the mothers" counts nobody; "one mother" does. */
function isOneOfThem({ analysis: { tokens } }: ClaimView, unit: Unit): boolean {
  return unit.last - unit.first === 1 && tokens[unit.first]!.lower === 'one' && tokens[unit.last]?.lower === 'of';
}

/** A word that is only loosely alike to one of the passage, where the passage has its opposite too ("open" beside "free" and "closed"). */
function isLooseOpposite({ analysis }: ClaimView, unit: Unit, view: PassageView): boolean {
  const mine = analysis.tokens[unit.head]!;
  if (unit.kind === 'link' || unit.kind === 'name' || view.alignment.fit[unit.head]! >= 0.9) return false;
  return view.analysis.content.some((j) => view.alignment.from[j]! < 0 && sameClass(mine, view.analysis.tokens[j]!) && areOpposite(mine.stem, view.analysis.tokens[j]!.stem));
}

/** A name is borne out where its weightiest word is; other units where their word is. */
function isBorneOut(claim: ClaimView, unit: Unit, view: PassageView): boolean {
  let have = 0;
  let all = 0;
  for (let i = unit.first; i < unit.last; i++) {
    all += claim.weights[i]!;
    have += claim.weights[i]! * (view.alignment.fit[i]! >= BORNE_OUT ? 1 : 0);
  }
  if (unit.kind === 'link') return isLinkBorneOut(claim, unit, view);
  return all === 0 || have / all >= BORNE_OUT;
}

/** A function word is borne out where the passage has it before the same word, or does not have that word. */
function isLinkBorneOut({ analysis }: ClaimView, unit: Unit, view: PassageView): boolean {
  const next = analysis.content[analysis.tokens[unit.head]!.rank + 1];
  const at = next === undefined ? -1 : view.alignment.to[next]!;
  return at < 0 || view.analysis.tokens.slice(Math.max(0, at - 3), at).some((t) => t.lower === analysis.tokens[unit.head]!.lower);
}

function slotOf(claim: ClaimView, unit: Unit, { other, view }: Pairing): Slot {
  const a = claim.analysis.tokens[unit.head]!;
  const b = view.analysis.tokens[other.head]!;
  return unit.kind !== 'link' && unit.fact === undefined && oppositionOf(a, b) === 2 && !areNoOpposites(claim, unit, other, view) ? 'antonym' : unit.kind;
}

/** Who did it to whom, the other way round. */
function swaps(claim: ClaimView, views: readonly PassageView[]): readonly Suspicion[] {
  const found = views.slice(0, DENIED_IN).flatMap((view) => {
    const swap = findSwap(claim, view);
    return swap ? [{ slot: 'swap' as const, ...swap, view, pairing: pair(claim, swap.unit, view, swap.other)! }] : [];
  });
  const best = bestOf(found);
  return best ? [best] : [];
}

/** Where the wrong words stand in the claim. */
export function spanOf(suspicion: Suspicion): Span {
  return suspicion.unit.span;
}
