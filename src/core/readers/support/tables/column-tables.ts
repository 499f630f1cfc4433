import type { ProseBlock } from '../../../model/draft';
import { firstOf, nth } from '../../../text/nth';
import { OffsetMapBuilder } from '../../../text/offsets/offset-map';

/** What parts two cells of a row that is set in columns: two blanks or a tab. */
const BETWEEN = /[ \t]{2,}|\t/g;
/** Two lines in two columns may be an accident; a head and two rows are a table, or two rows of many cells. */
const LEAST_ROWS = 3;
const MANY_CELLS = 4;
/** Longer lines are no rows. UTF-16 code units. */
const LONGEST_ROW = 400;
/** What programs are full of, and rows of a table are not. */
const CODE = /[{}<>;=]|\/\/|::|->/;

/**
 * The rows of tables that a document sets in columns by blanks. Cells are parted as a table's of HTML are ("Knot |
 * 14,200 | 9,940"), in the file's order.
 */
export function columnTables(original: string, blocks: readonly ProseBlock[]): readonly ProseBlock[] {
  const found: ProseBlock[] = [];
  let from = 0;
  for (const { map, text } of blocks) {
    const { start, end } = map.spanToOriginal({ start: 0, end: text.length });
    if (start > from) found.push(...blocksBetween(original, from, start));
    from = Math.max(from, end);
  }
  found.push(...blocksBetween(original, from, original.length));
  return found;
}

function blocksBetween(original: string, from: number, to: number): readonly ProseBlock[] {
  return tablesIn(original, from, to).flatMap((rows) => rowsOf(original, rows));
}

/** A line under a head or a last row, which parts no table. */
const RULE = /^[ \t]*[=-]{2,}(?:[ \t]+[=-]{2,})+[ \t]*\r?\n?$/;

/** A line of a table that is set in columns. Half-open offsets of its text, without the blanks around it. */
export interface ColumnRow {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly string[];
  /** How far the first cell is indented, and where it ends: characters of the line. */
  readonly from: number;
  readonly to: number;
}

/** The tables that stand between two places of a text, row by row. Linear. */
export function tablesIn(original: string, from: number, to: number): readonly (readonly ColumnRow[])[] {
  const found: (readonly ColumnRow[])[] = [];
  let rows: ColumnRow[] = [];
  const close = (): void => {
    if (isTable(rows)) found.push(rows);
    rows = [];
  };
  for (let at = from, next: number; at < to; at = next) {
    const lineEnd = original.indexOf('\n', at);
    next = lineEnd < 0 || lineEnd >= to ? to : lineEnd + 1;
    if (rows.length > 0 && RULE.test(original.slice(at, Math.min(next, at + LONGEST_ROW)))) continue;
    const row = rowIn(original, at, next);
    if (row && rows.length > 0 && Math.abs(row.cells.length - firstOf(rows).cells.length) > 1) close();
    if (row) rows.push(row);
    else close();
  }
  close();
  return found;
}

function isTable(rows: readonly ColumnRow[]): boolean {
  const hasMany = rows.length > 1 && rows.every(({ cells }) => cells.length >= MANY_CELLS);
  const valued = rows.filter(({ cells }) => cells.slice(1).some((cell) => /\d/.test(cell)));
  return (rows.length >= LEAST_ROWS || hasMany) && 2 * valued.length >= rows.length;
}

function rowIn(original: string, from: number, to: number): ColumnRow | undefined {
  if (to - from > LONGEST_ROW) return undefined;
  const line = original.slice(from, to);
  const bare = line.trim();
  const cells = bare.split(BETWEEN);
  if (cells.length < 2 || CODE.test(bare)) return undefined;
  const indent = line.length - line.trimStart().length;
  const start = from + indent;
  return { start, end: start + bare.length, cells, from: indent, to: indent + firstOf(cells).length };
}

/** What stands for the empty cell over the names of the rows. */
const EMPTY = '–';

/**
 * Writes a row with its cells parted as those of other tables are. A first row that begins behind the names of the
 * rows has an empty cell over them.
 */
export function writeRow(builder: OffsetMapBuilder, original: string, rows: readonly ColumnRow[], i: number): void {
  const { start, end, cells, from } = nth(rows, i);
  const next = rows[i + 1];
  if (i === 0 && next?.cells.length === cells.length + 1 && from >= next.to) builder.insertBefore(`${EMPTY} | `, start);
  let at = start;
  for (const { 0: gap, index } of original.slice(start, end).matchAll(BETWEEN)) {
    builder.keep(at, start + index).replace(' | ', start + index, start + index + gap.length);
    at = start + index + gap.length;
  }
  builder.keep(at, end);
}

function rowsOf(original: string, rows: readonly ColumnRow[]): readonly ProseBlock[] {
  return rows.map((_, i) => {
    const builder = new OffsetMapBuilder(original);
    writeRow(builder, original, rows, i);
    return { kind: 'table-cell', ...builder.build() };
  });
}
