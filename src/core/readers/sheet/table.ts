import type { Span } from '../../model/span';
import { firstOf } from '../../text/nth';
import type { OffsetMapBuilder } from '../../text/offsets/offset-map';

/** A cell that holds something. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isNumber: boolean;
  /** Where it stands, in files that are text. */
  readonly span?: Span;
  /** True where it goes on from another row or column. */
  readonly isRepeated?: true;
}

/** The heads of columns, where it is known which rows they are. */
export interface TableHeads {
  readonly rows: number;
  readonly texts: ReadonlyMap<number, string>;
}

/** A piece of a line: a cell's own text, or words that were put before or behind it. */
export type Piece = string | Cell;

/** Writes a value as the file has it, else as it reads. */
export function writePiece(builder: OffsetMapBuilder, original: string, piece: Piece): void {
  if (typeof piece === 'string') builder.insert(piece);
  else if (piece.span && piece.isRepeated) builder.repeat(piece.text, piece.span);
  else if (!piece.span) builder.insert(piece.text);
  else if (original.slice(piece.span.start, piece.span.end) === piece.text)
    builder.keep(piece.span.start, piece.span.end);
  else builder.replace(piece.text, piece.span.start, piece.span.end);
}

/** A line that a row is read as, or the title of a table. */
export interface TableLine {
  readonly kind: 'table' | 'heading';
  readonly pieces: readonly Piece[];
  readonly cells: readonly Cell[];
}

/** "(in millions)", "(€ bn)", "in thousands", "(000s)": what the figures below are counted in. */
const SCALES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:billions?|bn|mrd\.?|milliarden)\b/i, ' billion'],
  [/\b(?:millions?|mn|mio\.?|millionen|millones)\b/i, ' million'],
  [/\b(?:thousands?|tausend|miles)\b|\b000s?\b/i, ' thousand'],
];

/**
 * The lines of a sheet's rows. Each figure carries the head of its column ("Ships: 412"), the scale that the head names
 * ("900 million"), and stands behind the head of its row. An empty row ends a table.
 */
export function tableLines(rows: readonly (readonly Cell[])[], declared?: TableHeads): readonly TableLine[] {
  const lines: TableLine[] = [];
  let heads = declared?.texts;
  let scale = '';
  let last = -1;
  for (const [i, cells] of rows.entries()) {
    const [first] = cells;
    if (!first) continue;
    if (first.row > last + 1) [heads, scale] = [undefined, ''];
    last = first.row;
    const next = rows[i + 1]?.[0]?.row === last + 1 ? rows[i + 1] : undefined;
    if (isTitle(cells, next)) {
      scale = scaleOf(first.text);
      lines.push({ kind: 'heading', pieces: [first], cells });
    } else if (i < (declared?.rows ?? 0)) {
      lines.push({ kind: 'table', pieces: between(cells.map((cell) => [cell])), cells });
    } else if (!heads && next && isHead(cells, next)) {
      heads = new Map(cells.map((cell) => [cell.column, cell.text]));
      lines.push({ kind: 'table', pieces: between(cells.map((cell) => [cell])), cells });
    } else
      lines.push({ kind: 'table', pieces: between(cells.map((cell, k) => described(cell, k, heads, scale))), cells });
  }
  return lines;
}

/** The name of a column: A, B … Z, AA … */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** Words alone in a row, above a wider one. */
function isTitle(cells: readonly Cell[], next: readonly Cell[] | undefined): boolean {
  return cells.length === 1 && !firstOf(cells).isNumber && (next?.length ?? 0) > 1;
}

/** Words, or years, above figures. */
export function isHead(cells: readonly Cell[], next: readonly Cell[]): boolean {
  return cells.length > 1 && cells.every(isName) && next.some(({ isNumber }) => isNumber);
}

/** Words, or a year. */
export function isName({ text, isNumber }: Cell): boolean {
  return !isNumber || /^(?:1[5-9]|20)\d\d$/.test(text);
}

function described(
  cell: Cell,
  place: number,
  heads: ReadonlyMap<number, string> | undefined,
  scale: string,
): readonly Piece[] {
  const head = heads?.get(cell.column);
  if (head === undefined || (place === 0 && !cell.isNumber))
    return cell.isNumber && scale !== '' ? [cell, scale] : [cell];
  const factor = cell.isNumber && !/%/.test(cell.text) ? scaleOf(head) || scale : '';
  return factor === '' ? [`${oneLine(head)}: `, cell] : [`${oneLine(head)}: `, cell, factor];
}

function between(groups: readonly (readonly Piece[])[]): readonly Piece[] {
  return groups.flatMap((group, i) => (i === 0 ? group : [' | ', ...group]));
}

/** Only what stands in brackets or behind "in" names a scale: "Millions of people" is the name of a thing. */
function scaleOf(head: string): string {
  const named = [...head.matchAll(/\(([^()]{1,40})\)|\bin ([^()]{1,40})$/gi)]
    .map((match) => match[1] ?? match[2] ?? '')
    .join(' ');
  return SCALES.find(([pattern]) => pattern.test(named))?.[1] ?? '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
