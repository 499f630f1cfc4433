import type { QuantityDraft } from './draft-fact';
import { point } from '../numbers/interval';
import { gluedAt, isWholeNumeral, lowerAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { countedAt } from './counted';
import { numberAt } from '../numbers/number';
import { isPlain, isWhole, type NumberCore } from '../numbers/number-core';
import { wordSet } from '../../text/words/word-list';
import { SPORT_WORDS_LIST } from '../../words/facts/sport-words';

/** The highest score; votes may be any number. */
const HIGHEST = 200;
const GAMES = new Set([
  'tests',
  'goals',
  'games',
  'sets',
  'matches',
  'goal',
  'frames',
  'votes',
  'legs',
  'points',
  'wickets',
  'runs',
  'maps',
  'rounds',
  'game',
  'set',
  'test',
  'holes',
  'tries',
]);
const SPORT = wordSet(SPORT_WORDS_LIST);

/**
 * A score or a vote at token `at` ("2-1", "3–0", "218-214"): two bare whole numbers and a touching dash, in words about
 * winning, or falling.
 */
export function scoreAt(tokens: readonly Token[], at: number): QuantityDraft | undefined {
  return dashed(tokens, at) ?? worded(tokens, at) ?? bare(tokens, at);
}

/**
 * "two Tests to zero", "by three goals to one", "six games to 4"; in "Chapter 9 runs to 44 pages" the number belongs to
 * a name.
 */
function worded(tokens: readonly Token[], at: number): QuantityDraft | undefined {
  if (tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.capital === true) return undefined;
  const first = plainAt(tokens, at);
  if (first === undefined) return undefined;
  const games = lowerAt(tokens, first.end);
  if (first.value > HIGHEST && games !== 'votes') return undefined;
  if (!GAMES.has(games) || lowerAt(tokens, first.end + 1) !== 'to') return undefined;
  const second = plainAt(tokens, first.end + 2);
  return second && score(at, second.end, first.value, second.value);
}

/**
 * "The vote was 7 to 3", "lost four to one": the greater number first, as no range is written, in words about winning
 * or voting, and with nothing counted.
 */
function bare(tokens: readonly Token[], at: number): QuantityDraft | undefined {
  if (!aboutWinning(tokens, at) || isCurrency(tokens[at - 1]) || RANGE_OPENERS.has(lowerAt(tokens, at - 1)))
    return undefined;
  const first = wholeAt(tokens, at);
  const second = first && lowerAt(tokens, first.end) === 'to' ? wholeAt(tokens, first.end + 1) : undefined;
  if (!first || !second) return undefined;
  if (first.value <= second.value || isUnit(tokens, second.end)) return undefined;
  const counted = countedAt(tokens, second.end, true);
  return counted.length === 0 || GAMES.has(counted.at(-1) ?? '')
    ? score(at, second.end, first.value, second.value)
    : undefined;
}

/** "Fell from 7 to 3", "between 4 and 2": the ends of a change or of a range. */
const RANGE_OPENERS = new Set(['from', 'between', 'page', 'pages', 'chapter', 'chapters', 'no', 'number', 'numbers']);

function plainAt(tokens: readonly Token[], at: number): NumberCore | undefined {
  const found = numberAt(tokens, at);
  return found && isPlain(found) ? found : undefined;
}

function wholeAt(tokens: readonly Token[], at: number): NumberCore | undefined {
  const found = numberAt(tokens, at);
  return found && isWhole(found) && found.value <= HIGHEST * 3 ? found : undefined;
}

function dashed(tokens: readonly Token[], at: number): QuantityDraft | undefined {
  const [first, dash, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isMark(first) || !isMark(second)) return undefined;
  if (dash?.lower !== '-' || dash.glued !== second.glued) return undefined;
  if (lowerAt(tokens, at - 1) === '-' || isCurrency(tokens[at - 1])) return undefined;
  const [a, b] = [first.numeral.value, second.numeral.value];
  if (isUnit(tokens, at + 3) || (lowerAt(tokens, at + 3) === '-' && gluedAt(tokens, at + 3))) return undefined;
  if (a < b && !aboutWinning(tokens, at)) return undefined;
  if (
    countedAt(tokens, at + 3, true).some((word) => /s$/.test(word) && !/^(?:victories|wins|loss|series)$/.test(word)) &&
    a < b
  )
    return undefined;
  return score(at, at + 3, a, b);
}

function score(start: number, stop: number, value: number, outOf: number): QuantityDraft {
  return {
    start,
    stop,
    value,
    interval: point(value),
    plausible: point(value),
    precision: 'exact',
    dimension: 'score',
    unit: '',
    counted: [],
    role: 'amount',
    outOf,
  };
}

type Mark = Token & { readonly numeral: NonNullable<Token['numeral']> };

function isMark(token: Token | undefined): token is Mark {
  const numeral = token?.numeral;
  if (numeral === undefined || numeral.value > HIGHEST * 3) return false;
  return isWholeNumeral(numeral) && !numeral.grouped && !numeral.padded;
}

function isCurrency(token: Token | undefined): boolean {
  return token !== undefined && /^[$£€¥₹]$/.test(token.lower);
}

function isUnit(tokens: readonly Token[], at: number): boolean {
  return (
    (tokens[at]?.kind === 'word' && gluedAt(tokens, at)) ||
    /^(?:%|percent|per|million|billion|thousand|hundred|years?|months?|days?|weeks?|hours?|minutes?)$/.test(
      lowerAt(tokens, at),
    )
  );
}

/** A word of winning, losing or voting within ten tokens. */
function aboutWinning(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 10); i < Math.min(tokens.length, at + 10); i++) {
    if (SPORT.has(lowerAt(tokens, i))) return true;
  }
  return false;
}
