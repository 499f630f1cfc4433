import type { Problem } from '../../model/problem';
import type { Block, BlockKind } from '../../model/source';
import { identityMap } from '../../text/offset-map';
import type { FoundMetadata, Reading } from '../reader';
import { isCrumb } from './crumbs';
import { readHead } from './head';

/** A stretch of text that was taken out of a document. */
export interface Part {
  readonly kind: BlockKind;
  readonly text: string;
  readonly locator?: string | undefined;
}

/** What a document says of itself beside its text. */
export interface DocumentFacts {
  /** Stands back behind what the first lines of the text say. */
  readonly metadata?: FoundMetadata;
  readonly problems?: readonly Problem[];
}

/** Only so much of a block is looked at to tell whether it is a title or a byline. UTF-16 code units. */
const LONGEST_LINE = 600;
/** What stands between two blocks. */
const GAP = '\n\n';
/** The text of one file ends here: more is no document that somebody reads. UTF-16 code units. */
const LONGEST_TEXT = 32 << 20;

/**
 * The reading of a document that is no text file: its parts in order, an empty line between two. The text is its own
 * original, and is what a writer is shown in place of the file.
 */
export function documentReading(parts: readonly Part[], { metadata = {}, problems = [] }: DocumentFacts = {}): Reading {
  const kept = parts.map((part) => ({ ...part, text: part.text.trim() })).filter(({ text }) => text !== '');
  const kinds = kept.map(({ kind, text }): BlockKind => (kind !== 'table' && isCrumb(text) ? 'crumb' : kind));
  const is = (i: number, kind: BlockKind): boolean => kinds[i] === kind;
  const line = (text: string): string => text.slice(0, LONGEST_LINE);
  const head = readHead(kept.map(({ text }, i) => ({ text: line(text), heading: is(i, 'heading'), crumb: is(i, 'crumb') })));
  const blocks: Block[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const [i, { text, locator }] of kept.entries()) {
    if (at + text.length > LONGEST_TEXT) break;
    const kind = head.crumbs.has(i) && head.title !== i ? 'crumb' : kinds[i]!;
    blocks.push({ span: { start: at, end: at + text.length }, kind, ...(locator !== undefined && { locator }) });
    texts.push(text);
    at += text.length + GAP.length;
  }
  const text = texts.join(GAP);
  return { original: text, text, map: identityMap, blocks, metadata: { ...metadata, ...head.metadata }, problems };
}
