import { gluedAt, lowerAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import type { Amount, QuantityDraft } from './draft-fact';
import type { Measure } from './measures/measure';

/** What a dash or a word before a number takes below zero, where "minus" and a true minus sign take any. */
const MAY_BE_NEGATIVE = /^(?:temperature|percent|currency:[A-Z]+)$/;

/** The amount with its sign: "minus 5", "negative 5 %", "−2,600", "-5 °C", "-$300", "40 degrees below zero". */
export function signed(tokens: readonly Token[], amount: Amount): Amount {
  const { core, measure } = amount;
  const end = belowZeroEnd(tokens, measure);
  const sign = end === undefined && (isSignWord(tokens, measure) || isSign(tokens, measure));
  if (end === undefined && !sign && !isNegativeOf(tokens, measure)) return amount;
  return {
    core: { ...core, value: -core.value, bare: false },
    at: amount.at,
    measure: { ...asTemperature(measure), start: measure.start - (sign ? 1 : 0), end: end ?? measure.end },
  };
}

/** "Minus 5", "negative 5 per cent"; "tested negative 5 times" has no sign. */
function isSignWord(tokens: readonly Token[], { start, dimension }: Measure): boolean {
  const word = lowerAt(tokens, start - 1);
  return word === 'minus' || (word === 'negative' && MAY_BE_NEGATIVE.test(dimension));
}

/** How many words may name what is negative: "a negative | operating profit margin | of 7 percent". */
const LONGEST_NAME = 3;

/** "A negative margin of | 7 percent", "negative growth of". */
function isNegativeOf(tokens: readonly Token[], { start, dimension }: Measure): boolean {
  if (lowerAt(tokens, start - 1) !== 'of' || !MAY_BE_NEGATIVE.test(dimension)) return false;
  const words = Array.from({ length: LONGEST_NAME + 1 }, (_, i) => lowerAt(tokens, start - 2 - i));
  const at = words.indexOf('negative');
  return at > 0 && words.slice(0, at).every((word) => /^\p{L}+$/u.test(word));
}

/** Whether a sign stands before a number that touches it, but not the word before it. */
function isSign(tokens: readonly Token[], { start, dimension }: Measure): boolean {
  const sign = tokens[start - 1];
  if (sign?.lower !== '-' || joinsWords(sign, start) || !gluedAt(tokens, start)) return false;
  return sign.minus === true || MAY_BE_NEGATIVE.test(dimension);
}

/** "Covid-19": a dash before token `at` that touches the word before it. */
function joinsWords(dash: Token, at: number): boolean {
  return dash.glued && at !== 1;
}

/** The token after "below zero"; undefined where no degrees stand before it. */
function belowZeroEnd(tokens: readonly Token[], { dimension, end }: Measure): number | undefined {
  const isCold = /^(?:angle|temperature)$/.test(dimension) && lowerAt(tokens, end) === 'below';
  return isCold && /^(?:zero|0)$/.test(lowerAt(tokens, end + 1)) ? end + 2 : undefined;
}

/** No angle is negative: degrees below zero are degrees of a temperature. */
function asTemperature(measure: Measure): Measure {
  return measure.dimension === 'angle' ? { ...measure, dimension: 'temperature' } : measure;
}

const SIDES_OF_SEA: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ['above', 'up'],
  ['below', 'down'],
  ['under', 'down'],
  ['beneath', 'down'],
]);

/** On which side of the sea's level a height is, as a direction; empty for any other length. */
export function sideOfSea(
  tokens: readonly Token[],
  { dimension, end }: Measure,
): Pick<QuantityDraft, 'direction'> | undefined {
  const direction = dimension === 'length' ? SIDES_OF_SEA.get(lowerAt(tokens, end)) : undefined;
  const level = /^(?:the|mean)$/.test(lowerAt(tokens, end + 1)) ? end + 2 : end + 1;
  return direction && lowerAt(tokens, level) === 'sea' ? { direction } : undefined;
}

/** True for a depth, which a list of heights gives with a minus: "43 metres below sea level". */
export function isUnderSea(tokens: readonly Token[], measure: Measure): boolean {
  return sideOfSea(tokens, measure)?.direction === 'down';
}
