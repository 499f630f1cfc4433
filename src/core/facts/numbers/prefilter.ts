import { MONTHS, WEEKDAYS } from '../dates/calendar';
import { MULTIPLIERS, ORDINALS, PARTS, SCALES, SMALL } from './number-words';
import { ROMAN_YEAR } from '../../text/characters/roman';
import { entriesOf } from '../../text/words/word-list';
import { SIGNS_OF_FACTS_LIST } from '../../words/facts/signs-of-facts';

const WORDS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...SCALES.keys(),
  ...ORDINALS.keys(),
  ...PARTS.keys(),
  ...MULTIPLIERS.keys(),
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...[...WEEKDAYS.keys()].map((day) => `${day}s`),
  ...entriesOf(SIGNS_OF_FACTS_LIST),
]);

/** What years in Roman digits begin with. */
const ROMAN_BEGINNINGS = ['mc', 'md', 'mm'];

/**
 * For each pair of first letters: does any of the words begin so? Longer words are looked up only where this says yes.
 */
const BEGINNINGS = beginnings();

/** False where nothing in the sentence can be a number or a time. */
export function mayHoldNumbers(sentence: string): boolean {
  for (let at = 0; at < sentence.length; at++) {
    const code = sentence.charCodeAt(at);
    if (isDigitOrFraction(code)) return true;
    if (!isAsciiLetter(code)) continue;
    const end = wordEnd(sentence, at);
    if (BEGINNINGS[pair(code, sentence.charCodeAt(at + 1))] === 1 && isListed(sentence.slice(at, end))) return true;
    at = end - 1;
  }
  return false;
}

/** "¾", the last fraction in Latin-1; the others stand among the number forms. */
const THREE_QUARTERS = 0xbe;

/** Digits, "½" and its like. */
function isDigitOrFraction(code: number): boolean {
  if (code < 128) return code >= 48 && code <= 57;
  return code <= THREE_QUARTERS ? code >= 0xbc : code >= 0x2150 && code <= 0x215f;
}

/** "may" and "march" are months with a capital only. */
function isListed(word: string): boolean {
  if (ROMAN_YEAR.test(word.toLowerCase())) return true;
  return word !== 'may' && word !== 'march' && WORDS.has(word.toLowerCase().replace('’', "'"));
}

function wordEnd(sentence: string, start: number): number {
  let end = start + 1;
  while (end < sentence.length && continues(sentence.charCodeAt(end))) end++;
  return end;
}

/** Letters, an apostrophe, and everything beyond ASCII but dashes and other punctuation. */
function continues(code: number): boolean {
  const isBeyond = code >= 0xc0 && (code < 0x2000 || code > 0x2bff);
  return isBeyond || isAsciiLetter(code) || isApostrophe(code);
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function pair(first: number, second: number): number {
  return (first & 31) * 32 + (second & 31);
}

function beginnings(): Uint8Array {
  const table = new Uint8Array(1024);
  for (const word of [...WORDS, ...ROMAN_BEGINNINGS]) table[pair(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  return table;
}
