import type { Problem } from '../../model/problem';
import type { Area, Block, BlockKind } from '../../model/source';
import { nth } from '../../text/nth';
import { identityMap } from '../../text/offsets/offset-map';
import type { FoundMetadata, Reading } from '../reader';
import { isCrumb } from './crumbs';
import { readHead } from './heads/head';

/** A stretch of text that was taken out of a document. */
export interface Part {
  readonly kind: BlockKind;
  readonly text: string;
  readonly locator?: string | undefined;
  readonly area?: Area;
  /** True where it goes on in the paragraph before it, on another page. */
  readonly runsOn?: boolean;
}

/** What a document says of itself beside its text. */
export interface DocumentFacts {
  /** Stands back behind what the first lines of the text say. */
  readonly metadata?: FoundMetadata;
  readonly problems?: readonly Problem[];
  /** True where the file's own title and authors are better than what its first lines say: those of a book. */
  readonly isWhole?: boolean;
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
export function documentReading(
  parts: readonly Part[],
  { metadata = {}, problems = [], isWhole = false }: DocumentFacts = {},
): Reading {
  const kept = parts.map((part) => ({ ...part, text: part.text.trim() })).filter(({ text }) => text !== '');
  const kinds = kept.map(({ kind, text }): BlockKind => (kind !== 'table' && isCrumb(text) ? 'crumb' : kind));
  const head = headOf(kept, kinds);
  const blocks: Block[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const [i, { text, locator, area, runsOn }] of kept.entries()) {
    if (at + text.length > LONGEST_TEXT) break;
    const gap = i === 0 ? '' : runsOn ? ' ' : GAP;
    const start = at + gap.length;
    at = start + text.length;
    blocks.push({
      span: { start, end: at },
      kind: head.crumbs.has(i) ? 'crumb' : nth(kinds, i),
      ...(locator !== undefined && { locator }),
      ...(area && { area }),
    });
    texts.push(gap, text);
  }
  const text = texts.join('');
  return {
    original: text,
    text,
    map: identityMap,
    blocks,
    metadata: isWhole ? { ...head.metadata, ...metadata } : { ...metadata, ...head.metadata },
    problems,
  };
}

/** What the first lines say; the lines that mark pages, and tables, are not among them. */
function headOf(
  parts: readonly Part[],
  kinds: readonly BlockKind[],
): { readonly crumbs: ReadonlySet<number>; readonly metadata: FoundMetadata } {
  const indexes = parts.flatMap(({ locator }, i) =>
    kinds[i] === 'table' || (nth(parts, i).kind === 'crumb' && locator !== undefined) ? [] : [i],
  );
  const head = readHead(
    indexes.map((i) => ({
      text: nth(parts, i).text.slice(0, LONGEST_LINE),
      heading: kinds[i] === 'heading',
      crumb: kinds[i] === 'crumb',
    })),
  );
  const title = head.title === undefined ? undefined : indexes[head.title];
  return {
    crumbs: new Set([...head.crumbs].map((i) => indexes[i] ?? 0).filter((i) => i !== title)),
    metadata: head.metadata,
  };
}
