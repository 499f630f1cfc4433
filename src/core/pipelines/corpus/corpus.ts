import type { BibliographyEntry, BibliographyFormat } from '../../bibliography/entry';
import type { CorpusProgress, CorpusReport, SourceSummary } from '../../model/api';
import type { Config } from '../../model/project/config';
import type { SourceMetadata } from '../../model/metadata';
import type { Problem } from '../../model/problem';
import type { CorpusReader } from '../../model/retrieval';
import type { Passage, PassageRef, Source, SourceId } from '../../model/source';
import type { CancellationToken, Ports } from '../../ports';
import type { Reader } from '../../readers/reader';
import { passageCount, passageOf, withMetadata } from '../../retrieval/packed-source';
import { corpusReport } from './corpus-report';
import { makeKey } from '../../text/attributing/citation-key';
import { ChangeLog } from './change-log';
import type { CorpusEntry, EntryContext } from './corpus-entry';
import { isCorpusFile, readEntry } from './corpus-entry';
import type { CorpusFile } from './corpus-files';
import { asCorpusFile, findFiles } from './corpus-files';
import { settleMetadata } from './corpus-metadata';
import type { CorpusPlace, CorpusRoot } from './corpus-places';
import { corpusPlaces } from './corpus-places';
import { comparableUri, relativePath } from './corpus-uri';
import { linkedFiles } from './linked-files';
import { readerFor } from './read-source';
import { compareText } from '../../text/compare-text';
import { firstOf, lastOf } from '../../text/nth';

/** What a corpus is built from. */
export interface CorpusOptions {
  readonly ports: Pick<Ports, 'files' | 'clock' | 'logger'>;
  readonly readers: readonly Reader[];
  readonly bibliographies: readonly BibliographyFormat[];
  /** Asked anew each time the corpus is opened. */
  readonly config: () => Pick<Config, 'corpus' | 'exclude' | 'maxSourceBytes'>;
  /** Whether files may be read that bibliographies name outside of the roots; left out: they may not. */
  readonly trustsLinks?: () => boolean;
  /** What becomes of a source that was read, before it comes in. */
  readonly keep?: (source: Source) => Source;
  /** A source has come in; a changed one is removed first. What is done with it is done in steps. */
  readonly onAdd: (source: Source) => Iterable<void>;
  readonly onRemove: (source: Source) => void;
  /** Called between slices, while sources are coming in. */
  readonly onSlice?: () => Promise<void>;
}

/** How a corpus is opened. */
export interface OpenCorpusOptions {
  /** Told before each batch of files, and at the end. */
  readonly onProgress?: (progress: CorpusProgress) => void;
  readonly token?: CancellationToken;
}

/** An entry with the bibliography file that it stands in. */
export type PlacedEntry = BibliographyEntry & { readonly uri: string };

/** Files of one slice that wait for the disk together: few where they are read, many where they are only looked at. */
const READ_AHEAD = 8;
const LOOK_AHEAD = 64;
/** Work goes on this long before the host's other work is let in, in milliseconds. */
const SLICE = 12;

/**
 * The sources of a workspace. Everything in it can be looked up while it is still being read. Openings and refreshes
 * run one after the other; a new opening makes the running one stop.
 */
export class Corpus implements CorpusReader {
  /** By comparable URI. */
  private readonly entries = new Map<string, CorpusEntry>();
  private readonly keysById = new Map<SourceId, string>();
  private places: readonly CorpusPlace[] = [];
  private placeProblems: readonly Problem[] = [];
  private roots: readonly CorpusRoot[] = [];
  /** Files in no place of the corpus, which a bibliography names: comparable URIs. */
  private linked: ReadonlySet<string> = new Set();
  private readonly changes = new ChangeLog();
  /** The generation in which every source had its final metadata. */
  private settledAt = 0;
  private openings = 0;
  private readInFull = 0;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: CorpusOptions) {}

  /** Grows whenever the corpus changes. */
  get generation(): number {
    return this.changes.generation;
  }

  /** The sources that came, changed or went since a generation; undefined where these are many. */
  changedSince(generation: number): readonly SourceId[] | undefined {
    return this.changes.since(generation);
  }

  /** True where the last opening has read all of it. */
  get isComplete(): boolean {
    return this.openings > 0 && this.readInFull === this.openings;
  }

  source(id: SourceId): Source | undefined {
    return this.entry(id)?.source;
  }

  *sources(): Iterable<Source> {
    for (const { source } of this.entries.values()) if (source) yield source;
  }

  passage({ source: id, index }: PassageRef): Passage | undefined {
    const source = this.source(id);
    return source && passageOf(source, index);
  }

  /** What is known of a file of the corpus. */
  entry(id: SourceId): CorpusEntry | undefined {
    return this.entries.get(this.keysById.get(id) ?? comparableUri(id));
  }

  /**
   * True for a file of the corpus, unless its place is a whole root: there a draft lies among its sources, and nothing
   * tells them apart.
   */
  isSource(uri: string): boolean {
    if (this.entry(uri) === undefined) return false;
    const places = this.places.filter((place) => asCorpusFile(uri, [place]) !== undefined);
    return places.length === 0 || places.some(({ isWholeRoot }) => !isWholeRoot);
  }

  /**
   * Takes over what an earlier session read and settled; its sources are in the index already. The next opening drops
   * what has changed since.
   */
  seed(entries: readonly CorpusEntry[]): void {
    for (const entry of entries) {
      this.entries.set(comparableUri(entry.uri), entry);
      this.keysById.set(entry.uri, comparableUri(entry.uri));
      this.changes.note(entry.uri);
    }
    this.settledAt = this.generation;
  }

  /** Forgets everything, so that the next opening reads all of it; the index is for the owner to empty. */
  clear(): void {
    for (const { uri } of this.entries.values()) this.changes.note(uri);
    this.entries.clear();
    this.keysById.clear();
  }

  /** All entries of the corpus' bibliographies by key, whether a source is there for them or not. */
  references(): ReadonlyMap<string, PlacedEntry> {
    const all = this.ordered().flatMap(({ uri, bibliography }) =>
      (bibliography?.entries ?? []).map((entry) => ({ ...entry, uri })),
    );
    return new Map(all.reverse().map((entry) => [entry.key, entry]));
  }

  /**
   * Every file of the corpus that is or should be a source, readable or not, in order of path; a bibliography only
   * where something is wrong with it.
   */
  summaries(): readonly SourceSummary[] {
    return this.ordered()
      .filter(({ bibliography, problems }) => !bibliography || problems.length > 0)
      .map(summarize);
  }

  /** Reads the corpus of these roots. Files that have not changed since an earlier reading are kept. */
  open(roots: readonly CorpusRoot[], { onProgress, token }: OpenCorpusOptions = {}): Promise<CorpusReport> {
    const opening = ++this.openings;
    const stop: CancellationToken = {
      get isCancellationRequested() {
        return token?.isCancellationRequested === true || isStale();
      },
    };
    const isStale = (): boolean => this.openings !== opening;
    return this.enqueue(async () => {
      if (stop.isCancellationRequested) return this.report(true);
      this.places = corpusPlaces(roots, this.options.config());
      const { files, problems } = await findFiles(
        this.places,
        this.options.ports.files,
        (path) => isCorpusFile(path, this.options),
        stop,
      );
      if (stop.isCancellationRequested) return this.report(true);
      this.placeProblems = problems;
      this.roots = roots;
      const linked = [...this.entries.values()].filter(({ uri }) => asCorpusFile(uri, this.places) === undefined);
      this.linked = new Set(linked.map(({ uri }) => comparableUri(uri)));
      this.keepOnly([...files, ...linked]);
      await this.read(files, stop, onProgress);
      const report = await this.readLinked(stop, onProgress);
      if (!report.cancelled) this.readInFull = opening;
      return report;
    });
  }

  /**
   * Reads the named files or folders again, or drops them where they are gone. What is outside the corpus is passed
   * over.
   */
  refresh(
    uris: readonly string[],
    token: CancellationToken = { isCancellationRequested: false },
  ): Promise<CorpusReport> {
    return this.enqueue(async () => {
      const files = new Map<string, CorpusFile>();
      for (const uri of uris)
        for (const file of await this.filesAt(uri, token)) files.set(comparableUri(file.uri), file);
      await this.read([...files.values()], token);
      return this.readLinked(token);
    });
  }

  /** Does some work while nothing comes in or goes. */
  undisturbed<T>(work: () => Promise<T>): Promise<T> {
    return this.enqueue(work);
  }

  private enqueue<T>(work: () => Promise<T>): Promise<T> {
    const done = this.queue.then(work);
    this.queue = done.catch(() => undefined);
    return done;
  }

  /** The files that a changed URI stands for: itself, what was known below it, and (a new folder) what is there now. */
  private async filesAt(uri: string, token: CancellationToken): Promise<readonly CorpusFile[]> {
    const known = [...this.entries.values()].filter(
      (entry) => comparableUri(entry.uri) === comparableUri(uri) || relativePath(uri, entry.uri) !== undefined,
    );
    const file = asCorpusFile(uri, this.places);
    if (file && isCorpusFile(file.path, this.options)) return [...known, file];
    const below = this.places.filter(
      ({ base }) =>
        comparableUri(base) === comparableUri(uri) ||
        (relativePath(base, uri) ?? relativePath(uri, base)) !== undefined,
    );
    const found =
      below.length === 0
        ? []
        : (await findFiles(below, this.options.ports.files, (path) => isCorpusFile(path, this.options), token)).files;
    return [...known, ...found.filter((f) => relativePath(uri, f.uri) !== undefined)];
  }

  private async read(
    files: readonly CorpusFile[],
    token: CancellationToken,
    onProgress?: (progress: CorpusProgress) => void,
  ): Promise<CorpusReport> {
    const turn = this.turns();
    const context: EntryContext = {
      ...this.options,
      files: this.options.ports.files,
      config: this.options.config(),
      turn,
    };
    for (
      let i = 0, batch = this.batchAt(files, i);
      batch.length > 0 && !token.isCancellationRequested;
      i += batch.length, batch = this.batchAt(files, i)
    ) {
      onProgress?.({ read: i, total: files.length, path: firstOf(batch).path });
      const read = await Promise.all(
        batch.map((file) => readEntry(file, this.entries.get(comparableUri(file.uri)), context)),
      );
      for (const [n, file] of batch.entries()) await this.put(file, read[n], turn);
      await turn();
    }
    if (this.settledAt !== this.generation) this.settle();
    if (!token.isCancellationRequested && files.length > 0)
      onProgress?.({ read: files.length, total: files.length, path: lastOf(files).path });
    return this.report(token.isCancellationRequested);
  }

  /**
   * Reads the files that bibliographies name and that lie in no place of the corpus; those that none names any more go.
   */
  private async readLinked(
    token: CancellationToken,
    onProgress?: (progress: CorpusProgress) => void,
  ): Promise<CorpusReport> {
    const { places, roots, options } = this;
    const isSource = (path: string): boolean => readerFor(path, options.readers) !== undefined;
    const files = linkedFiles(this.entries.values(), {
      places,
      roots,
      isSource,
      trusts: options.trustsLinks?.() ?? false,
    });
    const named = new Set(files.map(({ uri }) => comparableUri(uri)));
    for (const key of this.linked) if (!named.has(key)) this.remove(key);
    this.linked = named;
    return this.read(files, token, files.length > 0 ? onProgress : undefined);
  }

  private batchAt(files: readonly CorpusFile[], i: number): readonly CorpusFile[] {
    const isKnown = files[i] && this.entries.has(comparableUri(files[i].uri));
    return files.slice(i, i + (isKnown ? LOOK_AHEAD : READ_AHEAD));
  }

  /**
   * Lets the host's other work in where a slice is over; whoever waits then asks again, so that pieces of work never
   * queue up behind each other.
   */
  private turns(): () => Promise<void> {
    const {
      ports: { clock },
      onSlice,
    } = this.options;
    let slice = clock.now();
    return async () => {
      while (clock.now() - slice >= SLICE) {
        await onSlice?.();
        await clock.yield();
        slice = clock.now();
      }
    };
  }

  private async put(file: CorpusFile, entry: CorpusEntry | undefined, turn: () => Promise<void>): Promise<void> {
    const key = comparableUri(file.uri);
    const old = this.entries.get(key);
    if (entry === old) return;
    if (entry?.source && entry.source === old?.source) {
      this.entries.set(key, entry);
      return;
    }
    this.remove(key);
    if (!entry) return;
    const source = entry.source && (this.options.keep?.(entry.source) ?? entry.source);
    this.changes.note(entry.uri);
    this.entries.set(key, source ? { ...entry, source } : entry);
    this.keysById.set(entry.uri, key);
    if (source) await inTurns(this.options.onAdd(source), turn);
  }

  private remove(key: string): void {
    const old = this.entries.get(key);
    if (!old) return;
    this.changes.note(old.uri);
    this.entries.delete(key);
    this.keysById.delete(old.uri);
    if (old.source) this.options.onRemove(old.source);
  }

  private keepOnly(files: readonly CorpusFile[]): void {
    const kept = new Set(files.map((file) => comparableUri(file.uri)));
    for (const key of [...this.entries.keys()]) if (!kept.has(key)) this.remove(key);
  }

  /** Gives every source its final metadata, from its file, the bibliographies and the keys of the others. */
  private settle(): void {
    const entries = this.ordered();
    const described = entries.flatMap(({ uri, path, own }) => (own ? [{ id: uri, path, metadata: own }] : []));
    const placed = entries.flatMap(({ uri, path, bibliography }) =>
      bibliography
        ? [
            {
              folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))),
              uri: uri.replace(/\/[^/]*$/, ''),
              entries: bibliography.entries,
            },
          ]
        : [],
    );
    const settled = settleMetadata(described, placed);
    for (const [key, entry] of this.entries) {
      const metadata = settled.get(entry.uri);
      if (!entry.source || !metadata || sameMetadata(metadata, entry.source.metadata)) continue;
      this.changes.note(entry.uri);
      this.entries.set(key, { ...entry, source: withMetadata(entry.source, metadata) });
    }
    this.settledAt = this.generation;
  }

  /** What is known of its files, in order of path. */
  ordered(): readonly CorpusEntry[] {
    return [...this.entries.values()].sort((a, b) => compareText(a.path, b.path) || compareText(a.uri, b.uri));
  }

  /** What it holds now. */
  report(cancelled: boolean): CorpusReport {
    return corpusReport(this.ordered(), this.placeProblems, cancelled);
  }
}

/** Does some steps, and waits for its turn after each. */
async function inTurns(steps: Iterable<void>, turn: () => Promise<void>): Promise<void> {
  const iterator = steps[Symbol.iterator]();
  while (iterator.next().done !== true) await turn();
}

function summarize({ uri, path, format, problems, source, own }: CorpusEntry): SourceSummary {
  const metadata = source?.metadata ?? own ?? { authors: [], key: makeKey({ authors: [] }, path) };
  return { id: uri, path, format, problems, metadata, passages: source ? passageCount(source) : 0 };
}

function sameMetadata(a: SourceMetadata, b: SourceMetadata): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
