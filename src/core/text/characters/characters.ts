/**
 * Character classes by UTF-16 code unit. Halves of surrogate pairs count as letters: they are never white space or
 * punctuation of prose.
 */

const LETTER = 1;
const UPPER = 2;
const LOWER = 4;
const SPACE = 8;
const KNOWN = 128;

/**
 * Filled as characters are met, so that a Unicode property is looked up once per character and not once per occurrence.
 */
const classes = new Uint8Array(0x10000);

/** True for letters, combining marks and halves of surrogate pairs. */
export function isLetter(code: number): boolean {
  return (classOf(code) & LETTER) !== 0;
}

/** True for upper-case and title-case letters. */
export function isUpper(code: number): boolean {
  return (classOf(code) & UPPER) !== 0;
}

/** True for lower-case letters. */
export function isLower(code: number): boolean {
  return (classOf(code) & LOWER) !== 0;
}

/** True for white space as JavaScript trims it, and the zero-width space. */
export function isSpace(code: number): boolean {
  return (classOf(code) & SPACE) !== 0;
}

/** True for the ASCII digits. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The span without white space at its ends; empty (at its start) where nothing else is in it. */
export function trimSpan(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let first = start;
  let last = end;
  while (first < last && isSpace(text.charCodeAt(first))) first++;
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
  return { start: first, end: last };
}

function classOf(code: number): number {
  const known = classes[code];
  return known ? known : classify(code);
}

function classify(code: number): number {
  if (Number.isNaN(code)) return 0;
  const character = String.fromCharCode(code);
  let found = KNOWN;
  if ((code >= 0xd800 && code <= 0xdfff) || /[\p{L}\p{M}]/u.test(character)) found |= LETTER;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) found |= UPPER;
  if (/\p{Ll}/u.test(character)) found |= LOWER;
  if (/[\s\u200b]/.test(character)) found |= SPACE;
  classes[code] = found;
  return found;
}
