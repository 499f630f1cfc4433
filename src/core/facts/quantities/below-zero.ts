import { gluedAt, lowerAt, numeralAt, pastHyphen } from '../numbers/lexer';
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

/** "Minus 5", "negative 5 per cent", "of negative 5"; "tested negative 5 times" has no sign. */
function isSignWord(tokens: readonly Token[], { start, dimension }: Measure): boolean {
  const word = lowerAt(tokens, start - 1);
  if (word !== 'negative') return word === 'minus';
  return MAY_BE_NEGATIVE.test(dimension) || isValueAt(tokens, start - 1) || isDecimal(tokens, start);
}

/** "Tested negative 3.1": nothing is done 3.1 times. */
function isDecimal(tokens: readonly Token[], at: number): boolean {
  return (numeralAt(tokens, at)?.decimals ?? 0) > 0;
}

/** Words after which a value comes: no dash that opens an aside stands between the two. */
const BEFORE_VALUE: ReadonlySet<string> = new Set(
  'of at to from by below above about around than between approximately roughly ='.split(' '),
);
const BEING: ReadonlySet<string> = new Set(
  'is are was were be being been averaged averages reached measures measured reads showed shows stands stood hit'.split(
    ' ',
  ),
);

function isValueAt(tokens: readonly Token[], at: number): boolean {
  return BEFORE_VALUE.has(lowerAt(tokens, at - 1));
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
  if (sign.minus === true || MAY_BE_NEGATIVE.test(dimension)) return true;
  return isValueAt(tokens, start - 1) || BEING.has(lowerAt(tokens, start - 2));
}

/** "Covid-19": a dash before token `at` that touches the word before it. */
function joinsWords(dash: Token, at: number): boolean {
  return dash.glued && at !== 1;
}

/** The token after "below zero" or "below freezing"; undefined where no degrees stand before it. */
function belowZeroEnd(tokens: readonly Token[], { dimension, end, start }: Measure): number | undefined {
  const isCold = /^(?:angle|temperature)$/.test(dimension) && lowerAt(tokens, end) === 'below';
  if (!isCold) return undefined;
  const next = lowerAt(tokens, end + 1);
  // Water freezes at 32 °F.
  const isCelsius = !tokens.slice(start, end).some(({ lower }) => /^(?:°?f|fahrenheit)$/.test(lower));
  return /^(?:zero|0)$/.test(next) || (next === 'freezing' && isCelsius) ? end + 2 : undefined;
}

/** No angle is negative: degrees below zero are degrees of a temperature. */
function asTemperature(measure: Measure): Measure {
  return measure.dimension === 'angle' ? { ...measure, dimension: 'temperature' } : measure;
}

const SIDES: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ['above', 'up'],
  ['over', 'up'],
  ['below', 'down'],
  ['under', 'down'],
  ['beneath', 'down'],
]);

/** On which side of sea level or par an amount is; empty for any other amount. */
export function sideOfLevel(
  tokens: readonly Token[],
  { dimension, end }: Measure,
): Pick<QuantityDraft, 'direction'> | undefined {
  const at = dimension === 'length' ? end : afterStrokes(tokens, end);
  const direction = SIDES.get(lowerAt(tokens, at));
  if (direction === undefined) return undefined;
  const isLevel = dimension === 'length' ? isSea(tokens, at + 1) : dimension === 'count' && isPar(tokens, at + 1);
  return isLevel ? { direction } : undefined;
}

/** "Six | under par", "six-|under-par", "six strokes | under par". */
function afterStrokes(tokens: readonly Token[], end: number): number {
  return /^(?:strokes?|shots?)$/.test(lowerAt(tokens, end)) ? end + 1 : pastHyphen(tokens, end);
}

/** "Above | sea level", "below | mean sea level". */
function isSea(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, /^(?:the|mean)$/.test(lowerAt(tokens, at)) ? at + 1 : at) === 'sea';
}

function isPar(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, pastHyphen(tokens, at)) === 'par';
}

/** True for a depth or a score under par, given elsewhere with a minus: "43 metres below sea level". */
export function isUnderLevel(tokens: readonly Token[], measure: Measure): boolean {
  return sideOfLevel(tokens, measure)?.direction === 'down';
}
