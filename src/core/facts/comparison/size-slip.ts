import type { QuantityFact } from '../../model/judging/fact';

/** How a figure of the same digits is another: a thousand times as much, or in another unit. */
export type SizeSlip = 'magnitude' | 'unit';

/** What a word of size put for another comes to: thousand for million, gram for kilogram. */
const STEPS: readonly number[] = [1e3, 1e6, 1e9];
/** How far a ratio may be off by rounding in binary. */
const ROUNDING = 1e-9;
/** Figures of fewer digits are met by chance ("2 million" and "2,000"), unless both are money. */
const LEAST_DIGITS = 2;

/** What is an amount, or by how much one changed: "added $80 million". */
const ROLES: ReadonlySet<QuantityFact['role']> = new Set(['amount', 'change']);

/** The slip of size or unit between two figures of the same digits; undefined where there is none. */
export function sizeSlipBetween(a: QuantityFact, b: QuantityFact): SizeSlip | undefined {
  if (a.role !== b.role || a.per !== b.per || !ROLES.has(a.role)) return undefined;
  if (areOfOneKind(a, b) && isMagnitude(a, b)) return 'magnitude';
  return isUnit(a, b) ? 'unit' : undefined;
}

/** One dimension, and for plain counts one thing that is counted: crowns are no cases. */
function areOfOneKind(a: QuantityFact, b: QuantityFact): boolean {
  return a.dimension === b.dimension && (a.dimension !== 'count' || a.counted.at(-1) === b.counted.at(-1));
}

function isMagnitude(a: QuantityFact, b: QuantityFact): boolean {
  return endsOf(b).some((end) => {
    const ratio = Math.max(a.value, end) / Math.min(a.value, end);
    const isStep = STEPS.some((step) => Math.abs(ratio / step - 1) < ROUNDING);
    return isStep && (isMoney(a) || isTelling(a));
  });
}

/** The value, or both ends of "between 3.3 and 3.4 billion", of which the words of size are said once. */
function endsOf({ value, interval: { min, max }, precision, text }: QuantityFact): readonly number[] {
  if (precision !== 'range') return [value];
  const numerals = [...text.matchAll(/\d[\d.]*/g)].map(([numeral]) => Number(numeral));
  return numerals.flatMap((numeral) => [1, ...STEPS].map((step) => numeral * step).filter((n) => n >= min && n <= max));
}

/** The same number with another unit of the same kind: °F for °C, miles for kilometres, dollars for euros. */
function isUnit(a: QuantityFact, b: QuantityFact): boolean {
  const areUnits = a.unit !== '' && b.unit !== '' && a.unit !== b.unit;
  if (!areUnits || numeralOf(a) !== numeralOf(b)) return false;
  return a.dimension === b.dimension ? a.value !== b.value : areTwoCurrencies(a, b);
}

/** Two kinds of money; a bare "$" may be any country's dollar. */
function areTwoCurrencies(a: QuantityFact, b: QuantityFact): boolean {
  const areDollars = a.unit.includes('$') && b.unit.includes('$');
  return isMoney(a) && isMoney(b) && !areDollars;
}

function isMoney({ dimension }: QuantityFact): boolean {
  return dimension.startsWith('currency:');
}

function numeralIn(text: string): string {
  return /\d[\d.,]*/.exec(text)?.[0] ?? '';
}

function numeralOf({ text }: QuantityFact): string {
  return numeralIn(text) || text;
}

/** Whether a figure has too many digits to be met by chance: "88 million", as against "2 million". */
export function isTelling({ text }: QuantityFact): boolean {
  return numeralIn(text).replace(/\D|0+$/g, '').length >= LEAST_DIGITS;
}
