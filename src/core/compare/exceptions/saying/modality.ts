import { nth } from '../../../text/nth';
import type { Analysis, Token } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import type { DifferenceKind } from '../../alignment/difference';
import { ATTRIBUTIONS, FORMS_OF_BE, GUESSES, WILL } from '../../lexicon/words';
import type { Term } from '../../sentence/terms';
import { wordSet } from '../../../text/words/word-list';
import { AHEAD_LIST } from '../../../words/compare/ahead';

/** Words with which something is put as wanted, expected or conditional. */
const HEDGES: ReadonlySet<string> = new Set(['would', "'d", 'should', 'ought', 'expected', 'supposed']);
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'provided']);
/** Of those, what a report of somebody's words turns a plain "will" into. */
const REPORTED: ReadonlySet<string> = new Set(['would', "'d"]);

/** Words in a passage by which it guesses too. */
const OPEN: ReadonlySet<string> = new Set([
  ...GUESSES,
  ...HEDGES,
  ...CONDITIONS,
  'can',
  'possible',
  'potential',
  'probable',
  'chance',
  'risk',
  'believe',
  'think',
  'suggest',
  'estimate',
  'fear',
  'doubt',
  'expect',
  'predict',
  'forecast',
  'project',
  'seem',
  'appear',
]);
/** Words in a passage by which it too speaks of what is planned or wanted. */
const AHEAD: ReadonlySet<string> = wordSet(AHEAD_LIST);

const BORDERS = clauseBorders(',', 'as');
/**
 * Slots in which a plain "will" beside a passage of what is or was says nothing against it: what grows, shrinks or
 * turns later.
 */
const MOVING: ReadonlySet<DifferenceKind> = new Set<DifferenceKind>([
  'quantity',
  'duration',
  'antonym',
  'negation',
  'verb',
  'adjective',
  'adverb',
  'link',
]);

/**
 * True where the claim speaks of what may be, and the passage of what is. It puts the term as what may, would or should
 * be, or as the writer's own forecast: neither contradicts what is. "Could carry 60,000" beside "could carry 40,000"
 * does.
 */
export function isOnlyPossible({ tokens }: Analysis, term: Term, slot: DifferenceKind, passage: Analysis): boolean {
  if (isUnmet(tokens, term)) return !passage.tokens.some(({ lemma }) => NEEDING.has(lemma));
  const way = wayTo(tokens, term);
  const attribution = way.findIndex((t) => ATTRIBUTIONS.has(t.lemma));
  const guess = way.findIndex((t) => GUESSES.has(t.lower));
  // "She may have said that …": whether anybody said it is a guess.
  if (guess >= 0) return guess < attribution || !guesses(passage);
  if (way.some((t) => CONDITIONS.has(t.lower)))
    return !passage.tokens.some((t) => CONDITIONS.has(t.lower) || t.lower === 'when' || t.lower === 'until');
  const isHedged = way.some((t) => HEDGES.has(t.lower) && !(attribution >= 0 && REPORTED.has(t.lower)));
  const isForecast = attribution < 0 && way.some((t) => WILL.has(t.lower));
  const isAhead = MOVING.has(slot) && (isForecast || way.some((_, i) => isAim(way, i)));
  const isWanted = way.some((_, i) => isGivenUp(way, i) || isWish(way, i, passage));
  if (!isHedged && !isAhead && !isWanted) return false;
  return !guesses(passage) && !looksAhead(passage);
}

/** Words in a passage by which it too tells what is needed. */
const NEEDING: ReadonlySet<string> = new Set(['need', 'require', 'must', 'oblige']);

/** "Twelve would have had to be new": how many there are is another matter than how many it would have taken. */
function isUnmet(tokens: readonly Token[], term: Term): boolean {
  const [from, to] = clauseAround(tokens, term, BORDERS);
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return /\bwould have (?:had|needed) to\b/.test(words.join(' '));
}

/** "Hopes to make", "plans to build": what somebody wants may be another thing than what is. */
function isAim(way: readonly Token[], i: number): boolean {
  return AIMS.has(nth(way, i).lemma) && way[i + 1]?.lower === 'to' && way[i + 2]?.pos === 'VERB';
}

/** What was once wanted, weighed or meant to be, of which nothing is said that it came about. */
function isGivenUp(way: readonly Token[], i: number): boolean {
  const isOver = isAim(way, i) && isPastAim(way, i);
  return isOver || isWeighed(way, i) || isUnreal(way, i);
}

/** "Considered selling". */
function isWeighed(way: readonly Token[], i: number): boolean {
  return WEIGHED.has(nth(way, i).lower) && way[i + 1]?.lower.endsWith('ing') === true;
}

const WEIGHED: ReadonlySet<string> = new Set([
  'considered',
  'contemplated',
  'discussed',
  'mulled',
  'debated',
  'weighed',
]);

/** "Was to have been": it was not. */
function isUnreal(way: readonly Token[], i: number): boolean {
  return way[i + 1]?.lower === 'to' && way[i + 2]?.lower === 'have' && /^(?:was|were)$/.test(nth(way, i).lower);
}

/** "Had hoped to retire in 2018": what came of it, and when, is not said. "Hopes to open in 2027" gives its day. */
function isPastAim(way: readonly Token[], i: number): boolean {
  const { lower, lemma } = nth(way, i);
  return lower !== lemma && !lower.endsWith('s') && !lower.endsWith('ing');
}

const AIMS: ReadonlySet<string> = new Set(['plan', 'intend', 'aim', 'hope', 'want', 'wish', 'seek', 'mean', 'try']);

/** Verbs by which somebody wants something of others, with what they take before it. */
const WISHES: ReadonlyMap<string, string> = new Map([
  ...'want wish urge ask beg press lobby petition'.split(' ').map((verb) => [verb, 'to'] as const),
  ...'call campaign lobby press push petition plead'.split(' ').map((verb) => [`${verb} for`, ''] as const),
  ['demand', ''],
]);
/** How many words those of whom it is wanted may have. */
const LONGEST_ASKED = 8;

/**
 * "Want | the unit | to have", "are calling for": what somebody wants of another is not what is. A passage that tells
 * of the same wish has it too.
 */
function isWish(way: readonly Token[], i: number, passage: Analysis): boolean {
  const { lemma, pos } = nth(way, i);
  if (pos !== 'VERB') return false;
  const link = WISHES.get(`${lemma} ${way[i + 1]?.lower ?? ''}`) ?? WISHES.get(lemma);
  if (link === undefined || passage.tokens.some((t) => t.lemma === lemma)) return false;
  if (link === '') return true;
  const to = way.findIndex((t, at) => at > i && (t.lower === link || t.pos === 'VERB'));
  return way[to]?.lower === link && to <= i + 1 + LONGEST_ASKED && way[to + 1]?.pos === 'VERB';
}

function guesses({ tokens }: Analysis): boolean {
  return tokens.some((t) => OPEN.has(t.lower) || OPEN.has(t.lemma));
}

function looksAhead({ tokens }: Analysis): boolean {
  return tokens.some(({ lower, lemma }, i) => {
    if (lower === 'to') return BEFORE_TO.has(tokens[i - 1]?.lower ?? '');
    return WILL.has(lower) || AHEAD.has(lemma) || AHEAD.has(lower);
  });
}

/** Words whose "to" puts what follows ahead: "was to open", "going to open". */
const BEFORE_TO: ReadonlySet<string> = new Set([...FORMS_OF_BE, 'going']);

/**
 * The words that a term hangs on: back to the border of its clause, and on to the clause's first verb where the term
 * stands before it.
 */
function wayTo(tokens: readonly Token[], term: Term): readonly Token[] {
  let first = term.first;
  while (first > 0 && !BORDERS.has(nth(tokens, first - 1).lower)) first--;
  const before = tokens.slice(first, term.first);
  if (before.some((t) => t.pos === 'VERB' || t.pos === 'AUX')) return before;
  let last = term.last;
  while (last < tokens.length && nth(tokens, last).pos !== 'VERB' && !BORDERS.has(nth(tokens, last).lower)) last++;
  return [...before, ...tokens.slice(term.first, last)];
}
