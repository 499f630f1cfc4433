import type { DraftLanguage, DraftParts, ProseBlock } from '../model/draft';
import type { OffsetMap } from '../model/offset-map';
import type { Block, BlockKind } from '../model/source';
import type { Span } from '../model/span';
import type { FoundMetadata, Reader, Reading } from './reader';
import { textReader } from './reader';
import { isCrumb } from './support/crumbs';
import { readFrontMatter } from './support/front-matter';
import { readHead } from './support/head';

/** What stands between two blocks in the reading text. */
const GAP = '\n\n';

const KINDS: Readonly<Record<ProseBlock['kind'], BlockKind>> = {
  'paragraph': 'paragraph', 'heading': 'heading', 'list-item': 'list-item', 'quote': 'quote', 'caption': 'caption', 'table-cell': 'table', 'footnote': 'paragraph',
};

/** A reader of sources that are written in a draft language: what is prose there is text here. */
export function proseReader(format: string, language: DraftLanguage): Reader {
  return textReader(format, language.extensions, (original) => readProse(original, language.parse(original)));
}

function readProse(original: string, parts: DraftParts): Reading {
  const { text, spans } = joined(parts.blocks);
  const kinds = parts.blocks.map(({ kind, text: line }): BlockKind => (kind !== 'table-cell' && isCrumb(line) ? 'crumb' : KINDS[kind]));
  const head = readHead(parts.blocks.map(({ text: line }, i) => ({ text: line.slice(0, 600), heading: kinds[i] === 'heading', crumb: kinds[i] === 'crumb' })));
  const blocks = spans.map((span, i): Block => ({ span, kind: head.crumbs.has(i) && head.title !== i ? 'crumb' : kinds[i]! }));
  const metadata: FoundMetadata = { ...head.metadata, ...readFrontMatter(original) };
  return { original, text, map: new JoinedMap(parts.blocks, spans), blocks, metadata, problems: parts.problems };
}

function joined(blocks: readonly ProseBlock[]): { readonly text: string; readonly spans: readonly Span[] } {
  let at = 0;
  const spans = blocks.map(({ text }) => {
    const span = { start: at, end: at + text.length };
    at = span.end + GAP.length;
    return span;
  });
  return { text: blocks.map(({ text }) => text).join(GAP), spans };
}

/** The maps of blocks in a row; what stands between two blocks belongs to the end of the first. */
class JoinedMap implements OffsetMap {
  private readonly starts: Uint32Array;

  constructor(private readonly blocks: readonly ProseBlock[], private readonly spans: readonly Span[]) {
    this.starts = Uint32Array.from(blocks, ({ map }) => map.toOriginal(0));
  }

  toOriginal(offset: number): number {
    const i = last(this.spans.length, (n) => this.spans[n]!.start <= offset);
    return i < 0 ? 0 : this.blocks[i]!.map.toOriginal(Math.min(offset, this.spans[i]!.end) - this.spans[i]!.start);
  }

  toReading(original: number): number {
    const i = last(this.starts.length, (n) => this.starts[n]! <= original);
    if (i < 0) return 0;
    const { start, end } = this.spans[i]!;
    const inside = this.blocks[i]!.map.toReading(original);
    return inside >= end - start && original >= this.blocks[i]!.map.toOriginal(end - start) ? this.spans[i + 1]?.start ?? end : start + inside;
  }

  spanToOriginal({ start, end }: Span): Span {
    const first = this.toOriginal(start);
    if (end <= start) return { start: first, end: first };
    const i = Math.max(0, last(this.spans.length, (n) => this.spans[n]!.start < end));
    const block = this.spans[i]!;
    const inside = this.blocks[i]!.map.spanToOriginal({ start: Math.max(0, start - block.start), end: Math.min(end, block.end) - block.start });
    return { start: Math.min(first, inside.end), end: inside.end };
  }

  spanToReading({ start, end }: Span): Span {
    const first = this.toReading(start);
    if (end <= start) return { start: first, end: first };
    const i = last(this.starts.length, (n) => this.starts[n]! < end);
    if (i < 0) return { start: first, end: first };
    const inside = this.blocks[i]!.map.spanToReading({ start: Math.max(start, this.starts[i]!), end }).end;
    return { start: first, end: Math.max(first, this.spans[i]!.start + inside) };
  }
}

/** Index of the last of `count` that passes a test which holds up to some index and not after; -1 where none does. */
function last(count: number, test: (index: number) => boolean): number {
  let low = -1;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (test(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
