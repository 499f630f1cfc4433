/** The English names of the months, January first. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The first three letters of each, in lower case. */
export const MONTH_STARTS: readonly string[] = MONTH_NAMES.map((name) => name.slice(0, 3).toLowerCase());

/** The number of a month by its English name or beginning: 0 for anything else. */
export function monthNumber(name: string): number {
  return MONTH_STARTS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
