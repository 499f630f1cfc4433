import type { Numeral, Token } from '../../numbers/lexer';
import { yearDays } from '../calendar';
import type { DateDraft } from '../date-draft';

/** "20" behind 2019 is 2020, "8" behind 1914 and a dash 1918; 0 where the figures make no year. */
function inFull({ digits, value }: Numeral, year: number, joint: string): number {
  if (digits === 4) return value;
  if (digits === 2) return Math.floor(year / 100) * 100 + value;
  return digits === 1 && joint === '-' ? Math.floor(year / 10) * 10 + value : 0;
}

/** "-20", "–2021", "/20" after a year: the last year of a stretch or season. */
export function lastYear(
  tokens: readonly Token[],
  at: number,
  year: number,
): { readonly year: number; readonly end: number } | undefined {
  const [joint, next] = [tokens[at], tokens[at + 1]];
  if (joint === undefined || next?.numeral === undefined || next.numeral.decimals > 0) return undefined;
  if (!/^[-/]$/.test(joint.lower) || joint.glued !== next.glued) return undefined;
  const last = inFull(next.numeral, year, joint.lower);
  return last > year && last - year < 1000 && tokens[at + 2]?.lower !== joint.lower
    ? { year: last, end: at + 2 }
    : undefined;
}

/** A run of whole years from `year` on, as a date. Its words are the tokens from `start` to `stop`. */
export function stretch(
  start: number,
  stop: number,
  year: number,
  years: number,
  grain: DateDraft['grain'],
): DateDraft {
  return { start, stop, anchor: yearDays(year, year + years - 1), written: {}, grain, relative: false };
}
