import type { DateFact, DurationFact, QuantityFact } from '../../model/judging/fact';

type ValueFact = QuantityFact | DateFact | DurationFact;

/** How a hand slips between two figures: digits in another order (73 for 37), or one digit another (612 for 613). */
export type DigitSlip = 'turned' | 'one-digit';

/** Figures further apart than this are of another size, not slips of each other; a ratio. */
const MOST_APART = 10;

/** The slip that makes one value of the other; undefined where the two have no such form. */
export function slipBetween(a: ValueFact, b: ValueFact): DigitSlip | undefined {
  if (a.kind === 'date' || b.kind === 'date')
    return a.kind === 'date' && b.kind === 'date' ? slipOfDates(a, b) : undefined;
  const [low, high] = [Math.abs(a.value), Math.abs(b.value)].sort((x, y) => x - y);
  if (!low || !high || high / low >= MOST_APART) return undefined;
  return slipOfDigits(digitsOf(a.value), digitsOf(b.value));
}

/** Dates differ by a slip in one part alone, all other parts being the same. */
function slipOfDates({ written: a }: DateFact, { written: b }: DateFact): DigitSlip | undefined {
  const isOneMonth = a.month === b.month;
  if (a.year !== b.year) return isOneMonth && a.day === b.day ? slipOfDigits(text(a.year), text(b.year)) : undefined;
  return isOneMonth ? slipOfDigits(text(a.day), text(b.day)) : undefined;
}

function digitsOf(value: number): string {
  return String(Math.abs(value)).replace(/\D/g, '');
}

function text(part: number | undefined): string {
  return part === undefined ? '' : String(part);
}

function slipOfDigits(a: string, b: string): DigitSlip | undefined {
  if (a === b || a.length < 2 || a.length !== b.length) return undefined;
  const apart = [...a].filter((digit, i) => digit !== b[i]).length;
  if (apart === 1) return 'one-digit';
  return sorted(a) === sorted(b) ? 'turned' : undefined;
}

function sorted(digits: string): string {
  return [...digits].sort().join('');
}
