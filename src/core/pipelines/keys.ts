import type { DraftParts } from '../model/draft';
import type { Source, SourceId } from '../model/source';

/** Citation keys, footnote labels and link targets of a draft that lead to a source (or, undefined, to a reference without one). */
export type KnownKeys = ReadonlyMap<string, SourceId | undefined>;

/**
 * Everything that a citation of this draft may call a source by. `references` are keys of bibliographies; a footnote stands
 * for the source whose address, key or title its text contains.
 */
export function knownKeys(sources: Iterable<Source>, references: Iterable<string>, parts: DraftParts): KnownKeys {
  const keys = new Map<string, SourceId | undefined>();
  for (const key of references) keys.set(key, undefined);
  const all = [...sources];
  for (const source of all) {
    const { key, url } = source.metadata;
    keys.set(key, source.id);
    keys.set(source.path, source.id);
    if (url) keys.set(url, source.id);
  }
  for (const footnote of parts.footnotes) {
    const source = all.find((s) => isNamed(footnote.text, s));
    if (source) keys.set(footnote.label, source.id);
  }
  return keys;
}

function isNamed(text: string, { metadata: { url, key, title } }: Source): boolean {
  return (url !== undefined && text.includes(url))
    || new RegExp(`(^|[^\\p{L}\\p{N}])${escapeRegExp(key)}($|[^\\p{L}\\p{N}])`, 'u').test(text)
    || (title !== undefined && title.length >= 12 && text.includes(title));
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
