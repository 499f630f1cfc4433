import { foldUnit, IGNORED, isDigit } from '../text/characters/chars';
import { firstOf, nth } from '../text/nth';

/** A stretch between two quotation marks: `whole` with the marks. Offsets are the text's. */
export interface MarkedStretch {
  readonly open: number;
  /** First unit inside. */
  readonly start: number;
  /** End of the words inside. */
  readonly end: number;
  readonly close: number;
}

/**
 * The outermost stretches in quotation marks, in order: straight, curly, guillemets, German, Swedish, LaTeX, single.
 * Mixed pairs («…“) close each other; a directional mark left open runs to the end of its paragraph; apostrophes,
 * inches and decades ('90s) are no marks. Linear: every mark is looked at once, and single marks look ahead a bounded
 * way.
 */
export function markedStretches(text: string): MarkedStretch[] {
  const found: MarkedStretch[] = [];
  let open: Open[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 && text.charCodeAt(at + 1) === 10) {
      finish(text, open, at, found);
      open = [];
      continue;
    }
    const mark = markAt(text, at, code);
    if (!mark) continue;
    open = step(text, open, mark, found);
    // A stretch in single marks was read to its end.
    at = Math.max(mark.end, found.at(-1)?.close ?? 0) - 1;
  }
  finish(text, open, text.length, found);
  return found;
}

type Family =
  'corner' | 'white-corner' | 'curly' | 'low' | 'right-guillemet' | 'left-guillemet' | 'straight' | 'latex' | 'single';

interface Mark {
  readonly family: Family;
  readonly start: number;
  readonly end: number;
}

interface Open {
  readonly mark: Mark;
}

/** How a family is closed. `curly-left` is “, which opens English quotations and closes German ones. */
const CLOSED_BY: Readonly<Record<Family, readonly number[]>> = {
  corner: [0x300d, 0xff63],
  'white-corner': [0x300f],
  curly: [0x201d, 0x22],
  low: [0x201c, 0x201d, 0x22],
  'left-guillemet': [0xbb, 0x203a],
  'right-guillemet': [0xab, 0x2039],
  straight: [0x22],
  latex: [0x27, 0x22],
  single: [],
};

const FAMILY_OF: Readonly<Record<number, Family>> = {
  0x201c: 'curly',
  0x201d: 'curly',
  0x201f: 'curly',
  0x201e: 'low',
  0xab: 'left-guillemet',
  0x2039: 'left-guillemet',
  0xbb: 'right-guillemet',
  0x203a: 'right-guillemet',
  0x22: 'straight',
  0xff02: 'straight',
  0x300c: 'corner',
  0xff62: 'corner',
  0x300e: 'white-corner',
  0x300d: 'corner',
  0xff63: 'corner',
  0x300f: 'white-corner',
  0x27: 'single',
  0x2018: 'single',
  0x2019: 'single',
  0x201a: 'single',
};

/** Marks that may open a quotation, and close one of another family. */
const OPENERS: ReadonlySet<number> = new Set([0x22, 0x60, 0xab, 0x2039, 0x201c, 0x201e, 0x300c, 0xff62, 0x300e]);
/** „…“ and »…« are closed by marks that open quotations elsewhere. */
const CLOSED_BY_OPENERS: ReadonlySet<Family> = new Set<Family>(['low', 'right-guillemet']);
/** Families whose openers are no other sign, whatever stands before and behind them. */
const SURE_OPENERS: ReadonlySet<Family> = new Set<Family>(['left-guillemet', 'low', 'corner', 'white-corner']);

function markAt(text: string, at: number, code: number): Mark | undefined {
  if (code === 0x60 && text.charCodeAt(at + 1) === 0x60) return { family: 'latex', start: at, end: at + 2 };
  if (code === 0x27 && text.charCodeAt(at + 1) === 0x27 && text.charCodeAt(at + 2) !== 0x27)
    return { family: 'latex', start: at, end: at + 2 };
  const family = FAMILY_OF[code];
  return family && { family, start: at, end: at + 1 };
}

function step(text: string, open: Open[], mark: Mark, found: MarkedStretch[]): Open[] {
  if (mark.family === 'single') return open.length > 0 ? open : single(text, mark, found);
  const level = closes(text, open, mark);
  if (level >= 0) {
    if (level === 0) found.push(stretch(text, firstOf(open).mark, mark.start, mark.end));
    return open.slice(0, level);
  }
  if (!canOpen(text, mark) && !opensInside(text, mark)) return open;
  // A second opener of a kind that cannot nest in itself: the first was never closed.
  if (open.at(-1)?.mark.family === mark.family && mark.family === 'straight') return [...open.slice(0, -1), { mark }];
  return open.length < DEEPEST ? [...open, { mark }] : open;
}

const DEEPEST = 4;

/** The level of the open mark that this one closes, or -1. */
function closes(text: string, open: readonly Open[], mark: Mark): number {
  const code = text.charCodeAt(mark.start);
  const opens = (OPENERS.has(code) && canOpen(text, mark)) || opensInside(text, mark);
  for (let level = open.length - 1; level >= 0; level--) {
    const { family } = nth(open, level).mark;
    // Of most families an opener only closes where it cannot open.
    if (CLOSED_BY[family].includes(code) && (!opens || CLOSED_BY_OPENERS.has(family))) return level;
  }
  return opens ? -1 : open.length - 1;
}

/** › that opens a quotation within another, in German: »Er sagte ›ja‹«. Elsewhere it closes one. */
function opensInside(text: string, { start, end }: Mark): boolean {
  if (text.charCodeAt(start) !== 0x203a || foldUnit(text.charCodeAt(end)) <= IGNORED) return false;
  return isBefore(text.charCodeAt(start - 1)) || text[start - 1] === '»';
}

function canOpen(text: string, { family, start, end }: Mark): boolean {
  const code = text.charCodeAt(start);
  if (code === 0x27) return false;
  const next = text.charCodeAt(end);
  if (Number.isNaN(next) || next === 10) return false;
  const before = start === 0 ? 32 : text.charCodeAt(start - 1);
  if (SURE_OPENERS.has(family)) return true;
  if (isBlank(next)) return false;
  if (code === RIGHT) return isBefore(before) && isClosedAlike(text, end);
  return family === 'curly' || family === 'latex' || isBefore(before);
}

/** The mark that closes in English, and both opens and closes in Swedish and Finnish. */
const RIGHT = 0x201d;

/** True where the next mark of a text's paragraph is the same and stands right behind a word or a sign. */
function isClosedAlike(text: string, from: number): boolean {
  DOUBLE.lastIndex = from;
  const mark = DOUBLE.exec(text);
  return mark?.[0] === '\u201d' && !isBlank(text.charCodeAt(mark.index - 1));
}

const DOUBLE = /[“”„"«»]|\n\n/g;

/** What may stand before an opening mark. */
function isBefore(code: number): boolean {
  return isBlank(code) || '([{<—–-/:*_=>“‘«„'.includes(String.fromCharCode(code));
}

/** Blank, line feed, carriage return, tab, and the blanks that are narrow or break no line. */
const BLANKS: ReadonlySet<number> = new Set([32, 10, 13, 9, 0xa0, 0x202f, 0x2009]);

function isBlank(code: number): boolean {
  return BLANKS.has(code);
}

/** Longest quotation in single marks: apostrophes make longer ones guesswork. */
const LONGEST_SINGLE = 600;

/** A quotation in single marks, told from apostrophes by what stands on both sides; nothing stays open. */
function single(text: string, mark: Mark, found: MarkedStretch[]): Open[] {
  const before = mark.start === 0 ? 32 : text.charCodeAt(mark.start - 1);
  const next = text.charCodeAt(mark.end);
  if (text.charCodeAt(mark.start) === 0x2019 || !isBefore(before)) return [];
  if (isBlank(next) || isDigit(next) || isElision(text, mark.end)) return [];
  const close = singleClose(text, mark.end);
  if (close > mark.end) found.push(stretch(text, mark, close, close + 1));
  return [];
}

function singleClose(text: string, from: number): number {
  const border = Math.min(text.length, from + LONGEST_SINGLE);
  let possessive = -1;
  for (let at = from + 1; at < border; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 && text.charCodeAt(at + 1) === 10) break;
    if (code === 0x2018 || (code === 0x27 && isBefore(text.charCodeAt(at - 1)))) break;
    if (!mayCloseSingle(text, at)) continue;
    // "the workers' rights": perhaps only a possessive; a later mark is the better close.
    const plural =
      text.charCodeAt(at - 1) === 115 &&
      isBlank(text.charCodeAt(at + 1)) &&
      foldUnit(text.charCodeAt(at + 2)) > IGNORED;
    if (!plural) return at;
    if (possessive < 0) possessive = at;
  }
  return possessive;
}

/** A single mark right behind a word or a sign, without a letter behind it. */
function mayCloseSingle(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x27 && code !== 0x2019) return false;
  return !isBlank(text.charCodeAt(at - 1)) && foldUnit(text.charCodeAt(at + 1)) <= IGNORED;
}

const ELISIONS = ['tis', 'twas', 'em', 'til', 'cause', 'bout', 'round', 'n', 'cos'];

function isElision(text: string, at: number): boolean {
  const word = /^[a-z]{1,6}/i.exec(text.slice(at, at + 7))?.[0].toLowerCase() ?? '';
  return ELISIONS.includes(word);
}

function finish(text: string, open: readonly Open[], end: number, found: MarkedStretch[]): void {
  const first = open[0]?.mark;
  if (!first || first.family === 'straight') return;
  if (end - first.start <= LONGEST_OPEN) found.push(stretch(text, first, end, end));
}

/** A mark that is never closed runs to the end of its paragraph, if that is not too far. */
const LONGEST_OPEN = 3000;

function stretch(text: string, mark: Mark, end: number, close: number): MarkedStretch {
  let start = mark.end;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { open: mark.start, start, end, close };
}
