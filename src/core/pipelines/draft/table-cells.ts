import type { ProseBlock } from '../../model/draft';
import { nth } from '../../text/nth';
import { chainMaps, OffsetMapBuilder } from '../../text/offsets/offset-map';

const BORDER = ' | ';
/** Longer cells are prose. UTF-16 code units. */
const LONGEST_VALUE = 40;
const LONGEST_HEAD = 80;
const PROSE_END = /[.!?;]$/;
/** A column that says of when the others are: what a row gives then holds of that time alone. */
const TIMES = /^(?:years?|dates?|seasons?|months?|jahre?|datum|monate?|años?|fechas?|mes(?:es)?)$/i;
/** Lines are looked back over no further than this for the signs that part cells. UTF-16 code units. */
const LONGEST_ROW = 2000;

const NEXT_TABLE = /\n\s*\n|<table\b/i;

interface PlacedCell {
  readonly block: ProseBlock;
  readonly text: string;
  readonly column: number;
}

type Row = readonly PlacedCell[];

/**
 * The blocks of a draft, each value of a table behind its names. It reads "Mill: Alder | Employees: 24"; the words put
 * before lead to where the cell begins. What stands in no such table stays the same object. Linear.
 */
export function withCellNames(blocks: readonly ProseBlock[], original: string): readonly ProseBlock[] {
  const made: ProseBlock[] = [];
  for (let i = 0; i < blocks.length;) {
    let end = i;
    while (blocks[end]?.kind === 'table-cell') end++;
    if (end > i) made.push(...tablesOf(blocks.slice(i, end), original).flatMap(namedCells));
    else made.push(nth(blocks, end++));
    i = end;
  }
  return made;
}

function tablesOf(cells: readonly ProseBlock[], original: string): readonly (readonly Row[])[] {
  const tables: PlacedCell[][][] = [];
  let end = -1;
  for (const block of cells) {
    const span = block.map.spanToOriginal({ start: 0, end: block.text.length });
    const between = end >= 0 && span.start >= end ? original.slice(end, span.start) : '\n';
    const isSameRow = !between.includes('\n') && !/<tr\b/i.test(between);
    if (end < 0 || NEXT_TABLE.test(between)) tables.push([]);
    const rows = nth(tables, tables.length - 1);
    if (!isSameRow || rows.length === 0) rows.push([]);
    const row = nth(rows, rows.length - 1);
    const from = Math.max(original.lastIndexOf('\n', span.start - 1) + 1, span.start - LONGEST_ROW);
    const line = original.slice(from, span.start);
    const borders = line.match(/(?<!\\)[|&]/g)?.length ?? 0;
    row.push({ block, text: block.text.replace(/\s+/g, ' ').trim(), column: borders > 0 ? borders : row.length + 1 });
    end = span.end;
  }
  return tables;
}

function namedCells(rows: readonly Row[]): readonly ProseBlock[] {
  const [head] = rows;
  const hasHead = head !== undefined && rows.length > 1 && !head.some(isValue);
  const heads = new Map(hasHead ? head.map(({ column, text }) => [column, text]) : []);
  const ofTimes = [...heads.values()].some((text) => TIMES.test(text));
  const firsts = rows.map((row) => nth(row, 0).text.toLowerCase());
  const last = new Map(firsts.map((first, i) => [first, i]));
  const twice = new Set(firsts.filter((first, i) => i !== last.get(first)));
  return rows.flatMap((row) => {
    const first = nth(row, 0);
    const isNamed = !ofTimes && !twice.has(first.text.toLowerCase());
    return row.map((cell) => {
      if (!isNamed || cell === first || !isValue(cell)) return cell.block;
      const name = hasHead ? nameOf(first, cell, heads) : row.length === 2 ? labelOf(first) : undefined;
      return name === undefined ? cell.block : behind(name, cell.block);
    });
  });
}

/** Figures with their units; what is longer, or ends like a sentence, is prose. */
function isValue({ text }: PlacedCell): boolean {
  return /^[^\p{L}]{0,4}\d|^\p{Lu}{2,3} ?\d/u.test(text) && text.length <= LONGEST_VALUE && !PROSE_END.test(text);
}

function nameOf(first: PlacedCell, cell: PlacedCell, heads: ReadonlyMap<number, string>): string | undefined {
  const [kind, column] = [heads.get(first.column) ?? '', heads.get(cell.column) ?? ''];
  if (column === '' || ![kind, column, first.text].every(isPlain) || !/\p{L}/u.test(first.text)) return undefined;
  return `${kind === '' ? '' : `${kind}: `}${first.text}${BORDER}${column}: `;
}

function labelOf({ text }: PlacedCell): string | undefined {
  return isPlain(text) && /^\p{L}/u.test(text) ? `${text}: ` : undefined;
}

function isPlain(text: string): boolean {
  return text.length <= LONGEST_HEAD && !/[|:]|[.!?](?:\s|$)/.test(text);
}

function behind(name: string, block: ProseBlock): ProseBlock {
  const { text, map } = new OffsetMapBuilder(block.text).insert(name).keep(0, block.text.length).build();
  return { ...block, text, map: chainMaps(map, block.map) };
}
