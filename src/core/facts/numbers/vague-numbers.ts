import { lowerAt } from './lexer';
import type { Token } from './lexer';
import type { NumberCore } from './number-core';
import { PARTS, SMALL } from './number-words';
import { scaleAt, pluralScale } from './scales';

/** Words for small vague numbers, after "a" or alone: least and most that a reader takes them to mean. */
const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({
    few: [2, 9],
    couple: [2, 3],
    handful: [2, 10],
    several: [3, 10],
    dozens: [24, 200],
    scores: [40, 300],
    hundreds: [200, 2e3],
    thousands: [2e3, 2e4],
    lakhs: [2e5, 2e6],
    millions: [2e6, 2e7],
    crores: [2e7, 2e8],
    billions: [2e9, 2e10],
    trillions: [2e12, 2e13],
  }),
);

/** A vague number at token `at` ("several dozen"), with what it may mean; undefined where none stands. */
export function vagueAt(tokens: readonly Token[], at: number): NumberCore | undefined {
  const article = lowerAt(tokens, at) === 'a' ? 1 : 0;
  const word = lowerAt(tokens, at + article);
  if (word === 'tens' && lowerAt(tokens, at + 1) === 'of') return tensOf(tokens, at);
  const bounds = VAGUE.get(word);
  if (bounds === undefined || (article === 0) === (word === 'few' || word === 'couple' || word === 'handful'))
    return undefined;
  const plural = word.endsWith('s') && bounds[0] >= 24;
  const of = lowerAt(tokens, at + article + 1) === 'of' ? 1 : 0;
  if (plural && of === 0) return undefined;
  const next = at + article + 1;
  const scaled = plural
    ? pluralScale(tokens, at + 2)
    : lowerAt(tokens, next + of) === 'dozen'
      ? { scale: 12, end: next + of + 1 }
      : scaleAt(tokens, next + of);
  return vague(bounds[0], bounds[1], scaled?.scale ?? 1, scaled?.end ?? next);
}

function tensOf(tokens: readonly Token[], at: number): NumberCore | undefined {
  const scaled = pluralScale(tokens, at + 2);
  return scaled === undefined ? undefined : vague(20, 100, scaled.scale, scaled.end);
}

function vague(low: number, high: number, scale: number, end: number): NumberCore {
  const bounds = { min: low * scale, max: high * scale };
  return {
    value: Math.sqrt(bounds.min * bounds.max),
    step: bounds.min / 2,
    scale,
    end,
    form: 'words',
    bare: false,
    vague: bounds,
  };
}

/** "half a million", "a quarter of a million", "three quarters of a billion". */
export function halfScale(tokens: readonly Token[], at: number): NumberCore | undefined {
  const count = SMALL.get(lowerAt(tokens, at));
  const lead = count !== undefined || lowerAt(tokens, at) === 'a' ? 1 : 0;
  const parts = PARTS.get(lowerAt(tokens, at + lead));
  if (parts === undefined) return undefined;
  let next = at + lead + 1;
  while (lowerAt(tokens, next) === '-' || lowerAt(tokens, next) === 'of' || lowerAt(tokens, next) === 'a') next++;
  const scaled = next - at <= lead + 4 ? scaleAt(tokens, next) : undefined;
  if (scaled === undefined || scaled.scale < 1000) return undefined;
  const value = ((count ?? 1) / parts) * scaled.scale;
  return { value, step: scaled.scale / 10, scale: scaled.scale, end: scaled.end, form: 'words', bare: false };
}
