import {
  foldedLetters,
  foldUnit,
  IGNORED,
  isApostrophe,
  isDigit,
  SEPARATOR,
  standsAlone,
} from '../text/characters/chars';

/**
 * A word as quotations are compared: `norm` is folded (case, diacritics, inner apostrophes and acronym dots); offsets
 * are the text's.
 */
export interface Word {
  readonly norm: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of `text` between two offsets. Currency and percent signs count as words, since changing one changes
 * what was said; hyphens and dashes separate; `1,234.5`, `U.S.` and `[T]he` are one word each, the last with its
 * bracket. Linear.
 */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const found: Word[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (foldUnit(code) > IGNORED || isEditedInitial(text, at)) at = readWord(text, at, to, found);
    else if (isSign(code)) found.push({ norm: text.charAt(at), start: at, end: ++at });
    else at++;
  }
  return found;
}

/** "cryin'" is how some write "crying": both are compared without the last letter. */
const CLIPPED = /^.{3,}ing$/;

function readWord(text: string, start: number, to: number, found: Word[]): number {
  let norm = '';
  const first = text.charCodeAt(start) === OPENING ? start + 1 : start;
  let at = first;
  let end = first;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    const folded = foldUnit(code);
    if (folded > IGNORED) {
      if (standsAlone(code) && at > first) break;
      norm += foldedLetters(code);
      end = at + 1;
      if (standsAlone(code)) break;
    } else if (folded === SEPARATOR && !joins(text, at, code)) break;
  }
  found.push({ norm: CLIPPED.test(norm) ? norm.slice(0, -1) : norm, start, end });
  return end;
}

const [OPENING, CLOSING] = [0x5b, 0x5d];

/** True at the bracket of "[T]he", which changes a letter's case and no word. */
export function isEditedInitial(text: string, at: number): boolean {
  return isInitialClose(text, at + 2);
}

/** True for the bracket behind the letter of "[T]he". */
function isInitialClose(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== CLOSING || text.charCodeAt(at - 2) !== OPENING) return false;
  return isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
}

function isLetter(code: number): boolean {
  const unit = String.fromCharCode(code);
  return unit.toLowerCase() !== unit.toUpperCase();
}

/** True for what holds two halves of a word together: an apostrophe, decimal mark, acronym dot, "]" of "[T]he". */
function joins(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (foldUnit(next) <= IGNORED) return false;
  if (isApostrophe(code) || isInitialClose(text, at)) return true;
  if (code !== 46 && code !== 44) return false;
  const before = text.charCodeAt(at - 1);
  if (isDigit(before)) return isDigit(next);
  return code === 46 && isSingle(text, at - 1) && isSingle(text, at + 1);
}

/** True where one letter stands alone between dots, blanks or the text's ends. */
function isSingle(text: string, at: number): boolean {
  return !(foldUnit(text.charCodeAt(at - 1)) > IGNORED) && !(foldUnit(text.charCodeAt(at + 1)) > IGNORED);
}

/** $, %, £, ¥, €, ₹. */
const SIGNS: ReadonlySet<number> = new Set([0x24, 0x25, 0xa3, 0xa5, 0x20ac, 0x20b9]);

function isSign(code: number): boolean {
  return SIGNS.has(code);
}
