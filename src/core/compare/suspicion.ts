import type { Analysis, Token } from './analysis';
import type { Span } from '../model/span';
import { stem } from '../text/tokens';
import { areOpposite, relationOf } from './lexicon';
import { isValueFact } from './fact-support';
import { directionOf, mayHaveGrown, periodOf } from './period';
import { pair, type Pairing } from './pairing';
import { findSwap } from './swap';
import type { ClaimView, PassageView } from './view';
import { DENYING_VERBS, NEGATORS } from './words';
import type { Unit } from './units';

/** What sort of difference was found between a claim and a passage. */
export type Slot = 'quantity' | 'date' | 'duration' | 'name' | 'noun' | 'verb' | 'adjective' | 'adverb' | 'antonym' | 'negation' | 'link' | 'swap';

/** A place where a claim and a passage seem to say different things; the model decides how likely that is a conflict. */
export interface Suspicion {
  readonly slot: Slot;
  /** The claim's words. */
  readonly unit: Unit;
  /** The passage's words in their place. */
  readonly other: Unit;
  readonly pairing: Pairing;
  readonly view: PassageView;
}

/** Passages that are looked at for differences; further ones only bear a claim out. */
const LOOKED_AT = 4;
/** From here on a word counts as borne out by a passage. */
const BORNE_OUT = 0.6;
/** Shorter sentences ("I'm not sure.") say too little for a denial to be set against another. */
const LEAST_WORDS = 3;
/** A passage that has less of the claim than this (by weight) speaks of something else. */
const LEAST_COVER = 0.05;

/** Every difference between the claim and the passages that speak of the same thing, at most one for a slot and place of the claim. */
export function findSuspicions(claim: ClaimView, views: readonly PassageView[]): readonly Suspicion[] {
  const found: Suspicion[] = [];
  for (const unit of claim.analysis.units) {
    const best = bestOf(views.slice(0, LOOKED_AT).flatMap((view) => suspectIn(claim, unit, view)));
    if (best) found.push(best);
  }
  return [...found, ...polarity(claim, views), ...swaps(claim, views)];
}

function bestOf(suspicions: readonly Suspicion[]): Suspicion | undefined {
  let best: Suspicion | undefined;
  for (const s of suspicions) if (!best || weigh(s) > weigh(best)) best = s;
  return best;
}

/** A good context in a passage that has much of the claim beats either alone. */
function weigh({ pairing, view }: Suspicion): number {
  return pairing.score * (0.3 + view.overall);
}

/** What a passage says otherwise in the place of one unit: one suspicion or none. */
export function suspectIn(claim: ClaimView, unit: Unit, view: PassageView): readonly Suspicion[] {
  if (view.overall < LEAST_COVER || view.supported.has(unit) || unit.fact === undefined && isBorneOut(claim, unit, view) && !isLooseOpposite(claim, unit, view)) return [];
  const pairing = pair(claim, unit, view);
  if (!pairing) return [];
  if (isShortForm(pairing) || isWrittenApart(claim, pairing)) return [];
  const slot = slotOf(claim, unit, pairing);
  return isHopeless(claim, slot, pairing) || slot === 'antonym' && isDoubleNegation(claim, pairing, view) ? [] : [{ slot, unit, other: pairing.other, pairing, view }];
}

/** "Galbraith" is "Gatewood Galbraith" by a part of the name. */
function isShortForm({ unit, other, view: { alignment, analysis } }: Pairing): boolean {
  if (unit.kind !== 'name' || other.kind !== 'name') return false;
  const words = analysis.content.filter((j) => j >= other.first && j < other.last);
  return words.every((j) => alignment.from[j]! >= unit.first && alignment.from[j]! < unit.last);
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

/** An ordinary word in place of another says little unless nearly all around it is the same; adverbs say too little even then. */
function isHopeless(claim: ClaimView, slot: Slot, { left, right, context, unit, other, view }: Pairing): boolean {
  const { overall } = view;
  if (slot === 'quantity') return countsOtherThings(unit, other, view) || isOfAnotherDay(claim, unit, other, view);
  if (slot === 'adverb') return true;
  if (slot === 'link') return overall < 0.4 || context < 0.4 || right < 0.5;
  if (slot === 'antonym') return overall < 0.3 || context < 0.2;
  return ['noun', 'verb', 'adjective'].includes(slot) && (overall < 0.4 || context < 0.35 || left + right < 1);
}

function isOfAnotherDay(claim: ClaimView, unit: Unit, other: Unit, { analysis }: PassageView): boolean {
  if (!isValueFact(unit.fact) || !isValueFact(other.fact)) return false;
  return mayHaveGrown(periodOf(unit, claim.analysis, analysis), directionOf(unit.fact, other.fact));
}

/** Both say what they count, the two are unrelated, and the passage has no word for what the claim counts. */
function countsOtherThings({ fact: a }: Unit, { fact: b }: Unit, { analysis }: PassageView): boolean {
  if (a?.kind !== 'quantity' || b?.kind !== 'quantity' || a.dimension !== 'count') return false;
  const [mine, theirs] = [a.counted.at(-1), b.counted.at(-1)];
  if (mine === undefined || theirs === undefined || a.counted.some((w) => b.counted.includes(w))) return false;
  const head = stem(mine);
  return !analysis.tokens.some((t) => t.stem === head || relationOf(t.lemma, mine) !== 'none') && relationOf(mine, theirs) === 'none' && stem(theirs) !== head;
}

/** "Did not reject" beside "accepted" agree. */
function isDoubleNegation(claim: ClaimView, { unit, other }: Pairing, view: PassageView): boolean {
  return claim.analysis.tokens[unit.head]!.negated !== view.analysis.tokens[other.head]!.negated;
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
  return unit.kind !== 'link' && unit.fact === undefined && sameClass(a, b) && areOpposite(a.stem, b.stem) ? 'antonym' : unit.kind;
}

/** "Left" the verb is no opposite of "right", nor of "remaining". */
function sameClass(a: Token, b: Token): boolean {
  return a.pos === b.pos || [a, b].every((t) => t.pos !== 'VERB' || t.lower !== t.lemma);
}

/** Who did it to whom, the other way round. */
function swaps(claim: ClaimView, views: readonly PassageView[]): readonly Suspicion[] {
  const found = views.slice(0, LOOKED_AT).flatMap((view) => {
    const swap = findSwap(claim, view);
    return swap ? [{ slot: 'swap' as const, ...swap, view, pairing: comparePlace(claim, swap.unit, swap.other, view) }] : [];
  });
  const best = bestOf(found);
  return best ? [best] : [];
}

/** A word that both have, denied on one side alone. */
function polarity(claim: ClaimView, views: readonly PassageView[]): readonly Suspicion[] {
  const found: Suspicion[] = [];
  if (claim.analysis.content.length < LEAST_WORDS) return found;
  for (const view of views.slice(0, LOOKED_AT)) {
    if (view.overall < LEAST_COVER) continue;
    for (const unit of claim.analysis.units) {
      const at = view.alignment.to[unit.head]!;
      if (at < 0 || !['verb', 'adjective', 'noun', 'adverb'].includes(unit.kind)) continue;
      const mine = claim.analysis.tokens[unit.head]!;
      const theirs = view.analysis.tokens[at]!;
      if (mine.negated === theirs.negated) continue;
      if (!(mine.negated ? isDeniedFirst(claim.analysis, unit.head) : isDeniedFirst(view.analysis, at))) continue;
      const other = view.analysis.units.find((u) => u.first <= at && at < u.last);
      if (other) found.push({ slot: 'negation', unit: withNegator(claim, unit), other, view, pairing: { ...comparePlace(claim, unit, other, view), sameLead: 0.5 } });
    }
  }
  const best = bestOf(found);
  return best ? [best] : [];
}

/** True where nothing that carries meaning stands between a word and what denies it: in "did not approve the plan", for "approve" alone. */
function isDeniedFirst({ tokens }: Analysis, head: number): boolean {
  for (let i = head - 1; i >= 0; i--) {
    if (NEGATORS.has(tokens[i]!.lower) || DENYING_VERBS.has(tokens[i]!.lemma)) return true;
    if (tokens[i]!.content) return false;
  }
  return false;
}

/** The word together with what denies it, or with its light verb ("give the source code"), which is what a writer has to look at. */
function withNegator({ analysis: { tokens } }: ClaimView, unit: Unit): Unit {
  const { negated } = tokens[unit.head]!;
  for (let i = unit.first - 1; i >= Math.max(0, unit.first - (negated ? 4 : 2)); i--) {
    const isWanted = negated ? NEGATORS.has(tokens[i]!.lower) : unit.kind !== 'verb' && tokens[i]!.pos === 'VERB';
    if (isWanted) return { ...unit, first: i, span: { start: tokens[i]!.start, end: unit.span.end } };
  }
  return unit;
}

function comparePlace(claim: ClaimView, unit: Unit, other: Unit, view: PassageView): Pairing {
  return pair(claim, unit, view, other)!;
}

/** Where the wrong words stand in the claim. */
export function spanOf(suspicion: Suspicion): Span {
  return suspicion.unit.span;
}
