import type { ProseBlock } from '../../model/draft';
import { firstOf } from '../../text/nth';
import { OffsetMapBuilder } from '../../text/offset-map';

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
    if (start > from) found.push(...tablesBetween(original, from, start));
    from = Math.max(from, end);
  }
  found.push(...tablesBetween(original, from, original.length));
  return found;
}

/** A line under a head or a last row, which parts no table. */
const RULE = /^[ \t]*[=-]{2,}(?:[ \t]+[=-]{2,})+[ \t]*\r?\n?$/;

interface Row {
  readonly start: number;
  readonly end: number;
  readonly cells: number;
  /** True where a cell after the first has a digit. */
  readonly hasValue: boolean;
}

function tablesBetween(original: string, from: number, to: number): readonly ProseBlock[] {
  const found: ProseBlock[] = [];
  let rows: Row[] = [];
  const close = (): void => {
    if (isTable(rows)) found.push(...rows.map((row) => rowBlock(original, row)));
    rows = [];
  };
  for (let at = from, next: number; at < to; at = next) {
    const lineEnd = original.indexOf('\n', at);
    next = lineEnd < 0 || lineEnd >= to ? to : lineEnd + 1;
    if (rows.length > 0 && RULE.test(original.slice(at, Math.min(next, at + LONGEST_ROW)))) continue;
    const row = rowIn(original, at, next);
    if (row && rows.length > 0 && Math.abs(row.cells - firstOf(rows).cells) > 1) close();
    if (row) rows.push(row);
    else close();
  }
  close();
  return found;
}

function isTable(rows: readonly Row[]): boolean {
  const isLongEnough = rows.length >= LEAST_ROWS || (rows.length > 1 && rows.every(({ cells }) => cells >= MANY_CELLS));
  return isLongEnough && 2 * rows.filter(({ hasValue }) => hasValue).length >= rows.length;
}

function rowIn(original: string, from: number, to: number): Row | undefined {
  if (to - from > LONGEST_ROW) return undefined;
  const line = original.slice(from, to);
  const bare = line.trim();
  const cells = bare.split(BETWEEN);
  if (cells.length < 2 || CODE.test(bare)) return undefined;
  const start = from + line.length - line.trimStart().length;
  return {
    start,
    end: start + bare.length,
    cells: cells.length,
    hasValue: cells.slice(1).some((cell) => /\d/.test(cell)),
  };
}

function rowBlock(original: string, { start, end }: Row): ProseBlock {
  const builder = new OffsetMapBuilder(original);
  let from = start;
  for (const { 0: gap, index } of original.slice(start, end).matchAll(BETWEEN)) {
    builder.keep(from, start + index).replace(' | ', start + index, start + index + gap.length);
    from = start + index + gap.length;
  }
  return { kind: 'table-cell', ...builder.keep(from, end).build() };
}
