import type { BibliographyEntry } from '../bibliography/entry';
import { formatReference } from '../citations/reference';
import type { CitationMention } from '../model/draft';
import type { OpenDraft } from './open-draft';

/** The reference that a citation stands for, as plain text: its source's, a bibliography's, else the footnote's words; undefined where nothing is known. */
export function referenceFor(mention: CitationMention, open: OpenDraft, references: ReadonlyMap<string, BibliographyEntry>): string | undefined {
  const { engine, keys, parts, bibliographies } = open;
  const id = keys.get(mention.key);
  const source = id === undefined ? undefined : engine.corpus.source(id);
  if (source) return formatReference(source.metadata);
  const entry = bibliographies.flatMap((b) => b.entries).find((e) => e.key === mention.key) ?? references.get(mention.key);
  return entry ? formatReference(entry.metadata) : parts.footnotes.find((f) => f.label === mention.key)?.text;
}
