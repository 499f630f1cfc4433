import type { PartialDate } from '../../model/metadata';
import { monthNumber } from '../../text/words/months';

/** A date from its written parts ("2020", "September" or "9", "14"); parts that no calendar has are left out. */
export function dateOf(year: string | undefined, month?: string, day?: string): PartialDate | undefined {
  const y = /(?:^|\D)(\d{4})(?!\d)/.exec(year ?? '');
  if (!y) return undefined;
  const named = month ?? '';
  const m = monthOf(named);
  if (m === undefined) return { year: Number(y[1]) };
  const d = /\d{1,2}/.exec(day ?? '') ?? /\b\d{1,2}\b/.exec(/[a-z]/i.test(named) ? named : '');
  const n = Number(d?.[0]);
  return n >= 1 && n <= 31 ? { year: Number(y[1]), month: m, day: n } : { year: Number(y[1]), month: m };
}

/** "2020-09-14", "2020/09/14/", "2020-09", "2020-09-14/2020-09-20" (its start). */
export function isoDate(text: string): PartialDate | undefined {
  const match = /^\s*(\d{4})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?/.exec(text);
  return match ? dateOf(match[1], match[2], match[3]) : undefined;
}

function monthOf(text: string): number | undefined {
  const number = /^\s*(\d{1,2})\b/.exec(text);
  const found = number && !/[a-z]/i.test(text) ? Number(number[1]) : monthNumber(/[a-z]{3}/i.exec(text)?.[0] ?? '');
  return found >= 1 && found <= 12 ? found : undefined;
}
