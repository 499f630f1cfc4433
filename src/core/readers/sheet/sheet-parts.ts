import { firstOf, lastOf } from '../../text/nth';
import type { Part } from '../support/document';
import type { Cell } from './table';
import { columnName, tableLines } from './table';

/** Rows of one file that are read. */
const MOST_ROWS = 200_000;

/** The parts of a sheet: a marker with its name, then each row with its place (`Ports!A7:C7`). */
export function sheetParts(name: string, rows: readonly (readonly Cell[])[]): readonly Part[] {
  const lines = tableLines(rows.slice(0, MOST_ROWS));
  if (lines.length === 0) return [];
  const marker: Part = { kind: 'crumb', text: `— ${name} —`, locator: name };
  return [
    marker,
    ...lines.map(({ kind, pieces, cells }): Part => ({
      kind,
      locator: `${name}!${rangeOf(cells)}`,
      text: pieces
        .map((piece) => (typeof piece === 'string' ? piece : piece.text.replace(/\s+/g, ' ').trim()))
        .join(''),
    })),
  ];
}

function rangeOf(cells: readonly Cell[]): string {
  const nameOf = ({ column, row }: Cell): string => `${columnName(column)}${row + 1}`;
  const [first, last] = [nameOf(firstOf(cells)), nameOf(lastOf(cells))];
  return first === last ? first : `${first}:${last}`;
}
