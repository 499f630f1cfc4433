import type { DraftParts, DraftPlace } from './draft';
import type { Problem, Result } from './problem';
import type { Span } from './span';

/** A draft that is no text file: its text, one line a paragraph, and what is known of it. */
export interface DraftDocument {
  readonly text: string;
  readonly parts: DraftParts;
  /** In order; the first begins at 0. */
  readonly places: readonly DraftPlace[];
  readonly problems: readonly Problem[];
}

/** Something to say beside words of a document. */
export interface Remark {
  /** In the document's text. */
  readonly span: Span;
  /** Lines of plain text. */
  readonly text: string;
}

/** One kind of document that drafts are written in. Neither function throws; both take time linear in the file. */
export interface DraftDocumentFormat {
  readonly id: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** The document's text and places; fails where the bytes are no such document. */
  read(bytes: Uint8Array): Result<DraftDocument>;
  /** The same file with the remarks as comments beside their words, all else in it as it was. Fails as `read` does. */
  annotate(bytes: Uint8Array, remarks: readonly Remark[]): Result<Uint8Array>;
}

/** The place of an offset; undefined before the first. */
export function placeAt(places: readonly DraftPlace[], offset: number): DraftPlace | undefined {
  let found: DraftPlace | undefined;
  for (const place of places) {
    if (place.start > offset) break;
    found = place;
  }
  return found;
}
