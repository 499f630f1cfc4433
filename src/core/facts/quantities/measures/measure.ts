import { currencyAfter, currencyBefore } from './currencies';
import type { CurrencyMatch } from './currencies';
import { lowerAt } from '../../numbers/lexer';
import type { Token } from '../../numbers/lexer';
import { numberAt } from '../../numbers/number';
import type { NumberCore } from '../../numbers/number-core';
import { POUND, toBase, unitAt } from './measure-units';

/** The unit or currency that belongs to a number. */
export interface Measure {
  readonly dimension: string;
  /** As written, lower case; empty for counts. */
  readonly unit: string;
  /** First token of the whole (the currency sign before the number), and first token after it. */
  readonly start: number;
  readonly end: number;
  toBase(value: number): number;
}

const WEIGHING = new Set([
  'weigh',
  'weighs',
  'weighed',
  'weighing',
  'weight',
  'heavy',
  'heavier',
  'lighter',
  'lbs',
  'cargo',
  'thrust',
  'body',
  'beef',
  'meat',
  'fish',
  'food',
  'cocaine',
  'heroin',
  'explosives',
]);

/** What stands between the sides of a thing. */
const SIDES = new Set(['x', '×', 'by']);

/** A number without a unit. */
export function plainCount(start: number, end: number): Measure {
  return { dimension: 'count', unit: '', start, end, toBase: (value) => value };
}

/**
 * The measure of the number at tokens `at` to `core.end`: a currency before it, or a unit or currency after it, or a
 * plain count.
 */
export function measureOf(tokens: readonly Token[], at: number, core: NumberCore): Measure {
  const before = currencyBefore(tokens, at);
  if (before !== undefined)
    return currency(before, { start: at - before.length, end: core.end }, words(tokens, at - before.length, at));
  const weight = poundsOfWeight(tokens, core);
  if (weight !== undefined) return weight;
  const unit = unitAt(tokens, core.end);
  if (unit !== undefined && !isLabelledDegree(tokens, unit.end, unit.unit.dimension)) {
    return {
      dimension: unit.unit.dimension,
      unit: words(tokens, core.end, unit.end),
      start: at,
      end: unit.end,
      toBase: (value) => toBase(value, unit.unit),
    };
  }
  // "hundreds of dollars"
  const end = core.vague !== undefined && lowerAt(tokens, core.end) === 'of' ? core.end + 1 : core.end;
  const after = currencyAfter(tokens, end, core.scale >= 1000 || core.value >= 1000);
  if (after === undefined) return sideOf(tokens, at, core) ?? plainCount(at, core.end);
  return currency(after, { start: at, end: end + after.length }, words(tokens, end, end + after.length));
}

/** "3 x 4 m", "3 by 4 by 2 metres": a side without a unit of its own has that of the next. */
function sideOf(tokens: readonly Token[], at: number, core: NumberCore): Measure | undefined {
  if (!SIDES.has(lowerAt(tokens, core.end))) return undefined;
  const next = numberAt(tokens, core.end + 1);
  const measure = next && measureOf(tokens, core.end + 1, next);
  return measure?.dimension === 'length' ? { ...measure, start: at, end: core.end } : undefined;
}

function currency(
  { code, factor }: CurrencyMatch,
  range: { readonly start: number; readonly end: number },
  unit: string,
): Measure {
  return { dimension: `currency:${code}`, unit, ...range, toBase: (value) => value * factor };
}

/** "150 pounds" is a weight where the sentence weighs something; else it is money. */
function poundsOfWeight(tokens: readonly Token[], core: NumberCore): Measure | undefined {
  const at = lowerAt(tokens, core.end) === '-' ? core.end + 1 : core.end;
  const isPounds = /^pounds?$/.test(lowerAt(tokens, at));
  if (!isPounds || core.scale >= 1e6 || lowerAt(tokens, at + 1) === 'sterling') return undefined;
  const near = tokens.slice(Math.max(0, core.end - 12), at + 8);
  if (!near.some((token) => WEIGHING.has(token.lower))) return undefined;
  return { dimension: 'mass', unit: 'pounds', start: core.end - 1, end: at + 1, toBase: (value) => value * POUND };
}

/** "360 degrees", "honorary degrees": an angle only where no noun makes it something else. */
function isLabelledDegree(tokens: readonly Token[], end: number, dimension: string): boolean {
  return dimension === 'angle' && (lowerAt(tokens, end) === 'in' || lowerAt(tokens, end) === 'from');
}

function words(tokens: readonly Token[], start: number, end: number): string {
  return tokens
    .slice(start, end)
    .filter((token) => token.lower !== '-')
    .map((token) => token.lower)
    .join(' ');
}
