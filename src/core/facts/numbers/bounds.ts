import type { Interval, Precision } from '../../model/judging/fact';
import { around, point } from './interval';
import { lowerAt } from './lexer';
import type { Token } from './lexer';
import { AFTER, BEFORE, type BoundKind, LESS, MORE } from './bounds/bound-words';
import { isDenied } from './bounds/denied-bound';
import { ABOUT, MARGINS, ODD } from './bounds/margins';
import type { NumberCore } from './number-core';

/** How the words around a number bound it, and their tokens. */
export interface Bound {
  readonly kind: BoundKind;
  /** Tokens taken before or after the number. */
  readonly length: number;
}

/** What bounds of what went are of what is left: "fell by more than half" leaves less than half. */
const TURNED: ReadonlyMap<string, Precision> = new Map([
  ['more-than', 'less-than'],
  ['less-than', 'more-than'],
  ['at-least', 'at-most'],
  ['at-most', 'at-least'],
  ['nearly', 'approximate'],
]);

/** The bound of what is left, for one of what went. And the other way round. */
export function turnedBound<T extends string>(kind: T): T | Precision {
  return TURNED.get(kind) ?? kind;
}

type Phrase = readonly [words: readonly string[], kind: BoundKind];

const BY_LAST = indexBy(BEFORE, (words) => words.at(-1) ?? '');
const BY_FIRST = indexBy(AFTER, (words) => words[0] ?? '');

/** The bounding words that end right before token `at`, longest first, or undefined. */
export function boundBefore(tokens: readonly Token[], at: number): Bound | undefined {
  const last = tokens[at - 1]?.lower;
  if (last === undefined) return undefined;
  if (last === 'than') return thanBefore(tokens, at);
  if (isPreposition(tokens, at) || isAdopted(tokens, at)) return undefined;
  for (const [words, kind] of BY_LAST.get(last) ?? []) {
    if (matches(tokens, at - words.length, words))
      return negated(tokens, at - words.length, { kind, length: words.length });
  }
  return undefined;
}

/** "Climbs 900 metres over 16 km": between two amounts they join; behind "and" they bound: "over 15 and under 60". */
function isPreposition(tokens: readonly Token[], at: number): boolean {
  const isJoint = /^(?:over|under)$/.test(lowerAt(tokens, at - 1)) && !/^(?:and|but|or)$/.test(lowerAt(tokens, at - 2));
  return isJoint && tokens[at - 2]?.kind === 'word' && tokens[at - 3]?.kind === 'number';
}

/** What is passed by a vote or sat for is counted, not exceeded. */
const ADOPTED =
  /^(?:acts?|amendments?|bills?|decrees?|exams?|examinations?|laws?|measures?|motions?|orders?|ordinances?|reforms?|resolutions?|rules?|statutes?|tests?)$/;
/** Words after the number among which that is looked for: "passed two executive orders". */
const ADOPTED_WITHIN = 4;

/** "Has passed two executive orders" says how many; "has passed two million" says more than how many. */
function isAdopted(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at - 1) !== 'passed') return false;
  const after = tokens.slice(at + 1, at + 1 + ADOPTED_WITHIN);
  const end = after.findIndex((t) => t.kind !== 'word');
  return after.slice(0, end < 0 ? after.length : end).some((t) => ADOPTED.test(t.lower));
}

/** "40-plus", "forty-odd": what is joined to a number by a hyphen. */
const HYPHENED: ReadonlyMap<string, BoundKind> = new Map([
  ['plus', 'at-least'],
  ['odd', 'odd'],
]);

/** The bounding words that start at token `at`: "or more", "+", "-odd". */
export function boundAfter(tokens: readonly Token[], at: number): Bound | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.lower === '+' && token.glued && tokens[at + 1]?.kind !== 'number') return { kind: 'at-least', length: 1 };
  const hyphened = token.lower === '-' && token.glued ? HYPHENED.get(lowerAt(tokens, at + 1)) : undefined;
  if (hyphened !== undefined) return { kind: hyphened, length: 2 };
  for (const [words, kind] of BY_FIRST.get(token.lower) ?? []) {
    if (matches(tokens, at, words)) return { kind, length: words.length };
  }
  return undefined;
}

/**
 * What a bounded number allows, and what a reader takes it to be.
 *
 * Width of a number without bounding words: half of the last written place (92 million ± 0.5 million, 1.2 bn ± 0.05 bn,
 * 5 % ± 0.5), with a scale at most 10 % (1 million ± 0.1 million);
 * whole counts (`measured` false) without a scale are exact, unless they end in two zeros or more: those, like one- or
 * two-figure numbers of a larger scale (100 million), are round, and allow half of the last non-zero place, at most 2.5
 * %.
 * "About" allows 10 % of a number with one significant digit, 5 % with two, 1 % with more, and never less than half of
 * the last written place. "Nearly" and "just over" allow 10 % to one side. Where "over" or "under" leaves a side open,
 * a reader expects less than one more unit of the last significant place, or 10 %: over 92 million is under 101.2
 * million. Of a few things, as many again may be meant: at least nine members are up to eighteen.
 */
export function bounded(
  core: NumberCore,
  kind: BoundKind,
  measured = false,
): { readonly interval: Interval; readonly plausible: Interval; readonly precision: Precision } {
  const { value } = core;
  if (core.vague !== undefined && kind !== 'more-than' && kind !== 'at-least')
    return { interval: core.vague, plausible: core.vague, precision: 'vague' };
  const floor = core.vague?.min ?? value;
  const reach = isFew(core, measured) ? floor : Math.max(significantPlace(core), Math.abs(floor) * MARGINS.beyond);
  const start = value > 0 ? 0 : Number.NEGATIVE_INFINITY;
  switch (kind) {
    case 'more-than':
    case 'at-least':
      return {
        interval: { min: floor, max: Number.POSITIVE_INFINITY },
        plausible: { min: floor, max: (core.vague?.max ?? floor) + reach },
        precision: kind,
      };
    case 'at-most':
    case 'less-than':
      return { interval: { min: start, max: value }, plausible: { min: value - reach, max: value }, precision: kind };
    case 'nearly':
      return same({ min: value - Math.abs(value) * MARGINS.nearly, max: value }, 'approximate');
    case 'just-over':
      return same({ min: value, max: value + Math.abs(value) * MARGINS.justOver }, 'approximate');
    case 'just-under':
      return same({ min: value - Math.abs(value) * MARGINS.justUnder, max: value }, 'approximate');
    case 'odd':
      return same({ min: value * ODD.least, max: value + significantPlace(core) * ODD.next }, 'approximate');
    case 'approximate':
      return same(around(value, approximateHalf(core)), 'approximate');
    default:
      return plain(core, measured);
  }
}

/** "At least nine members": of so few as many again may be meant. */
function isFew({ value, scale, step, vague }: NumberCore, measured: boolean): boolean {
  if (measured || vague !== undefined) return false;
  const isWhole = scale === 1 && step === 1;
  return isWhole && value > 0 && value <= MARGINS.few;
}

function plain(core: NumberCore, measured: boolean): ReturnType<typeof bounded> {
  const half = plainHalf(core, measured);
  return half === 0
    ? same(point(core.value), 'exact')
    : same(around(core.value, half), isRound(core) ? 'rounded' : 'exact');
}

/** Half the width of a number written without any bounding word. */
function plainHalf(core: NumberCore, measured: boolean): number {
  if (isRound(core)) return Math.min(significantPlace(core) / 2, Math.abs(core.value) * MARGINS.round);
  if (core.scale === 1 && core.step === 1 && !measured) return 0;
  return core.scale > 1 ? Math.min(core.step / 2, Math.abs(core.value) * MARGINS.scaled) : core.step / 2;
}

function approximateHalf(core: NumberCore): number {
  if (core.about !== undefined) return core.about;
  const digits = significantDigits(core);
  const share = digits <= 1 ? ABOUT.one : digits === 2 ? ABOUT.two : ABOUT.more;
  return Math.max(Math.abs(core.value) * share, core.step < 1 || core.scale > 1 ? core.step / 2 : 0);
}

/** True for 100, 12,000 or 80 million, whose last zeros need not be exact. */
function isRound(core: NumberCore): boolean {
  const place = significantPlace(core);
  return core.scale === 1 ? place >= 100 && core.step >= 1 : place >= core.scale * 10;
}

/**
 * Place value of the last digit that is not zero: 1e7 for 120 million; the last written place where there are decimals.
 */
export function significantPlace({ value, step }: NumberCore): number {
  let place = step;
  const units = Math.round(Math.abs(value) / step);
  if (units === 0) return step;
  for (let rest = units; rest % 10 === 0; rest /= 10) place *= 10;
  return place;
}

function significantDigits(core: NumberCore): number {
  const ratio = Math.abs(core.value) / significantPlace(core);
  return Math.round(ratio) <= 1 ? 1 : Math.floor(Math.log10(ratio) + 1e-9) + 1;
}

function same(interval: Interval, precision: Precision): ReturnType<typeof bounded> {
  return { interval, plausible: interval, precision };
}

/**
 * "more than", "no fewer than", "not higher than": the comparative before "than" decides, a negation turns it round.
 */
function thanBefore(tokens: readonly Token[], at: number): Bound | undefined {
  const comparative = lowerAt(tokens, at - 2);
  if (comparative === 'rather' || comparative === 'other') return undefined;
  const kind = MORE.has(comparative) ? 'more-than' : LESS.has(comparative) ? 'less-than' : undefined;
  return kind === undefined ? undefined : negated(tokens, at - 2, { kind, length: 2 });
}

/** "no more than" is "at most"; "just over" and "a little more than" say how near. */
function negated(tokens: readonly Token[], start: number, bound: Bound): Bound {
  const word = tokens[start - 1]?.lower;
  if (bound.kind !== 'more-than' && bound.kind !== 'less-than') return bound;
  const more = bound.kind === 'more-than';
  const denied = more ? 'at-most' : 'at-least';
  if (word === 'no' || word === 'not') return { kind: denied, length: bound.length + 1 };
  if (isDenied(tokens, start)) return { kind: denied, length: bound.length };
  if (word === 'just' || word === 'slightly')
    return { kind: more ? 'just-over' : 'just-under', length: bound.length + 1 };
  if (word === 'little')
    return { kind: more ? 'just-over' : 'nearly', length: bound.length + (lowerAt(tokens, start - 2) === 'a' ? 2 : 1) };
  return word === 'well' || word === 'far' || word === 'much' ? { kind: bound.kind, length: bound.length + 1 } : bound;
}

function matches(tokens: readonly Token[], start: number, words: readonly string[]): boolean {
  return start >= 0 && words.every((word, i) => tokens[start + i]?.lower === word);
}

function indexBy(
  list: readonly (readonly [string, BoundKind])[],
  key: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const [text, kind] of list) {
    const words = text.split(' ');
    const bucket = index.get(key(words)) ?? [];
    bucket.push([words, kind]);
    index.set(
      key(words),
      bucket.sort((a, b) => b[0].length - a[0].length),
    );
  }
  return index;
}
