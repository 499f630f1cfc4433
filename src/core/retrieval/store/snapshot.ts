import { message } from '../../model/message';
import { failure, type Result, success } from '../../model/problem';
import type { CacheReader, CacheStore } from '../../ports';
import { TermDictionary } from '../dictionary';
import { pack, type PackedSource } from '../packed-source';
import type { Unpacker } from './unpacker';
import { InvertedIndex } from '../passage-index';
import { PassageTable } from '../passage-table';
import { Postings } from '../postings';
import { allOf, type PackedFile, packSections, type Section, type Sections, unpackSections } from './sections';
import { guarded, type Segment } from '../segment';
import { restoreSources, type StoredSource, storeSources } from './stored-sources';
import { type TextCheck, textsOfTail } from '../tail';

/**
 * The version of what is stored. It grows with the format, with how text is turned into terms, and with how sources
 * are read; older files are then rebuilt.
 */
export const SNAPSHOT_VERSION = 6;

/** An index as it was stored, with its sources. */
export interface Snapshot {
  readonly index: InvertedIndex;
  readonly sources: readonly StoredSource[];
}

/** An index ready to be written, with the sources of its tail. Their texts make up the file's tail, in that order. */
export interface EncodedSnapshot {
  readonly file: PackedFile;
  readonly sources: readonly PackedSource[];
}

/** The index with its sources as one file. Nothing may come into it in the pauses. */
export function* encodeSnapshot(
  index: InvertedIndex,
  unpacker: Unpacker,
  extraOf: (id: string) => unknown,
): Generator<void, Result<EncodedSnapshot>> {
  const { dictionary, table, postings } = index.compacted();
  const sources: PackedSource[] = [];
  for (const { source } of table.all()) {
    const packed = pack(source, unpacker);
    if (!packed)
      return failure({
        code: 'not-storable',
        severity: 'warning',
        message: message('The index cannot be kept for the next start.'),
      });
    sources.push(packed);
  }
  yield;
  const stored = storeSources(sources.map((source) => ({ source, extra: extraOf(source.id) })));
  const terms = dictionary.export();
  const segments = postings.segments();
  const sections: Section[] = [
    ...stored.sections,
    { name: 'pool', parts: [terms.pool] },
    ...TERM_WORDS.map((name) => ({ name, parts: [terms[name]] })),
    { name: 'lengths', parts: [table.lengths.subarray(0, table.size)] },
    ...segments.flatMap(segmentSections),
  ];
  const header = { sources: stored.headers, segments: segments.map(({ postings: count }) => count) };
  const length = sources.reduce((sum, { stored: text }) => sum + text.length, 0);
  return success({
    sources,
    file: yield* packSections(SNAPSHOT_VERSION, header, sections, { length, parts: () => texts(sources) }),
  });
}

function* texts(sources: readonly PackedSource[]): Iterable<Uint8Array> {
  // A text that its file has lost is blank here too: its checksum gives it away at the next start.
  for (const { stored } of sources) yield stored.bytes() ?? new Uint8Array(stored.length).fill(32);
}

/**
 * Reads `encodeSnapshot`'s file, with pauses. Everything is checked before it is used, each list of postings and
 * (unless at once) each text before its own first use: a file that is cut off, of another version or changed gives
 * undefined, and the caller builds the index anew.
 */
export function* decodeSnapshot(
  file: CacheReader,
  unpacker: Unpacker,
  check: TextCheck = 'at once',
): Generator<void, Snapshot | undefined> {
  const sections = unpackSections(SNAPSHOT_VERSION, file);
  if (!sections) return undefined;
  yield;
  const { sources: headers, segments: counts } = (sections.header ?? {}) as {
    readonly sources?: unknown;
    readonly segments?: unknown;
  };
  if (!Array.isArray(counts)) return undefined;
  const sources = yield* restoreSources(
    headers,
    sections,
    textsOfTail(file, sections.tail, unpacker.texts, check),
    unpacker,
  );
  const dictionary = restoreDictionary(sections);
  const lengths = sections.bytes('lengths');
  if (!sources || !dictionary || !lengths) return undefined;
  yield;
  const table = PassageTable.restore(sources, lengths);
  yield;
  const segments =
    table &&
    restoreSegments(sections, counts, { terms: dictionary.size, passages: table.size }, () =>
      unpacker.texts.reportDamage(),
    );
  if (!table || !segments) return undefined;
  const postings = new Postings();
  postings.restore(segments);
  return { index: new InvertedIndex({ dictionary, table, postings }), sources };
}

/** Stores a snapshot. A store that fails (a full disk) only costs the next start its head start. */
export async function saveSnapshot(cache: CacheStore, key: string, { file }: EncodedSnapshot): Promise<Result<number>> {
  try {
    await cache.set(key, file.pieces());
    return success(file.length);
  } catch (error) {
    return failure({
      code: 'cache-write',
      severity: 'warning',
      message: message('The index could not be stored: {0}', error instanceof Error ? error.message : String(error)),
    });
  }
}

/**
 * Whether a file is, by its first bytes, the one that was just written: another window may have written its own
 * meanwhile.
 */
export function isFileOf({ file }: EncodedSnapshot, reader: CacheReader): boolean {
  const [prefix = new Uint8Array()] = file.pieces();
  const found = reader.read(0, prefix.length);
  return reader.size === file.length && prefix.every((byte, i) => byte === found[i]);
}

const TERM_WORDS = ['starts', 'stems', 'frequencies', 'signatures', 'slots'] as const;
const SEGMENT_WORDS = ['terms', 'offsets', 'counts', 'skips', 'skipPassages', 'skipBytes'] as const;
const SEGMENT_BYTES = ['peaks', 'data'] as const;

function segmentSections(segment: Segment, i: number): Section[] {
  return [...SEGMENT_WORDS, ...SEGMENT_BYTES].map((key) => ({ name: `${key}.${i}`, parts: [segment[key]] }));
}

function restoreDictionary(sections: Sections): TermDictionary | undefined {
  const words = allOf(TERM_WORDS, (name) => sections.words(name));
  const pool = sections.shorts('pool');
  return words && pool && TermDictionary.import({ pool, ...words });
}

function restoreSegments(
  sections: Sections,
  counts: readonly unknown[],
  limits: { readonly terms: number; readonly passages: number },
  onUnsound: () => void,
): Segment[] | undefined {
  const segments: Segment[] = [];
  for (let i = 0; i < counts.length; i++) {
    const stored = restoreSegment(sections, i, Number(counts[i]));
    const segment = stored && guarded(stored, limits, onUnsound);
    if (!segment) return undefined;
    segments.push(segment);
  }
  return segments;
}

function restoreSegment(sections: Sections, i: number, postings: number): Segment | undefined {
  const words = allOf(SEGMENT_WORDS, (key) => sections.words(`${key}.${i}`));
  const bytes = allOf(SEGMENT_BYTES, (key) => sections.bytes(`${key}.${i}`));
  return words && bytes && { ...words, ...bytes, postings };
}
