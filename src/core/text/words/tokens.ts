import type { Span } from '../../model/span';
import { isDigit, isLetter, isSpace, isUpper } from '../characters/characters';
import { withoutLigatures } from '../characters/ligatures';
import { STOP_WORDS } from './stop-words';

export { STOP_WORDS } from './stop-words';
export { stem } from './stem';

/** A word or number of a text, with its place there (UTF-16, half-open). */
export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /**
   * For comparing: lower case, straight apostrophe, no thousands separators, no stops in acronyms (U.N. -> un).
   * An acronym that would read as a stop word keeps its stops, however it was written (US, U.S. -> u.s.).
   */
  readonly lower: string;
}

const CURRENCIES: ReadonlySet<string | undefined> = new Set('$£€¥₹₩₽₺₴¢');
const APOSTROPHES = "'’";

/**
 * The words and numbers of a text, in order. One token each: "don't", "TikTok's", "O’Brien", "U.S.", "£1.2m", "11,300",
 * "10:30",
 * "59%", "5G". Hyphenated words fall into their parts ("short", "form"), so that they are found however they are spelt.
 * Linear in the text.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i);
    const end = isDigit(code) || startsAmount(text, i) ? numberEnd(text, i) : isLetter(code) ? wordEnd(text, i) : i;
    if (end === i) {
      i++;
      continue;
    }
    const written = text.slice(i, end);
    tokens.push({ start: i, end, text: written, lower: comparable(written) });
    i = end;
  }
  return tokens;
}

function startsAmount(text: string, at: number): boolean {
  return CURRENCIES.has(text[at]) && isDigit(text.charCodeAt(at + 1));
}

/** Digits with separators between them, then letters ("1.2m", "5G", "15th") or a per cent sign. */
function numberEnd(text: string, at: number): number {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end)) || (isSeparator(text, end) && isDigit(text.charCodeAt(end + 1)))) end++;
  while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++;
  return '%‰'.includes(text[end] ?? ' ') ? end + 1 : end;
}

/** Stops, commas and colons inside numbers; narrow spaces and apostrophes only before three digits. */
function isSeparator(text: string, at: number): boolean {
  const mark = text[at] ?? ' ';
  if ('.,:'.includes(mark)) return isDigit(text.charCodeAt(at - 1));
  return "\u2009\u202f'".includes(mark) && hasThreeDigits(text, at + 1);
}

function hasThreeDigits(text: string, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return !isDigit(text.charCodeAt(at + 3));
}

function wordEnd(text: string, at: number): number {
  const acronym = acronymEnd(text, at);
  if (acronym > at) return acronym;
  let end = at + 1;
  while (
    isWordCode(text.charCodeAt(end)) ||
    (APOSTROPHES.includes(text[end] ?? ' ') && isLetter(text.charCodeAt(end + 1)))
  )
    end++;
  return end;
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** End of "U.S." or "e.g." (single letters, each with a stop, at least two); `at` where there is none. */
function acronymEnd(text: string, at: number): number {
  let end = at;
  let letters = 0;
  while (isLetter(text.charCodeAt(end)) && text[end + 1] === '.' && !isWordCode(text.charCodeAt(end - 1))) {
    end += 2;
    letters++;
  }
  if (letters === 0) return at;
  const runsOn = isLetter(text.charCodeAt(end));
  if (runsOn && isWordCode(text.charCodeAt(end + 1))) return letters > 1 ? end : at;
  if (runsOn) return end + 1;
  return letters > 1 ? end : at;
}

function comparable(written: string): string {
  const first = written.charCodeAt(0);
  if (isDigit(first) || CURRENCIES.has(written[0])) return withoutSeparators(written);
  const lower = withoutLigatures(written).text.toLowerCase().replaceAll('’', "'");
  const letters = lower.includes('.') ? lower.replaceAll('.', '') : lower;
  const isAcronym = letters.length > 1 && (letters !== lower || isCapitals(written));
  return isAcronym && STOP_WORDS.has(letters) ? `${[...letters].join('.')}.` : letters;
}

function isCapitals(written: string): boolean {
  for (let i = 0; i < written.length; i++) if (!isUpper(written.charCodeAt(i))) return false;
  return true;
}

function withoutSeparators(written: string): string {
  let result = '';
  for (let i = 0; i < written.length; i++) {
    const mark = written.charAt(i);
    const isSeparator = mark === ',' || mark === "'" || isSpace(written.charCodeAt(i));
    if (!isSeparator || !hasThreeDigits(written, i + 1)) result += mark;
  }
  return result.toLowerCase();
}
