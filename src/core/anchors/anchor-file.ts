import * as v from 'valibot';
import type { AnchorFile, QuoteAnchor } from '../model/project/anchor';
import { message } from '../model/message';
import type { Result } from '../model/problem';
import { foldedWords } from '../text/words/folded-words';
import { parseOwnFile } from '../text/own-file';

/** Where the anchors of a folder's drafts are kept, relative to it. */
export const ANCHORS_PATH = '.plumbline/anchors.json';

/** No anchors. */
export const NO_ANCHORS: AnchorFile = { version: 1, anchors: [] };

/** More quotes than the drafts of one folder hold; the oldest are dropped. */
const MOST_ANCHORS = 5000;

const Text = v.pipe(v.string(), v.maxLength(20_000));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Schema = v.object({
  version: v.literal(1),
  anchors: v.pipe(
    v.array(v.object({ draft: Text, quote: Text, source: Text, start: Offset, end: Offset, hash: Text })),
    v.maxLength(MOST_ANCHORS),
  ),
});

/** Reads the anchors of a folder; fails with `syntax` where the file is not one of ours. */
export function parseAnchors(text: string): Result<AnchorFile> {
  return parseOwnFile(
    Schema,
    text,
    message(
      '{0} cannot be read: it is damaged, or from a newer version of Plumbline. Inserted quotes are not followed.',
      ANCHORS_PATH,
    ),
  );
}

/**
 * The file with these anchors in place of those on the same words. Where there is no new one the earlier ones only
 * go.
 */
export function withAnchors(
  { version, anchors }: AnchorFile,
  added: readonly QuoteAnchor[],
  replaced: readonly QuoteAnchor[] = [],
): AnchorFile {
  const gone = new Set([...added, ...replaced].map(identity));
  return {
    version,
    anchors: [...anchors.filter((anchor) => !gone.has(identity(anchor))), ...added].slice(-MOST_ANCHORS),
  };
}

/** The file's text: one anchor after the other as they were made, so that versions of it can be compared and merged. */
export function writeAnchors({ version, anchors }: AnchorFile): string {
  return `${JSON.stringify({ version, anchors }, undefined, 2)}\n`;
}

function identity({ draft, quote }: QuoteAnchor): string {
  return `${draft}\u0000${foldedWords(quote)}`;
}
