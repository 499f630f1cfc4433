import { timeUnitAt } from './durations/duration-units';
import { gluedAt, numeralAt } from './numbers/lexer';
import type { Numeral, Token } from './numbers/lexer';
import { gluedScale, scaleAt } from './numbers/scales';
import { currencyAfter, currencyBefore } from './quantities/measures/currencies';
import { unitAt } from './quantities/measures/measure-units';
import type { DecimalMark } from '../model/judging/fact';

/** Figures that only a writer of decimal commas sets: "3.405,50", "63,4 m", "2.750 €", "0,75". */
const WITH_COMMA =
  /(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+,\d{1,2}(?![\d.,]\d)|\d{1,6},\d{1,2}\s?(?:%|€|°|[kcm]?m\b|kg\b|ha\b|euros?\b|per ?cent\b|million\b|billion\b)|\d{1,3}(?:\.\d{3})+\s?€|0,\d+(?![\d.,]\d))/;
/** Figures that only a writer of decimal points sets: "3,405.50", "63.4 m", "0.75", "$12.50". */
const WITH_POINT =
  /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+\.\d|\d{1,3}(?:,\d{3}){2,}|[$£€]\s?\d+\.\d\d?(?![\d.,]\d)|\d{1,6}\.\d{1,2}\s?(?:%|€|°|[kcm]?m\b|kg\b|ha\b|euros?\b|per ?cent\b|million\b|billion\b)|0\.\d+(?![\d.,]\d))/;

/**
 * The mark before a text's decimals, where its figures tell. Undefined where all have two readings, or both
 * both sorts are there.
 */
export function decimalMarkOf(text: string): DecimalMark | undefined {
  const [comma, point] = [WITH_COMMA.test(text), WITH_POINT.test(text)];
  return comma === point ? undefined : comma ? ',' : '.';
}

/**
 * The tokens with decimal commas read as such: all of them where the text around has them, else what no thousands can
 * be ("12,5 km"). A figure that may be either ("14.200") keeps its other reading.
 */
export function withDecimalMark(tokens: readonly Token[], mark: DecimalMark | undefined): readonly Token[] {
  if (!tokens.some((token, at) => token.kind === 'number' && (isJoint(tokens, at + 1) || /[.,]/.test(token.lower))))
    return tokens;
  const read: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const joined = joinedAt(tokens, at, mark);
    if (joined) at += 2;
    read.push(joined ?? reread(token, mark));
  }
  return read;
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === ',' && gluedAt(tokens, at) && gluedAt(tokens, at + 1);
}

/** "12 | , | 5" as one number; undefined where the comma parts two. */
function joinedAt(tokens: readonly Token[], at: number, mark: DecimalMark | undefined): Token | undefined {
  const [whole, part] = [tokens[at], tokens[at + 2]];
  if (whole === undefined || part === undefined || !isJoint(tokens, at + 1)) return undefined;
  const isInRow = isJoint(tokens, at + 3) || (isJoint(tokens, at - 1) && numeralAt(tokens, at - 2) !== undefined);
  const ones = isInRow || !/^\d\d?$/.test(part.lower) ? undefined : wholeOf(whole);
  if (ones === undefined || !(mark === ',' || isMeasured(tokens, at, at + 3))) return undefined;
  return { ...whole, end: part.end, lower: `${whole.lower},${part.lower}`, numeral: decimal(ones, part.lower) };
}

/** The whole number before a decimal comma: "12", or "3.405" in groups. */
function wholeOf({ lower, numeral }: Token): number | undefined {
  if (!/^\d/.test(lower)) return undefined;
  if (numeral?.decimals === 0) return numeral.grouped && !lower.includes('.') ? undefined : numeral.value;
  return /^\d{1,3}(?:\.\d{3})+$/.test(lower) ? Number(lower.replaceAll('.', '')) : undefined;
}

/** A unit, a currency or a scale beside a number: what one counts with has none. */
function isMeasured(tokens: readonly Token[], start: number, end: number): boolean {
  const unit = unitAt(tokens, end) ?? timeUnitAt(tokens, end) ?? scaleAt(tokens, end) ?? gluedScale(tokens, end);
  return (unit ?? currencyBefore(tokens, start) ?? currencyAfter(tokens, end, true)) !== undefined;
}

function reread(token: Token, mark: DecimalMark | undefined): Token {
  const { lower, numeral } = token;
  const [, whole = '', sign, part = ''] = /^(\d{1,3})([.,])(\d+)$/.exec(lower) ?? [];
  if (!numeral || whole === '') return token;
  if (whole === '0') return sign === ',' ? { ...token, numeral: decimal(0, part) } : token;
  if (part.length !== 3 || mark === '.') return token;
  const asDecimal = decimal(Number(whole), part);
  const asWhole = { value: Number(whole + part), decimals: 0, digits: whole.length + 3, grouped: true, padded: false };
  if (mark === ',') return { ...token, numeral: sign === '.' ? asWhole : { ...asDecimal, otherwise: asWhole.value } };
  return sign === '.' ? { ...token, numeral: { ...numeral, otherwise: asWhole.value } } : token;
}

function decimal(ones: number, part: string): Numeral {
  const digits = String(ones).length;
  return { value: Number(`${ones}.${part}`), decimals: part.length, digits, grouped: false, padded: false };
}
