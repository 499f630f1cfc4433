import { findAddedName } from './added-name';
import { findComparison } from './comparison';
import { findCrossed } from './value-swap';
import { isGeneral, isPassing } from '../../names/roles';
import { findDenials } from './denial';
import { isDoubleNegation, oppositesIn, oppositionOf, sameClass } from './opposites';
import { overlaps, type Span } from '../../model/span';
import { areOpposite, looseRelation, type Meanings } from '../lexicon/lexicon';
import { changedPart } from '../alignment/name-part-difference';
import { comparable } from '../../names/comparable';
import { isAlleged } from '../exceptions/alleged';
import { isDeniedOtherwise } from '../exceptions/denied-otherwise';
import { isDisowned } from '../exceptions/disowned';
import { isOfAnotherEncounter } from '../exceptions/other-encounter';
import { isOfAnotherThing } from '../exceptions/other-subject';
import { isOneBesideMany } from '../exceptions/enumeration';
import { areLabels } from '../exceptions/labels';
import { isOneBearer } from '../exceptions/same-referent';
import { isOnlyPossible } from '../exceptions/modality';
import { compareFacts, isValueFact } from '../alignment/fact-support';
import type { Fact } from '../../model/fact';
import type { Analysis } from '../sentence/analysis';
import { areNoOpposites } from '../exceptions/antonym-exceptions';
import { isOfAnotherPerson, withoutNamesakes } from '../exceptions/different-person';
import { directionOf, mayHaveGrown, periodOf } from '../alignment/period';
import { isPlace, findCounterpart } from './counterpart';
import type { Counterpart } from '../alignment/difference';
import { areRelatedPlaces, mayStandForEachOther } from '../lexicon/places';
import { bestOf, LEAST_COVER, type DifferenceKind, type Difference } from '../alignment/difference';
import { findOtherRank } from './superlative';
import { findSwap } from './doer-swap';
import type { ClaimView, PassageView } from '../alignment/view';
import type { Term } from '../sentence/terms';

/** Passages in which denials and changed places are looked for: they need the same words, so the best ones. */
const DENIED_IN = 4;
/** From here on a word counts as borne out by a passage. */
const BORNE_OUT = 0.6;
/** `looseRelation` of words of one class and of no common meaning. */
const SISTERS = 1;

/** Every difference between the claim and the passages that speak of the same thing, at most one for a slot and place of the claim. */
export function findDifferences(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const found: Difference[] = [];
  for (const term of claim.analysis.terms) {
    const best = opposite(claim, term, views) ?? (mayDiffer(claim, term) ? bestOf(views.flatMap((view) => differenceAt(claim, term, view)).filter((s) => !isOneBearer(s, claim, views))) : undefined);
    if (best) found.push(best);
  }
  const whole = [...findDenials(claim, views.slice(0, DENIED_IN)), ...swaps(claim, views), ...findComparison(claim, views.slice(0, DENIED_IN)), ...findOtherRank(claim, views.slice(0, DENIED_IN)), ...findCrossed(claim, views), ...findAddedName(claim, views.slice(0, DENIED_IN))].filter((s) => !isOnlyPossible(claim.analysis, s.term, s.slot, s.view.analysis) && !isExcepted(s, claim));
  return withoutNamesakes(claim, [...found.filter((s) => !isToldByWord(s, found)), ...whole]);
}

/** Why a difference is no contradiction, whatever it is that differs: one reason a file. */
const EXCEPTIONS: readonly ((difference: Difference, claim: ClaimView) => boolean)[] = [isDisowned, isDeniedOtherwise, isAlleged, isOfAnotherThing, isOfAnotherEncounter];

function isExcepted(difference: Difference, claim: ClaimView): boolean {
  return EXCEPTIONS.some((holds) => holds(difference, claim));
}

/** False for words for which another word would be hopeless, whatever it is (see `isHopeless`), so that nothing is looked for in their place. */
function mayDiffer({ analysis }: ClaimView, term: Term): boolean {
  if (term.kind === 'verb' || term.kind === 'adverb') return false;
  if (term.kind !== 'noun' && term.kind !== 'adjective') return true;
  return term.kind === 'noun' && isThing(analysis.tokens[term.head]!.meanings) || analysis.roles.some((r) => overlaps(r.span, term.span));
}

/** How many tokens may stand between a figure and the word that says which way it went. */
const TOLD_WITHIN = 4;

/** "Decreased by $80 billion" beside "increased by $80 billion": the word is wrong, not the figure. */
function isToldByWord({ term, other, view }: Difference, found: readonly Difference[]): boolean {
  if (compareFacts(term.fact, other.fact).reason !== 'direction') return false;
  return found.some((s) => s.slot === 'antonym' && s.view === view && Math.max(s.term.first - term.last, term.first - s.term.last) <= TOLD_WITHIN);
}

/** What a passage says otherwise in the place of one term: one difference or none. */
export function differenceAt(claim: ClaimView, term: Term, view: PassageView): readonly Difference[] {
  if (view.overall < LEAST_COVER || isSupported(claim, term, view)) return [];
  const counterpart = findCounterpart(claim, term, view);
  if (!counterpart) return [];
  if (isShortForm(counterpart) || isInInitials(claim, counterpart) || isWrittenApart(claim, counterpart) || isOfAnotherPerson(claim, counterpart.other, view)) return [];
  const found = { slot: kindOf(claim, term, counterpart), term, other: counterpart.other, counterpart, view };
  return isReportable(claim, found) && !isExcepted(found, claim) ? [found] : [];
}

/** Whether the passage says what the claim's term says, wherever it says so. */
function isSupported(claim: ClaimView, term: Term, view: PassageView): boolean {
  return view.supported.has(term) || term.fact === undefined && isBorneOut(claim, term, view) && !isLooseOpposite(claim, term, view) && !view.analysis.terms.some((u) => changedPart(claim.analysis, term, u, view));
}

/** What could not conflict even if the two differ is left out here. */
function isReportable(claim: ClaimView, { slot, term, other, counterpart, view }: Difference): boolean {
  return !areLabels(claim.analysis, slot, view.analysis) && !isHopeless(claim, slot, counterpart) && !isOnlyPossible(claim.analysis, term, slot, view.analysis) && !(slot === 'antonym' && (isDoubleNegation(claim, counterpart, view) || areNoOpposites(claim, term, other, view)));
}

function opposite(claim: ClaimView, term: Term, views: readonly PassageView[]): Difference | undefined {
  return bestOf(views.flatMap((view) => oppositesIn(claim, term, view)).filter((s) => !isOfAnotherPerson(claim, s.other, s.view) && isReportable(claim, s) && !isExcepted(s, claim)));
}

/** "Galbraith" is "Gatewood Galbraith" by a part of the name. */
function isShortForm({ term, other, view: { alignment, analysis } }: Counterpart): boolean {
  if (term.kind !== 'name' || other.kind !== 'name') return false;
  const words = analysis.content.filter((j) => j >= other.first && j < other.last);
  return words.every((j) => alignment.from[j]! >= term.first && alignment.from[j]! < term.last);
}

/** Small words within a title, which its initials leave out or give by "&". */
const IN_TITLES: ReadonlySet<string> = new Set(['the', 'of', 'and', '&', 'a', 'an', 'in', 'for', 'to']);

/** "B&B" is "The Bold and the Beautiful": initials of the title whose words the term is among. */
function isInInitials({ analysis: { tokens } }: ClaimView, { term, other, view }: Counterpart): boolean {
  const initials = view.analysis.text.slice(other.span.start, other.span.end).replace(/[&. ]/g, '');
  if (term.kind !== 'name' || !/^\p{Lu}{2,6}$/u.test(initials)) return false;
  let [first, last] = [term.first, term.last];
  const belongs = (i: number): boolean => tokens[i]?.name === true || IN_TITLES.has(tokens[i]?.lower ?? '');
  while (belongs(first - 1)) first--;
  while (belongs(last)) last++;
  return tokens.slice(first, last).filter((t) => t.name).map((t) => t.text.charAt(0)).join('').includes(initials);
}

/** Words after a name that may still belong to it. */
const NAME_REACH = 3;
const LEAST_NAME_PART = 4;

/** "ByteDance" beside "Beijing Byte Dance Co.": a compound name that one side writes apart or translates in part is no other name. */
function isWrittenApart({ analysis }: ClaimView, { term, other, view }: Counterpart): boolean {
  if (term.kind !== 'name') return false;
  const mine = analysis.tokens.slice(term.first, term.last).map((t) => t.lower);
  const theirs = view.analysis.tokens.slice(other.first, other.last + NAME_REACH).map((t) => t.lower);
  return theirs.some((word) => word.length >= LEAST_NAME_PART && mine.some((name) => name.length > word.length && name.startsWith(word)));
}

/**
 * A verb, adverb or noun in place of another is most often the same thing in other words, and no dictionary tells reliably when (held out, leaving
 * these out found more errors at the same rate of false alarms). What remains: words of one class, such as two parts of the body, and posts.
 */
function isHopeless(claim: ClaimView, slot: DifferenceKind, { left, right, context, near, term, other, view }: Counterpart): boolean {
  const { overall } = view;
  if (slot === 'date') return isObserved(claim.analysis, term, view, other) || isOfAnotherQuarter(claim, term, other, view);
  if (slot === 'quantity') return countsSomethingElse(claim, term, other, view);
  if (slot === 'adverb' || slot === 'verb') return true;
  if (slot === 'link') return overall < 0.4 || context < 0.4 || right < (POSSESSIVES.has(claim.analysis.tokens[term.head]!.lower) ? 1 : 0.5);
  if (slot === 'antonym') return Math.max(overall, near) < 0.3;
  if (slot === 'name') return mayBothBeRight(claim, term, other, view) || isOneBesideMany(claim, term, other, view);
  if (slot !== 'noun' && slot !== 'adjective') return false;
  return overall < 0.3 || context < 0.3 || left + right < 0.5 || !(areSisters(claim, term, other, view) || areInRoles(claim, term, other, view));
}

/** "Forgive her" and "forgive his friend": whose it is counts before the same thing alone. */
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her']);

/** Animals, artefacts, parts of the body, food, places, objects, people, plants, substances: of two abstract nouns, as of two adjectives, each may stand for the other. */
const THINGS: ReadonlySet<number> = new Set([5, 6, 8, 13, 15, 17, 18, 20, 27]);

function isThing(meanings: Meanings | undefined): boolean {
  return meanings !== undefined && THINGS.has(meanings.kind);
}

/** Two different things of one class, in every sense of either word: "knee" and "foot", not "break" and "pause". */
function areSisters(claim: ClaimView, term: Term, other: Term, view: PassageView): boolean {
  const [mine, theirs] = [claim.analysis.tokens[term.head]!.meanings, view.analysis.tokens[other.head]!.meanings];
  return term.kind === 'noun' && isThing(mine) && isThing(theirs) && looseRelation(mine, theirs) === SISTERS;
}

function areInRoles(claim: ClaimView, term: Term, other: Term, view: PassageView): boolean {
  const [mine, theirs] = [claim.analysis.roles.find((r) => overlaps(r.span, term.span)), view.analysis.roles.find((r) => overlaps(r.span, other.span))];
  return mine !== undefined && theirs !== undefined && isPassing(mine) === isPassing(theirs) && !isGeneral(mine) && !isGeneral(theirs);
}

/** "Set in Italy" beside "set in Padua": a country or region and a place within it may both be right. */
function mayBothBeRight({ analysis }: ClaimView, term: Term, other: Term, { analysis: passage }: PassageView): boolean {
  const mine = nameOf(analysis, term);
  if (mayStandForEachOther(mine, nameOf(passage, other))) return true;
  // "Madrid sold the bank" beside "the Spanish government sold it to a British one": a place that acts is its government.
  return term.first === 0 && analysis.tokens[term.last]?.pos === 'VERB' && isPlace(analysis, term) && passage.terms.some((u) => u.kind === 'name' && areRelatedPlaces(mine, nameOf(passage, u)));
}

function nameOf({ text }: Analysis, { span }: Term): string {
  return comparable(text.slice(span.start, span.end));
}

function isOfAnotherDay(claim: ClaimView, term: Term, other: Term, { analysis }: PassageView): boolean {
  if (!isValueFact(term.fact) || !isValueFact(other.fact)) return false;
  return mayHaveGrown(periodOf(term, claim.analysis, analysis), directionOf(term.fact, other.fact));
}

/** Another quarter with other figures is another statement; with the same figures it is a slip. */
function isOfAnotherQuarter(claim: ClaimView, term: Term, other: Term, view: PassageView): boolean {
  if (term.fact?.kind !== 'date' || other.fact?.kind !== 'date' || term.fact.written.part === other.fact.written.part) return false;
  return claim.analysis.terms.some((u) => u !== term && isValueFact(u.fact) && !view.supported.has(u));
}

/** Another number for good reason: of other things, of another day, of somebody else, or none that counts at all. */
function countsSomethingElse(claim: ClaimView, term: Term, other: Term, view: PassageView): boolean {
  return isOneOfThem(claim, term) || isOfAnotherSubject(claim, term, other, view) || isQuarrelOver(claim, term, other) || isOfAnotherDay(claim, term, other, view);
}

/** "Facebook had 2.7 billion" beside "TikTok recorded 92 million": each number has a name before it, and neither sentence has the other's. */
function isOfAnotherSubject({ analysis }: ClaimView, term: Term, other: Term, view: PassageView): boolean {
  const subject = subjectOf(analysis, term);
  const theirs = subjectOf(view.analysis, other);
  return subject !== undefined && theirs !== undefined && !view.cover.subarray(subject.first, subject.last).some((c) => c > 0) && !view.alignment.from.subarray(theirs.first, theirs.last).some((i) => i >= 0);
}

/** How many words a preposition may stand before the name that hangs on it ("on review aggregator Rotten Tomatoes"). */
const HANGS_ON = 3;

/** The last name before the term that hangs on no preposition. */
function subjectOf({ terms, tokens }: Analysis, { first }: Term): Term | undefined {
  return terms.filter((u) => u.kind === 'name' && u.last <= first && !hangsOn(tokens, u.first)).at(-1);
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
function isObserved(claim: Analysis, term: Term, { analysis }: PassageView, other: Term): boolean {
  if (term.fact?.kind !== 'date' || !isAsOf(analysis, other)) return false;
  const isSame = claim.terms.some((a) => analysis.terms.some((b) => isSameCount(a.fact, b.fact)));
  if (term.fact.relation !== 'before' && term.fact.relation !== 'after') return !isAsOf(claim, term) || !isSame;
  return !isAsOf(claim, term) && !isSame;
}

function isAsOf({ tokens }: Analysis, { first, last }: Term): boolean {
  return tokens.slice(Math.max(0, first - 2), last).map((t) => t.lower).join(' ').includes('as of ');
}

function isSameCount(a: Fact | undefined, b: Fact | undefined): boolean {
  return a?.kind === 'quantity' && b?.kind === 'quantity' && a.role === 'amount' && a.value === b.value && a.dimension === b.dimension;
}

/** "A legal battle over two embryos" is about two; "sold over two million" sets a bound. After a noun it may be either. */
function isQuarrelOver({ analysis: { tokens } }: ClaimView, term: Term, { fact }: Term): boolean {
  if (term.fact?.kind !== 'quantity' || fact?.kind !== 'quantity' || tokens[term.first]!.lower !== 'over') return false;
  return ['NOUN', 'PROPN'].includes(tokens[term.first - 1]?.pos ?? '') && term.fact.value === fact.value;
}

/** "One of the mothers" counts nobody; "one mother" does. */
function isOneOfThem({ analysis: { tokens } }: ClaimView, term: Term): boolean {
  return term.last - term.first === 1 && tokens[term.first]!.lower === 'one' && tokens[term.last]?.lower === 'of';
}

/** A word that is only loosely alike to one of the passage, where the passage has its opposite too ("open" beside "free" and "closed"). */
function isLooseOpposite({ analysis }: ClaimView, term: Term, view: PassageView): boolean {
  const mine = analysis.tokens[term.head]!;
  if (term.kind === 'link' || term.kind === 'name' || view.alignment.fit[term.head]! >= 0.9) return false;
  return view.analysis.content.some((j) => view.alignment.from[j]! < 0 && sameClass(mine, view.analysis.tokens[j]!) && areOpposite(mine.stem, view.analysis.tokens[j]!.stem));
}

/** A name is borne out where its weightiest word is; other terms where their word is. */
function isBorneOut(claim: ClaimView, term: Term, view: PassageView): boolean {
  let have = 0;
  let all = 0;
  for (let i = term.first; i < term.last; i++) {
    all += claim.weights[i]!;
    have += claim.weights[i]! * (view.alignment.fit[i]! >= BORNE_OUT ? 1 : 0);
  }
  if (term.kind === 'link') return isLinkBorneOut(claim, term, view);
  return all === 0 || have / all >= BORNE_OUT;
}

/** A function word is borne out where the passage has it before the same word, or does not have that word. */
function isLinkBorneOut({ analysis }: ClaimView, term: Term, view: PassageView): boolean {
  const next = analysis.content[analysis.tokens[term.head]!.rank + 1];
  const at = next === undefined ? -1 : view.alignment.to[next]!;
  return at < 0 || view.analysis.tokens.slice(Math.max(0, at - 3), at).some((t) => t.lower === analysis.tokens[term.head]!.lower);
}

function kindOf(claim: ClaimView, term: Term, { other, view }: Counterpart): DifferenceKind {
  const a = claim.analysis.tokens[term.head]!;
  const b = view.analysis.tokens[other.head]!;
  return term.kind !== 'link' && term.fact === undefined && oppositionOf(a, b) === 2 && !areNoOpposites(claim, term, other, view) ? 'antonym' : term.kind;
}

/** Who did it to whom, the other way round. */
function swaps(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const found = views.slice(0, DENIED_IN).flatMap((view) => {
    const swap = findSwap(claim, view);
    return swap ? [{ slot: 'swap' as const, ...swap, view, counterpart: findCounterpart(claim, swap.term, view, swap.other)! }] : [];
  });
  const best = bestOf(found);
  return best ? [best] : [];
}

/** Where the wrong words stand in the claim. */
export function spanOf(difference: Difference): Span {
  return difference.term.span;
}
