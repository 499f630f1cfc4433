import type { Block, BlockKind } from '../model/source';
import { nth } from '../text/nth';
import type { Reading } from './reader';
import { textReader } from './reader';
import { isCrumb } from './support/crumbs';
import { readHead } from './support/heads/head';
import { findMain } from './html/html-main';
import { htmlMetadata } from './html/html-metadata';
import type { HtmlBlock, HtmlReading } from './html/html-text';
import { writeHtml } from './html/html-text';
import { parseHtml } from './html/html-tree';
import { savedFrom } from './html/single-file';

/**
 * Saved web pages: the article without navigation, comments and advertisements, every character with its place in the
 * page.
 */
export const htmlReader = textReader('html', ['.html', '.htm', '.xhtml'], readHtml);

/** Text of which this share is links is a menu or a list of other articles. */
const MOST_LINKED = 0.7;
/** A longer block is read even if much of it is links. */
const LONGEST_LINKS = 200;

/** Six words or more up to a full stop: a paragraph that is one link, not the name of another article. */
const SENTENCE = /^(?:\S+\s+){5,}\S*[.!?]["”’»)]*\s*$/;

function readHtml(original: string): Reading {
  const tree = parseHtml(original);
  const reading = writeHtml(original, tree, findMain(tree));
  const lines = reading.blocks.map(({ span }) => reading.text.slice(span.start, span.end));
  const kinds = reading.blocks.map((block, i) => kindOf(block, lines[i] ?? ''));
  const head = readHead(
    kinds.map((kind, i) => ({
      text: nth(lines, i).slice(0, 600),
      heading: kind === 'heading',
      crumb: kind === 'crumb',
    })),
  );
  const blocks = reading.blocks.map(({ span }, i): Block => ({
    span,
    kind: head.crumbs.has(i) && !nth(reading.blocks, i).isTitle ? 'crumb' : nth(kinds, i),
  }));
  const metadata = { ...savedFrom(original), ...head.metadata, ...titleOf(reading), ...htmlMetadata(tree) };
  const heading = lines.find((line, i) => kinds[i] === 'heading' && repeats(metadata.title, line));
  return {
    original,
    text: reading.text,
    map: reading.map,
    blocks,
    metadata: heading ? { ...metadata, title: heading } : metadata,
    problems: [],
  };
}

function kindOf(block: HtmlBlock, line: string): BlockKind {
  if (block.isInCell && !line.includes(' | ') && SENTENCE.test(line)) return 'paragraph';
  if (block.kind === 'table' || block.kind === 'code') return block.kind;
  if (isCrumb(line)) return 'crumb';
  return isMenu(block, line) ? 'crumb' : block.kind;
}

/** A short line that is links for the most part, and neither a heading nor a sentence. */
function isMenu({ kind, linked }: HtmlBlock, line: string): boolean {
  if (kind === 'heading' || (kind !== 'list-item' && SENTENCE.test(line))) return false;
  return line.length <= LONGEST_LINKS && linked > line.length * MOST_LINKED;
}

function titleOf({ blocks, text }: HtmlReading): { readonly title?: string } {
  const found = blocks.find((block) => block.isTitle);
  return found ? { title: text.slice(found.span.start, found.span.end) } : {};
}

/** "Title – Name of the site" repeats the heading "Title". */
function repeats(title: string | undefined, heading: string): boolean {
  if (title === undefined || title.length <= heading.length) return false;
  return heading.length >= 10 && title.startsWith(heading);
}
