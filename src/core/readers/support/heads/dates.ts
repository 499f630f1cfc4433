import type { PartialDate } from '../../../model/metadata';
import { monthNumber } from '../../../text/words/months';

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '(1[5-9]\\d\\d|20\\d\\d)';

const ISO = /(?:^|\D)(1[5-9]\d\d|20\d\d)-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/;
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}\\b`, 'i');
const MONTH_ONLY = new RegExp(`\\b${MONTH},?\\s+${YEAR}\\b`, 'i');
const YEAR_ONLY = /^\D{0,12}(1[5-9]\d\d|20\d\d)\D{0,3}$/;

/**
 * The first full date in a line, else its first month with a year. Example: "Published September 14, 2020 | 4 min
 * read"; a year alone only where the line is little else. Numeric forms whose order differs from country to country
 * (9/11/2020) are left alone.
 */
export function findDate(line: string): PartialDate | undefined {
  const iso = ISO.exec(line);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3]));
  const monthFirst = MONTH_FIRST.exec(line);
  if (monthFirst) return checked(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? ''), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst) return checked(Number(dayFirst[3]), monthNumber(dayFirst[2] ?? ''), Number(dayFirst[1]));
  const monthOnly = MONTH_ONLY.exec(line);
  if (monthOnly) return checked(Number(monthOnly[2]), monthNumber(monthOnly[1] ?? ''));
  const year = YEAR_ONLY.exec(line);
  return year ? { year: Number(year[1]) } : undefined;
}

/** The date without the parts that no calendar has. */
export function checked(year: number, month?: number, day?: number): PartialDate {
  if (month === undefined || month < 1 || month > 12) return { year };
  const isDay = day !== undefined && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isDay ? { year, month, day } : { year, month };
}
