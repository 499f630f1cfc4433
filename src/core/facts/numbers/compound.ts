import { lowerAt } from './lexer';
import type { Token } from './lexer';
import type { Measure } from '../quantities/measures/measure';
import { numberAt } from './number';

/** A smaller unit that people write after a larger one, and how many of it make the larger one. */
const SMALLER: ReadonlyMap<string, { readonly units: RegExp; readonly parts: number }> = new Map(
  (
    [
      ['ft foot feet', /^(?:in|ins|inch|inches)$/, 12],
      ['lb lbs pounds pound', /^(?:oz|ounce|ounces)$/, 16],
      ['stone', /^(?:lb|lbs|pounds)$/, 14],
      ['m metre metres meter meters', /^cm$/, 100],
    ] as const
  ).flatMap(([names, units, parts]) => names.split(' ').map((name) => [name, { units, parts }] as const)),
);

/**
 * "6ft 2in", "5 lb 3 oz", "11 stone 4 lb": what the second part adds, in units of the first, and where it ends;
 * undefined where there is none.
 */
export function secondMeasure(
  tokens: readonly Token[],
  { unit, end }: Measure,
): { readonly add: number; readonly step: number; readonly end: number } | undefined {
  const smaller = SMALLER.get(unit);
  if (smaller === undefined) return undefined;
  const core = numberAt(tokens, lowerAt(tokens, end) === 'and' ? end + 1 : end);
  if (core === undefined || core.vague !== undefined || core.value >= smaller.parts) return undefined;
  return smaller.units.test(lowerAt(tokens, core.end))
    ? { add: core.value / smaller.parts, step: core.step / smaller.parts, end: core.end + 1 }
    : undefined;
}
