import type { Block } from '../model/source';
import { firstOf } from '../text/nth';
import { OffsetMapBuilder } from '../text/offsets/offset-map';
import type { Reading } from './reader';
import { textReader } from './reader';
import { parseCsv } from './sheet/csv-cells';
import { tableLines, writePiece } from './sheet/table';

/** Tables in text (RFC 4180): by commas, semicolons or tabs. Every value leads back to its place in the file. */
export const csvReader = textReader('csv', ['.csv', '.tsv', '.tab'], readCsv);

function readCsv(original: string): Reading {
  const builder = new OffsetMapBuilder(original);
  const blocks: Block[] = [];
  for (const { kind, pieces, cells } of tableLines(parseCsv(original))) {
    if (builder.length > 0) builder.insert('\n\n');
    const start = builder.length;
    for (const piece of pieces) writePiece(builder, original, piece);
    const locator = `line ${firstOf(cells).row + 1}`;
    if (builder.length > start) blocks.push({ span: { start, end: builder.length }, kind, locator });
  }
  const { text, map } = builder.build();
  return { original, text, map, blocks, metadata: {}, problems: [] };
}
