import { identityMap } from '../text/offset-map';
import type { Reading } from './reader';
import { textReader } from './reader';
import { leftoverMarkup } from './support/leftover-markup';
import { chunksOf } from './support/lines';
import { plainBlocks } from './support/plain-blocks';

/**
 * Plain text. Its reading text has the same length as the file: tags that a machine left in it become as many blanks,
 * so that every offset is true without a map.
 */
export const plainReader = textReader('text', ['.txt', '.text', '.asc'], readPlain);

function readPlain(original: string): Reading {
  const leftovers = leftoverMarkup(original);
  const text = blanked(original, leftovers);
  const { blocks, metadata } = plainBlocks(
    text,
    chunksOf(
      text,
      leftovers.filter((tag) => tag.breaks),
    ),
  );
  return { original, text, map: identityMap, blocks, metadata, problems: [] };
}

function blanked(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(last, start), ' '.repeat(end - start));
    last = end;
  }
  return parts.join('') + text.slice(last);
}
