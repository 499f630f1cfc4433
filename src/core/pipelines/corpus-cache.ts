import type { SourceMetadata } from '../model/metadata';
import type { CacheStore } from '../ports';
import type { InvertedIndex } from '../retrieval/passage-index';
import { loadSnapshot, saveSnapshot } from '../retrieval/snapshot';
import type { StoredSource } from '../retrieval/stored-sources';
import type { CorpusEntry } from './corpus-entry';

/** Smaller corpora are read faster than a stored index is checked. */
const WORTH_STORING = 2000;

/** What is remembered of a source's file beside the source itself. */
interface FileFacts {
  readonly size: number;
  readonly modified: number;
  readonly own: SourceMetadata;
}

/** An index as it was left, and the entries of the sources in it. */
export interface RestoredCorpus {
  readonly index: InvertedIndex;
  readonly entries: readonly CorpusEntry[];
}

/** The corpus as it was stored under `key`; undefined where there is none that can be trusted. What changed on disk since is for the corpus to find. */
export async function restoreCorpus(cache: CacheStore, key: string): Promise<RestoredCorpus | undefined> {
  const snapshot = await loadSnapshot(cache, key);
  if (!snapshot) return undefined;
  const entries = snapshot.sources.map(entryOf);
  return entries.every((entry) => entry !== undefined) ? { index: snapshot.index, entries } : undefined;
}

/** Stores the index with its sources, where that saves the next start more than it costs. A failure only costs that start its head start. */
export async function storeCorpus(cache: CacheStore, key: string, index: InvertedIndex, entry: (id: string) => CorpusEntry | undefined): Promise<void> {
  if (index.passageCount < WORTH_STORING) return;
  await saveSnapshot(cache, key, index, (id): FileFacts | undefined => {
    const known = entry(id);
    return known?.own && { size: known.size, modified: known.modified, own: known.own };
  });
}

function entryOf({ source, extra }: StoredSource): CorpusEntry | undefined {
  if (!isFileFacts(extra)) return undefined;
  const { size, modified, own } = extra;
  return { uri: source.id, path: source.path, format: source.format, problems: source.problems, size, modified, own, source };
}

function isFileFacts(extra: unknown): extra is FileFacts {
  if (typeof extra !== 'object' || extra === null) return false;
  const { size, modified, own } = extra as Partial<Record<keyof FileFacts, unknown>>;
  return typeof size === 'number' && typeof modified === 'number' && typeof own === 'object' && own !== null;
}
