import { DECADES, MEAN_DAYS } from '../dates/calendar';
import { bounded, boundAfter, boundBefore } from '../numbers/bounds';
import type { DurationDraft } from './duration-units';
import { FUNCTION_WORDS } from '../numbers/function-words';
import { gluedAt, lowerAt, numeralAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { numberAt } from '../numbers/number';
import type { NumberCore } from '../numbers/number-core';
import { toleranceEnd } from '../quantities/tolerances';

const OLDEST = 125;

/**
 * An age at token `at`: "92-year-old", "19 years old", "aged 19", "at the age of 19", "Smith, 19, said", "in his 20s".
 */
export function ageAt(tokens: readonly Token[], at: number): DurationDraft | undefined {
  return (
    afterAged(tokens, at) ??
    overs(tokens, at) ??
    yearsOld(tokens, at) ??
    betweenCommas(tokens, at) ??
    inTheir(tokens, at) ??
    afterPronoun(tokens, at) ??
    diedAt(tokens, at)
  );
}

/** "19 years old", "92-year-old", "19 years of age", "six-month-old" (the last as a part of a year). */
function yearsOld(tokens: readonly Token[], at: number): DurationDraft | undefined {
  const first = numberAt(tokens, at);
  if (first === undefined) return undefined;
  const hyphen = (i: number): number => (lowerAt(tokens, i) === '-' ? i + 1 : i);
  const joint = /^(?:to|and|or)$/.test(lowerAt(tokens, hyphen(first.end))) ? hyphen(first.end) + 1 : hyphen(first.end);
  const last = joint > first.end ? numberAt(tokens, joint) : undefined;
  const core = last === undefined || last.value <= first.value ? first : last;
  const unitAt = hyphen(toleranceEnd(tokens, core.end) ?? core.end);
  const unit = AGE_UNITS.get(lowerAt(tokens, unitAt));
  if (unit === undefined) return undefined;
  const next = hyphen(unitAt + 1);
  const word = lowerAt(tokens, next);
  const end = /^olds?$/.test(word)
    ? next + 1
    : word === 'of' && lowerAt(tokens, next + 1) === 'age'
      ? next + 2
      : undefined;
  if (end === undefined) return undefined;
  return core === first
    ? age(tokens, { start: at, stop: end, number: at }, core, unit)
    : ageRange(at, end, first.value * unit, core.value * unit);
}

const AGE_UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    year: 1,
    years: 1,
    month: 1 / 12,
    months: 1 / 12,
    week: 7 / MEAN_DAYS.year,
    weeks: 7 / MEAN_DAYS.year,
    day: 1 / MEAN_DAYS.year,
    days: 1 / MEAN_DAYS.year,
  }),
);

/** "aged 19", "the age of 19", "aged 18 to 24", "age 65". */
function afterAged(tokens: readonly Token[], at: number): DurationDraft | undefined {
  const word = tokens[at]?.lower;
  if (word !== 'aged' && word !== 'age') return undefined;
  const of = lowerAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  const between = lowerAt(tokens, of) === 'between' ? of + 1 : of;
  const skip = boundLength(tokens, between);
  const core = numberAt(tokens, between + skip);
  if (core === undefined || core.value > OLDEST || core.scale !== 1) return undefined;
  const last = /^(?:to|-|and)$/.test(lowerAt(tokens, core.end)) ? numberAt(tokens, core.end + 1) : undefined;
  if (last !== undefined && last.value > core.value && last.value <= OLDEST)
    return ageRange(at, last.end, core.value, last.value);
  return age(tokens, { start: at, stop: core.end, number: between + skip }, core);
}

/** "over-65s", "the under-18s". */
function overs(tokens: readonly Token[], at: number): DurationDraft | undefined {
  const core = tokens[at]?.kind === 'number' ? numberAt(tokens, at) : undefined;
  const word = lowerAt(tokens, at - 2);
  if (core === undefined || core.value > OLDEST) return undefined;
  const isBounded = /^(?:over|under)$/.test(word) && lowerAt(tokens, at - 1) === '-';
  if (!isBounded || lowerAt(tokens, core.end) !== 's') return undefined;
  return {
    ...ageRange(at - 2, core.end + 1, word === 'over' ? core.value : 0, word === 'over' ? OLDEST : core.value),
    precision: word === 'over' ? 'at-least' : 'less-than',
    value: core.value,
  };
}

/** The bounding words between "aged" and the number. */
function boundLength(tokens: readonly Token[], at: number): number {
  if (numberAt(tokens, at) !== undefined) return 0;
  for (const length of [1, 2, 3]) {
    if (tokens[at + length - 1]?.kind === 'number') return length - 1;
  }
  return 0;
}

/** "Smith, 19, said": a small number between commas after a capitalised word. */
function betweenCommas(tokens: readonly Token[], at: number): DurationDraft | undefined {
  const core = tokens[at]?.kind === 'number' ? numberAt(tokens, at) : undefined;
  if (core?.bare !== true || core.value < 1 || core.value > OLDEST) return undefined;
  if (lowerAt(tokens, at - 1) !== ',' || !closes(tokens, core.end)) return undefined;
  const name = tokens[at - 2];
  const noList = tokens[core.end + 1]?.kind !== 'number' && tokens[at - 2]?.kind === 'word';
  return name?.capital === true && noList && !isCalendar(name.lower)
    ? age(tokens, { start: at, stop: core.end, number: at }, core)
    : undefined;
}

/** "when he was 20.", "she turned 40 in May". */
function afterPronoun(tokens: readonly Token[], at: number): DurationDraft | undefined {
  const core = tokens[at]?.kind === 'number' ? numberAt(tokens, at) : undefined;
  if (core?.bare !== true || core.value > OLDEST || !/^(?:was|is|turned|turns|turning)$/.test(lowerAt(tokens, at - 1)))
    return undefined;
  const next = tokens[core.end];
  const ends = next === undefined || /^(?:[.,;)]|when|and|at|but|in|on|last|this|years?)$/.test(next.lower);
  const person = /^(?:he|she|i|who)$/.test(lowerAt(tokens, at - 2)) || lowerAt(tokens, at - 1).startsWith('turn');
  return ends && person ? age(tokens, { start: at, stop: core.end, number: at }, core) : undefined;
}

/** The last hour of a day: "died at 23" may be one, "died at 59" is none. */
const LAST_HOUR = 24;

const TURNS_OF_LIFE = /^(?:died|dies|die|dead|retired|married)$/;

/** "has died at 59": an age, and no hour. */
function diedAt(tokens: readonly Token[], at: number): DurationDraft | undefined {
  const core = tokens[at]?.kind === 'number' ? numberAt(tokens, at) : undefined;
  if (core?.bare !== true || core.value <= LAST_HOUR || core.value > OLDEST) return undefined;
  if (lowerAt(tokens, at - 1) !== 'at' || !TURNS_OF_LIFE.test(lowerAt(tokens, at - 2))) return undefined;
  return closes(tokens, core.end) || FUNCTION_WORDS.has(lowerAt(tokens, core.end))
    ? age(tokens, { start: at, stop: core.end, number: at }, core)
    : undefined;
}

function isCalendar(word: string): boolean {
  return /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/.test(word);
}

/** A comma, full stop or bracket, or a dash that stands apart. */
function closes(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.lower === '-') return !next.glued;
  return next === undefined || /^[,.(;:]$/.test(next.lower);
}

/** "in his 20s", "in their early thirties". */
function inTheir(tokens: readonly Token[], at: number): DurationDraft | undefined {
  const decade = decadeAt(tokens, at);
  if (decade === undefined) return undefined;
  const part = lowerAt(tokens, at - 1);
  const of = /^(?:early|mid|late)$/.test(part) ? at - 2 : lowerAt(tokens, at - 1) === '-' ? at - 3 : at - 1;
  if (!/^(?:his|her|their|my|your|our|its)$/.test(lowerAt(tokens, of))) return undefined;
  const [low, high] = part === 'early' ? [0, 4] : part === 'late' ? [5, 9] : of === at - 3 ? [3, 7] : [0, 9];
  return ageRange(at, decade.end, decade.value + low, decade.value + high);
}

/** Ages have one more decade than centuries do. */
const AGES: ReadonlyMap<string, number> = new Map([['teens', 10], ...DECADES]);

/** "20s" or "twenties". */
function decadeAt(tokens: readonly Token[], at: number): { readonly value: number; readonly end: number } | undefined {
  const word = AGES.get(lowerAt(tokens, at));
  if (word !== undefined) return { value: word, end: at + 1 };
  const numeral = numeralAt(tokens, at);
  const isPlural = lowerAt(tokens, at + 1) === 's' && gluedAt(tokens, at + 1);
  return numeral?.digits === 2 && numeral.value % 10 === 0 && isPlural
    ? { value: numeral.value, end: at + 2 }
    : undefined;
}

function ageRange(start: number, stop: number, low: number, high: number): DurationDraft {
  const interval = { min: low, max: high };
  return {
    start,
    stop,
    value: (low + high) / 2,
    interval,
    plausible: interval,
    precision: 'range',
    unit: 'year',
    role: 'age',
    counted: [],
  };
}

/** `place.number` is the token of the number itself, `unit` the part of a year that it counts. */
function age(
  tokens: readonly Token[],
  place: { readonly start: number; readonly stop: number; readonly number: number },
  core: NumberCore,
  unit = 1,
): DurationDraft {
  const { start, stop, number } = place;
  const inner = boundBefore(tokens, number);
  const bound = inner ?? boundBefore(tokens, start);
  const after = bound === undefined ? boundAfter(tokens, stop) : undefined;
  const wide = bounded(core, (bound ?? after)?.kind ?? 'exact');
  const scaled = (interval: DurationDraft['interval']): DurationDraft['interval'] => ({
    min: interval.min * unit,
    max: interval.max * unit,
  });
  const first = inner !== undefined && number !== start ? start : start - (bound?.length ?? 0);
  return {
    start: first,
    stop: stop + (after?.length ?? 0),
    value: core.value * unit,
    interval: scaled(wide.interval),
    plausible: scaled(wide.plausible),
    precision: wide.precision,
    unit: 'year',
    role: 'age',
    counted: [],
  };
}
