import { formatReference } from '../citations/reference';
import type { CitationMention, DraftParts } from '../model/draft';
import type { CorpusReader } from '../model/retrieval';
import type { KnownKeys } from './keys';

/** The reference that a citation stands for, as plain text: the source's own, else the footnote's words; undefined where nothing is known. */
export function referenceFor(mention: CitationMention, parts: DraftParts, corpus: CorpusReader, keys: KnownKeys): string | undefined {
  const id = keys.get(mention.key);
  const source = id === undefined ? undefined : corpus.source(id);
  if (source) return formatReference(source.metadata);
  return parts.footnotes.find((f) => f.label === mention.key)?.text;
}
