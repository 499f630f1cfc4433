import { boundBefore } from './bounds';
import { FUNCTION_WORDS } from './function-words';
import { currencyAfter, currencyBefore } from '../quantities/measures/currencies';
import { hasFourFigures, lowerAt, numeralAt } from './lexer';
import type { Numeral, Token } from './lexer';
import { scaleAt } from './scales';
import { unitAt } from '../quantities/measures/measure-units';
import { wordSet } from '../../text/words/word-list';
import { DATINGS_LIST } from '../../words/facts/datings';
import { COUNTED_BESIDE_YEARS_LIST } from '../../words/facts/counted-beside-years';

const COUNTABLE = wordSet(COUNTED_BESIDE_YEARS_LIST);
const DATINGS = wordSet(DATINGS_LIST);
const AMOUNT_LEAD = new Set([
  'reached',
  'totalled',
  'totaled',
  'totalling',
  'totaling',
  'numbered',
  'sold',
  'killed',
  'employs',
  'employed',
  'contains',
  'contained',
  'weighs',
  'cost',
  'costs',
  'scored',
  'hit',
]);
const YEAR_LEAD = new Set([
  'in',
  'since',
  'until',
  'till',
  'during',
  'circa',
  'c',
  'year',
  'years',
  'early',
  'mid',
  'late',
  'ad',
  'ce',
  'spring',
  'summer',
  'autumn',
  'winter',
  'fall',
  '(',
  'born',
  'of',
  'by',
  'from',
  'to',
  'before',
  'after',
  'throughout',
  '-',
  'and',
  'through',
]);

/** The four-figure year at token `at`, from 1000 to 2199. Undefined where it is more likely an amount or a label. */
export function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const numeral = numeralAt(tokens, at);
  if (numeral === undefined || !mayBeYear(numeral)) return undefined;
  if (isMeasured(tokens, at) || countsAfter(tokens, at + 1)) return undefined;
  const lead = lowerAt(tokens, at - 1);
  if (AMOUNT_LEAD.has(lead)) return undefined;
  if (
    boundBefore(tokens, at) !== undefined &&
    /^(?:than|least|most|nearly|almost|over|under|exactly|some|exceeding|excess)$/.test(lead)
  )
    return undefined;
  const { value } = numeral;
  if (value >= COMMON_FROM || YEAR_LEAD.has(lead)) return value;
  return isCirca(tokens, at - 1) || opensSpan(tokens, at, value) ? value : undefined;
}

/** Four figures from here on are a year also where no word leads to one. */
const COMMON_FROM = 1800;

/** Four figures from 1000 to 2199. */
function mayBeYear(numeral: Numeral): boolean {
  return hasFourFigures(numeral) && numeral.value >= 1000 && numeral.value < 2200;
}

/**
 * "Rebuilt 1352–60": two figures behind a dash that go on from the last two of the year, with nothing counted after
 * them.
 */
function opensSpan(tokens: readonly Token[], at: number, year: number): boolean {
  const [last, next] = [tokens[at + 2]?.numeral, tokens[at + 3]];
  if (!/^[-–]$/.test(lowerAt(tokens, at + 1)) || last?.digits !== 2 || last.value <= year % 100) return false;
  return next === undefined || next.kind !== 'word' || FUNCTION_WORDS.has(next.lower);
}

/** "C. 1180", "in about 1180". */
function isCirca(tokens: readonly Token[], at: number): boolean {
  const [word, before] = [lowerAt(tokens, at), lowerAt(tokens, at - 1)];
  if (word === '.') return /^(?:c|ca)$/.test(before);
  if (!/^(?:about|around|roughly|approximately)$/.test(word)) return false;
  const next = tokens[at + 2];
  // "It moved about 1500 crates": what follows is counted.
  if (next?.kind === 'word' && !next.capital && !FUNCTION_WORDS.has(next.lower)) return false;
  return leadsToYear(tokens, at - 1) || isGapped(tokens, at + 1);
}

/** "The bridge was built about 1850, the mill about 1790": the last word of a clause, behind one that gave a year. */
function isGapped(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next !== undefined && !/^[.,;:)]$|^and$/.test(next.lower)) return false;
  return tokens
    .slice(0, Math.max(0, at - 2))
    .some((token, i) => token.numeral?.digits === 4 && yearAt(tokens, i) !== undefined);
}

/** True for a word that a year follows behind "about". Example: "in about 1180", "built about 1320". */
export function leadsToYear(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (/^(?:in|from|since|by|of|to|until)$/.test(word) || DATINGS.has(word)) return true;
  return word === 'up' && /^(?:put|set)$/.test(lowerAt(tokens, at - 1));
}

/** A year of two or four figures after a month: "'20", "Aug 20" is left to the day. */
export function yearAfter(
  tokens: readonly Token[],
  at: number,
): { readonly year: number; readonly end: number } | undefined {
  const comma = lowerAt(tokens, at) === ',' || lowerAt(tokens, at) === 'of' || lowerAt(tokens, at) === 'in' ? 1 : 0;
  const numeral = numeralAt(tokens, at + comma);
  if (numeral !== undefined && mayBeYear(numeral)) {
    return isMeasured(tokens, at + comma) || (comma === 1 && countsAfter(tokens, at + comma + 1))
      ? undefined
      : { year: numeral.value, end: at + comma + 1 };
  }
  const short = tokens[at + 1];
  if (/^['’‘]$/.test(lowerAt(tokens, at)) && short?.glued === true && short.numeral?.digits === 2)
    return { year: fullYear(short.numeral.value), end: at + 2 };
  return undefined;
}

/** True for two or four figures, as the year of a date is written. Example: "2020", "20". */
export function isYearNumber({ decimals, digits }: Numeral): boolean {
  return decimals === 0 && (digits === 4 || digits === 2);
}

/** 1970 to 2069 for a year of two figures. */
export function fullYear(short: number): number {
  return short < 70 ? 2000 + short : 1900 + short;
}

function countsAfter(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.capital || FUNCTION_WORDS.has(token.lower)) return false;
    if (COUNTABLE.has(token.lower)) return true;
  }
  return false;
}

function isMeasured(tokens: readonly Token[], at: number): boolean {
  if (glued(tokens, at) || currencyBefore(tokens, at) !== undefined) return true;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (next.kind === 'word' && next.glued && next.lower !== 's') return true;
  return scaleAt(tokens, at + 1) !== undefined || hasUnit(tokens, at + 1);
}

/** "1900 tonnes", "1900 dollars": what makes an amount of four figures. */
function hasUnit(tokens: readonly Token[], at: number): boolean {
  const isUnit = lowerAt(tokens, at) !== '-' && unitAt(tokens, at) !== undefined;
  return isUnit || currencyAfter(tokens, at, true) !== undefined;
}

/** True for digits stuck to letters, a hash or a slash: part of a code. */
function glued(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  if (tokens[at]?.glued !== true || previous === undefined) return false;
  if (previous.lower === '-' && previous.glued)
    return (
      tokens[at - 2]?.capital === true &&
      tokens[at - 2]?.kind === 'word' &&
      !/^(?:mid|pre|post|early|late)$/.test(lowerAt(tokens, at - 2))
    );
  return previous.kind === 'word' || previous.lower === '#';
}
