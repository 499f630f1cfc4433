import { spanOf } from '../../sheet/table-grid';

/** Lines are looked back over no further than this for the signs that part cells. UTF-16 code units. */
export const LONGEST_ROW = 2000;

const ROW_ENDS = /\\\\|\\tabularnewline\b|\\(?:begin|end)\{[^{}\n]{1,40}\}/g;
const CELL_ENDS = /(?<!\\)&/g;
const COLUMNS = /\\multicolumn\s*\{\s*(\d{1,9})\s*\}/g;
const ROWS = /\\multirow\s*(?:\[[^\]]{0,20}\]\s*)?\{\s*(\d{1,9})\s*\}/;

/** Where a cell stands in its row, and what it spans. */
export interface CellPlace {
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** Whether a row of LaTeX ends in what stands between two cells. */
export function endsTexRow(between: string): boolean {
  return between.search(ROW_ENDS) >= 0;
}

/** The place of a cell of LaTeX, by what stands before it in its row. */
export function texPlace(original: string, start: number): CellPlace {
  const before = original.slice(Math.max(0, start - LONGEST_ROW), start);
  const last = [...before.matchAll(ROW_ENDS)].at(-1);
  const row = before.slice(last ? last.index + last[0].length : 0);
  const cells = row.split(CELL_ENDS);
  const own = cells.at(-1) ?? '';
  const widths = cells.map(widthOf);
  return {
    column: widths.slice(0, -1).reduce((sum, width) => sum + width, 0),
    width: widths.at(-1) ?? 1,
    height: spanOf(ROWS.exec(own)?.[1], 'rows'),
  };
}

function widthOf(cell: string): number {
  return spanOf([...cell.matchAll(COLUMNS)][0]?.[1], 'columns');
}
