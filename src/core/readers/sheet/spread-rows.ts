import type { Span } from '../../model/span';
import { firstOf, lastOf, nth } from '../../text/nth';
import { type Cell, isHead, isName, type TableHeads } from './table';
import { gridOf, headsOf, placesOf, type Spanning } from './table-grid';

/** A cell of a text file that may span others. */
export interface SpanningCell extends Cell, Spanning {
  readonly column: number;
  readonly span: Span;
}

type Row = readonly SpanningCell[];

interface SpreadRows {
  readonly rows: readonly Row[];
  readonly heads?: TableHeads;
}

/** Longer cells are prose, and stand where they stand. UTF-16 code units. */
const LONGEST = 200;
/** What is repeated of a table is at most so many times its length. */
const MOST_REPEATED = 4;

/**
 * The rows with each cell in every place that it spans, and the columns' heads. Where nothing spans others, or
 * beyond belief, the rows are as they were.
 */
export function spread(rows: readonly Row[]): SpreadRows {
  if (!rows.some((row) => row.some(({ width, height }) => width > 1 || height > 1))) return { rows };
  const grid = gridOf(rows);
  if (grid.length === 0) return { rows };
  const first = rows.findIndex((row) => row.length > 1);
  const count = headRows(rows, first);
  const over = headsOf(grid.slice(first, first + count));
  const texts = new Map(
    over.flatMap((cells, column) => (cells.length === 0 ? [] : [[column, textOf(cells)] as const])),
  );
  const end = first + count;
  const headOf = (column: number): string => texts.get(column) ?? '';
  let left = MOST_REPEATED * (lastOf(lastOf(rows)).span.end - firstOf(firstOf(rows)).span.start);
  const mayRepeat = ({ text }: SpanningCell): boolean => text.length <= LONGEST && (left -= text.length) >= 0;
  return {
    rows: rows.map((row, i) =>
      i < end ? row : placesOf(nth(grid, i), headOf).flatMap((at) => placed(at, row, mayRepeat)),
    ),
    ...(count > 0 && { heads: { rows: end, texts } }),
  };
}

/** How many rows of heads begin at a row. A second one stands under a cell that spans columns, and begins no row. */
function headRows(rows: readonly Row[], from: number): number {
  const [first = [], second = [], third] = rows.slice(Math.max(0, from));
  const isUnder = first.some(({ width }) => width > 1) && !(beginsRow(first) && beginsRow(second));
  const areNames = first.length > 1 && [...first, ...second].every(isName);
  if (isUnder && areNames && third) return 2;
  return isHead(first, second) ? 1 : 0;
}

function beginsRow(row: Row): boolean {
  return row[0]?.column === 0;
}

function textOf(cells: Row): string {
  return [...new Set(cells.map(({ text }) => text))].join(' ');
}

/** A cell in its row: itself, or one that goes on. */
function placed(
  { cell, column }: { readonly cell: SpanningCell; readonly column: number },
  row: Row,
  mayRepeat: (cell: SpanningCell) => boolean,
): Row {
  const { row: index } = firstOf(row);
  if (cell.row === index && cell.column === column) return [cell];
  return mayRepeat(cell) ? [{ ...cell, row: index, column, isRepeated: true }] : [];
}
