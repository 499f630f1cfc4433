import type { Analysis, Token } from './analysis';
import { isAssertion } from './assertion';
import { clauseCoverage, clauseWordsIn, isDeniedFirst, isDenying, isHypothetical, isInDeniedClause, isOnlyNamed, isTakenAway, isTurnOfPhrase, isWeakDenial } from './denial-scope';
import { oppositionOf } from './opposites';
import { pair } from './pairing';
import { bestOf, LEAST_COVER, type Suspicion } from './slot';
import { isIn, type Unit } from './units';
import type { ClaimView, PassageView } from './view';
import { DENYING_VERBS, NEGATORS } from './words';

/** Shorter sentences ("I'm not sure.") say too little for a denial to be set against another. */
const LEAST_WORDS = 3;
const DENIABLE: ReadonlySet<string> = new Set(['verb', 'adjective', 'noun', 'adverb']);

/** The word that one side alone denies, in a passage that has it or else the words around it: one suspicion or none. */
export function findDenials(claim: ClaimView, views: readonly PassageView[]): readonly Suspicion[] {
  if (claim.analysis.content.length < LEAST_WORDS) return [];
  const units = claim.analysis.units.filter((unit) => DENIABLE.has(unit.kind) && !isHypothetical(claim.analysis, unit.head) && !isWeakDenial(claim.analysis, unit.head));
  const speaking = views.filter((view) => view.overall >= LEAST_COVER && isAssertion(view.analysis.text));
  const best = bestOf(speaking.flatMap((view) => units.flatMap((unit) => deniedIn(claim, unit, view))))
    ?? bestOf(speaking.flatMap((view) => units.flatMap((unit) => assertedAround(claim, unit, view))));
  return best ? [best] : [];
}

/** A word of the claim that the passage has too, where one of the two denies it. */
function deniedIn(claim: ClaimView, unit: Unit, view: PassageView): readonly Suspicion[] {
  const at = view.alignment.to[unit.head]!;
  // "Last erupted" beside "nobody lived there": a common sense ("to last", "to live") makes no verb of an adverb.
  if (at < 0 || unit.kind === 'adverb' && view.analysis.tokens[at]!.pos === 'VERB') return [];
  const { negated } = claim.analysis.tokens[unit.head]!;
  if (negated === view.analysis.tokens[at]!.negated || !(negated ? isDeniedFirst(claim.analysis, unit.head) : isDeniedFirst(view.analysis, at) && !isOnlyNamed(claim.analysis, unit.head) && !isTakenAway(claim.analysis, unit.head) && !isOfAnotherSort(claim, unit, view))) return [];
  if (agreeOnDenial(claim, unit, view) || (negated ? isInDeniedClause(view.analysis, at) : isInDeniedClause(claim.analysis, unit.head)) || isOfAnotherDoer(claim, unit, view, at) || isHypothetical(view.analysis, at) || isWeakDenial(view.analysis, at) || !haveOneVerb(claim.analysis, unit.head, view.analysis, at)) return [];
  const other = view.analysis.units.find((u) => isIn(at, u));
  return other ? [suspicionOf(claim, unit, view, other)] : [];
}

/** How many content words from the unit a word may stand that both sides deny. */
const SAME_DENIAL = 4;

/** "Neither boss was in a combative mood", "both bosses were far from a combative mood": the two deny one word, and so the same thing. */
function agreeOnDenial({ analysis }: ClaimView, { head }: Unit, { alignment, analysis: passage }: PassageView): boolean {
  const { rank } = analysis.tokens[head]!;
  return analysis.content.slice(Math.max(0, rank - SAME_DENIAL), rank + SAME_DENIAL + 1).some((i) => i !== head && analysis.tokens[i]!.negated && passage.tokens[alignment.to[i]!]?.negated === true);
}

/** A passage must have this much of the clause in which the claim denies a word that the passage has not. */
const LEAST_CLAUSE = 0.4;
/** So many of them must stand in the passage itself. */
const LEAST_CLAUSE_WORDS = 2;

/** "The members never got their bonus" beside "Congress paid the veterans their bonus": the statement is there in other words, and nothing denies it. */
function assertedAround(claim: ClaimView, unit: Unit, view: PassageView): readonly Suspicion[] {
  const word = claim.analysis.tokens[unit.head]!;
  if (!word.negated || !isDeniedFirst(claim.analysis, unit.head) || isTurnOfPhrase(claim.analysis, unit.head) || clauseCoverage(claim, unit, view) < LEAST_CLAUSE || clauseWordsIn(claim, unit, view) < LEAST_CLAUSE_WORDS) return [];
  if (view.analysis.tokens.some(isDenying) || view.analysis.tokens.some((t) => oppositionOf(word, t) > 0 || isTurned(word, t))) return [];
  const other = pair(claim, unit, view)?.other ?? neighbourOf(claim, unit, view);
  return other && !isHypothetical(view.analysis, other.head) ? [suspicionOf(claim, unit, view, other)] : [];
}

const TURNED = /^(?:un|dis|in|im|ir|il|non-?)/;

/** "Dislikes" for "does not like". */
function isTurned({ stem }: Token, { lower }: Token): boolean {
  return TURNED.test(lower) && lower.replace(TURNED, '').startsWith(stem);
}

/** What the passage has for the claim's nearest word after the unit, or else before it. */
function neighbourOf({ analysis: { tokens, content } }: ClaimView, { head }: Unit, { alignment, analysis }: PassageView): Unit | undefined {
  const { rank } = tokens[head]!;
  const near = [...content.slice(rank + 1), ...content.slice(0, rank).reverse()].find((i) => alignment.to[i]! >= 0);
  return near === undefined ? undefined : analysis.units.find((u) => isIn(alignment.to[near]!, u));
}

function suspicionOf(claim: ClaimView, unit: Unit, view: PassageView, other: Unit): Suspicion {
  return { slot: 'negation', unit: withNegator(claim, unit), other, view, pairing: { ...pair(claim, unit, view, other)!, sameLead: 0.5 } };
}

const DEGREES: ReadonlySet<string> = new Set(['great', 'real', 'big', 'huge', 'large', 'high', 'significant', 'major', 'good', 'considerable', 'substantial']);

/** "Held sentimental value" beside "has no high value": value of one sort is asserted, of another denied. "Great" is no sort. */
function isOfAnotherSort({ analysis: { tokens } }: ClaimView, { head }: Unit, { alignment }: PassageView): boolean {
  const before = tokens[head - 1];
  return tokens[head]!.pos === 'NOUN' && before?.pos === 'ADJ' && !DEGREES.has(before.lower) && alignment.to[head - 1]! < 0;
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'who', 'which', 'that']);

/** "Mayor Kern did not vote" beside "the council voted": somebody named, of whom a passage with a subject of its own does not speak. */
function isOfAnotherDoer({ analysis }: ClaimView, unit: Unit, { analysis: passage, alignment, supported }: PassageView, at: number): boolean {
  const doer = analysis.units.filter((u) => u.kind === 'name' && u.last <= unit.first).at(-1);
  if (!doer || supported.has(doer) || analysis.tokens.slice(doer.first, doer.last).some((_, i) => alignment.fit[doer.first + i]! > 0)) return false;
  const before = passage.tokens.slice(0, at);
  return before.some((t) => t.pos === 'NOUN' || t.name) && !before.some((t) => PRONOUNS.has(t.lower));
}

/** A thing that is denied ("cannot get bird flu", "neither boss was calm") is set against the same verb alone: "has seen bird flu" is another statement. */
function haveOneVerb(a: Analysis, i: number, b: Analysis, j: number): boolean {
  if (a.tokens[i]!.pos !== 'NOUN' && a.tokens[i]!.pos !== 'PROPN') return true;
  const [mine, theirs] = [verbsAround(a, i), verbsAround(b, j)];
  return mine.length === 0 || theirs.length === 0 || mine.some((v) => theirs.some((w) => v.stem === w.stem || v.root === w.root));
}

/** How far, in words, a thing's verb may stand from it. */
const VERB_REACH = 5;

function verbsAround({ tokens }: Analysis, head: number): readonly Token[] {
  return tokens.slice(Math.max(0, head - VERB_REACH), head + VERB_REACH).filter((t) => t.pos === 'VERB' && t.content);
}

/** The word together with what denies it, or with its light verb ("give the source code"), which is what a writer has to look at. */
function withNegator({ analysis: { tokens } }: ClaimView, unit: Unit): Unit {
  const { negated } = tokens[unit.head]!;
  for (let i = unit.first - 1; i >= Math.max(0, unit.first - (negated ? 4 : 2)); i--) {
    const isWanted = negated ? NEGATORS.has(tokens[i]!.lower) || DENYING_VERBS.has(tokens[i]!.lemma) : unit.kind !== 'verb' && tokens[i]!.pos === 'VERB';
    if (isWanted) return { ...unit, first: i, span: { start: tokens[i]!.start, end: unit.span.end } };
  }
  return unit;
}
