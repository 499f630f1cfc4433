import type { Block } from '../model/source';
import { OffsetMapBuilder } from '../text/offset-map';
import type { Reading } from './reader';
import { textReader } from './reader';
import { parseCsv } from './sheet/csv-cells';
import type { Piece } from './sheet/table';
import { tableLines } from './sheet/table';

/** Tables in text (RFC 4180): by commas, semicolons or tabs. Every value leads back to its place in the file. */
export const csvReader = textReader('csv', ['.csv', '.tsv', '.tab'], readCsv);

function readCsv(original: string): Reading {
  const builder = new OffsetMapBuilder(original);
  const blocks: Block[] = [];
  for (const { kind, pieces, cells } of tableLines(parseCsv(original))) {
    if (builder.length > 0) builder.insert('\n\n');
    const start = builder.length;
    for (const piece of pieces) write(builder, original, piece);
    const locator = `line ${cells[0]!.row + 1}`;
    if (builder.length > start) blocks.push({ span: { start, end: builder.length }, kind, locator });
  }
  const { text, map } = builder.build();
  return { original, text, map, blocks, metadata: {}, problems: [] };
}

/** A value as it stands in the file where it can be, else as it reads. */
function write(builder: OffsetMapBuilder, original: string, piece: Piece): void {
  if (typeof piece === 'string') builder.insert(piece);
  else if (original.slice(piece.span!.start, piece.span!.end) === piece.text)
    builder.keep(piece.span!.start, piece.span!.end);
  else builder.replace(piece.text, piece.span!.start, piece.span!.end);
}
