import type { BlockKind } from '../../model/source';
import { firstOf, lastOf, nth } from '../../text/nth';
import { around, type Box, boxOf } from './geometry';
import type { KnownWords } from '../support/wrapped/hyphens';
import { plainDigits } from '../../text/characters/raised';
import { joinLines } from '../support/wrapped/hyphens';
import type { Line } from './lines';
import type { LineText } from './words';
import { cellText, textOf } from './words';

/** A paragraph as it grows from line to line, over columns and pages. */
export interface Paragraph {
  readonly kind: BlockKind;
  text: string;
  /** Number of the note that it is; empty for a note without one, undefined for running text. */
  readonly note?: string;
  /** Where in the text the parts on each page start, and where on it they stand. */
  readonly pages: PagePart[];
  /** True where its last line fills its column, so that it may go on elsewhere. */
  isFull: boolean;
  /** True for the first of its column. */
  isFirst: boolean;
}

/** What of a paragraph stands on one page. */
interface PagePart {
  readonly start: number;
  readonly page: number;
  box: Box;
}

/** What a document's text mostly looks like. */
export interface Body {
  readonly size: number;
  readonly font: string;
  readonly words: KnownWords;
}

/** Lines of a region, one below the other. */
export interface Region {
  readonly page: number;
  readonly lines: readonly Line[];
  readonly height: number;
}

interface Row {
  readonly line: Line;
  readonly text: LineText;
}

/** Larger or smaller than the body's text by this share is another kind of text. */
const LARGER = 1.12;
const SMALLER = 0.94;
const OTHER_SIZE = 0.06;
/** Indents and gaps, in sizes and in usual distances of lines. */
const INDENT = 0.7;
const WIDE_GAP = 1.38;
/** Nearer baselines than this, in sizes, part no paragraphs, however close the others are. */
const LEAST_GAP = 1.05;
/** Lines that fill their column, as a share of all, from which on a text is justified. */
const MOSTLY_FULL = 0.55;
/** What the last line of a justified paragraph leaves empty, in sizes; of another, as a share of the column. */
const EMPTY = { justified: 1.5, ragged: 0.12 } as const;
/** How far down the page notes begin at the highest, as a share of its height. */
const NOTES_FROM = 0.35;
/** No line of a paragraph but its last leaves so much of its column empty. */
const HALF_EMPTY = 0.3;
/** Of the cells of two rows of a table at least this share begin below each other. */
const ALIGNED = 0.6;
const LONGEST_HEADING = 140;
const ITEM = /^(?:[•‣▪●○◦]\s|[–*]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)/;
const BULLET = /^[•‣▪●○◦]\s/;
const CAPTION =
  /^(?:figure|fig\.|table|chart|map|box|photo|abbildung|abb\.|tabelle|figura|tabla|gráfico)\s*\d+[a-z]?(?:[.:]|\s|$)/i;
const SENTENCE_END = /[.!?:…]["”’»)\]]*$/;

/** The paragraphs of a region, each with its kind. */
export function paragraphsOf(region: Region, body: Body): readonly Paragraph[] {
  const all = rowsOf(region.lines);
  const rows = all.filter((row, i) => !isLoneMark(row, all[i - 1], body));
  const shape = shapeOf(rows);
  const paragraphs: Paragraph[] = [];
  let open: { paragraph: Paragraph; last: Row } | undefined;
  for (const [i, row] of rows.entries()) {
    const isTable =
      row.text.cells.length > 1 && !isStretched(row, rows[i - 1], rows[i + 1], shape) && !isWideNote(row, region, body);
    const text = isTable ? cellText(row.text) : row.text.cells.map((cell) => cell.text).join(' ');
    if (isTable) {
      paragraphs.push(start('table', text, { page: region.page, line: row.line }));
      open = undefined;
    } else if (
      open &&
      !isBreak(open.last, row, text, { ...shape, isSetOff: isSetOff(row.line, body), after: rows[i + 1] })
    ) {
      open.paragraph.text = joinLines(open.paragraph.text, text, body.words);
      const part = lastOf(open.paragraph.pages);
      part.box = around(part.box, boxOf(row.line));
      open.last = row;
    } else {
      open = { paragraph: begin(row, text, region, body), last: row };
      paragraphs.push(open.paragraph);
    }
    if (open) open.paragraph.isFull = shape.right - row.line.right < HALF_EMPTY * (shape.right - shape.left);
  }
  if (paragraphs[0]) paragraphs[0].isFirst = true;
  return paragraphs.map(settled);
}

/** True for a paragraph that breaks off within a sentence. It may go on in the next column. */
export function goesOn(before: Paragraph, after: Paragraph): boolean {
  if (!after.isFirst || SENTENCE_END.test(before.text) || after.note !== undefined) return false;
  const isRunning = (kind: BlockKind): boolean => kind === 'paragraph' || kind === 'list-item';
  if (!isRunning(before.kind) || after.kind !== 'paragraph') return false;
  return /^["“‘«(]?[\p{Ll}\d]/u.test(after.text) || (before.isFull && !ITEM.test(after.text));
}

/** Lines near to a table's are looked at again with the places at which its cells start. */
function rowsOf(lines: readonly Line[]): readonly Row[] {
  const rows = lines.map((line): Row => ({ line, text: textOf(line) }));
  const shape = shapeOf(rows);
  const isTable = rows.map((row, i) => row.text.cells.length > 1 && !isStretched(row, rows[i - 1], rows[i + 1], shape));
  const stopsOf = (i: number): readonly number[] =>
    isTable[i] === true
      ? nth(rows, i)
          .text.cells.slice(1)
          .map(({ x }) => x)
      : [];
  return rows
    .map(({ line, text }, i): Row => {
      const near = [i - 2, i - 1, i + 1, i + 2].flatMap(stopsOf);
      return { line, text: near.length === 0 ? text : textOf(line, near) };
    })
    .filter(({ text }) => text.cells.length > 0);
}

interface Shape {
  readonly left: number;
  readonly right: number;
  /** From one line to the next, in text of this size. */
  readonly distance: number;
  readonly size: number;
  /** True where most lines end at the right edge. */
  readonly isJustified: boolean;
}

function shapeOf(rows: readonly Row[]): Shape {
  const ascending = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
  const gaps = ascending(
    rows
      .slice(1)
      .map(({ line }, i) => line.y - nth(rows, i).line.y)
      .filter((gap) => gap > 0),
  );
  const right = Math.max(...rows.map(({ line }) => line.right));
  const full = rows.filter(({ line }) => right - line.right < line.size / 2).length;
  return {
    left: Math.min(...rows.map(({ line }) => line.x)),
    right,
    // The lower third: where paragraphs are short, most gaps lie between them.
    distance: gaps[Math.floor(gaps.length / 3)] ?? 0,
    size: ascending(rows.map(({ line }) => line.size))[rows.length >> 1] ?? 0,
    isJustified: rows.length > 4 && full > rows.length * MOSTLY_FULL,
  };
}

interface Place extends Shape {
  readonly isSetOff: boolean;
  /** The row after. */
  readonly after: Row | undefined;
}

function isBreak(before: Row, { line: b }: Row, next: string, shape: Place): boolean {
  const { line: a } = before;
  const size = Math.max(a.size, b.size);
  const distance = shape.distance * Math.max(1, size / shape.size);
  // A run that begins with a bullet has the bullet's font.
  const isItem = ITEM.test(firstOf(before.text.cells).text);
  if (isOtherType(a, b, isItem) || b.y - a.y > Math.max(WIDE_GAP * distance, LEAST_GAP * size)) return true;
  const end = lastOf(before.text.cells).text;
  const isEnded = SENTENCE_END.test(end);
  const isIn = (line: Line): boolean => line.x - shape.left > INDENT * size;
  const isAtStart = isIn(b) && a.x - shape.left < (INDENT * size) / 2;
  const isSecond = isIn(b) && isSecondOfTwo(a, b, shape);
  if (isEnded && !isItem && isSecond) return true;
  if (/^\d{1,3}\p{Lu}\p{Ll}+\s/u.test(next)) return true;
  const mayStart = isAtStart || isEnded || /^[^\d]/.test(next);
  if (ITEM.test(next) && mayStart) return true;
  if (isAtStart) return isEnded || !/^\p{Ll}/u.test(next);
  return !shape.isSetOff && !/[-–‐\u00ad,;]$/.test(end) && stopsShort(a, next, isEnded, shape);
}

function isOtherType(a: Line, b: Line, isItem: boolean): boolean {
  if (Math.abs(a.size - b.size) > OTHER_SIZE * Math.max(a.size, b.size)) return true;
  const arePure = isPure(a) && isPure(b);
  return !isItem && a.font !== b.font && arePure;
}

/** True for the indented first line of a paragraph below one that has no other line. */
function isSecondOfTwo(a: Line, b: Line, { left, after }: Place): boolean {
  return Math.abs(a.x - b.x) < 1 && after !== undefined && after.line.x - left < (INDENT * b.size) / 2;
}

/** True for the last line of a paragraph, by its length and by what follows it. */
function stopsShort(line: Line, next: string, isEnded: boolean, shape: Shape): boolean {
  if (!endsEarly(line, shape)) return false;
  const isHalf = shape.right - line.right > HALF_EMPTY * (shape.right - shape.left);
  return /^["“‘«(]?[\p{Lu}\d]/u.test(next) ? isEnded || isHalf || shape.isJustified : isEnded && isHalf;
}

/** True where more words would have fit. */
function endsEarly({ right: end, size }: Line, { left, right, isJustified }: Shape): boolean {
  const room = right - end;
  return isJustified ? room > EMPTY.justified * size : room > EMPTY.ragged * (right - left) && room > 3 * size;
}

/** A line that is all of one font is set off on purpose. */
function isPure({ runs, font }: Line): boolean {
  return runs.every((run) => run.font === font || run.raised);
}

/**
 * A line whose words were spread to fill it; never where figures stand at the gap, or where lines beside it have gaps
 * there too.
 */
function isStretched(row: Row, before: Row | undefined, after: Row | undefined, { left, right }: Shape): boolean {
  const {
    line,
    text: { cells },
  } = row;
  // One of several cells may begin below another by chance: lines that end at one edge with a word of one length do.
  const isAligned = (other: Row | undefined): boolean => {
    const [own, theirs] = [cells.slice(1), other?.text.cells.slice(1) ?? []];
    const met = theirs.filter(({ x }) => own.some((cell) => Math.abs(cell.x - x) < line.size / 2));
    return met.length > 0 && met.length >= ALIGNED * Math.min(own.length, theirs.length);
  };
  // The lines of an item stand further in than the column, one below the other.
  const isBelow = [before, after].some((other) => other && Math.abs(other.line.x - line.x) < line.size / 2);
  const isAtEdge = line.x <= left + 2 * line.size || isBelow;
  if (line.right < right - line.size || !isAtEdge || [before, after].some(isAligned)) return false;
  const beginAsWords = cells.slice(1).every(({ text }) => /^[\p{L}“(]/u.test(text));
  return beginAsWords && cells.slice(0, -1).every(({ text }) => /[\p{L},]$/u.test(text));
}

function begin(row: Row, text: string, region: Region, body: Body): Paragraph {
  const { line } = row;
  const at = { page: region.page, line };
  const mark = noteMark(row, text, region, body);
  if (mark) return { ...start('paragraph', mark.text, at), note: mark.number };
  if (CAPTION.test(text)) return start('caption', text, at);
  if (isSetOff(line, body) && !BULLET.test(text) && /\p{L}/u.test(text)) return start('heading', text, at);
  return start(ITEM.test(text) ? 'list-item' : 'paragraph', text, at);
}

/** True for a line in larger type, or all in another font than the text. */
function isSetOff(line: Line, body: Body): boolean {
  if (line.size > body.size * LARGER) return true;
  return line.font !== body.font && isPure(line) && line.size > body.size * SMALLER;
}

/** What was taken for a heading and runs on like prose is none. */
function settled(paragraph: Paragraph): Paragraph {
  const { kind, text } = paragraph;
  const isProse = text.length > LONGEST_HEADING || (/[.,;]["”’»)]*$/.test(text) && text.length > 60);
  return kind === 'heading' && isProse ? { ...paragraph, kind: 'paragraph' } : paragraph;
}

/**
 * A note starts in small type with its number, in the lower part of a page; where the number touches its first word,
 * in any type.
 */
function noteMark({ line }: Row, text: string, { height }: Region, body: Body): NoteMark | undefined {
  if (line.y < height * NOTES_FROM || line.size > body.size * LARGER) return undefined;
  const touching = /^(\d{1,3})(?=\p{Lu}\p{Ll}+\s)/u.exec(text);
  if (touching) return { number: touching[1] ?? '', text: text.slice(touching[0].length) };
  if (line.size > body.size * SMALLER) return undefined;
  const [first] = line.runs;
  const named = /^[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2}/.exec(first?.text.trim() ?? '')?.[0];
  if (named !== undefined) return { number: plainDigits(named), text };
  const raised = first?.raised === true ? first.text.trim() : '';
  if (/^(?:\d{1,3}|[*†‡§])$/.test(raised)) return { number: raised, text };
  const plain = /^(\d{1,3})[.)]?\s(?=[\p{Lu}“"‘(])/u.exec(text);
  return plain ? { number: plain[1] ?? '', text: text.slice(plain[0].length) } : undefined;
}

/** True for the mark of a note that went to a line of its own. */
function isLoneMark({ line, text: { cells } }: Row, before: Row | undefined, body: Body): boolean {
  const isSmall = line.size < body.size * SMALLER && before !== undefined && before.line.size > line.size * LARGER;
  return isSmall && cells.length === 1 && /^(?:\d{1,2}|[*†‡§])$/.test(firstOf(cells).text);
}

/** True for a note whose number stands far from its words. */
function isWideNote({ line, text: { cells } }: Row, { height }: Region, body: Body): boolean {
  const [mark, words] = cells;
  if (!mark || !words || cells.length !== 2) return false;
  if (line.y < height / 2 || line.size > body.size * SMALLER) return false;
  return /^\d{1,3}$/.test(mark.text) && /^[\p{Lu}“"‘(].{12,}/u.test(words.text) && words.x - mark.right < 3 * line.size;
}

interface NoteMark {
  readonly number: string;
  readonly text: string;
}

function start(
  kind: BlockKind,
  text: string,
  { page, line }: { readonly page: number; readonly line: Line },
): Paragraph {
  return { kind, text, pages: [{ start: 0, page, box: boxOf(line) }], isFull: false, isFirst: false };
}
