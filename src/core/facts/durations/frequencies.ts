import { MEAN_DAYS } from '../dates/calendar';
import type { DurationDraft } from './duration-units';
import { lengthInDays, timeUnitAt } from './duration-units';
import { bounded } from '../numbers/bounds';
import { FUNCTION_WORDS } from '../numbers/function-words';
import { lowerAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { numberAt } from '../numbers/number';
import type { NumberCore } from '../numbers/number-core';
import { placeAt } from '../quantities/ranks';

const ADVERBS: ReadonlyMap<string, readonly [days: number, unit: string]> = new Map(
  Object.entries({
    hourly: [1 / 24, 'hour'],
    daily: [1, 'day'],
    nightly: [1, 'day'],
    weekly: [7, 'week'],
    fortnightly: [14, 'fortnight'],
    monthly: [MEAN_DAYS.month, 'month'],
    quarterly: [MEAN_DAYS.quarter, 'quarter'],
    yearly: [MEAN_DAYS.year, 'year'],
    annually: [MEAN_DAYS.year, 'year'],
    annual: [MEAN_DAYS.year, 'year'],
  }),
);

/**
 * How often, as the days between two times, at token `at`: "weekly", "every two weeks", "once a month", "twice a year".
 */
export function frequencyAt(tokens: readonly Token[], at: number): DurationDraft | undefined {
  const word = lowerAt(tokens, at);
  const adverb = ADVERBS.get(word);
  if (adverb !== undefined && at > 0 && tokens[at]?.capital === true) return undefined; // "New York Daily News"
  if (adverb !== undefined) return frequency(at, at + 1, adverb[0], adverb[0], adverb[1]);
  if (word === 'every') return every(tokens, at);
  const times = TIMES.get(word);
  if (times !== undefined) return timesPer(tokens, at, at + 1, times);
  const core = numberAt(tokens, at);
  return core !== undefined && core.vague === undefined && /^times?$/.test(lowerAt(tokens, core.end))
    ? timesPer(tokens, at, core.end + 1, core.value)
    : undefined;
}

/** "every two weeks", "every year", "every other day", "every third year". */
function every(tokens: readonly Token[], at: number, times = 1): DurationDraft | undefined {
  const core = inTurn(tokens, at + 1) ?? numberAt(tokens, at + 1) ?? words(1, at + 1);
  const unit = timeUnitAt(tokens, core.end);
  if (unit === undefined || isEverySecondThing(tokens, core.end)) return undefined;
  const { interval } = lengthInDays(bounded(core, 'exact'), unit, core);
  return frequency(at, unit.end, interval.min / times, interval.max / times, unit.name);
}

/** "Every | other day", "every | third year": every second and every third of them. */
function inTurn(tokens: readonly Token[], at: number): NumberCore | undefined {
  if (lowerAt(tokens, at) === 'other') return words(2, at + 1);
  const place = placeAt(tokens, at);
  // "Every second" alone is one, and every second of the match too.
  const isOfUnits = place !== undefined && place.value > 1 && timeUnitAt(tokens, place.end) !== undefined;
  return isOfUnits && lowerAt(tokens, place.end) !== 'of' ? words(place.value, place.end) : undefined;
}

/** "Every | second boat": a place in a row, and no length of time. */
function isEverySecondThing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return lowerAt(tokens, at) === 'second' && next?.kind === 'word' && !FUNCTION_WORDS.has(next.lower);
}

function words(value: number, end: number): NumberCore {
  return { value, step: 1, scale: 1, end, form: 'words', bare: false };
}

const TIMES: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);

/** "once a month", "twice per year", "twice daily", "three times a day", "four times every 20 seconds". */
function timesPer(tokens: readonly Token[], at: number, next: number, times: number): DurationDraft | undefined {
  const adverb = times > 0 ? ADVERBS.get(lowerAt(tokens, next)) : undefined;
  if (adverb !== undefined) return frequency(at, next + 1, adverb[0] / times, adverb[0] / times, adverb[1]);
  if (times <= 0 || !/^(?:a|an|per|every|each)$/.test(lowerAt(tokens, next))) return undefined;
  const unit = timeUnitAt(tokens, next + 1);
  if (unit !== undefined) return frequency(at, unit.end, unit.min / times, unit.max / times, unit.name);
  const length = lowerAt(tokens, next) === 'every' ? every(tokens, next, times) : undefined;
  return length && { ...length, start: at };
}

function frequency(start: number, stop: number, min: number, max: number, unit: string): DurationDraft {
  const interval = { min, max };
  return {
    start,
    stop,
    value: (min + max) / 2,
    interval,
    plausible: interval,
    precision: 'exact',
    unit,
    role: 'frequency',
    counted: [],
  };
}
