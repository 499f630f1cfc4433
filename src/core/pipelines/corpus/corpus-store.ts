import type { SourceMetadata } from '../../model/metadata';
import type { Source, SourceId } from '../../model/source';
import type { CacheReader, CacheStore, Clock } from '../../ports';
import { pack, PackedSource, withMetadata } from '../../retrieval/packed-source';
import { Unpacker } from '../../retrieval/store/unpacker';
import { createPassageIndex, type InvertedIndex } from '../../retrieval/passage-index';
import {
  decodeSnapshot,
  encodeSnapshot,
  type EncodedSnapshot,
  isFileOf,
  saveSnapshot,
} from '../../retrieval/store/snapshot';
import type { StoredSource } from '../../retrieval/store/stored-sources';
import { TextStore } from '../../retrieval/store/text-store';
import type { CorpusEntry } from './corpus-entry';

/** Smaller corpora are read faster than a stored index is checked. */
const WORTH_STORING = 2000;

/** Reading these takes long enough that even one is worth storing. */
const COSTLY: ReadonlySet<string> = new Set([
  'pdf',
  'epub',
  'docx',
  'odt',
  'pptx',
  'odp',
  'xlsx',
  'ods',
  'mail',
  'mhtml',
  'webarchive',
]);

/** Bytes of text that need not stay in memory once they are stored: a check asks for a small part of them again. */
const WORTH_LEAVING = 4 << 20;

/** What is remembered of a source's file beside the source itself. */
interface FileFacts {
  readonly size: number;
  readonly modified: number;
  readonly own: SourceMetadata;
  /** As it was settled among the others. */
  readonly metadata: SourceMetadata;
}

/** Work goes on this long before the host's other work is let in, in milliseconds. */
const SLICE = 12;

/** What a corpus is stored with. */
export interface CorpusStoreOptions {
  readonly cache?: CacheStore | undefined;
  readonly clock: Clock;
  /** What the corpus knows of a source's file. */
  readonly entryOf: (id: SourceId) => CorpusEntry | undefined;
  /**
   * Called when a stored text turns out to have been changed; without it, all texts are checked at the start instead of
   * when they are read.
   */
  readonly onDamaged?: (() => void) | undefined;
}

/**
 * The index and the texts of one corpus: in memory, in a file of the host's cache for the next start, and on disk alone
 * for the texts that would take more memory than allowed.
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
  /** True once a source has come in that nobody wants to wait for twice. */
  private hasCostly = false;

  constructor(private readonly options: CorpusStoreOptions) {
    this.watchTexts();
  }

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

  /** Takes a source into the index, in steps. */
  add(source: Source): Iterable<void> {
    this.unsaved = true;
    this.hasCostly ||= COSTLY.has(source.format);
    return this.index.addInSteps(source);
  }

  remove(source: Source): void {
    this.unsaved = true;
    this.index.removeSource(source.id);
    if (source instanceof PackedSource) source.release();
  }

  /**
   * Starts from what was stored; undefined where there is nothing that can be trusted. What changed on disk since is
   * for the corpus to find.
   */
  async restore(): Promise<readonly CorpusEntry[] | undefined> {
    const file = await this.open();
    if (!file) return undefined;
    const snapshot = await this.decode(file);
    const entries = snapshot?.sources.map(entryOf);
    if (snapshot && entries?.every((entry) => entry !== undefined)) {
      this.index = snapshot.index;
      this.unsaved = false;
      this.file = file;
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
    this.watchTexts();
    this.unpacker = new Unpacker(this.texts);
    this.index = createPassageIndex();
    await this.options.cache?.delete(this.key).catch(() => undefined);
  }

  /**
   * Stores the corpus in passing where its texts have grown over their limit; those that were stored leave the memory.
   */
  async spill(): Promise<void> {
    const { cache } = this.options;
    if (cache?.open && this.texts.wantsSaving) await this.write(cache);
  }

  /**
   * Stores the index with its sources, where that saves the next start more than it costs. A failure only costs that
   * start its head start.
   */
  async save(): Promise<void> {
    const { cache } = this.options;
    const isWorth = this.hasCostly || this.index.passageCount >= WORTH_STORING;
    if (cache && this.unsaved && isWorth) await this.write(cache);
  }

  private async open(): Promise<CacheReader | undefined> {
    const {
      key,
      options: { cache },
    } = this;
    try {
      if (cache?.open) return await cache.open(key);
      const bytes = await cache?.get(key);
      return bytes && wholeFile(bytes);
    } catch {
      // A store that cannot be read is as good as an empty one.
      return undefined;
    }
  }

  private async decode(
    file: CacheReader,
  ): Promise<{ readonly index: InvertedIndex; readonly sources: readonly StoredSource[] } | undefined> {
    try {
      return await this.inSlices(decodeSnapshot(file, this.unpacker, this.options.onDamaged ? 'when read' : 'at once'));
    } catch {
      return undefined;
    }
  }

  /** Does some steps, and lets the host's other work in where a slice is over. */
  private async inSlices<T>(steps: Generator<void, T>): Promise<T> {
    const { clock } = this.options;
    for (let slice = clock.now(), step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      if (clock.now() - slice < SLICE) continue;
      await clock.yield();
      slice = clock.now();
    }
  }

  private async write(cache: CacheStore): Promise<void> {
    const encoded = await this.inSlices(
      encodeSnapshot(this.index, this.unpacker, (id): FileFacts | undefined => {
        const known = this.options.entryOf(id);
        return (
          known?.own &&
          known.source && {
            size: known.size,
            modified: known.modified,
            own: known.own,
            metadata: known.source.metadata,
          }
        );
      }),
    );
    this.unsaved = false;
    if (!encoded.ok) return;
    this.leaveFile(encoded.value);
    const saved = await saveSnapshot(cache, this.key, encoded.value);
    if (saved.ok && this.texts.resident > Math.min(this.texts.limit, WORTH_LEAVING))
      await this.moveTexts(encoded.value);
  }

  /**
   * Some systems replace no file that is open: where there is room for its texts it is closed first. They would all be
   * read now anyway, to be written anew.
   */
  private leaveFile({ file: { length, tail }, sources }: EncodedSnapshot): void {
    if (!this.file || length - tail > this.texts.limit) return;
    for (const { stored } of sources) stored.leaveFile();
    this.file.close();
    this.file = undefined;
  }

  private watchTexts(): void {
    this.texts.onDamaged = () => this.options.onDamaged?.();
  }

  /** From now on the texts are read from the file that was just written. */
  private async moveTexts(encoded: EncodedSnapshot): Promise<void> {
    const file = await this.options.cache?.open?.(this.key).catch(() => undefined);
    if (!file) return;
    if (!isFileOf(encoded, file)) return file.close();
    let offset = encoded.file.tail;
    for (const { stored } of encoded.sources) {
      stored.moveTo({ file, offset });
      offset += stored.length;
    }
    this.file?.close();
    this.file = file;
    this.texts.rest();
  }
}

/** Bytes in memory as a file that is open. */
function wholeFile(bytes: Uint8Array): CacheReader {
  return {
    size: bytes.length,
    read: (offset, length) => bytes.subarray(offset, offset + length),
    close: () => undefined,
  };
}

function entryOf({ source, extra }: StoredSource): CorpusEntry | undefined {
  if (!isFileFacts(extra)) return undefined;
  const { size, modified, own, metadata } = extra;
  return {
    uri: source.id,
    path: source.path,
    format: source.format,
    problems: source.problems,
    size,
    modified,
    own,
    source: withMetadata(source, metadata),
  };
}

function isFileFacts(extra: unknown): extra is FileFacts {
  if (typeof extra !== 'object' || extra === null) return false;
  const { size, modified, own, metadata } = extra as Partial<Record<keyof FileFacts, unknown>>;
  if (typeof size !== 'number' || typeof modified !== 'number') return false;
  return isMetadata(own) && isMetadata(metadata);
}

function isMetadata(value: unknown): value is SourceMetadata {
  if (typeof value !== 'object' || value === null) return false;
  const { key, authors } = value as Partial<Record<keyof SourceMetadata, unknown>>;
  return typeof key === 'string' && Array.isArray(authors);
}
