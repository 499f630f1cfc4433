import type { ProseBlock } from '../../../model/draft';
import { firstOf, nth } from '../../../text/nth';
import { OffsetMapBuilder } from '../../../text/offsets/offset-map';
import { spread, type SpanningCell } from '../../sheet/spread-rows';
import { tableLines, writePiece, type Cell, type TableHeads } from '../../sheet/table';
import { type CellPlace, endsTexRow, LONGEST_ROW, texPlace } from './tex-cells';

/** A figure as cells hold it. With a sign, a currency or a unit of a few letters. */
export const FIGURE = /^[-+−–]?[$€£¥]?\d[\d.,\s\u00a0\u202f]*(?:%|\s?\p{L}{1,3})?$/u;

/**
 * The blocks with each table's cells put together to rows. Each figure stands behind the heads of its row and its
 * column ("Lissen | Berths: 59"). Cells that stand alone on their line stay as they are; those of LaTeX may span
 * others. Linear.
 */
export function withRows(blocks: readonly ProseBlock[], original: string, isTex = false): readonly ProseBlock[] {
  const made: ProseBlock[] = [];
  for (let i = 0; i < blocks.length;) {
    let end = i;
    while (
      blocks[end]?.kind === 'table-cell' &&
      (end === i || !isClosed(original, nth(blocks, end - 1), nth(blocks, end)))
    )
      end++;
    if (end > i) made.push(...rowsOf(blocks.slice(i, end), original, isTex));
    else made.push(nth(blocks, end++));
    i = end;
  }
  return made;
}

/** A table ends between two cells: AsciiDoc's line of "|===", the end of LaTeX's environment. */
function isClosed(original: string, cell: ProseBlock, next: ProseBlock): boolean {
  const [from, to] = [cell.map.toOriginal(cell.text.length), next.map.toOriginal(0)];
  return to - from < LONGEST_ROW && /^\|={3,}|\\end\{/m.test(original.slice(from, to));
}

interface Placed extends SpanningCell {
  readonly block: ProseBlock;
}

function rowsOf(cells: readonly ProseBlock[], original: string, isTex: boolean): readonly ProseBlock[] {
  const rows: Placed[][] = [];
  let end = -1;
  for (const block of cells) {
    const span = block.map.spanToOriginal({ start: 0, end: block.text.length });
    const isSameRow = end >= 0 && span.start >= end && !endsRow(original.slice(end, span.start), isTex);
    const row = rows.length - (isSameRow ? 1 : 0);
    const text = block.text.trim();
    const place = isTex ? texPlace(original, span.start) : placeOf(original, span.start);
    (rows[row] ??= []).push({ row, text, isNumber: FIGURE.test(text), span, block, ...place });
    end = span.end;
  }
  if (rows.some((row) => row.some(({ block }) => block.text.includes(' | ')))) return cells;
  const { heads, rows: whole } = spread(rows);
  if (whole.every((row) => row.length > 1 || firstOf(row).width > 1)) return linesOf(whole, original, heads);
  const grouped = groupsOf(rows, original);
  return grouped ? linesOf(grouped, original) : cells;
}

function linesOf(
  rows: readonly (readonly SpanningCell[])[],
  original: string,
  heads?: TableHeads,
): readonly ProseBlock[] {
  return tableLines(rows, heads).map(({ pieces }): ProseBlock => ({ kind: 'table-cell', ...rowOf(pieces, original) }));
}

function endsRow(between: string, isTex: boolean): boolean {
  return isTex ? endsTexRow(between) : between.includes('\n');
}

/** AsciiDoc's cells that stand one a line, a row between two empty lines; undefined where rows are not alike. */
function groupsOf(rows: readonly (readonly Placed[])[], original: string): Placed[][] | undefined {
  if (rows.some(({ length }) => length > 1)) return undefined;
  const groups: Placed[][] = [];
  let end = 0;
  for (const cell of rows.flat()) {
    const isNew = groups.length === 0 || /\n[ \t]*\r?\n/.test(original.slice(end, cell.span?.start));
    const group = isNew ? [] : nth(groups, groups.length - 1);
    if (isNew) groups.push(group);
    group.push({ ...cell, row: groups.length - 1, column: group.length });
    end = cell.span?.end ?? end;
  }
  const [first] = groups;
  const isTable = first !== undefined && first.length > 1 && groups.length > 1;
  return isTable && groups.every(({ length }) => length === first.length) ? groups : undefined;
}

/** A place by how many cells stand before it on its line, by the signs that part them. */
function placeOf(original: string, start: number): CellPlace {
  const from = Math.max(original.lastIndexOf('\n', start - 1) + 1, start - LONGEST_ROW);
  const column = original.slice(from, start).match(/(?<!\\)[|&]/g)?.length ?? 0;
  return { column, width: 1, height: 1 };
}

/** A row's text; each cell leads back to where it stands, what is put between to the end of the cell before it. */
function rowOf(pieces: readonly (string | Cell)[], original: string): Pick<ProseBlock, 'text' | 'map'> {
  const builder = new OffsetMapBuilder(original);
  const own = pieces.find((piece): piece is Cell => typeof piece !== 'string' && !piece.isRepeated);
  builder.insertBefore('', own?.span?.start ?? 0);
  for (const piece of pieces) writePiece(builder, original, piece);
  return builder.build();
}
