import { gluedAt, isWholeNumeral, lowerAt, numeralAt, pastHyphen } from './lexer';
import type { Numeral, Token } from './lexer';
import { STEPS } from './bounds/margins';
import type { NumberCore } from './number-core';
import { PARTS, SCALES, SMALL } from './number-words';
import { scaleAt, gluedScale } from './scales';
import { vagueAt, halfScale } from './vague-numbers';
import { inGroups, oneGroupAt } from './groups';

/** The number that starts at token `at`, or undefined. Looks at most a dozen tokens ahead. */
export function numberAt(tokens: readonly Token[], at: number): NumberCore | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'symbol') return undefined;
  if (token.kind === 'number') return partOfUnit(tokens, at) ?? grouped(tokens, fromDigits(tokens, at));
  return (
    partOfUnit(tokens, at) ??
    vagueAt(tokens, at) ??
    oneGroupAt(tokens, at) ??
    halfScale(tokens, at) ??
    grouped(tokens, fromWords(tokens, at))
  );
}

function grouped(tokens: readonly Token[], core: NumberCore | undefined): NumberCore | undefined {
  return core && inGroups(tokens, core);
}

/** Units of which parts are named: "three eighths of an inch", "a quarter of a mile". */
const PARTED =
  /^(?:inch|mile|metre|meter|kilometre|kilometer|litre|liter|pint|gallon|tonne|ton|acre|hectare|pound|ounce|kilo|kilogram|gram|yard|foot|hour|minute|second|century|degree|percent|cup|teaspoon|tablespoon)$/;

const ONE = /^(?:an?|one)$/;

/** A unit of which parts are named, or "per cent" and "percentage point", of which they are named too. */
function isParted(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  if (word === 'per') return next === 'cent';
  return word === 'percentage' ? next === 'point' : PARTED.test(word);
}

/** A part of one unit, up to that unit; undefined where none stands. Example: "3/8 of an | inch". */
export function partOfUnit(tokens: readonly Token[], at: number): NumberCore | undefined {
  const part = tokens[at]?.kind === 'number' ? partInDigits(tokens, at) : partInWords(tokens, at);
  if (part === undefined) return undefined;
  const end = lowerAt(tokens, at) === 'half' ? pastHalf(tokens, at) : pastOfOne(tokens, part.end);
  return end === part.end ? undefined : { ...part, end };
}

/** "Half | an | inch", "half of a | cup"; "in the second half an hour" is none. */
function pastHalf(tokens: readonly Token[], at: number): number {
  if (/^(?:first|second|other|latter|former)$/.test(lowerAt(tokens, at - 1))) return at + 1;
  const isOne = ONE.test(lowerAt(tokens, at + 1)) && isParted(tokens, at + 2);
  return isOne ? at + 2 : pastOfOne(tokens, at + 1);
}

/** Steps over the words that give a part to one unit: "two and three quarters | of an | hour". */
function pastOfOne(tokens: readonly Token[], at: number): number {
  const isOfOne = lowerAt(tokens, at) === 'of' && ONE.test(lowerAt(tokens, at + 1));
  return isOfOne && isParted(tokens, at + 2) ? at + 2 : at;
}

function partInWords(tokens: readonly Token[], at: number): NumberCore | undefined {
  const count = lowerAt(tokens, at) === 'a' ? 1 : SMALL.get(lowerAt(tokens, at));
  const noun = count === undefined ? at : pastHyphen(tokens, at + 1);
  const parts = PARTS.get(lowerAt(tokens, noun));
  if (parts === undefined || (count ?? 1) >= parts) return undefined;
  return { value: (count ?? 1) / parts, step: 1 / (parts * 8), scale: 1, end: noun + 1, form: 'words', bare: false };
}

/** "3/8", "⅜". */
function partInDigits(tokens: readonly Token[], at: number): NumberCore | undefined {
  const numeral = numeralAt(tokens, at);
  if (numeral?.digits !== 0 || numeral.value >= 1) return slashedAt(tokens, at);
  return { value: numeral.value, step: STEP_OF_SIGN, scale: 1, end: at + 1, form: 'words', bare: false };
}

/** How finely the signs of fractions are told: 1/8 and 1/7 are two. */
const STEP_OF_SIGN = 0.01;

function fromDigits(tokens: readonly Token[], at: number): NumberCore | undefined {
  const numeral = numeralAt(tokens, at);
  if (numeral === undefined || !Number.isFinite(numeral.value)) return undefined;
  const part = slashedAt(tokens, at) ?? powerAt(tokens, at, numeral);
  if (part !== undefined) return part;
  const mixed = mixedAt(tokens, at);
  const mantissa = numeral.value + mixed.add;
  const step = mixed.add > 0 ? STEPS.mixed : 10 ** -numeral.decimals;
  const scaled = scaleAt(tokens, mixed.end) ?? gluedScale(tokens, mixed.end);
  if (scaled === undefined) {
    const bare = !numeral.grouped && numeral.decimals === 0 && mixed.add === 0;
    const otherwise = numeral.otherwise === undefined ? {} : { otherwise: numeral.otherwise };
    const end = step < 1 ? pastOfOne(tokens, mixed.end) : mixed.end;
    return { value: mantissa, step, scale: 1, end, form: 'digits', bare, ...otherwise };
  }
  return {
    value: tidy(mantissa * scaled.scale),
    step: step * scaled.scale,
    scale: scaled.scale,
    end: scaled.end,
    form: 'digits',
    bare: false,
  };
}

/** How many parts a fraction with a slash may have: "1/4 inch", "5/16". */
const MOST_PARTS = 64;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "10⁶", "10^6", "10⁻³", "3.2 × 10⁶": powers of ten. */
function powerAt(tokens: readonly Token[], at: number, numeral: Numeral): NumberCore | undefined {
  const times = /^[×x·]$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at;
  const ten = numeralAt(tokens, times);
  if (ten?.value !== 10 || ten.decimals > 0) return undefined;
  const power = exponentAt(tokens, times + 1);
  if (power === undefined) return undefined;
  const scale = 10 ** power.value;
  const mantissa = times === at ? 1 : numeral.value;
  return {
    value: tidy(mantissa * scale),
    step: scale * 10 ** -(times === at ? 0 : numeral.decimals),
    scale,
    end: power.end,
    form: 'digits',
    bare: false,
  };
}

function exponentAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly end: number } | undefined {
  const raised = lowerAt(tokens, at) === '^' && gluedAt(tokens, at) ? numeralAt(tokens, at + 1) : undefined;
  if (raised !== undefined)
    return raised.value <= 24 && raised.decimals === 0 ? { value: raised.value, end: at + 2 } : undefined;
  const isMinus = gluedAt(tokens, at) && lowerAt(tokens, at) === '⁻';
  let [end, digits] = [isMinus ? at + 1 : at, ''];
  const isRaised = (i: number): boolean =>
    gluedAt(tokens, i) && lowerAt(tokens, i).length === 1 && RAISED.includes(lowerAt(tokens, i));
  while (digits.length < 2 && isRaised(end)) digits += RAISED.indexOf(lowerAt(tokens, end++));
  return digits === '' ? undefined : { value: Number(digits) * (isMinus ? -1 : 1), end };
}

/** "3/8": a fraction of one, where nothing makes it a date, a mark or a code. */
function slashedAt(tokens: readonly Token[], at: number): NumberCore | undefined {
  const [top, bottom] = [numeralAt(tokens, at), numeralAt(tokens, at + 2)];
  const isSlashed = lowerAt(tokens, at + 1) === '/' && gluedAt(tokens, at + 1) && gluedAt(tokens, at + 2);
  if (!isSlashed || !top) return undefined;
  if (!bottom || !isPartOfOne(top, bottom)) return undefined;
  const isDate = lowerAt(tokens, at + 3) === '/' || lowerAt(tokens, at - 1) === '/';
  const isCode = gluedAt(tokens, at) && tokens[at - 1]?.kind === 'word';
  if (isDate || isCode) return undefined;
  return {
    value: top.value / bottom.value,
    step: 1 / (bottom.value * 8),
    scale: 1,
    end: at + 3,
    form: 'words',
    bare: false,
  };
}

/** "3/8": whole numbers as they are counted, the upper one the smaller. */
function isPartOfOne(top: Numeral, bottom: Numeral): boolean {
  const areWhole = [top, bottom].every(({ decimals, padded }) => decimals === 0 && !padded);
  const isLess = top.value > 0 && top.value < bottom.value;
  return areWhole && isLess && bottom.value <= MOST_PARTS;
}

/** "2½", "2 1/2" and "1.5" alike: what a vulgar fraction adds to the whole number before it. */
function mixedAt(tokens: readonly Token[], at: number): { readonly add: number; readonly end: number } {
  const [whole, next] = [numeralAt(tokens, at), numeralAt(tokens, at + 1)];
  if (whole === undefined || next === undefined || !isWholeNumeral(whole)) return { add: 0, end: at + 1 };
  if (next.digits === 0 && next.value < 1) return { add: next.value, end: at + 2 };
  const bottom = tokens[at + 3];
  if (lowerAt(tokens, at + 2) !== '/' || bottom?.numeral === undefined || !bottom.glued) return { add: 0, end: at + 1 };
  const part = next.value / bottom.numeral.value;
  return part > 0 && part < 1 && bottom.numeral.value <= 16 ? { add: part, end: at + 4 } : { add: 0, end: at + 1 };
}

/** "two hundred and five million", "twenty-one", "a hundred", "one and a half million", "two point five". */
function fromWords(tokens: readonly Token[], at: number): NumberCore | undefined {
  const start = wordsStart(tokens, at);
  if (start === undefined) return undefined;
  let { total, group, next } = { total: 0, group: start.value, next: start.next };
  let last = 1;
  for (;;) {
    const at2 = skipJoint(tokens, next);
    const word = lowerAt(tokens, at2);
    const scale = SCALES.get(word);
    const small = SMALL.get(word);
    if (scale === 100 && group > 0 && group < 100) {
      group *= 100;
      last = 100;
    } else if (scale !== undefined && scale > 100 && group > 0) {
      total += group * scale;
      group = 0;
      last = scale;
    } else if (small !== undefined && fits(group, small, last)) {
      group += small;
      last = 1;
    } else break;
    next = at2 + 1;
  }
  return withHalf(tokens, {
    value: tidy(total + group),
    step: last,
    scale: last,
    end: next,
    form: 'words',
    bare: false,
  });
}

/** A unit fits after tens, anything below a hundred after a hundred, and a new group after a scale. */
function fits(group: number, small: number, last: number): boolean {
  if (last >= 100) return group % 100 === 0;
  const isTens = group % 100 >= 20 && group % 10 === 0;
  return isTens && small > 0 && small < 10;
}

function wordsStart(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  const word = lowerAt(tokens, at);
  const small = SMALL.get(word);
  if (small !== undefined) return { value: small, next: at + 1 };
  const scale = word === 'a' ? SCALES.get(lowerAt(tokens, at + 1)) : undefined;
  return scale === undefined || tokens[at + 1]?.lower.endsWith('s') === true ? undefined : { value: 1, next: at + 1 };
}

/** Steps over the hyphen of "twenty-one" and the "and" of "two hundred and five", where a number word follows. */
function skipJoint(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower;
  if (word === '-' && gluedAt(tokens, at) && gluedAt(tokens, at + 1)) return at + 1;
  const after = SCALES.has(lowerAt(tokens, at - 1));
  return word === 'and' && after && SMALL.has(lowerAt(tokens, at + 1)) ? at + 1 : at;
}

/** What "and a half" or "-and-three-quarters" adds, and where it ends; undefined where none stands. */
export function partEnd(tokens: readonly Token[], at: number): Part | undefined {
  const and = pastHyphen(tokens, at);
  if (lowerAt(tokens, and) !== 'and') return undefined;
  const lead = pastHyphen(tokens, and + 1);
  const count = lowerAt(tokens, lead) === 'a' ? 1 : SMALL.get(lowerAt(tokens, lead));
  const noun = pastHyphen(tokens, lead + 1);
  const parts = PARTS.get(lowerAt(tokens, noun));
  if (count === undefined || parts === undefined) return undefined;
  return count >= parts || parts > 10 ? undefined : { part: count / parts, step: 1 / parts, end: noun + 1 };
}

interface Part {
  readonly part: number;
  readonly step: number;
  readonly end: number;
}

/** Adds "and a half" (with a scale after it, where there is one) and "point five". */
function withHalf(tokens: readonly Token[], core: NumberCore): NumberCore {
  const half = partEnd(tokens, core.end);
  if (half !== undefined)
    return scaledBy(tokens, {
      ...core,
      value: core.value + core.scale * half.part,
      step: core.scale * half.step,
      end: half.end,
    });
  if (lowerAt(tokens, core.end) !== 'point') return core;
  const digit = SMALL.get(lowerAt(tokens, core.end + 1));
  return digit === undefined || digit > 9
    ? core
    : scaledBy(tokens, { ...core, value: tidy(core.value + digit / 10), step: STEPS.point, end: core.end + 2 });
}

function scaledBy(tokens: readonly Token[], core: NumberCore): NumberCore {
  const scaled = core.scale === 1 ? scaleAt(tokens, core.end) : undefined;
  if (scaled === undefined) return core.scale === 1 ? { ...core, end: pastOfOne(tokens, core.end) } : core;
  return {
    ...core,
    value: tidy(core.value * scaled.scale),
    step: core.step * scaled.scale,
    scale: scaled.scale,
    end: scaled.end,
  };
}

/** Takes the noise of binary fractions off: 1.2 * 1e9 is 1200000000. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
