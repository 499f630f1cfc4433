import type { DurationDraft } from './duration-units';
import { around, point } from '../numbers/interval';
import { gluedAt, lowerAt, numeralAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';

/** Seconds in a day. */
const DAY = 86_400;
/** Half a second in days: what a length may be off that is given to the second. */
const HALF_SECOND = 1 / 2 / DAY;
/** Words right before a time of day: "at 2:04:31" is no length. */
const CLOCK_WORDS: ReadonlySet<string> = new Set([
  'at',
  'by',
  'from',
  'until',
  'till',
  'since',
  'before',
  'after',
  'to',
]);
/**
 * A length as a stopwatch gives it at token `at`: "2:04:31", "1:43.2"; undefined for a time of day. In days,
 * exact to the last digit.
 */
export function clockLengthAt(tokens: readonly Token[], at: number): DurationDraft | undefined {
  if (CLOCK_WORDS.has(lowerAt(tokens, at - 1)) || gluedAt(tokens, at)) return undefined;
  const parts = partsAt(tokens, at);
  const last = parts.at(-1);
  if (!last || parts.length < 2 || parts.slice(1).some(({ value }) => value >= 60)) return undefined;
  const stop = at + 2 * parts.length - 1;
  if (/^[ap]\.?m/.test(lowerAt(tokens, stop)) || (parts.length === 2 && last.decimals === 0)) return undefined;
  const seconds = parts.reduce((sum, { value }) => sum * 60 + value, 0);
  const value = seconds / DAY;
  const exact = { interval: point(value), plausible: around(value, HALF_SECOND / 10 ** last.decimals) };
  return { start: at, stop, value, ...exact, precision: 'exact', unit: 'second', role: 'length', counted: [] };
}

/** ":04": minutes or seconds, two figures that touch the colon. */
function isBelowSixty(tokens: readonly Token[], at: number): boolean {
  return gluedAt(tokens, at) && numeralAt(tokens, at)?.digits === 2;
}

/** The numbers that colons join, two or three; the last alone may have decimals. */
function partsAt(tokens: readonly Token[], at: number): readonly NonNullable<Token['numeral']>[] {
  const parts: NonNullable<Token['numeral']>[] = [];
  for (let i = at; parts.length < 3; i += 2) {
    const numeral = numeralAt(tokens, i);
    if (!numeral || (parts.length > 0 && !isBelowSixty(tokens, i))) return [];
    parts.push(numeral);
    if (numeral.decimals > 0 || lowerAt(tokens, i + 1) !== ':' || !gluedAt(tokens, i + 1)) break;
  }
  return parts;
}
