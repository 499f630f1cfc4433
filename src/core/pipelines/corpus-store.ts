import type { SourceMetadata } from '../model/metadata';
import type { Source, SourceId } from '../model/source';
import type { CacheReader, CacheStore, Clock } from '../ports';
import { pack, PackedSource, Unpacker } from '../retrieval/packed-source';
import { createPassageIndex, type InvertedIndex } from '../retrieval/passage-index';
import { decodeSnapshot, encodeSnapshot, type EncodedSnapshot, isFileOf, saveSnapshot } from '../retrieval/snapshot';
import type { StoredSource } from '../retrieval/stored-sources';
import { TextStore } from '../retrieval/text-store';
import type { CorpusEntry } from './corpus-entry';

/** Smaller corpora are read faster than a stored index is checked. */
const WORTH_STORING = 2000;

/** What is remembered of a source's file beside the source itself. */
interface FileFacts {
  readonly size: number;
  readonly modified: number;
  readonly own: SourceMetadata;
}

/** Work goes on this long before the host's other work is let in, in milliseconds. */
const SLICE = 12;

/**
 * The index and the texts of one corpus: in memory, in a file of the host's cache for the next start, and on disk alone for the texts that
 * would take more memory than allowed.
 */
export class CorpusStore {
  index = createPassageIndex();
  /** What the corpus is stored under. */
  key = '';
  private texts = new TextStore();
  private unpacker = new Unpacker(this.texts);
  /** The file that texts lie in; undefined while all are in memory. */
  private file: CacheReader | undefined;
  /** True where sources came or went since the index was last stored. */
  private unsaved = false;

  /** `entryOf` gives what the corpus knows of a source's file. */
  constructor(private readonly cache: CacheStore | undefined, private readonly clock: Clock, private readonly entryOf: (id: SourceId) => CorpusEntry | undefined) {}

  /** True once a text on disk was found changed: the index has to be built anew. */
  get damaged(): boolean {
    return this.texts.damaged;
  }

  /** Bytes of text that may stay in memory; more has to be read from disk. */
  set limit(bytes: number) {
    this.texts.limit = bytes;
  }

  /** The source as it is kept: in little room, with its text where there is place for it. */
  keep(source: Source): Source {
    return pack(source, this.unpacker) ?? source;
  }

  add(source: Source): void {
    this.unsaved = true;
    this.index.addSource(source);
  }

  remove(source: Source): void {
    this.unsaved = true;
    this.index.removeSource(source.id);
    if (source instanceof PackedSource) source.release();
  }

  /** Starts from what was stored; undefined where there is nothing that can be trusted. What changed on disk since is for the corpus to find. */
  async restore(): Promise<readonly CorpusEntry[] | undefined> {
    const file = await this.open();
    if (!file) return undefined;
    const snapshot = await this.decode(file);
    const entries = snapshot?.sources.map(entryOf);
    if (snapshot && entries?.every((entry) => entry !== undefined)) {
      this.index = snapshot.index;
      this.unsaved = false;
      if (this.texts.resident === 0) this.file = file;
      else file.close();
      return entries;
    }
    file.close();
    await this.reset();
    return undefined;
  }

  /** Forgets everything, in memory and under `key`. */
  async reset(): Promise<void> {
    this.file?.close();
    this.file = undefined;
    const { limit } = this.texts;
    this.texts = new TextStore();
    this.texts.limit = limit;
    this.unpacker = new Unpacker(this.texts);
    this.index = createPassageIndex();
    await this.cache?.delete(this.key).catch(() => undefined);
  }

  /** Stores the corpus in passing where its texts have grown over their limit; those that were stored leave the memory. */
  async spill(): Promise<void> {
    if (this.cache?.open && this.texts.wantsSaving) await this.write(this.cache);
  }

  /** Stores the index with its sources, where that saves the next start more than it costs. A failure only costs that start its head start. */
  async save(): Promise<void> {
    if (this.cache && this.unsaved && this.index.passageCount >= WORTH_STORING) await this.write(this.cache);
  }

  private async open(): Promise<CacheReader | undefined> {
    const { cache, key } = this;
    try {
      if (cache?.open) return await cache.open(key);
      const bytes = await cache?.get(key);
      return bytes && wholeFile(bytes);
    } catch {
      // A store that cannot be read is as good as an empty one.
      return undefined;
    }
  }

  private async decode(file: CacheReader): Promise<{ readonly index: InvertedIndex; readonly sources: readonly StoredSource[] } | undefined> {
    const { clock } = this;
    const steps = decodeSnapshot(file, this.unpacker);
    try {
      for (let slice = clock.now(), step = steps.next(); ; step = steps.next()) {
        if (step.done) return step.value;
        if (clock.now() - slice < SLICE) continue;
        await clock.yield();
        slice = clock.now();
      }
    } catch {
      return undefined;
    }
  }

  private async write(cache: CacheStore): Promise<void> {
    const encoded = encodeSnapshot(this.index, this.unpacker, (id): FileFacts | undefined => {
      const known = this.entryOf(id);
      return known?.own && { size: known.size, modified: known.modified, own: known.own };
    });
    this.unsaved = false;
    if (!encoded.ok) return;
    const saved = await saveSnapshot(cache, this.key, encoded.value);
    if (saved.ok && this.texts.resident > this.texts.limit) await this.moveTexts(encoded.value);
  }

  /** From now on the texts are read from the file that was just written. */
  private async moveTexts(encoded: EncodedSnapshot): Promise<void> {
    const file = await this.cache?.open?.(this.key).catch(() => undefined);
    if (!file) return;
    if (!isFileOf(encoded, file)) return file.close();
    let offset = encoded.file.tail;
    for (const { stored } of encoded.sources) {
      stored.moveTo({ file, offset });
      offset += stored.length;
    }
    this.file?.close();
    this.file = file;
    this.texts.keepLimit();
  }
}

/** Bytes in memory as a file that is open. */
function wholeFile(bytes: Uint8Array): CacheReader {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length), close: () => undefined };
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
