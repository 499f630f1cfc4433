/** A cell with how many columns and rows it says that it spans. */
export interface Spanning {
  readonly width: number;
  readonly height: number;
  /** The column that it begins in, where that is known; else it takes the first that is free. */
  readonly column?: number;
}

/** A span that says more is cut off here. */
const MOST_COLUMNS = 100;
const MOST_ROWS = 1000;
/** How many places a table has at most for each cell that it has: beyond it, its spans are not to be believed. */
const MOST_PLACES = 8;
/** A small table may be all span. */
const FEW_PLACES = 200;

/** How far a span reaches that a file declares; 1 where it is none. No rows at all means to the last. */
export function spanOf(written: string | undefined, kind: 'columns' | 'rows'): number {
  const count = /^\s*\+?(\d{1,9})/.exec(written ?? '')?.[1];
  const most = kind === 'columns' ? MOST_COLUMNS : MOST_ROWS;
  if (kind === 'rows' && Number(count) === 0) return most;
  return Math.max(1, Math.min(most, Number(count ?? 1)));
}

/**
 * The cell in each place of a table, row by row. A cell stands in every place that it spans, as far as there are rows;
 * nobody's place is undefined. Nothing where the spans are beyond belief. Linear in the cells.
 */
export function gridOf<C extends Spanning>(rows: readonly (readonly C[])[]): readonly (readonly (C | undefined)[])[] {
  const most = FEW_PLACES + MOST_PLACES * rows.reduce((sum, row) => sum + row.length, 0);
  const grid: (C | undefined)[][] = [];
  let places = 0;
  /** Of each column the cell that goes on, and for how many rows. */
  let open: (readonly [cell: C, left: number] | undefined)[] = [];
  for (const cells of rows) {
    const row = open.map((above) => above?.[0]);
    open = open.map((above) => (above && above[1] > 1 ? [above[0], above[1] - 1] : undefined));
    let free = 0;
    for (const cell of cells) free = place(cell, free, row, open);
    while (open.length > 0 && open.at(-1) === undefined) open.pop();
    grid.push(row);
    places += row.length;
    if (places > most) return [];
  }
  return grid;
}

/** Puts a cell into its row, and into the columns that it keeps for the rows below; tells where it ends. */
function place<C extends Spanning>(
  cell: C,
  free: number,
  row: (C | undefined)[],
  open: (readonly [cell: C, left: number] | undefined)[],
): number {
  let column = Math.max(free, cell.column ?? 0);
  while (cell.column === undefined && row[column] !== undefined) column++;
  while (row.length < column) row.push(undefined);
  const end = column + Math.min(cell.width, MOST_COLUMNS);
  let at = column;
  for (; at < end && (at === column || row[at] === undefined); at++) {
    row[at] = cell;
    while (open.length <= at) open.push(undefined);
    open[at] = cell.height > 1 ? [cell, cell.height - 1] : undefined;
  }
  return at;
}

/** The cells over each column of some rows of heads, from the top. */
export function headsOf<C>(rows: readonly (readonly (C | undefined)[])[]): readonly (readonly C[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const over = rows.flatMap((row) => {
      const cell = row[column];
      return cell === undefined || isTitle(row, cell) ? [] : [cell];
    });
    return [...new Set(over)];
  });
}

/** A cell over the whole table heads no column. */
function isTitle<C>(row: readonly (C | undefined)[], cell: C): boolean {
  return row.length > 1 && row.every((other) => other === cell);
}

/** The places of a row. A cell that names it, or goes on under the same heads, has one. */
export function placesOf<C>(
  row: readonly (C | undefined)[],
  headOf: (column: number) => string,
): readonly { readonly cell: C; readonly column: number }[] {
  return row.flatMap((cell, column) => {
    if (cell === undefined) return [];
    const goesOn = column > 0 && row[column - 1] === cell;
    const isSame = goesOn && (row[0] === cell || headOf(column) === headOf(column - 1));
    return isSame ? [] : [{ cell, column }];
  });
}
