import { nth } from '../../../text/nth';
import { fitAt, passagePlace, SAME_WORD } from '../../alignment/align';
import type { Analysis, Token } from '../../sentence/analysis';
import { isAssertion } from '../../sentence/assertion';
import {
  clauseCoverage,
  clauseWordsIn,
  isDeniedFirst,
  isDenying,
  isHypothetical,
  isInDeniedClause,
  isOnlyNamed,
  isRefused,
  isTakenAway,
  isTurnOfPhrase,
  isWeakDenial,
} from '../../alignment/denial-scope';
import { oppositionOf } from './opposites';
import { isTurned } from '../../exceptions/saying/double-negation';
import { counterpartAt, findCounterpart } from '../counterpart';
import { isPlural } from '../../../facts/quantities/counted';
import { bestOf, LEAD_DENIED, LEAST_COVER, type Difference } from '../../alignment/difference';
import { isTask } from '../../alignment/plans';
import { isIn, type Term, headToken } from '../../sentence/terms';
import type { ClaimView, PassageView } from '../../alignment/view';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import { deniesByBeginning } from '../../lexicon/lexicon';
import { DENYING_VERBS, NEGATORS } from '../../lexicon/words';
import { rulesOut } from '../../sentence/denied-speech';

/** Shorter sentences ("I'm not sure.") say too little for a denial to be set against another. */
const LEAST_WORDS = 3;
const DENIABLE: ReadonlySet<string> = new Set(['verb', 'adjective', 'noun', 'adverb']);

/**
 * A word that one side alone denies, one difference or none. The passage must have it, or else the words around it.
 */
export function findDenials(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const terms = claim.analysis.terms.filter(
    (term) =>
      DENIABLE.has(term.kind) && !isHypothetical(claim.analysis, term.head) && !isWeakDenial(claim.analysis, term.head),
  );
  const speaking = views.filter((view) => mayDeny(claim, view));
  const best =
    bestOf(speaking.flatMap((view) => terms.flatMap((term) => deniedIn(claim, term, view)))) ??
    bestOf(speaking.flatMap((view) => terms.flatMap((term) => assertedAround(claim, term, view))));
  return best ? [best] : [];
}

/** Whether a passage says enough of the claim for a denial in one of them to be set against the other. */
function mayDeny(claim: ClaimView, view: PassageView): boolean {
  if (view.overall < LEAST_COVER || !isAssertion(view.analysis.text) || isTask(view)) return false;
  return claim.analysis.content.length >= LEAST_WORDS || isAllThere(claim, view);
}

/** "Dorling appealed" beside "Dorling did not appeal": somebody, and what was done or not, and nothing else. */
function isAllThere({ analysis: { tokens, content } }: ClaimView, { alignment, analysis }: PassageView): boolean {
  return (
    content.length === LEAST_WORDS - 1 &&
    analysis.content.length === content.length &&
    content.every((i) => fitAt(alignment, i) >= SAME_WORD && nth(tokens, i).pos !== 'ADJ')
  );
}

/** A word of the claim that the passage has too, where one of the two denies it. */
function deniedIn(claim: ClaimView, term: Term, view: PassageView): readonly Difference[] {
  const at = passagePlace(view.alignment, term.head);
  // "Last erupted" beside "nobody lived there": a common sense ("to last", "to live") makes no verb of an adverb.
  if (at < 0 || (term.kind === 'adverb' && nth(view.analysis.tokens, at).pos === 'VERB')) return [];
  if (!isDeniedByOne(claim, term, view, at) || doBothDeny(claim, term, view, at)) return [];
  if (isOtherStatement(claim, term, view, at) || saysLittle(view.analysis, at)) return [];
  const other = view.analysis.terms.find((u) => isIn(at, u));
  return other ? [differenceOf(claim, term, view, other)] : [];
}

/** Whether the claim or the passage, and not the other, denies the word that both have, before any other. */
function isDeniedByOne(claim: ClaimView, term: Term, view: PassageView, at: number): boolean {
  const { negated } = headToken(claim.analysis, term);
  if (negated === nth(view.analysis.tokens, at).negated) return false;
  if (negated) return isDeniedFirst(claim.analysis, term.head);
  return isDeniedFirst(view.analysis, at) && isAsserted(claim, term, view);
}

/** Whether a claim says a word of what is so, and of the sort of thing that the passage speaks of. */
function isAsserted(claim: ClaimView, term: Term, view: PassageView): boolean {
  if (isOnlyNamed(claim.analysis, term.head) || isTakenAway(claim.analysis, term.head)) return false;
  return !isOfAnotherSort(claim, term, view);
}

/** Whether the side that does not deny the word itself denies the same in other words. */
function doBothDeny(claim: ClaimView, term: Term, view: PassageView, at: number): boolean {
  if (agreeOnDenial(claim, term, view)) return true;
  const isDeniedHere = headToken(claim.analysis, term).negated;
  if (isRefused(claim.analysis, term.head) && isRefused(view.analysis, at)) return true;
  if (isDeniedHere && isGone(claim.analysis, term, view.analysis, at)) return true;
  return isDeniedHere ? isDeniedAround(view.analysis, at) : isDeniedAround(claim.analysis, term.head);
}

/** "Has no licence" beside "lost his licence": what was taken away is there no more. */
function isGone(claim: Analysis, { kind, head }: Term, passage: Analysis, at: number): boolean {
  return kind === 'noun' && isTakenAway(passage, at) && !isTakenAway(claim, head);
}

/** Whether a passage has the word of somebody else, or with another verb. */
function isOtherStatement(claim: ClaimView, term: Term, view: PassageView, at: number): boolean {
  return isOfAnotherDoer(claim, term, view, at) || !haveOneVerb(claim.analysis, term.head, view.analysis, at);
}

/** Whether a passage has the word in a condition, or where a denial says little. */
function saysLittle(passage: Analysis, at: number): boolean {
  return isHypothetical(passage, at) || isWeakDenial(passage, at);
}

/** Whether the clause around a word that is no denial itself is denied. */
function isDeniedAround(analysis: Analysis, at: number): boolean {
  return isInDeniedClause(analysis, at) && !isDenier(analysis, at);
}

/** "Denied", "ruled out": what it denies in its own clause is no denial of the verb itself. */
function isDenier({ tokens }: Analysis, at: number): boolean {
  const { lemma } = nth(tokens, at);
  return DENYING_VERBS.has(lemma) || rulesOut(lemma, tokens[at + 1]?.lower);
}

/** How many content words from the term a word may stand that both sides deny. */
const SAME_DENIAL = 4;

/**
 * "Neither boss was in a combative mood", "both bosses were far from a combative mood": the two deny one word, and so
 * the same thing.
 */
function agreeOnDenial(
  { analysis }: ClaimView,
  { head }: Term,
  { alignment, analysis: passage }: PassageView,
): boolean {
  const { rank } = nth(analysis.tokens, head);
  return analysis.content
    .slice(Math.max(0, rank - SAME_DENIAL), rank + SAME_DENIAL + 1)
    .some(
      (i) =>
        i !== head && nth(analysis.tokens, i).negated && passage.tokens[passagePlace(alignment, i)]?.negated === true,
    );
}

/** A passage must have this much of the clause in which the claim denies a word that the passage has not. */
const LEAST_CLAUSE = 0.4;
/** So many of them must stand in the passage itself. */
const LEAST_CLAUSE_WORDS = 2;

/**
 * "The members never got their bonus" beside "Congress paid the veterans their bonus": the statement is there in other
 * words, and nothing denies it.
 */
function assertedAround(claim: ClaimView, term: Term, view: PassageView): readonly Difference[] {
  const word = headToken(claim.analysis, term);
  if (!word.negated || !isDeniedFirst(claim.analysis, term.head) || isTurnOfPhrase(claim.analysis, term.head))
    return [];
  // "Not unaware of it" asserts.
  if (word.pos === 'ADJ' && deniesByBeginning(word.lower)) return [];
  if (clauseCoverage(claim, term, view) < LEAST_CLAUSE || clauseWordsIn(claim, term, view) < LEAST_CLAUSE_WORDS)
    return [];
  if (
    view.analysis.tokens.some((t, i) => isDenying(t) || isRefused(view.analysis, i)) ||
    view.analysis.tokens.some((t) => oppositionOf(word, t) > 0 || isTurned(word.stem, t.lower))
  )
    return [];
  const other = findCounterpart(claim, term, view)?.other ?? neighbourOf(claim, term, view);
  return other && !isHypothetical(view.analysis, other.head) ? [differenceOf(claim, term, view, other)] : [];
}

/** What the passage has for the claim's nearest word after the term, or else before it. */
function neighbourOf(
  { analysis: { tokens, content } }: ClaimView,
  { head }: Term,
  { alignment, analysis }: PassageView,
): Term | undefined {
  const { rank } = nth(tokens, head);
  const near = [...content.slice(rank + 1), ...content.slice(0, rank).reverse()].find(
    (i) => passagePlace(alignment, i) >= 0,
  );
  return near === undefined ? undefined : analysis.terms.find((u) => isIn(passagePlace(alignment, near), u));
}

function differenceOf(claim: ClaimView, term: Term, view: PassageView, other: Term): Difference {
  return {
    slot: 'negation',
    term: withNegator(claim, term),
    other,
    view,
    counterpart: { ...counterpartAt(claim, term, view, other), sameLead: LEAD_DENIED },
  };
}

const DEGREES: ReadonlySet<string> = new Set([
  'great',
  'real',
  'big',
  'huge',
  'large',
  'high',
  'significant',
  'major',
  'good',
  'considerable',
  'substantial',
]);

/**
 * "Held sentimental value" beside "has no high value": value of one sort is asserted, of another denied. "Great" is no
 * sort.
 */
function isOfAnotherSort({ analysis: { tokens } }: ClaimView, { head }: Term, { alignment }: PassageView): boolean {
  const sort = tokens[head - 1];
  if (nth(tokens, head).pos !== 'NOUN' || sort?.pos !== 'ADJ') return false;
  return !DEGREES.has(sort.lower) && passagePlace(alignment, head - 1) < 0;
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'who', 'which', 'that']);

/**
 * "Mayor Kern did not vote" beside "the council voted": somebody named, of whom a passage with a subject of its own
 * does not speak.
 */
function isOfAnotherDoer(
  { analysis }: ClaimView,
  term: Term,
  { analysis: passage, alignment, supported }: PassageView,
  at: number,
): boolean {
  const doer = analysis.terms.filter((u) => u.kind === 'name' && u.last <= term.first).at(-1);
  if (
    !doer ||
    supported.has(doer) ||
    analysis.tokens.slice(doer.first, doer.last).some((_, i) => fitAt(alignment, doer.first + i) > 0)
  )
    return false;
  const before = passage.tokens.slice(0, at);
  const pronouns = before.filter((t) => PRONOUNS.has(t.lower));
  if (SEVERAL.has(pronouns.at(-1)?.lower ?? '')) return isOnePerson(analysis, doer);
  return before.some((t) => t.pos === 'NOUN' || t.name) && pronouns.length === 0;
}

/** Pronouns that stand for no single person who is named. */
const SEVERAL: ReadonlySet<string> = new Set(['they', 'we']);

/** "Ida Holm": two words without an article, the second in the singular, with none joined to them. */
function isOnePerson({ tokens }: Analysis, { first, last }: Term): boolean {
  const around = [tokens[first - 1], tokens[last]].map((token) => token?.lower ?? '');
  return (
    last - first === 2 &&
    !around.some((word) => word === 'the' || word === 'and') &&
    !isPlural(nth(tokens, last - 1).lower)
  );
}

/**
 * A thing that is denied ("cannot get bird flu", "neither boss was calm") is set against the same verb alone: "has seen
 * bird flu" is another statement.
 */
function haveOneVerb(a: Analysis, i: number, b: Analysis, j: number): boolean {
  if (nth(a.tokens, i).pos !== 'NOUN' && nth(a.tokens, i).pos !== 'PROPN') return true;
  const [mine, theirs] = [verbsAround(a, i), verbsAround(b, j)];
  return (
    mine.length === 0 ||
    theirs.length === 0 ||
    mine.some((v) => theirs.some((w) => v.stem === w.stem || v.root === w.root))
  );
}

/** How far, in words, a thing's verb may stand from it. */
const VERB_REACH = 5;

const BORDERS = clauseBorders(',');

function verbsAround({ tokens }: Analysis, head: number): readonly Token[] {
  const [from, to] = clauseAround(tokens, { first: head, last: head + 1 }, BORDERS);
  const near = tokens.slice(Math.max(from, head - VERB_REACH), Math.min(to, head + VERB_REACH));
  return near.filter((t) => t.pos === 'VERB' && t.content);
}

/**
 * The word together with what denies it, or with its light verb ("give the source code"), which is what a writer has to
 * look at.
 */
function withNegator({ analysis: { tokens } }: ClaimView, term: Term): Term {
  const { negated } = nth(tokens, term.head);
  for (let i = term.first - 1; i >= Math.max(0, term.first - (negated ? 4 : 2)); i--) {
    const isWanted = negated
      ? NEGATORS.has(nth(tokens, i).lower) || DENYING_VERBS.has(nth(tokens, i).lemma)
      : term.kind !== 'verb' && nth(tokens, i).pos === 'VERB';
    if (isWanted) return { ...term, first: i, span: { start: nth(tokens, i).start, end: term.span.end } };
  }
  return term;
}
