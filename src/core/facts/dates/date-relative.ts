import type { DateFact, FactContext, Interval } from '../../model/judging/fact';
import { civil, isDay, monthDays, MONTHS, SEASONS, weekdayOf, WEEKDAYS, yearDays } from './calendar';
import type { DateDraft } from './date-draft';
import { dayDraft } from './date-draft';
import { yearAfter } from '../numbers/year';
import type { DateForm } from './date-form';
import { EVERYTHING, around, point } from '../numbers/interval';
import { lowerAt, numeralAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { numberAt } from '../numbers/number';

const DAYS: ReadonlyMap<string, number> = new Map(Object.entries({ yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }));
const SHIFTS: ReadonlyMap<string, number> = new Map(
  Object.entries({ last: -1, previous: -1, past: -1, this: 0, current: 0, next: 1, coming: 1 }),
);
/** Days after a month or season in which "last" may still mean the one before it. */
const MAY_MEAN_EARLIER = 120;
const UNIT_DAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    minute: 1 / 1440,
    hour: 1 / 24,
    day: 1,
    night: 1,
    week: 7,
    fortnight: 14,
    month: 30.44,
    year: 365.25,
    decade: 3652.5,
    century: 36525,
  }),
);

/**
 * "yesterday", "last October", "this year", "next Monday", "two weeks ago", against the publication date; never against
 * today.
 */
export const relativeDate: DateForm = (tokens, at, context) =>
  dayWord(tokens, at, context) ?? shifted(tokens, at, context) ?? ago(tokens, at, context);

function dayWord(tokens: readonly Token[], at: number, context: FactContext): DateDraft | undefined {
  const shift = DAYS.get(lowerAt(tokens, at));
  if (shift === undefined || tokens[at + 1]?.lower === "'s") return undefined;
  const anchor = context.referenceDay === undefined ? EVERYTHING : point(context.referenceDay + shift);
  return { start: at, stop: at + 1, anchor, written: {}, grain: 'day', relative: true };
}

function shifted(tokens: readonly Token[], at: number, context: FactContext): DateDraft | undefined {
  const shift = SHIFTS.get(lowerAt(tokens, at));
  const noun = tokens[at + 1];
  if (shift === undefined || noun?.kind !== 'word') return undefined;
  if ((lowerAt(tokens, at) === 'past' || lowerAt(tokens, at) === 'current') && !UNIT_DAYS.has(noun.lower))
    return undefined;
  const draft = (
    anchor: Interval,
    grain: DateFact['grain'],
    written: DateFact['written'] = {},
    isLoose = false,
  ): DateDraft => {
    const alternatives = isLoose ? yearBefore(anchor, context) : undefined;
    return {
      start: at,
      stop: at + 2,
      anchor,
      written,
      grain,
      relative: true,
      ...(alternatives === undefined ? {} : { alternatives }),
    };
  };
  const month = noun.capital ? MONTHS.get(noun.lower) : undefined;
  if (month !== undefined && !isDayOrYear(tokens, at + 2))
    return draft(shiftedMonth(context, shift, month, 1), 'month', { month }, shift < 0);
  const day = noun.capital ? WEEKDAYS.get(noun.lower) : undefined;
  if (day !== undefined) return draft(shiftedWeekday(context, shift, day), 'day', { weekday: day });
  const season = SEASONS.get(noun.lower);
  if (season !== undefined) return draft(shiftedMonth(context, shift, season, 3), 'season', {}, shift < 0);
  if (lowerAt(tokens, at) === 'past')
    return draft(
      trailing(noun.lower, context),
      noun.lower === 'week' ? 'week' : noun.lower === 'month' ? 'month' : 'year',
    );
  const found = shiftedUnit(noun.lower, shift, context, draft);
  return shift === 0 && found !== undefined ? sided(tokens, found, context) : found;
}

/** "the past year": the twelve months up to the publication. */
function trailing(unit: string, { referenceDay: now }: FactContext): Interval {
  return now === undefined ? EVERYTHING : { min: now - Math.ceil(UNIT_DAYS.get(unit) ?? 0), max: now };
}

/** "earlier this year" ends, and "later this month" starts, with the publication. */
function sided(tokens: readonly Token[], draft: DateDraft, { referenceDay: now }: FactContext): DateDraft {
  const word = lowerAt(tokens, draft.start - 1);
  if (word !== 'earlier' && word !== 'later') return draft;
  const { min, max } = draft.anchor;
  const anchor =
    now === undefined
      ? draft.anchor
      : word === 'earlier'
        ? { min, max: Math.max(min, now) }
        : { min: Math.min(max, now), max };
  return { ...draft, start: draft.start - 1, anchor };
}

/** "last summer", said in autumn, may mean that of the year before. */
function yearBefore({ min, max }: Interval, { referenceDay: now }: FactContext): readonly Interval[] | undefined {
  return now === undefined || now - max > MAY_MEAN_EARLIER ? undefined : [{ min: min - 365, max: max - 365 }];
}

function isDayOrYear(tokens: readonly Token[], at: number): boolean {
  const numeral = numeralAt(tokens, at);
  return numeral?.decimals === 0 && (numeral.digits === 4 || isDay(1, numeral.value));
}

/** The period that lies `shift` units from the one of a day: 1 is the next one, -1 the last. */
type ShiftedPeriod = (day: number, shift: number) => Interval;

const shiftedDay: ShiftedPeriod = (day, shift) => point(day + shift);

/** The days of a week from its day `first` (1 is Monday) on. */
const ofWeek =
  (first: number, days: number): ShiftedPeriod =>
  (day, shift) => {
    const start = day - weekdayOf(day) + first + shift * 7;
    return { min: start, max: start + days - 1 };
  };

/** A stretch of `length` years; `start` is the remainder of its first year. */
const ofYears =
  (length: number, start: number): ShiftedPeriod =>
  (day, shift) => {
    const first = Math.floor((civil(day).year - start) / length) * length + start + shift * length;
    return yearDays(first, first + length - 1);
  };

const SHIFTED: Readonly<Record<string, { readonly grain: DateFact['grain']; readonly period: ShiftedPeriod }>> = {
  week: { grain: 'week', period: ofWeek(1, 7) },
  weekend: { grain: 'weekend', period: ofWeek(6, 2) },
  night: { grain: 'day', period: shiftedDay },
  evening: { grain: 'day', period: shiftedDay },
  morning: { grain: 'day', period: shiftedDay },
  afternoon: { grain: 'day', period: shiftedDay },
  month: {
    grain: 'month',
    period: (day, shift) => monthFrom(civil(day).year, civil(day).month + shift),
  },
  quarter: {
    grain: 'quarter',
    period: (day, shift) => monthDays(civil(day).year, (Math.ceil(civil(day).month / 3) + shift) * 3 - 2, 3),
  },
  year: { grain: 'year', period: ofYears(1, 0) },
  decade: { grain: 'decade', period: ofYears(10, 0) },
  century: { grain: 'century', period: ofYears(100, 1) },
};

/** "Last week", "next quarter"; everything where the day that it is said from is not known. */
function shiftedUnit(
  unit: string,
  shift: number,
  { referenceDay: now }: FactContext,
  draft: (anchor: Interval, grain: DateFact['grain']) => DateDraft,
): DateDraft | undefined {
  const shifted = Object.hasOwn(SHIFTED, unit) ? SHIFTED[unit] : undefined;
  return shifted && draft(now === undefined ? EVERYTHING : shifted.period(now, shift), shifted.grain);
}

function monthFrom(year: number, month: number): Interval {
  return monthDays(year + Math.floor((month - 1) / 12), ((month - 1 + 12) % 12) + 1);
}

/**
 * "last October" is the latest October that is over; "this October" is this year's; "next October" the first to come.
 */
function shiftedMonth(context: FactContext, shift: number, month: number, count: number): Interval {
  const now = context.referenceDay;
  if (now === undefined) return EVERYTHING;
  const year = civil(now).year;
  if (shift === 0) return monthDays(year, month, count);
  const years = [year - 1, year, year + 1].map((y) => monthDays(y, month, count));
  const found =
    shift < 0 ? years.reverse().find((stretch) => stretch.max < now) : years.find((stretch) => stretch.min > now);
  return found ?? monthDays(year + shift, month, count);
}

function shiftedWeekday(context: FactContext, shift: number, day: number): Interval {
  const now = context.referenceDay;
  if (now === undefined) return EVERYTHING;
  const back = (weekdayOf(now) - day + 7) % 7;
  if (shift < 0) return { min: now - back - (back < 4 ? 7 : 0), max: now - (back === 0 ? 7 : back) };
  const ahead = (day - weekdayOf(now) + 7) % 7;
  return shift === 0
    ? { min: now - back, max: now + ahead }
    : { min: now + (ahead === 0 ? 7 : ahead), max: now + ahead + 7 };
}

/** Further back no calendar reaches: "500 million years ago" is a length of time. */
const CALENDAR_DAYS = 3_652_500;

/** "two weeks ago", "a year ago", "three months earlier" (the last only where it can be reckoned: "ago"). */
function ago(tokens: readonly Token[], at: number, context: FactContext): DateDraft | undefined {
  const core = numberAt(tokens, at);
  const single = /^an?$/.test(lowerAt(tokens, at));
  if (core === undefined && !single) return undefined;
  const end = core?.end ?? at + 1;
  const noun = lowerAt(tokens, end);
  const unit = UNIT_DAYS.get(noun.replace(/s$/, '')) ?? (noun === 'centuries' ? 36525 : undefined);
  if (unit === undefined || lowerAt(tokens, end + 1) !== 'ago') return undefined;
  const count = core?.value ?? 1;
  if (count * unit > CALENDAR_DAYS) return undefined;
  const told = unit === 1 ? 0 : Math.max(1, unit / 2);
  const spread = core?.vague === undefined ? told : (unit * (core.vague.max - core.vague.min)) / 2;
  const anchor =
    context.referenceDay === undefined
      ? EVERYTHING
      : around(context.referenceDay - Math.round(count * unit), Math.ceil(spread));
  return {
    start: at,
    stop: end + 2,
    anchor,
    written: {},
    grain: unit < 7 ? 'day' : unit < 30 ? 'week' : unit < 300 ? 'month' : 'year',
    relative: true,
  };
}

const FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['boxing day', [12, 26]],
  ["new year's eve", [12, 31]],
  ["new year's day", [1, 1]],
  ['halloween', [10, 31]],
  ["valentine's day", [2, 14]],
  ['bastille day', [7, 14]],
  ["st patrick's day", [3, 17]],
  ["st . patrick's day", [3, 17]],
]);

/** Feasts with a date of their own: "Christmas Eve 2019". */
export const feast: DateForm = (tokens, at, context) => {
  const token = tokens[at];
  if (token?.capital !== true || token.kind !== 'word') return undefined;
  const words = [4, 3, 2, 1].find((n) =>
    FEASTS.has(
      tokens
        .slice(at, at + n)
        .map((t) => t.lower)
        .join(' '),
    ),
  );
  const found =
    words === undefined
      ? undefined
      : FEASTS.get(
          tokens
            .slice(at, at + words)
            .map((t) => t.lower)
            .join(' '),
        );
  if (words === undefined || found === undefined) return undefined;
  const [month, day] = found;
  const year = yearAfter(tokens, at + words);
  return dayDraft(
    at,
    year?.end ?? at + words,
    { ...(year === undefined ? {} : { year: year.year }), month, day },
    context.referenceDay,
  );
};
