import type { ProseBlock } from '../../model/draft';
import { nth } from '../../text/nth';
import { OffsetMapBuilder } from '../../text/offset-map';
import { tableLines, writePiece, type Cell } from '../sheet/table';

/** Figures as cells hold them, with a sign, a currency or a unit of a few letters. */
const NUMBER = /^[-+−–]?[$€£¥]?\d[\d.,\s\u00a0\u202f]*(?:%|\s?\p{L}{1,3})?$/u;
/** Lines are looked back over no further than this for the signs that part cells. UTF-16 code units. */
const LONGEST_ROW = 2000;

/**
 * The blocks with each table's cells put together to rows: each figure behind the heads of its row and its column
 * ("Lissen | Berths: 59"). Cells that stand alone on their line stay as they are. Linear.
 */
export function withRows(blocks: readonly ProseBlock[], original: string): readonly ProseBlock[] {
  const made: ProseBlock[] = [];
  for (let i = 0; i < blocks.length;) {
    let end = i;
    while (
      blocks[end]?.kind === 'table-cell' &&
      (end === i || !isClosed(original, nth(blocks, end - 1), nth(blocks, end)))
    )
      end++;
    if (end > i) made.push(...rowsOf(blocks.slice(i, end), original));
    else made.push(nth(blocks, end++));
    i = end;
  }
  return made;
}

/** A table ends between two cells: AsciiDoc's line of "|===". */
function isClosed(original: string, cell: ProseBlock, next: ProseBlock): boolean {
  const [from, to] = [cell.map.toOriginal(cell.text.length), next.map.toOriginal(0)];
  return to - from < LONGEST_ROW && /^\|={3,}/m.test(original.slice(from, to));
}

interface Placed extends Cell {
  readonly block: ProseBlock;
}

function rowsOf(cells: readonly ProseBlock[], original: string): readonly ProseBlock[] {
  const rows: Placed[][] = [];
  let end = -1;
  for (const block of cells) {
    const span = block.map.spanToOriginal({ start: 0, end: block.text.length });
    const isSameRow = end >= 0 && span.start >= end && !original.slice(end, span.start).includes('\n');
    const row = rows.length - (isSameRow ? 1 : 0);
    const text = block.text.trim();
    (rows[row] ??= []).push({
      row,
      column: columnOf(original, span.start),
      text,
      isNumber: NUMBER.test(text),
      span,
      block,
    });
    end = span.end;
  }
  if (rows.some((row) => row.some(({ block }) => block.text.includes(' | ')))) return cells;
  if (rows.some((row) => row.length < 2)) {
    const grouped = groupsOf(rows, original);
    if (!grouped) return cells;
    rows.splice(0, rows.length, ...grouped);
  }
  return tableLines(rows).map(({ pieces }): ProseBlock => ({ kind: 'table-cell', ...rowOf(pieces, original) }));
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

/** How many cells stand before a place on its line, by the signs that part them. */
function columnOf(original: string, start: number): number {
  const from = Math.max(original.lastIndexOf('\n', start - 1) + 1, start - LONGEST_ROW);
  return original.slice(from, start).match(/(?<!\\)[|&]/g)?.length ?? 0;
}

/** A row's text; each cell leads back to where it stands, what is put between to the end of the cell before. */
function rowOf(pieces: readonly (string | Cell)[], original: string): Pick<ProseBlock, 'text' | 'map'> {
  const builder = new OffsetMapBuilder(original);
  for (const piece of pieces) writePiece(builder, original, piece);
  return builder.build();
}
