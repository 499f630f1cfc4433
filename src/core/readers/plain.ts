import { chainMaps } from '../text/offsets/offset-map';
import type { Reader, Reading } from './reader';
import { textReader } from './reader';
import { readFrontMatter } from './support/heads/front-matter';
import { leftoverMarkup } from './support/leftover-markup';
import { plainBlocks } from './support/plain-blocks';
import { layoutOf, setOut } from './support/tables/plain-tables';
import { withWholeWords } from './support/wrapped/cut-words';
import type { KnownWord } from './support/wrapped/hyphens';
import { chunksOf } from './support/wrapped/lines';

/**
 * Plain text. Tags that a machine left in it become as many blanks; what is set in columns is read with its labels, and
 * words that were cut at the ends of lines are put together. `isLemma` knows words in their plain form, to tell those
 * from words with a hyphen.
 */
export function plainReader(isLemma: KnownWord): Reader {
  return textReader('text', ['.txt', '.text', '.asc'], (original) => readPlain(original, isLemma));
}

/** A head in YAML, as tools write it that save pages as text. */
const HEAD = /^\ufeff?---[ \t]*\r?\n[^]{1,20000}?\n---[ \t]*(?=\r?\n|$)/;

function readPlain(original: string, isLemma: KnownWord): Reading {
  const head = HEAD.exec(original)?.[0].length ?? 0;
  const stated = head > 0 ? readFrontMatter(original) : {};
  const start = Object.keys(stated).length > 0 ? head : 0;
  const leftovers = leftoverMarkup(original).filter((tag) => tag.start >= start);
  const wrapped = blanked(original, start > 0 ? [{ start: 0, end: start }, ...leftovers] : leftovers);
  const layout = layoutOf(wrapped);
  const breaks = [...leftovers.filter((tag) => tag.breaks), ...layout.breaks].sort((a, b) => a.start - b.start);
  const set = setOut(wrapped, layout, chunksOf(wrapped, breaks));
  const { text, map, chunks } = withWholeWords(set.text, set.chunks, isLemma);
  const kinds = new Map([...set.kinds].map(([at, kind]) => [map.toReading(at), kind]));
  const { blocks: told, metadata } = plainBlocks(text, chunks);
  const blocks = told.map((block) => ({ ...block, kind: kinds.get(block.span.start) ?? block.kind }));
  return { original, text, map: chainMaps(map, set.map), blocks, metadata: { ...metadata, ...stated }, problems: [] };
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
