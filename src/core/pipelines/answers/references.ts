import { formatReference } from '../../citations/reference';
import type { FilePlace } from '../../model/api';
import type { CitationMention } from '../../model/draft';
import type { PlacedEntry } from '../corpus/corpus';
import type { OpenDraft } from '../draft/open-draft';

/** A reference as plain text, and where it is written. The place is told where that is not in the source itself. */
export interface Reference {
  readonly text: string;
  readonly entry?: FilePlace;
}

/**
 * The reference that a citation stands for: its source's, a bibliography's, else the footnote's words; undefined where
 * nothing is known.
 */
export function referenceFor(
  mention: CitationMention,
  open: OpenDraft,
  references: ReadonlyMap<string, PlacedEntry>,
): Reference | undefined {
  const {
    engine,
    keys,
    parts,
    bibliographies,
    draft: { uri },
  } = open;
  const id = keys.get(mention.key);
  const source = id === undefined ? undefined : engine.corpus.source(id);
  const found =
    bibliographies.flatMap((b) => b.entries.map((e) => ({ ...e, uri: b.uri }))).find((e) => e.key === mention.key) ??
    references.get(mention.key);
  const entry = found && { uri: found.uri, span: found.span };
  if (source) return { text: formatReference(source.metadata), ...(entry && { entry }) };
  if (found && entry) return { text: formatReference(found.metadata), entry };
  const note = parts.footnotes.find((f) => f.label === mention.key);
  return note && { text: note.text, entry: { uri, span: note.span } };
}
