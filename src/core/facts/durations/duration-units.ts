import type { DurationFact, Interval, Precision } from '../../model/judging/fact';
import { MEAN_DAYS } from '../dates/calendar';
import { around } from '../numbers/interval';
import { lowerAt, pastHyphen } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { partEnd } from '../numbers/number';
import type { NumberCore } from '../numbers/number-core';

/** A duration under construction, in token positions (half-open). */
export interface DurationDraft extends Omit<DurationFact, 'kind' | 'span' | 'text'> {
  readonly start: number;
  readonly stop: number;
}

/** Days in a unit: the mean, the least and the most (calendar months have 28 to 31 days, quarters 89 to 92). */
const UNITS: ReadonlyMap<string, readonly [days: number, min: number, max: number]> = new Map(
  Object.entries({
    second: [1 / 86400, 1 / 86400, 1 / 86400],
    minute: [1 / 1440, 1 / 1440, 1 / 1440],
    hour: [1 / 24, 1 / 24, 1 / 24],
    day: [1, 1, 1],
    night: [1, 1, 1],
    week: [7, 7, 7],
    fortnight: [14, 14, 14],
    weekend: [2, 2, 3],
    month: [MEAN_DAYS.month, 28, 31],
    quarter: [MEAN_DAYS.quarter, 89, 92],
    year: [MEAN_DAYS.year, 365, 366],
    decade: [3652.5, 3650, 3653],
    century: [36525, 36500, 36525],
    centurie: [36525, 36500, 36525],
    millennium: [365250, 365000, 365250],
  }),
);
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sec: 'second',
    secs: 'second',
    min: 'minute',
    mins: 'minute',
    hr: 'hour',
    hrs: 'hour',
    h: 'hour',
    yr: 'year',
    yrs: 'year',
    mo: 'month',
    wk: 'week',
    wks: 'week',
    s: 'second',
  }),
);
/** Kinds of day and year that are still as long: "calendar", "working" (five of seven), "consecutive". */
const ADJECTIVES = new Set([
  'calendar',
  'consecutive',
  'straight',
  'full',
  'whole',
  'more',
  'further',
  'additional',
  'extra',
  'long',
  'successive',
  'working',
  'business',
  'solid',
  'entire',
]);

/**
 * The unit of time behind a number, at token `at`; undefined where there is none. Example: "-year", "months", "years
 * and a half".
 */
export function timeUnitAt(
  tokens: readonly Token[],
  at: number,
):
  | {
      readonly days: number;
      readonly min: number;
      readonly max: number;
      readonly name: string;
      readonly end: number;
      /** What stands behind the unit: "years | and a half". */
      readonly part: ReturnType<typeof partEnd>;
    }
  | undefined {
  const next = unitStart(tokens, at);
  const token = tokens[next];
  if (token?.kind !== 'word') return undefined;
  const glued = token.glued && tokens[next - 1]?.kind === 'number';
  const short = glued || token.lower.length > 1 || token.lower === 'h' ? SHORT.get(token.lower) : undefined;
  const name = short ?? token.lower.replace(/'s$|s'$|s$/, '');
  const unit = UNITS.get(name);
  // "The 90s" is a decade.
  if (unit === undefined || (glued && token.lower === 's')) return undefined;
  const part = partBehind(tokens, next + 1);
  return {
    days: unit[0],
    min: unit[1],
    max: unit[2],
    name: name === 'centurie' ? 'century' : name,
    end: part?.end ?? next + 1,
    part,
  };
}

/** "Hours | and a half", "and three quarters": no part of anything else, nor a number before another unit. */
function partBehind(tokens: readonly Token[], at: number): ReturnType<typeof partEnd> {
  const part = partEnd(tokens, at);
  if (part?.step === HALF) return part;
  const next = part && lowerAt(tokens, part.end);
  return part?.step === QUARTER && next !== 'of' && !UNITS.has(next?.replace(/s$/, '') ?? '') ? part : undefined;
}

const [HALF, QUARTER] = [1 / 2, 1 / 4];

/** Letters that are units of time only after a larger one: "2 h 31 m 8 s". */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['hour m', 'minute'],
  ['minute s', 'second'],
]);

/** The unit of time that a letter names after a larger unit, as {@link timeUnitAt}; undefined for other units. */
export function partUnitAt(tokens: readonly Token[], at: number, larger: string): ReturnType<typeof timeUnitAt> {
  const name = PARTS.get(`${larger} ${lowerAt(tokens, at)}`);
  const unit = name === undefined ? undefined : UNITS.get(name);
  return name === undefined || unit === undefined
    ? undefined
    : { days: unit[0], min: unit[1], max: unit[2], name, end: at + 1, part: undefined };
}

/** Steps over a hyphen, "of" ("decades of years") and an adjective. */
function unitStart(tokens: readonly Token[], at: number): number {
  let next = pastHyphen(tokens, at);
  if (lowerAt(tokens, next) === 'of') next++;
  return ADJECTIVES.has(lowerAt(tokens, next)) ? next + 1 : next;
}

/** Days that a month and a year may be off, being given to the nearest half of the unit below (ours). */
const SLACK = { month: 1.5, year: 7 } as const;

function slackOf(days: number): number {
  if (days < 28) return 0;
  return days < 300 ? SLACK.month : SLACK.year;
}

/**
 * An interval of units as one of days. The calendar makes months and years uneven; besides, a whole number of months or
 * more is given to the nearest half of the smaller unit that people would name instead: a month to a day and a half, a
 * year to a week.
 */
export function lengthInDays(
  count: { readonly interval: Interval; readonly plausible: Interval; readonly precision: Precision },
  unit: { readonly days: number; readonly min: number; readonly max: number },
  core: NumberCore,
): { readonly interval: Interval; readonly plausible: Interval; readonly precision: Precision } {
  const slack = core.value === 0 ? 0 : slackOf(unit.days);
  const spread = ({ min, max }: Interval): Interval => ({
    min: Math.max(0, min * unit.min - slack),
    max: max * unit.max + slack,
  });
  const own =
    core.step < 1 && core.scale === 1 && count.interval.min === count.interval.max
      ? around(core.value, core.step / 2)
      : count.interval;
  return {
    interval: spread(own),
    plausible: spread(own === count.interval ? count.plausible : own),
    precision: count.precision,
  };
}
