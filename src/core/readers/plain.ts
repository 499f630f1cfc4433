import { identityMap } from '../text/offset-map';
import type { Reading } from './reader';
import { textReader } from './reader';
import { readFrontMatter } from './support/heads/front-matter';
import { leftoverMarkup } from './support/leftover-markup';
import { chunksOf } from './support/lines';
import { plainBlocks } from './support/plain-blocks';

/**
 * Plain text. Its reading text has the same length as the file: tags that a machine left in it become as many blanks,
 * so that every offset is true without a map.
 */
export const plainReader = textReader('text', ['.txt', '.text', '.asc'], readPlain);

/** A head in YAML, as tools write it that save pages as text. */
const HEAD = /^\ufeff?---[ \t]*\r?\n[^]{1,20000}?\n---[ \t]*(?=\r?\n|$)/;

function readPlain(original: string): Reading {
  const head = HEAD.exec(original)?.[0].length ?? 0;
  const stated = head > 0 ? readFrontMatter(original) : {};
  const start = Object.keys(stated).length > 0 ? head : 0;
  const leftovers = leftoverMarkup(original).filter((tag) => tag.start >= start);
  const text = blanked(original, start > 0 ? [{ start: 0, end: start }, ...leftovers] : leftovers);
  const { blocks, metadata } = plainBlocks(
    text,
    chunksOf(
      text,
      leftovers.filter((tag) => tag.breaks),
    ),
  );
  return { original, text, map: identityMap, blocks, metadata: { ...metadata, ...stated }, problems: [] };
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
