import type { BlockKind } from '../../../model/source';
import type { Span } from '../../../model/span';
import { nth } from '../../../text/nth';
import { identityMap, type MappedText, OffsetMapBuilder } from '../../../text/offsets/offset-map';
import { type ColumnRow, tablesIn, writeRow } from './column-tables';
import type { Chunk } from '../wrapped/lines';
import { FIGURE } from './prose-tables';

/** A value behind a line of dots: "Wells ........ 48". */
interface LeaderLine extends Span {
  /** The dots, with the blanks around them. */
  readonly dots: Span;
}

/** What plain text sets in columns: tables, and values behind dots. */
export interface Layout {
  readonly tables: readonly (readonly ColumnRow[])[];
  readonly leaders: readonly LeaderLine[];
  /** Line breaks around them, at which a paragraph ends; in order. */
  readonly breaks: readonly Span[];
}

/** The lines of a plain text that are set in columns. Linear. */
export function layoutOf(text: string): Layout {
  const tables = tablesIn(text, 0, text.length)
    .map(rowsOfValues)
    .filter((rows) => rows.length > 0);
  const leaders = text.includes(DOTS) ? leadersIn(text) : [];
  const lines = [...tables.flat(), ...leaders].sort((a, b) => a.start - b.start);
  return { tables, leaders, breaks: breaksAround(text, lines) };
}

/** So many rows of values a table has at least; what else stands in columns may be two texts beside each other. */
const LEAST_OF_VALUES = 2;
const NONE = /^[-–—]$/;
/** A code or sign of money before a figure: "EUR 10.0m". */
const MONEY = /^(?:[A-Z]{3}|[$€£¥]) ?(?=\d)/;

/** The rows of values among lines in columns, with the row of heads before them; none where these are few. */
function rowsOfValues(rows: readonly ColumnRow[]): readonly ColumnRow[] {
  const isValued = ({ cells: [name, ...values] }: ColumnRow): boolean =>
    name?.includes(DOTS) !== true && values.every((cell) => NONE.test(cell) || isFigure(cell));
  const first = rows.findIndex(isValued);
  const end = rows.findIndex((row, i) => i > first && !isValued(row));
  const last = end < 0 ? rows.length : end;
  return first < 0 || last - first < LEAST_OF_VALUES ? [] : rows.slice(Math.max(0, first - 1), last);
}

function isFigure(cell: string): boolean {
  return FIGURE.test(cell.replace(MONEY, ''));
}

const DOTS = '....';
const LONGEST_LINE = 160;

function leadersIn(text: string): readonly LeaderLine[] {
  const groups: LeaderLine[][] = [];
  let group: LeaderLine[] = [];
  for (let at = 0, next: number; at < text.length; at = next) {
    const lineEnd = text.indexOf('\n', at);
    next = lineEnd < 0 ? text.length : lineEnd + 1;
    const line = next - at > LONGEST_LINE ? undefined : leaderIn(text, at, next);
    if (line && group.length === 0) groups.push(group);
    if (line) group.push(line);
    else group = [];
  }
  return groups.filter((lines) => !areContents(text, lines)).flat();
}

function leaderIn(text: string, from: number, to: number): LeaderLine | undefined {
  const line = text.slice(from, to).trimEnd();
  const label = line.indexOf(DOTS);
  if (label < 0) return undefined;
  const before = line.slice(0, label).trimEnd();
  const behind = line.slice(label).replace(/^[. ]+/, '');
  if (!/\p{L}/u.test(before) || !isFigure(behind)) return undefined;
  const end = from + line.length;
  const dots = { start: from + before.length, end: end - behind.length };
  return { start: from + before.length - before.trimStart().length, end, dots };
}

/** Pages of a table of contents: bare numbers that only grow. */
function areContents(text: string, lines: readonly LeaderLine[]): boolean {
  const pages = lines.map(({ dots, end }) => text.slice(dots.end, end));
  const grows = pages.every((page, i) => i === 0 || Number(page) >= Number(pages[i - 1]));
  return pages.every((page) => /^\d{1,3}$/.test(page)) && grows;
}

/** The line breaks before and behind each line, once each. */
function breaksAround(text: string, lines: readonly Span[]): readonly Span[] {
  const breaks: Span[] = [];
  const add = (at: number): void => {
    const start = text[at - 1] === '\r' ? at - 1 : at;
    if (at >= 0 && start >= (breaks.at(-1)?.end ?? 0)) breaks.push({ start, end: at + 1 });
  };
  for (const { start, end } of lines) {
    add(text.lastIndexOf('\n', start));
    const behind = text.indexOf('\n', end);
    if (behind >= 0) add(behind);
  }
  return breaks;
}

/** A text as other files have it, with its paragraphs, and what those are that were set in columns. */
interface SetOut extends MappedText {
  readonly chunks: readonly Chunk[];
  /** By where they start. */
  readonly kinds: ReadonlyMap<number, BlockKind>;
}

/**
 * The text and its paragraphs as other files have them. The cells of its tables are parted as those of other tables
 * are, and a colon stands for each line of dots.
 */
export function setOut(text: string, { tables, leaders }: Layout, chunks: readonly Chunk[]): SetOut {
  if (tables.length === 0 && leaders.length === 0) return { text, map: identityMap, chunks, kinds: new Map() };
  const builder = new OffsetMapBuilder(text);
  const rows = tables.flatMap((table) => table.map((_, i) => ({ ...nth(table, i), table, i })));
  const edits = [...rows, ...leaders].sort((a, b) => a.start - b.start);
  const starts = new Map<number, number>();
  const kinds = new Map<number, BlockKind>();
  let from = 0;
  for (const edit of edits) {
    const at = builder.keep(from, edit.start).length;
    starts.set(edit.start, at);
    kinds.set(at, 'dots' in edit ? 'list-item' : 'table');
    if ('dots' in edit) builder.keep(edit.start, edit.dots.start).replace(': ', edit.dots.start, edit.dots.end);
    else writeRow(builder, text, edit.table, edit.i);
    from = 'dots' in edit ? edit.dots.end : edit.end;
  }
  const made = builder.keep(from, text.length).build();
  const moved = chunks.map((chunk) => {
    const { start, end } = made.map.spanToReading(chunk);
    return { start: starts.get(chunk.start) ?? start, end, gap: chunk.gap };
  });
  return { ...made, chunks: moved, kinds };
}
