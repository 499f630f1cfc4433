import { nth } from '../../../text/nth';
import { fitAt, passagePlace, SAME_WORD } from '../../alignment/align';
import { compareFacts } from '../../alignment/fact-support';
import { makeWhole } from '../../alignment/derivation';
import { hasHappened, isAhead } from '../../sentence/ahead';
import type { Analysis } from '../../sentence/analysis';
import { PERIOD, periodOf } from '../../alignment/times/period';
import { isPassive } from '../../sentence/relations/passive';
import { headToken, isIn, type Term } from '../../sentence/terms';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Token } from '../../sentence/token';
import { CLEARING_VERBS, NEGATORS } from '../../lexicon/words';
import { isDeniedMember } from '../contrasts/gapped-denial';
import { objectOf } from './denied-more';

/**
 * True where two opposite words say no opposite things: what is left remains, and "Oklahoma beat Clemson" is "Clemson
 * lost to Oklahoma".
 */
export function areNoOpposites(claim: ClaimView, term: Term, other: Term, view: PassageView): boolean {
  const [mine, theirs] = [claim.analysis, view.analysis];
  const isNoneInEither = NONE_IN_EITHER.some((isNone) => isNone(mine, term) || isNone(theirs, other));
  return (
    isNoneInEither ||
    areConverse(claim, term, other, view) ||
    NONE_OF_BOTH.some((areNone) => areNone(mine, term, theirs, other))
  );
}

/** What makes a word of either side no opposite of the other. */
const NONE_IN_EITHER: readonly ((analysis: Analysis, term: Term) => boolean)[] = [isLeftOver, lasts, isFoughtFor];

/** What makes the two words no opposites of each other. */
const NONE_OF_BOTH: readonly ((claim: Analysis, term: Term, passage: Analysis, other: Term) => boolean)[] = [
  (claim, term, passage, other) => isStageWith(claim, term) && isStageWith(passage, other),
  areOfDegree,
  areOfPlace,
  areFromBothEnds,
  areOfTwoTimes,
  isLikelyNot,
  areSpouses,
  areRests,
  mends,
  isBegunAndToEnd,
  areOfOtherThings,
  areCandidacies,
  isClearedOfCharge,
  isOneOfARow,
  areOfOtherCounts,
  areOneDeal,
  (claim, _, passage, other) => isDeniedMember(claim, passage, other),
];

/** Nouns for what has two sides: who lends has borrowings too. */
const DEALS: ReadonlySet<string> = new Set('borrowing loan sale rental letting hire'.split(' '));

/** "The library had 40 borrowings" beside "it lent 40 books": a noun does not say whose side it is told from. */
function areOneDeal(claim: Analysis, term: Term, passage: Analysis, other: Term): boolean {
  const both = [headToken(claim, term), headToken(passage, other)];
  return both.some(({ pos, lemma }) => pos === 'NOUN' && DEALS.has(lemma)) && both.some(({ pos }) => pos === 'VERB');
}

const BEGINNING: ReadonlySet<string> = new Set('begin start open launch commence'.split(' '));
const ENDING: ReadonlySet<string> = new Set('end finish complete close conclude stop cease'.split(' '));

/** What has begun may be to end: "has begun" beside "should be finished in 2030". */
function isBegunAndToEnd(claim: Analysis, term: Term, passage: Analysis, other: Term): boolean {
  const isBegun = ({ tokens }: Analysis, { head }: Term): boolean =>
    BEGINNING.has(nth(tokens, head).lemma) && hasHappened(tokens, head);
  const isToEnd = ({ tokens }: Analysis, { head }: Term): boolean =>
    ENDING.has(nth(tokens, head).lemma) && isAhead(tokens, head);
  return isBegun(claim, term) ? isToEnd(passage, other) : isToEnd(claim, term) && isBegun(passage, other);
}

/** "Impossible on 322 days" beside "possible on 43 days": each of its own part of the whole. */
function areOfOtherCounts(claim: Analysis, term: Term, passage: Analysis, other: Term): boolean {
  if (term.kind !== 'adjective' || other.kind !== 'adjective') return false;
  const [mine, theirs] = [countBehind(claim, term), countBehind(passage, other)];
  return compareFacts(mine, theirs).relation === 'conflict';
}

/** The amount behind a word's preposition: "impossible | on 322 days". */
function countBehind({ tokens, terms }: Analysis, { last }: Term): Term['fact'] {
  if (tokens[last]?.pos !== 'ADP') return undefined;
  const near = terms.find(({ fact, first }) => fact !== undefined && first > last && first <= last + COUNT_REACH);
  return near?.fact?.kind === 'date' ? undefined : near?.fact;
}

/** How many tokens behind its preposition an amount may begin: "on only | 43 days". */
const COUNT_REACH = 3;

/** Who is "older than Clara" may be the eldest where Clara is "the youngest". */
function isOneOfARow({ tokens }: Analysis, { last }: Term, passage: Analysis, other: Term): boolean {
  return tokens[last]?.lower === 'than' && headToken(passage, other).lower.endsWith('est');
}

const CANDIDACY: readonly string[] = ['run', 'stand'];
/** With these, who stands is out of the running, or does not move: "stood | down", "stood | still". */
const STANDING_APART: ReadonlySet<string> = new Set([
  'down',
  'aside',
  'still',
  'idle',
  'empty',
  'back',
  'by',
  'unused',
]);

/** Who "ran for the Senate" stood for it; who stood down did not, and trains that ran did not stand still. */
function areCandidacies({ tokens: mine }: Analysis, term: Term, { tokens: theirs }: Analysis, other: Term): boolean {
  const both = [nth(mine, term.head), nth(theirs, other.head)];
  if (!CANDIDACY.every((verb) => both.some(({ pos, lemma }) => pos === 'VERB' && lemma === verb))) return false;
  return ![mine[term.head + 1], theirs[other.head + 1]].some((next) => STANDING_APART.has(next?.lower ?? ''));
}

/** Who was "cleared of fraud" faced a charge of it. */
function isClearedOfCharge(claim: Analysis, term: Term, passage: Analysis, other: Term): boolean {
  const [mine, theirs] = [headToken(claim, term), headToken(passage, other)];
  const isCharge = ({ pos, lemma }: Token): boolean => pos === 'NOUN' && lemma === 'charge';
  return isCharge(theirs) ? CLEARING_VERBS.has(mine.lemma) : isCharge(mine) && CLEARING_VERBS.has(theirs.lemma);
}

const LOSING_AND_FINDING: readonly string[] = ['lose', 'find'];

/** Who "lost her job" may have "found new work", and who "found that" it rained lost nothing by that. */
function areOfOtherThings({ tokens: mine }: Analysis, term: Term, { tokens: theirs }: Analysis, other: Term): boolean {
  const lemmas = [nth(mine, term.head).lemma, nth(theirs, other.head).lemma];
  if (!LOSING_AND_FINDING.every((verb) => lemmas.includes(verb))) return false;
  if (isFinding(mine, term) || isFinding(theirs, other)) return true;
  const [a, b] = [objectOf(mine, term.head), objectOf(theirs, other.head)];
  return a >= 0 && b >= 0 && nth(mine, a).stem !== nth(theirs, b).stem;
}

/** "Found | that": what somebody holds to be so. */
function isFinding(tokens: readonly Token[], { last }: Term): boolean {
  return tokens[last]?.lower === 'that';
}

/** Who "corrected the figure" found it wrong: what is done to a thing is no opposite of what the thing was. */
function mends(claim: Analysis, term: Term, passage: Analysis, other: Term): boolean {
  if (isDoneTo(claim, term)) return isState(headToken(passage, other));
  return isDoneTo(passage, other) && isState(headToken(claim, term));
}

/** Verbs that make of a thing the opposite of what it was. */
const MENDING: ReadonlySet<string> = new Set(
  'correct rectify amend right mend repair fix clean dry fill empty heal cure open close unlock'.split(' '),
);

/** Such a verb that is not passive, with its object right behind. */
function isDoneTo({ tokens }: Analysis, { head }: Term): boolean {
  const next = tokens[head + 1];
  const hasObject = next?.name === true || OBJECT_LEADS.has(next?.pos ?? '');
  const { lemma, pos } = nth(tokens, head);
  const isMending = MENDING.has(lemma) && pos !== 'ADJ';
  return isMending && hasObject && !isPassive(tokens, head);
}

const OBJECT_LEADS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);

/** An adjective that is no participle: "wrong", "dirty". */
function isState({ pos, lower }: Token): boolean {
  return pos === 'ADJ' && !/(?:ed|ing)$/.test(lower);
}

/** Who "fought for" something supported it. */
function isFoughtFor({ tokens }: Analysis, { head }: Term): boolean {
  return nth(tokens, head).lemma === 'fight' && tokens[head + 1]?.lower === 'for';
}

/** "Kept nine tenths" and "lost a tenth" are one. */
function areRests({ facts }: Analysis, _: Term, passage: Analysis): boolean {
  return facts.some((fact) => passage.facts.some((other) => makeWhole(fact, other)));
}

const SPOUSES: ReadonlySet<string> = new Set(['husband', 'wife']);

/** "His wife" and "her husband" are one couple. */
function areSpouses(claim: Analysis, term: Term, passage: Analysis, other: Term): boolean {
  const [mine, theirs] = [headToken(claim, term), headToken(passage, other)];
  return (
    SPOUSES.has(mine.lower) &&
    SPOUSES.has(theirs.lower) &&
    claim.tokens[term.head - 1]?.lower !== passage.tokens[other.head - 1]?.lower
  );
}

/** How many words after "likely" what denies the rest may stand. */
const LIKELY_REACH = 4;

/** "Unlikely to attend" and "likely unable to attend" are one. */
function isLikelyNot(claim: Analysis, term: Term, passage: Analysis, other: Term): boolean {
  const both = [
    [claim, term],
    [passage, other],
  ] as const;
  return both.some(
    ([{ tokens }, { head }]) =>
      nth(tokens, head).lower === 'likely' &&
      tokens.slice(head + 1, head + 1 + LIKELY_REACH).some((t) => NEGATORS.has(t.lower)),
  );
}

/** "Opened in 1988" beside "closed in 2019": both happened, each in its time. */
function areOfTwoTimes(claim: Analysis, term: Term, passage: Analysis): boolean {
  const period = periodOf(term, claim, passage);
  return period === PERIOD.later || period === PERIOD.earlier;
}

/** "Continued with questions", "ended with drinks": stages of one thing. */
function isStageWith({ tokens }: Analysis, { head }: Term): boolean {
  return nth(tokens, head).pos === 'VERB' && tokens[head + 1]?.lower === 'with';
}

/** "Two weeks left" remain. */
function isLeftOver({ tokens }: Analysis, { head }: Term): boolean {
  return nth(tokens, head).lower === 'left' && ['NOUN', 'NUM'].includes(tokens[head - 1]?.pos ?? '');
}

/**
 * Who or what stands before the verb in the claim stands after it in the passage, and the other way round, with neither
 * passive.
 */
function areConverse(
  { analysis }: ClaimView,
  term: Term,
  other: Term,
  { analysis: passage, alignment }: PassageView,
): boolean {
  if (term.kind !== 'verb' || isPassive(analysis.tokens, term.head) || isPassive(passage.tokens, other.head))
    return false;
  const names = analysis.terms.filter(
    (u) => (u.kind === 'name' || u.kind === 'noun') && fitAt(alignment, u.head) >= SAME_WORD,
  );
  const sides = (name: Term): readonly [boolean, boolean] => [
    name.last <= term.first && !isBehindOf(analysis, name.head),
    passagePlace(alignment, name.head) < other.first && !isBehindOf(passage, passagePlace(alignment, name.head)),
  ];
  const subject = names.filter((name) => sides(name)[0]).at(-1);
  return subject !== undefined && !sides(subject)[1] && names.some((name) => !sides(name)[0] && sides(name)[1]);
}

/** "The heirs | of the mill | receive": whose heirs they are, and not who receives. */
function isBehindOf({ tokens, terms }: Analysis, at: number): boolean {
  const first = terms.find((term) => isIn(at, term))?.first ?? at;
  const before = tokens.slice(Math.max(0, first - 2), first).reverse();
  return before.find(({ pos }) => pos !== 'DET')?.lower === 'of';
}

/** "Otherwise unknown", "known for", "little known": what is known of somebody is a matter of degree and of whom. */
const OF_DEGREE: ReadonlySet<string> = new Set(['known', 'unknown', 'know', 'well-known', 'little-known']);

function areOfDegree(claim: Analysis, term: Term, passage: Analysis, other: Term): boolean {
  return [headToken(claim, term), headToken(passage, other)].every(
    ({ lower, lemma }) => OF_DEGREE.has(lower) || OF_DEGREE.has(lemma),
  );
}

const LASTING: ReadonlySet<string> = new Set(['continue', 'last', 'remain', 'stay', 'go', 'run']);
const UNTIL: ReadonlySet<string> = new Set(['until', 'till', 'through']);

/** "Continued until midnight" and "stopped at midnight" are one; so are "stays shut until May" and "opens in May". */
function lasts({ tokens }: Analysis, { head }: Term): boolean {
  const isLasting = LASTING.has(nth(tokens, head).lemma) || LASTING.has(tokens[head - 1]?.lemma ?? '');
  return isLasting && tokens.slice(head + 1, head + 4).some((t) => UNTIL.has(t.lower));
}

/** Verbs that tell where a thing is, and which way one goes: of things they say the same. */
const PLACING: readonly ReadonlySet<string>[] = [
  new Set(['stand', 'lie', 'sit', 'rest']),
  new Set(['run', 'pass', 'go', 'lead', 'wind']),
];

/** "Brackwell stands on the north bank" beside "lies on the north bank". */
function areOfPlace(claim: Analysis, term: Term, passage: Analysis, other: Term): boolean {
  const [mine, theirs] = [headToken(claim, term), headToken(passage, other)];
  const isOfPlace = (tokens: readonly Token[], { last }: Term): boolean => tokens[last]?.pos === 'ADP';
  const areAlike = PLACING.some((verbs) => verbs.has(mine.lemma) && verbs.has(theirs.lemma));
  return areAlike && isOfPlace(claim.tokens, term) && isOfPlace(passage.tokens, other);
}

/** "Brackwell lies east of Ostrey" beside "Ostrey, 9 miles west of Brackwell": the one place seen from the other. */
function areFromBothEnds(claim: Analysis, term: Term, passage: Analysis, other: Term): boolean {
  const [mine, theirs] = [placeBehind(claim.tokens, term), placeBehind(passage.tokens, other)];
  if (mine === undefined || theirs === undefined || mine === theirs) return false;
  const isBefore = (tokens: readonly Token[], { first }: Term, name: string): boolean =>
    tokens.slice(0, first).some(({ lower }) => lower === name);
  return isBefore(claim.tokens, term, theirs) && isBefore(passage.tokens, other, mine);
}

/** The name behind "east of"; undefined where none stands there. */
function placeBehind(tokens: readonly Token[], { last }: Term): string | undefined {
  const name = tokens[last + 1];
  return tokens[last]?.lower === 'of' && name?.name ? name.lower : undefined;
}
