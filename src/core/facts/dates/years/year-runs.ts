import { lowerAt } from '../../numbers/lexer';
import type { Token } from '../../numbers/lexer';
import { yearDays } from '../calendar';
import type { DateDraft } from '../date-draft';

/** "-20", "–2021", "/20" after a year: the last year of a stretch or season. */
export function lastYear(
  tokens: readonly Token[],
  at: number,
  year: number,
): { readonly year: number; readonly end: number } | undefined {
  const [joint, next] = [tokens[at], tokens[at + 1]];
  const numeral = next?.numeral;
  if (
    joint === undefined ||
    numeral === undefined ||
    !/^[-/]$/.test(joint.lower) ||
    joint.glued !== next?.glued ||
    numeral.decimals > 0
  )
    return undefined;
  const last =
    numeral.digits === 2
      ? Math.floor(year / 100) * 100 + numeral.value
      : numeral.digits === 1 && lowerAt(tokens, at) === '-'
        ? Math.floor(year / 10) * 10 + numeral.value
        : numeral.digits === 4
          ? numeral.value
          : 0;
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
