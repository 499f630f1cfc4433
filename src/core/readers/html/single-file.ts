import type { FoundMetadata } from '../reader';
import { monthNumber } from '../../text/words/months';

/** The comment at the head of saved pages. https://github.com/gildas-lormeau/SingleFile */
const HEAD = /<!--\s{0,20}Page saved with SingleFile\s{1,20}url:\s{0,5}(\S{1,2000})/;
const SAVED = /^\s{1,20}saved date:\s{0,5}\w{3}\s{1,5}(\w{3})\s{1,5}(\d{1,2})\s{1,5}(\d{4})/;
/** The comment stands in the first lines. UTF-16 code units. */
const LOOKED_AT = 4000;

/** What the comment at a saved page's head says: where it was saved from, and when; empty where there is none. */
export function savedFrom(page: string): FoundMetadata {
  const head = page.slice(0, LOOKED_AT);
  const found = HEAD.exec(head);
  if (!found) return {};
  const url = found[1] ?? '';
  const [, month = '', day, year] = SAVED.exec(head.slice(found.index + found[0].length)) ?? [];
  const number = monthNumber(month);
  return {
    ...(/^https?:/.test(url) && { url }),
    ...(number > 0 && { date: { year: Number(year), month: number, day: Number(day) } }),
  };
}
