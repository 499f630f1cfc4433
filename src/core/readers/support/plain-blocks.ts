import type { Block, BlockKind } from '../../model/source';
import { nth } from '../../text/nth';
import type { FoundMetadata } from '../reader';
import { withBoxes } from './boxes';
import { isCrumb } from './crumbs';
import { readHead } from './heads/head';
import type { Chunk } from './wrapped/lines';
import { isListItem } from './wrapped/lines';

/** Headings are no longer than this, in UTF-16 code units and in words. */
const LONGEST_HEADING = 160;
const MOST_HEADING_WORDS = 22;

/** Blocks of plain text, and what its head says of it. */
export interface PlainBlocks {
  readonly blocks: readonly Block[];
  readonly metadata: FoundMetadata;
}

/**
 * Tells headings, list items and crumbs from paragraphs. It goes by how they are written and what stands around them.
 */
export function plainBlocks(text: string, chunks: readonly Chunk[]): PlainBlocks {
  const lines = chunks.map(({ start, end }) => text.slice(start, Math.min(end, start + 4 * LONGEST_HEADING)));
  const repeated = repeatedLines(lines);
  const kinds = chunks.map((chunk, i): BlockKind => kindOf(lines[i] ?? '', chunk, repeated));
  const head = readHead(
    chunks.map((_, i) => ({ text: lines[i] ?? '', heading: kinds[i] === 'heading', crumb: kinds[i] === 'crumb' })),
  );
  const blocks = chunks.map(({ start, end }, i): Block => ({
    span: { start, end },
    kind: head.crumbs.has(i) ? 'crumb' : settled(kinds, i),
  }));
  return { blocks: withBoxes(blocks, text), metadata: head.metadata };
}

function kindOf(line: string, { start, end }: Chunk, repeated: ReadonlySet<string>): BlockKind {
  const whole = end - start === line.length;
  if (whole && (isCrumb(line) || repeated.has(line))) return 'crumb';
  if (isListItem(line)) return 'list-item';
  return whole && looksLikeHeading(line) ? 'heading' : 'paragraph';
}

/** A heading needs a text below it; the last line of a text is none. */
function settled(kinds: readonly BlockKind[], i: number): BlockKind {
  const kind = nth(kinds, i);
  return kind === 'heading' && i === kinds.length - 1 && kinds.length > 1 ? 'paragraph' : kind;
}

/** Short, starts like a title, and does not end as a sentence does. */
function looksLikeHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING || line.includes('\n')) return false;
  if (/[.;,:…]["”’')\]]*$/.test(line) || isQuoted(line)) return false;
  if (/^\p{Ll}/u.test(line) && !/^\p{Ll}+\p{Lu}/u.test(line)) return false;
  return line.split(/\s+/).length <= MOST_HEADING_WORDS && /\p{L}{2}/u.test(line);
}

function isQuoted(line: string): boolean {
  return /^["“«‘]/.test(line) && /["”»’]$/.test(line);
}

/** Short lines that come again word for word: running heads, tag lists, menus. */
function repeatedLines(lines: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const line of lines) {
    if (line.length > 80 || !looksLikeHeading(line) || /[!?]$/.test(line)) continue;
    if (seen.has(line)) repeated.add(line);
    seen.add(line);
  }
  return repeated;
}
