import type { DraftLanguage, DraftParts, ProseBlock } from '../model/draft';
import type { Block, BlockKind } from '../model/source';
import type { Span } from '../model/span';
import { nth } from '../text/nth';
import { JoinedMap } from '../text/offsets/joined-map';
import type { FoundMetadata, Reader, Reading } from './reader';
import { textReader } from './reader';
import { withBoxes } from './support/boxes';
import { columnTables } from './support/tables/column-tables';
import { isCrumb } from './support/crumbs';
import { readFrontMatter } from './support/heads/front-matter';
import { readHead } from './support/heads/head';
import { markupHead } from './support/heads/markup-head';
import { latexHead } from './support/heads/latex-head';
import { withRows } from './support/tables/prose-tables';
import { zoteroNotes } from './support/zotero-notes';

/** What stands between two blocks in the reading text. */
const GAP = '\n\n';

const KINDS: Readonly<Record<ProseBlock['kind'], BlockKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  'list-item': 'list-item',
  quote: 'quote',
  caption: 'caption',
  'table-cell': 'table',
  footnote: 'paragraph',
};

/** A reader of sources that are written in a draft language: what is prose there is text here. */
export function proseReader(format: string, language: DraftLanguage): Reader {
  const readHeadOf =
    format === 'latex' ? latexHead : (text: string) => ({ ...markupHead(format, text), ...readFrontMatter(text) });
  return textReader(format, language.extensions, (original) =>
    readProse(original, language.parse(original), readHeadOf(original), format === 'latex'),
  );
}

function readProse(original: string, parts: DraftParts, stated: FoundMetadata, isTex: boolean): Reading {
  const written = withoutInlineCaptions(parts.blocks);
  const prose = withTables(withRows(written, original, isTex), columnTables(original, written));
  const { text, spans } = joined(prose);
  const kinds = prose.map(({ kind, text: line }): BlockKind =>
    kind !== 'table-cell' && isCrumb(line) ? 'crumb' : KINDS[kind],
  );
  const head = readHead(
    prose.map(({ text: line }, i) => ({
      text: line.slice(0, 600),
      heading: kinds[i] === 'heading',
      crumb: kinds[i] === 'crumb',
    })),
  );
  const notes = zoteroNotes(prose, parts.citations);
  const blocks = spans.map((span, i): Block => {
    const locator = notes.get(nth(prose, i));
    return {
      span,
      kind: head.crumbs.has(i) && head.title !== i ? 'crumb' : nth(kinds, i),
      ...(locator !== undefined && { locator }),
    };
  });
  const ticked = withBoxes(blocks, text, (i) => lineBefore(original, nth(prose, i).map.toOriginal(0)));
  const metadata: FoundMetadata = { ...head.metadata, ...stated };
  return {
    original,
    text,
    map: new JoinedMap(
      prose.map(({ map: own }) => own),
      spans,
    ),
    blocks: ticked,
    metadata,
    problems: parts.problems,
  };
}

/** More than stands in front of an item's words. UTF-16 units. */
const LONGEST_MARK = 100;

/** What stands in front of an offset on its line. */
function lineBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - LONGEST_MARK), offset);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/**
 * The description of an image inside a sentence is no text of its own; leaving it out keeps the text in the file's
 * order.
 */
function withoutInlineCaptions(blocks: readonly ProseBlock[]): readonly ProseBlock[] {
  let end = 0;
  return blocks.filter(({ kind, map, text }) => {
    const isInline = kind === 'caption' && map.toOriginal(0) < end;
    if (!isInline) end = Math.max(end, map.toOriginal(text.length));
    return !isInline;
  });
}

/** The blocks with a listing's tables, in the file's order. */
function withTables(blocks: readonly ProseBlock[], rows: readonly ProseBlock[]): readonly ProseBlock[] {
  if (rows.length === 0) return blocks;
  return [...blocks, ...rows].sort((a, b) => a.map.toOriginal(0) - b.map.toOriginal(0));
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
