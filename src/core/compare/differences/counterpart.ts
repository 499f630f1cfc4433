import type { Analysis } from '../sentence/analysis';
import type { Fact } from '../../model/judging/fact';
import { deriveChanges } from '../../facts/quantities/changes';
import { nth } from '../../text/nth';
import { claimPlace, passagePlace } from '../alignment/align';
import { compareFacts, isValueFact, likeness } from '../alignment/fact-support';
import { isDeniedValue } from '../alignment/denial-scope';
import { changedPart } from '../alignment/name-part-difference';
import { areOpposite } from '../lexicon/lexicon';
import { contextOf, nearCoverage, rankOf, type ClaimView } from '../alignment/context';
import {
  countsOtherThings,
  happensOtherwise,
  isYearBefore,
  measuresOtherwise,
  spansOtherwise,
} from '../exceptions/subject/different-event';
import { isPlace } from '../alignment/place-terms';
import { isOfAnotherMember } from './figures/gapped-member';
import type { Counterpart, Difference } from '../alignment/difference';
import type { PassageView } from '../alignment/view';
import { headToken, isIn, termOf, type Term, type TermKind } from '../sentence/terms';
import { isVerbal } from '../sentence/token';

/** Kinds that may stand in for each other; the number is how readily. A kind that is missing here never differs. */
const COMPATIBLE: Readonly<Partial<Record<TermKind, Readonly<Partial<Record<TermKind, number>>>>>> = {
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

/** The best counterpart of a term in a passage; none where nothing of its kind is free. */
export function findCounterpart(claim: ClaimView, term: Term, view: PassageView): Counterpart | undefined {
  let near: number | undefined;
  let best: Counterpart | undefined;
  for (const other of candidatesOf(term, view.analysis)) {
    const compatible = COMPATIBLE[term.kind]?.[other.kind];
    if (compatible === undefined || !mayStandFor(claim, term, other, view)) continue;
    const made = compare(claim, term, other, view, { compatible, near: (near ??= nearCoverage(claim, term, view)) });
    if (!best || made.score > best.score) best = made;
  }
  return best;
}

/** Whether a term of the passage may stand in the place of the claim's: it has no other place, nor other matter. */
function mayStandFor(claim: ClaimView, term: Term, other: Term, view: PassageView): boolean {
  if (isAlreadyAligned(claim, term, other, view)) return false;
  if (term.kind === 'link' && !areOpposed(claim, term, other, view)) return false;
  return !isOtherMatter(claim.analysis, term, other, view);
}

/** A known term of a passage as the counterpart of `term`. */
export function counterpartAt(claim: ClaimView, term: Term, view: PassageView, other: Term): Counterpart {
  return compare(claim, term, other, view, { compatible: 1, near: nearCoverage(claim, term, view) });
}

/** A difference between two known terms that form alone shows, whatever the words around them. */
export function certainDifference(
  claim: ClaimView,
  difference: Pick<Difference, 'slot' | 'term' | 'other' | 'view' | 'clash'>,
): Difference {
  const { term, other, view } = difference;
  return { ...difference, counterpart: counterpartAt(claim, term, view, other), certain: true };
}

/** The passage's terms, and for a change ("tripled", "rose by a tenth") what its changes given by both ends come to. */
function candidatesOf({ fact }: Term, passage: Analysis): readonly Term[] {
  if (fact?.kind !== 'quantity' || (fact.role !== 'change' && fact.role !== 'multiple')) return passage.terms;
  const derived = deriveChanges(passage.facts.filter(isValueFact)).flatMap(
    (change) => termOf(passage.tokens, change) ?? [],
  );
  return derived.length === 0 ? passage.terms : [...passage.terms, ...derived];
}

function isOtherMatter(claim: Analysis, term: Term, other: Term, view: PassageView): boolean {
  const passage = view.analysis;
  if (!term.fact) return term.kind === 'name' && isNamedInPassing(claim, term, other, view);
  if (term.kind === 'duration' && spansOtherwise(claim, term, passage, other)) return true;
  return term.kind === 'date'
    ? isYearBefore(term, other, passage) || happensOtherwise(claim, term, passage, other)
    : measuresOtherwise(claim, term, passage, other) ||
        countsOtherThings(claim, term, passage, other) ||
        isOfAnotherMember(claim, term, passage, other);
}

function isNamedInPassing(claim: Analysis, term: Term, other: Term, view: PassageView): boolean {
  if (isAsideOf(other, view) || isSpeakerForPlace(claim, term, view.analysis, other)) return true;
  return isListenerForThing(claim, term, view.analysis, other);
}

/** "“…,” Marr said" beside "“…,” he told reporters in Vilmar": where somebody said it is not who said it. */
function isSpeakerForPlace({ text }: Analysis, { span }: Term, passage: Analysis, other: Term): boolean {
  return BEHIND_QUOTATION.test(text.slice(0, span.start)) && PLACED.test(passage.text.slice(0, other.span.start));
}

/** "“Ida, you must sell the Rhine boat,” he said": who is called to stands in the place of somebody spoken to alone. */
function isListenerForThing({ tokens }: Analysis, { first }: Term, { text }: Analysis, { span }: Term): boolean {
  const isCalled = /["“‘]$/.test(text.slice(0, span.start)) && text.charAt(span.end) === ',';
  const last = tokens[first - 1];
  const isListener = last?.lower === 'to' || TALKING.has(last?.lemma ?? '');
  return isCalled && !isListener && tokens.slice(0, first).some(isVerbal);
}

/** Verbs whose object is spoken to. */
const TALKING: ReadonlySet<string> = new Set(
  'tell ask warn remind advise urge order call greet address beg assure promise inform'.split(' '),
);

const BEHIND_QUOTATION = /["”»’“](?: \p{Ll}+){0,2} $/u;
const PLACED = /\b(?:in|at|near|outside) $/u;

/**
 * "Holm (Nils Brandt) took the silver": a name in brackets after another tells more of that one, and stands in no
 * other's place unless the claim has that one.
 */
function isAsideOf({ first, last }: Term, { analysis: { tokens, terms }, alignment }: PassageView): boolean {
  if (tokens[first - 1]?.lower !== '(' || tokens[last]?.lower !== ')') return false;
  const before = terms.find((u) => u.kind === 'name' && u.last === first - 1);
  return before !== undefined && !alignment.from.subarray(before.first, before.last).some((i) => i >= 0);
}

function areOpposed(claim: ClaimView, term: Term, other: Term, view: PassageView): boolean {
  const [a, b] = [headToken(claim.analysis, term), headToken(view.analysis, other)];
  return a.content && b.content ? areOpposite(a.stem, b.stem) : areOpposite(a.lower, b.lower);
}

/**
 * What the claim has elsewhere is no substitute: a word that is aligned with another, a value that another number of
 * the claim repeats.
 */
function isAlreadyAligned({ analysis }: ClaimView, term: Term, other: Term, view: PassageView): boolean {
  const theirs = other.fact;
  if (term.fact && theirs) {
    const isAlike = compareFacts(term.fact, theirs).relation !== 'conflict';
    return isAlike || analysis.terms.some((u) => u !== term && repeats(analysis, u, theirs));
  }
  const from = claimPlace(view.alignment, other.head);
  return from >= 0 && !isIn(from, term);
}

/** Whether a value that the claim gives, and does not deny, is the passage's. */
function repeats(claim: Analysis, mine: Term, theirs: Fact): boolean {
  if (!mine.fact || isDeniedValue(claim, mine)) return false;
  return isWhole(mine.fact, theirs) && compareFacts(mine.fact, theirs).relation === 'same';
}

/** "At 1:34 PM" is not yet "June 26th at 1:34 PM". */
function isWhole(mine: Fact, theirs: Fact): boolean {
  if (mine.kind !== 'date' || theirs.kind !== 'date') return true;
  const isDayKnown = mine.written.day !== undefined || Number.isFinite(mine.anchor.min);
  return isDayKnown || theirs.written.day === undefined;
}

/**
 * What speaks for a counterpart besides the words around, which count up to 1: that there is one, that the two are
 * opposites, that the next words on a side are the same, that one small word leads to both.
 */
const ANY = 0.15;
const OPPOSED = 0.5;
const BESIDE = 0.3;
const LED_ALIKE = 0.15;

function compare(
  claim: ClaimView,
  term: Term,
  other: Term,
  view: PassageView,
  { compatible, near }: { readonly compatible: number; readonly near: number },
): Counterpart {
  const context = contextOf(claim, term, other, view.analysis, view.alignment);
  const left = neighbourFit(claim.analysis, term.first, -1, other.first, view);
  const right = neighbourFit(claim.analysis, term.last - 1, 1, other.last - 1, view);
  const sameLead = lead(claim.analysis, term) === lead(view.analysis, other) ? 1 : 0;
  return {
    term,
    other,
    view,
    context,
    left,
    right,
    sameLead,
    near,
    score:
      compatible *
      (ANY +
        (areOpposed(claim, term, other, view) ? OPPOSED : 0) +
        sharedWords(claim.analysis, term, other, view) +
        placeFit(claim.analysis, term, view.analysis, other) +
        likeness(claim.analysis, term, view.analysis, other, view.alignment) +
        context +
        BESIDE * left +
        BESIDE * right +
        LED_ALIKE * sameLead),
  };
}

/** How well a neighbour fits, 0..1, that stands on the other side or has one word more between. */
const NEIGHBOUR_NEAR = 0.5;

function neighbourFit(claim: Analysis, edge: number, step: 1 | -1, otherEdge: number, view: PassageView): number {
  const mine = claim.content[rankOf(claim, edge) + (claim.tokens[edge]?.content === false && step === -1 ? 0 : step)];
  if (mine === undefined) return 0;
  const at = passagePlace(view.alignment, mine);
  if (at < 0) return 0;
  const apart = nth(view.analysis.tokens, at).rank - rankOf(view.analysis, otherEdge);
  return apart === step ? 1 : Math.abs(apart) <= 2 ? NEIGHBOUR_NEAR : 0;
}

/** What names that share a word have ahead of others, on the scale of a counterpart's score; and each further word. */
const SHARED = 0.6;
const SHARED_FURTHER = 0.1;

/** "Liam Byrne" for "Rose Byrne": names that share a word are likely the same place in the statement. */
function sharedWords(claim: Analysis, term: Term, other: Term, view: PassageView): number {
  if (term.kind !== 'name' || other.kind !== 'name') return 0;
  const part = changedPart(claim, term, other, view);
  if (part) return SHARED + SHARED_FURTHER * (part.shared - 1);
  const { alignment } = view;
  for (let j = other.first; j < other.last; j++) {
    const i = claimPlace(alignment, j);
    if (i >= term.first && i < term.last) return SHARED;
  }
  return 0;
}

const PLACE_BONUS = 0.35;

/**
 * "French" stands where "American" does, and a person's name where another's: a known place or people beside one of its
 * kind, or beside another name.
 */
function placeFit(claim: Analysis, term: Term, passage: Analysis, other: Term): number {
  if (term.kind !== 'name' || other.kind !== 'name') return 0;
  const [mine, theirs] = [isPlace(claim, term), isPlace(passage, other)];
  return mine && theirs ? PLACE_BONUS : mine === theirs ? 0 : -PLACE_BONUS / 2;
}

/** The word right before a term and its article, where it is a function word. */
function lead(analysis: Analysis, term: Term): string | number {
  const [before, earlier] = [analysis.tokens[term.first - 1], analysis.tokens[term.first - 2]];
  if (!before || before.content) return term.first;
  return before.pos === 'DET' && earlier && !earlier.content ? earlier.lower : before.lower;
}
