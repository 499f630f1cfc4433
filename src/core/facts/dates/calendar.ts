import type { Interval } from '../../model/judging/fact';

/** Days of a month, a quarter and a year, on average. */
export const MEAN_DAYS = { month: 30.44, quarter: 91.31, year: 365.25 } as const;

/** Months by name and usual abbreviation, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    january: 1,
    jan: 1,
    february: 2,
    feb: 2,
    march: 3,
    mar: 3,
    april: 4,
    apr: 4,
    may: 5,
    june: 6,
    jun: 6,
    july: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    october: 10,
    oct: 10,
    november: 11,
    nov: 11,
    december: 12,
    dec: 12,
  }),
);

/** Days of the week, 1 (Monday) to 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    monday: 1,
    mon: 1,
    tuesday: 2,
    tue: 2,
    tues: 2,
    wednesday: 3,
    wed: 3,
    thursday: 4,
    thu: 4,
    thur: 4,
    thurs: 4,
    friday: 5,
    fri: 5,
    saturday: 6,
    sat: 6,
    sunday: 7,
    sun: 7,
  }),
);

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Day number since 1970-01-01 of a date in the proleptic Gregorian calendar; year 0 is 1 BC. (H. Hinnant,
 * "days_from_civil".)
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** Year, month and day of a day number; the inverse of {@link dayNumber}. */
export function civil(dayNo: number): { readonly year: number; readonly month: number; readonly day: number } {
  const z = Math.floor(dayNo) + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** 1 (Monday) to 7. */
export function weekdayOf(dayNo: number): number {
  return ((((Math.floor(dayNo) + 3) % 7) + 7) % 7) + 1;
}

/** True where the month can have that day (29 February counts). */
export function isDay(month: number, day: number): boolean {
  return day >= 1 && day <= (LENGTHS[month - 1] ?? 0);
}

/** All days of a year. */
export function yearDays(year: number, last = year): Interval {
  return { min: dayNumber(year, 1, 1), max: dayNumber(last + 1, 1, 1) - 1 };
}

/** All days of `count` months from `month` on. They go on into the next year. */
export function monthDays(year: number, month: number, count = 1): Interval {
  const end = month + count - 1;
  return {
    min: dayNumber(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1),
    max: dayNumber(year + Math.floor(end / 12), (end % 12) + 1, 1) - 1,
  };
}

/** The month in which a season begins, as meteorologists count it. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** The tens of a decade by its name: "the nineties", "in his sixties". */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);
