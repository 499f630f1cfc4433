import { nth } from '../../text/nth';
import { gridOf, headsOf, placesOf, type Spanning, spanOf } from '../sheet/table-grid';
import type { HtmlElement, HtmlTree } from './html-tree';
import { isBlock } from './html-tree';

/** A cell in a place of a row. */
export interface PlannedCell {
  /** The element; it may stand in an earlier row. */
  readonly cell: number;
  /** The cells over it. */
  readonly heads: readonly number[];
}

/** How rows are read in tables whose cells span others. */
export interface TablePlan {
  /** By the row's element each of its places, with the cells that go on from another row or column. */
  readonly rows: ReadonlyMap<number, readonly PlannedCell[]>;
  /** Cells whose words stand in more than one place. */
  readonly repeated: ReadonlySet<number>;
  /** The cell of a table that an element is or stands in, with its row. */
  cellAt(element: number): CellPlace | undefined;
}

interface CellPlace {
  readonly cell: number;
  readonly row: number;
}

interface Cell extends Spanning {
  readonly element: number;
  readonly isFilled: boolean;
  /** A head, but not one that says that it is a row's. */
  readonly isColumnHead: boolean;
}

interface Row {
  readonly element: number;
  /** What is around it: rows of one section alone share a cell. */
  readonly section: number;
  readonly cells: Cell[];
  /** False with a block or a table in a cell, as where a table lays out a page. */
  isPlain: boolean;
}

type Grid = readonly (readonly (Cell | undefined)[])[];

/** Heads stand in no more rows than this. */
const MOST_HEADS = 4;

/** Plans tables with cells that span others, or with two rows of heads. Linear in the page. */
export function planTables(tree: HtmlTree): TablePlan {
  const places = cellsAround(tree.elements);
  const rows = new Map<number, readonly PlannedCell[]>();
  for (const table of tablesIn(tree, places)) for (const [row, plan] of planTable(table)) rows.set(row, plan);
  return { rows, repeated: repeatedIn(rows), cellAt: (element) => places[element] };
}

function repeatedIn(rows: ReadonlyMap<number, readonly PlannedCell[]>): ReadonlySet<number> {
  const once = new Set<number>();
  const repeated = new Set<number>();
  for (const { cell, heads } of [...rows.values()].flat()) {
    if (once.has(cell)) repeated.add(cell);
    once.add(cell);
    for (const head of heads) repeated.add(head);
  }
  return repeated;
}

/** For each element the cell that it is in; none where a table stands between. */
function cellsAround(elements: readonly HtmlElement[]): readonly (CellPlace | undefined)[] {
  const places: (CellPlace | undefined)[] = [];
  elements.forEach(({ name, parent }, i) => {
    const isCell = (name === 'td' || name === 'th') && elements[parent]?.name === 'tr';
    places.push(isCell ? { cell: i, row: parent } : name === 'table' ? undefined : places[parent]);
  });
  return places;
}

function tablesIn({ elements, texts }: HtmlTree, places: readonly (CellPlace | undefined)[]): Iterable<readonly Row[]> {
  const filled = new Set(texts.flatMap(({ element, text }) => (text.trim() === '' ? [] : [places[element]?.cell])));
  const tables = new Map<number, Row[]>();
  const rows = new Map<number, Row>();
  /** The table that each element is in. */
  const around: number[] = [];
  elements.forEach((element, i) => {
    const { name, parent } = element;
    around.push(name === 'table' ? i : (around[parent] ?? -1));
    if (name === 'table') tables.set(i, []);
    if (name === 'tr') {
      const row: Row = { element: i, section: parent, cells: [], isPlain: true };
      rows.set(i, row);
      tables.get(nth(around, i))?.push(row);
    }
    const place = places[i];
    const outer = rows.get(places[parent]?.row ?? -1);
    if (place?.cell === i) rows.get(place.row)?.cells.push(cellOf(element, i, filled.has(i)));
    else if (outer && (isBlock(name) || name === 'table')) outer.isPlain = false;
  });
  return tables.values();
}

function cellOf({ name, attributes }: HtmlElement, element: number, isFilled: boolean): Cell {
  const isOfRow = /^row/i.test(attributes.get('scope') ?? '');
  return {
    element,
    isFilled,
    isColumnHead: name === 'th' && !isOfRow,
    width: spanOf(attributes.get('colspan'), 'columns'),
    height: spanOf(attributes.get('rowspan'), 'rows'),
  };
}

function planTable(rows: readonly Row[]): readonly (readonly [row: number, plan: readonly PlannedCell[]])[] {
  const made: [number, readonly PlannedCell[]][] = [];
  let heads: readonly (readonly Cell[])[] = [];
  let isSpanned = rows.some(({ cells }) => cells.some(({ width, height }) => width > 1 || height > 1));
  for (const section of sectionsOf(rows)) {
    const grid = gridOf(section.map(({ cells }) => cells));
    for (let i = 0; i < grid.length;) {
      const count = headRows(grid, i);
      if (count > 0) heads = count > MOST_HEADS ? [] : headsOf(grid.slice(i, i + count));
      else if (nth(section, i).isPlain) made.push([nth(section, i).element, planRow(nth(grid, i), heads)]);
      isSpanned ||= heads.some((over) => over.length > 1);
      i += Math.max(1, count);
    }
  }
  return isSpanned ? made : [];
}

function sectionsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const sections: Row[][] = [];
  for (const row of rows) {
    const last = sections.at(-1);
    if (last?.[0]?.section === row.section) last.push(row);
    else sections.push([row]);
  }
  return sections;
}

/** How many rows of heads begin at a row: none where they name no two columns. */
function headRows(grid: Grid, from: number): number {
  let end = from;
  while (end < grid.length && isHeadRow(nth(grid, end))) end++;
  const namesColumns = grid.slice(from, end).some((row) => new Set(row.filter((cell) => cell?.isFilled)).size > 1);
  return namesColumns ? end - from : 0;
}

function isHeadRow(row: readonly (Cell | undefined)[]): boolean {
  const filled = row.filter((cell) => cell?.isFilled);
  return filled.length > 0 && filled.every((cell) => cell?.isColumnHead);
}

function planRow(row: readonly (Cell | undefined)[], heads: readonly (readonly Cell[])[]): readonly PlannedCell[] {
  const headsAt = (column: number): readonly number[] =>
    (heads[column] ?? []).filter(({ isFilled }) => isFilled).map(({ element }) => element);
  return placesOf(row, (column) => headsAt(column).join(' '))
    .filter(({ cell }) => cell.isFilled)
    .map(({ cell, column }) => ({ cell: cell.element, heads: headsAt(column) }));
}
