import { countedAt } from './counted';
import type { QuantityDraft } from './draft-fact';
import { gluedAt, hyphenAt, lowerAt, pastHyphen } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { numberAt } from '../numbers/number';
import { isWhole, type NumberCore } from '../numbers/number-core';
import { MULTIPLIERS, ORDINALS, SMALL } from '../numbers/number-words';
import { directionOf } from './change-words';
import { type Multiple, partMultipleAt } from './part-multiples';
import { unitAt } from './measures/measure-units';
import type { Interval } from '../../model/judging/fact';
import { type Bound, boundBefore, turnedBound } from '../numbers/bounds';
import { around, point } from '../numbers/interval';
import { LEAST_ABOUT, MOST_ABOUT } from '../numbers/bounds/margins';

const TENS = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;
/** Higher numbers are no places. */
const LAST_PLACE = 1000;
const SUFFIX = /^(?:st|nd|rd|th)$/;

/**
 * A place in a row at token `at`: "42nd", "third", "twenty-first", "No. 1", "number one". Names ("Second World War")
 * become labels.
 */
export function rankAt(tokens: readonly Token[], at: number): QuantityDraft | undefined {
  const found = topOf(tokens, at) ?? placeAt(tokens, at) ?? numberedRank(tokens, at);
  if (found === undefined || isIdiom(tokens, at, found.end)) return undefined;
  if (/^(?:every|each)$/.test(lowerAt(tokens, at - 1))) return undefined;
  const named = isName(tokens, at, found.end);
  const counted = countedAt(tokens, found.end, false);
  const { start, ...width } = named
    ? { start: at, ...placed(found.value, 'exact') }
    : boundedPlace(tokens, at, found.value);
  return {
    start,
    stop: found.end,
    value: found.value,
    ...width,
    dimension: 'ordinal',
    unit: '',
    counted,
    role: named ? 'label' : 'amount',
    ...(named ? { label: counted.join(' ') } : {}),
  };
}

type Place = Pick<QuantityDraft, 'interval' | 'plausible' | 'precision'>;

/** Places count downwards: higher than fifth is less than 5; "top ten" is at most 10. */
function boundedPlace(tokens: readonly Token[], at: number, value: number): Place & { readonly start: number } {
  if (lowerAt(tokens, at) === 'top') return { start: at, ...placed(value, 'at-most') };
  const the = lowerAt(tokens, at - 1) === 'the' ? 1 : 0;
  const [last, first] = [lowerAt(tokens, at - the - 1), lowerAt(tokens, at - the - 2)];
  if (last === 'above' || last === 'below') return { start: at - the - 1, ...placed(value, 'vague') };
  if (last === 'than' && !AMOUNTS.test(first))
    return { start: at - the - 2, ...placed(value, WORSE.test(first) ? 'more-than' : 'less-than') };
  if (last === 'behind' || last === 'after') return { start: at - the - 1, ...placed(value, 'more-than') };
  if (last === 'before') return { start: at - the - 1, ...placed(value, 'less-than') };
  return last === 'of' && first === 'ahead'
    ? { start: at - the - 2, ...placed(value, 'less-than') }
    : { start: at, ...placed(value, 'exact') };
}

/** Further down than the place named. */
const WORSE = /^(?:lower|worse|later|poorer|smaller|weaker|slower|younger|rather|other)$/;

/** "40 settlers fewer than the first": how two things differ, and no place in a row. */
const AMOUNTS =
  /^(?:fewer|less|more|larger|bigger|smaller|taller|longer|shorter|heavier|lighter|wider|deeper|dearer|cheaper|older)$/;

/** "above fifth" may mean fourth or sixth: vague, it agrees with any place. */
function placed(value: number, precision: 'exact' | 'less-than' | 'more-than' | 'at-most' | 'vague'): Place {
  if (precision === 'vague')
    return {
      interval: { min: 1, max: Number.POSITIVE_INFINITY },
      plausible: { min: 1, max: Number.POSITIVE_INFINITY },
      precision,
    };
  if (precision === 'exact') return { interval: point(value), plausible: point(value), precision };
  const interval = precision === 'more-than' ? { min: value, max: Number.POSITIVE_INFINITY } : { min: 1, max: value };
  return { interval, plausible: precision === 'more-than' ? { min: value, max: value * 2 + 1 } : interval, precision };
}

/** "top 10", "top-five". */
function topOf(tokens: readonly Token[], at: number): NumberedPlace | undefined {
  if (lowerAt(tokens, at) !== 'top') return undefined;
  const core = numberAt(tokens, pastHyphen(tokens, at + 1));
  return core && isPlace(core) && lowerAt(tokens, core.end) !== '%' ? { value: core.value, end: core.end } : undefined;
}

/** "42nd", "third", "twenty-first" at token `at`, whatever it stands for. */
export function placeAt(tokens: readonly Token[], at: number): NumberedPlace | undefined {
  return digitRank(tokens, at) ?? wordRank(tokens, at);
}

interface NumberedPlace {
  readonly value: number;
  readonly end: number;
}

function digitRank(tokens: readonly Token[], at: number): NumberedPlace | undefined {
  const token = tokens[at];
  const suffix = tokens[at + 1];
  if (token?.numeral === undefined || suffix?.glued !== true || !SUFFIX.test(suffix.lower)) return undefined;
  // "11st 4lb": stones and pounds.
  if (unitAt(tokens, at + 1) !== undefined) return undefined;
  return { value: token.numeral.value, end: at + 2 };
}

function wordRank(tokens: readonly Token[], at: number): NumberedPlace | undefined {
  const word = lowerAt(tokens, at);
  const plain = ORDINALS.get(word);
  if (plain !== undefined) return { value: plain, end: at + 1 };
  if (!TENS.test(word) || lowerAt(tokens, at + 1) !== '-') return undefined;
  const unit = ORDINALS.get(lowerAt(tokens, at + 2));
  return unit === undefined || unit > 9 ? undefined : { value: (SMALL.get(word) ?? 0) + unit, end: at + 3 };
}

/** "No. 1", "number one", "#3". */
function numberedRank(tokens: readonly Token[], at: number): NumberedPlace | undefined {
  const word = tokens[at]?.lower;
  const next =
    word === 'no' && lowerAt(tokens, at + 1) === '.' ? at + 2 : word === 'number' || word === '#' ? at + 1 : undefined;
  if (next === undefined || tokens[next]?.kind === 'symbol') return undefined;
  const core = numberAt(tokens, next);
  return core && isPlace(core) ? { value: core.value, end: core.end } : undefined;
}

/** A number that may be a place in a row. */
function isPlace(core: NumberCore): boolean {
  return isWhole(core) && core.value <= LAST_PLACE;
}

/** "at first", "first of all", "second-hand", "a second", "first-class", "first lady": no places in a row. */
function isIdiom(tokens: readonly Token[], at: number, end: number): boolean {
  if (hyphenAt(tokens, end) && HYPHENATED.test(lowerAt(tokens, end + 1))) return true;
  const word = lowerAt(tokens, at);
  if (word === 'first') return isIdiomOfFirst(tokens, at, end);
  return word === 'second' && (isSecondOfTime(tokens, at) || lowerAt(tokens, end) === 'half');
}

/** "At first", "he first refused", "first of all"; "first, second and third" are places. */
function isIdiomOfFirst(tokens: readonly Token[], at: number, end: number): boolean {
  const before = lowerAt(tokens, at - 1);
  const after = lowerAt(tokens, end);
  if (before === 'at' || (BEFORE_WHEN.test(before) && after.endsWith('ed'))) return true;
  return AFTER_FIRST.test(after) && !isRow(tokens, end);
}

/** "First and second", "first, and …": a row of places that goes on at token `at`. */
function isRow(tokens: readonly Token[], at: number): boolean {
  const next = lowerAt(tokens, at + 1);
  return ORDINALS.has(next) || (lowerAt(tokens, at) === ',' && next === 'and');
}

/** "A second", "per second", "ten second": a length of time. */
function isSecondOfTime(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  return BEFORE_A_SECOND.test(before) || tokens[at - 1]?.kind === 'number' || SMALL.has(before);
}

/** "First-hand", "second-class". */
const HYPHENATED = /^(?:hand|class|rate|degree|person|half|timer|generation|party)$/;
/** "He first refused": what was done for the first time. */
const BEFORE_WHEN = /^(?:i|he|she|they|we|it|who|was|were|when|had|has|have|been|is|are)$/;
/** "First of all", "first lady". */
const AFTER_FIRST = /^(?:of|,|names?|lady|aid|and)$/;
/** "A second", "per second". */
const BEFORE_A_SECOND = /^(?:a|per|split|every|to)$/;

/** "First World War", "Fifth Avenue", "the Second Amendment": capitals in the middle of a sentence. */
function isName(tokens: readonly Token[], at: number, end: number): boolean {
  const isCapital = (i: number): boolean => tokens[i]?.capital === true;
  if (at === 0 || !isCapital(at) || !isCapital(end)) return false;
  return at === 1 || !isCapital(at - 1);
}

/** What "doubled" may be off by, as a share of it: a multiple is rounded where no word says so (ours). */
const ROUNDING = 0.05;
/** What a reader expects of "more than doubled" at least and at most, as shares of the multiple (ours). */
const [LEAST_PLAUSIBLE, MOST_PLAUSIBLE] = [0.5, 1.5];

/** What a multiple may be by the word that bounds it. Example: at least 2 for "more than doubled". */
function boundedMultiple(
  value: number,
  bound: Bound['kind'] | undefined,
): readonly [Interval, QuantityDraft['precision']] {
  switch (bound) {
    case undefined:
      return [around(value, value * ROUNDING), 'rounded'];
    case 'more-than':
    case 'at-least':
      return [{ min: value, max: Number.POSITIVE_INFINITY }, bound];
    case 'less-than':
    case 'at-most':
      return [{ min: 0, max: value }, bound];
    case 'nearly':
      return [{ min: value * LEAST_ABOUT, max: value }, 'approximate'];
    default:
      return [{ min: value * LEAST_ABOUT, max: value * MOST_ABOUT }, 'approximate'];
  }
}

/** How many times as much, at token `at`: "doubled", "twice as many", "three times the", "3x", "threefold". */
export function multipleAt(tokens: readonly Token[], at: number): QuantityDraft | undefined {
  const found = multiplierWord(tokens, at) ?? inHalf(tokens, at) ?? partMultipleAt(tokens, at) ?? timesAt(tokens, at);
  if (found === undefined) return undefined;
  const start = found.start ?? at;
  const bound = boundBefore(tokens, start);
  // "More than halved": less than half is left.
  const isShrunk = bound !== undefined && found.change && found.value < 1;
  const [interval, precision] = boundedMultiple(found.value, isShrunk ? turnedBound(bound.kind) : bound?.kind);
  const plausible = {
    min: Math.max(interval.min, found.value * LEAST_PLAUSIBLE),
    max: Math.min(interval.max, found.value * MOST_PLAUSIBLE),
  };
  const direction = found.value < 1 ? ('down' as const) : ('up' as const);
  return {
    start: start - (bound?.length ?? 0),
    stop: found.end,
    value: found.value,
    interval,
    plausible,
    precision,
    dimension: 'multiple',
    unit: '',
    counted: countedAt(tokens, found.end, true),
    role: 'multiple',
    ...(found.change ? { direction } : {}),
  };
}

const HALF = 0.5;
/** Tokens between a verb and "in half": "cut its staff of drivers in half". */
const HALVED_WITHIN = 6;

/** "Was cut in half", "cut its staff in half": what is left of what fell. */
function inHalf(tokens: readonly Token[], at: number): Multiple | undefined {
  if (lowerAt(tokens, at) !== 'half' || lowerAt(tokens, at - 1) !== 'in') return undefined;
  let verb = at - 2;
  while (
    verb > at - 2 - HALVED_WITHIN &&
    tokens[verb]?.kind === 'word' &&
    directionOf(lowerAt(tokens, verb)) !== 'down'
  )
    verb--;
  if (directionOf(lowerAt(tokens, verb)) !== 'down') return undefined;
  return { value: HALF, end: at + 1, change: true, start: verb === at - 2 ? verb : at - 1 };
}

function multiplierWord(tokens: readonly Token[], at: number): Multiple | undefined {
  const word = lowerAt(tokens, at);
  if (word === 'twice' || word === 'thrice') {
    return /^(?:as|the|that|its|what|their|his|her)$/.test(lowerAt(tokens, at + 1))
      ? { value: word === 'twice' ? 2 : 3, end: at + 1, change: false }
      : undefined;
  }
  const value = MULTIPLIERS.get(word);
  if (value === undefined || !isVerbal(tokens, at, word)) return undefined;
  return { value, end: at + 1, change: true };
}

/** "double" is a verb or "double the …" here, not the adjective of "double room". */
function isVerbal(tokens: readonly Token[], at: number, word: string): boolean {
  if (!/^(?:double|triple|treble|quadruple|quintuple|halve)s?$/.test(word)) return true;
  const [before, after] = [lowerAt(tokens, at - 1), lowerAt(tokens, at + 1)];
  return (
    /^(?:the|its|their|his|her|that|what|by|from|in|to|over|since|last)$/.test(after) ||
    /^(?:to|will|would|could|may|might|can|nearly|almost|than|about)$/.test(before)
  );
}

function timesAt(tokens: readonly Token[], at: number): Multiple | undefined {
  const core = numberAt(tokens, at);
  if (core === undefined || core.vague !== undefined || core.value > 10000) return undefined;
  const end = lowerAt(tokens, core.end) === '-' ? core.end + 1 : core.end;
  const next = lowerAt(tokens, end);
  if (next === 'fold') return { value: core.value, end: end + 1, change: true };
  if (next === 'x' && gluedAt(tokens, end) && tokens[end + 1]?.kind !== 'number')
    return { value: core.value, end: end + 1, change: false };
  if (next !== 'times') return undefined;
  return /^(?:as|the|that|those|more|higher|larger|greater|bigger|faster|its|their|his|her|what|less|fewer|smaller|likelier|stronger|heavier|longer)$/.test(
    lowerAt(tokens, end + 1),
  )
    ? { value: core.value, end: end + 1, change: false }
    : undefined;
}
