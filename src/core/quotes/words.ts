import {
  foldedLetters,
  foldUnit,
  IGNORED,
  isApostrophe,
  isDigit,
  SEPARATOR,
  standsAlone,
} from '../text/characters/chars';
import { closesInWord, isEditedStart, type Kept, opensInWord } from './edited-words';

/**
 * A word as quotations are compared: `norm` is folded (case, diacritics, inner apostrophes and acronym dots); offsets
 * are the text's.
 */
export interface Word {
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** Of a word with a bracket in it, what stands outside. */
  readonly kept?: Kept;
}

/**
 * The words of `text` between two offsets. Currency and percent signs count as words, since changing one changes
 * what was said; hyphens and dashes separate; `1,234.5`, `U.S.`, `[T]he` and `walk[ed]` are one word each, the last two
 * with their brackets. Linear.
 */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const found: Word[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (foldUnit(code) > IGNORED || isEditedStart(text, at)) at = readWord(text, at, to, found);
    else if (isSign(code)) found.push({ norm: text.charAt(at), start: at, end: ++at });
    else at++;
  }
  return found;
}

/** "cryin'" is how some write "crying": both are compared without the last letter. */
const CLIPPED = /^.{3,}ing$/;

function readWord(text: string, start: number, to: number, found: Word[]): number {
  let norm = '';
  const first = text.charAt(start) === '[' ? start + 1 : start;
  let at = first;
  let end = first;
  const brackets: Brackets = {};
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    const folded = foldUnit(code);
    if (folded > IGNORED) {
      if (standsAlone(code) && at > first) break;
      norm += foldedLetters(code);
      end = at + 1;
      if (standsAlone(code)) break;
    } else if (folded === SEPARATOR) {
      if (isBracketInWord(text, at, norm, brackets)) end = Math.max(end, text.charAt(at) === ']' ? at + 1 : end);
      else if (!joins(text, at, code)) break;
    }
  }
  const kept = keptOf(norm, brackets, first - start);
  found.push({ norm: CLIPPED.test(norm) ? norm.slice(0, -1) : norm, start, end, ...(kept && { kept }) });
  return end;
}

/** How much of a word was read before the first bracket in it, and before the end of the last. */
interface Brackets {
  opened?: number;
  closed?: number;
}

function isBracketInWord(text: string, at: number, { length }: string, brackets: Brackets): boolean {
  if (length > 0 && opensInWord(text, at)) brackets.opened ??= length;
  else if (length > 0 && closesInWord(text, at)) brackets.closed = length;
  else return false;
  return true;
}

/** Nothing for "[T]he", whose bracket changes a letter's case and no word. */
function keptOf(norm: string, { opened, closed }: Brackets, lead: number): Kept | undefined {
  if (closed === undefined || (opened === undefined && lead + closed === 2)) return undefined;
  return { before: norm.slice(0, opened ?? 0), after: norm.slice(closed) };
}

/** True for what holds two halves of a word together: an apostrophe, decimal mark or acronym dot. */
function joins(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (foldUnit(next) <= IGNORED) return false;
  if (isApostrophe(code)) return true;
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
