import { message } from '../model/message';
import { failure, type Result, success } from '../model/problem';
import type { CacheStore } from '../ports';
import { TermDictionary } from './dictionary';
import { InvertedIndex } from './passage-index';
import { PassageTable } from './passage-table';
import { Postings } from './postings';
import { packSections, type Sections, unpackSections } from './sections';
import { isSound, type Segment } from './segment';
import { restoreSources, type StoredSource, storeSources } from './stored-sources';

/** Grows with every change of the format, of the way text is turned into terms, or of how sources are read; older files are then rebuilt. */
export const SNAPSHOT_VERSION = 2;

/** An index as it was stored, with its sources. */
export interface Snapshot {
  readonly index: InvertedIndex;
  readonly sources: readonly StoredSource[];
}

/**
 * The index with its sources as one file. `extraOf` gives what to remember of each source's file (its size and time of change).
 * Fails with `not-storable` where a source has an offset map of unknown make.
 */
export function encodeSnapshot(index: InvertedIndex, extraOf: (id: string) => unknown): Result<Uint8Array> {
  const { dictionary, table, postings } = index.compacted();
  const sources = [...table.all()].map(({ source }) => ({ source, extra: extraOf(source.id) }));
  const stored = storeSources(sources);
  if (!stored) return failure({ code: 'not-storable', severity: 'warning', message: message('The index cannot be kept for the next start.') });
  const terms = dictionary.export();
  const segments = postings.segments();
  const sections = new Map<string, Uint8Array | Uint16Array | Uint32Array>([
    ...stored.sections, ['pool', terms.pool], ...TERM_WORDS.map((key): [string, Uint32Array] => [key, terms[key]]), ['lengths', table.lengths.slice(0, table.size)],
    ...segments.flatMap((segment, i) => segmentSections(segment, i)),
  ]);
  return success(packSections(SNAPSHOT_VERSION, { sources: stored.headers, segments: segments.map(({ postings: count }) => count) }, sections));
}

/**
 * Reads `encodeSnapshot`'s file. Everything is checked before it is used, down to each posting: a file that is cut off, of
 * another version or changed fails with `stale-cache`, and the caller builds the index anew. The index keeps `bytes`.
 */
export function decodeSnapshot(bytes: Uint8Array): Result<Snapshot> {
  const sections = unpackSections(SNAPSHOT_VERSION, bytes);
  const snapshot = sections && restore(sections);
  return snapshot ? success(snapshot) : failure({ code: 'stale-cache', severity: 'warning', message: message('The stored index could not be used and is built anew.') });
}

/** Stores a snapshot. A store that fails (a full disk) only costs the next start its head start. */
export async function saveSnapshot(cache: CacheStore, key: string, index: InvertedIndex, extraOf: (id: string) => unknown): Promise<Result<number>> {
  const encoded = encodeSnapshot(index, extraOf);
  if (!encoded.ok) return encoded;
  try {
    await cache.set(key, encoded.value);
    return success(encoded.value.length);
  } catch (error) {
    return failure({ code: 'cache-write', severity: 'warning', message: message('The index could not be stored: {0}', error instanceof Error ? error.message : String(error)) });
  }
}

/** The stored snapshot; undefined where there is none, or none that can be trusted (which is then deleted). */
export async function loadSnapshot(cache: CacheStore, key: string): Promise<Snapshot | undefined> {
  try {
    const bytes = await cache.get(key);
    if (!bytes) return undefined;
    const decoded = decodeSnapshot(bytes);
    if (decoded.ok) return decoded.value;
    await cache.delete(key);
  } catch {
    // A store that cannot be read is as good as an empty one.
  }
  return undefined;
}

const TERM_WORDS = ['starts', 'stems', 'frequencies', 'signatures', 'slots'] as const;
const SEGMENT_WORDS = ['terms', 'offsets', 'counts', 'skips', 'skipPassages', 'skipBytes'] as const;
const SEGMENT_BYTES = ['peaks', 'data'] as const;

function segmentSections(segment: Segment, i: number): [string, Uint8Array | Uint32Array][] {
  return [...SEGMENT_WORDS, ...SEGMENT_BYTES].map((key) => [`${key}.${i}`, segment[key]]);
}

function restore(sections: Sections): Snapshot | undefined {
  const { sources: headers, segments: counts } = (sections.header ?? {}) as { readonly sources?: unknown; readonly segments?: unknown };
  const sources = restoreSources(headers, sections);
  const dictionary = restoreDictionary(sections);
  const lengths = sections.bytes('lengths');
  if (!sources || !dictionary || !lengths || !Array.isArray(counts)) return undefined;
  const table = PassageTable.restore(sources, lengths);
  if (!table) return undefined;
  const postings = new Postings();
  const segments: Segment[] = [];
  for (let i = 0; i < counts.length; i++) {
    const segment = restoreSegment(sections, i, Number(counts[i]));
    if (!segment || !isSound(segment, dictionary.size, table.size)) return undefined;
    segments.push(segment);
  }
  postings.restore(segments);
  return { index: new InvertedIndex({ dictionary, table, postings }), sources };
}

function restoreDictionary(sections: Sections): TermDictionary | undefined {
  const [starts, stems, frequencies, signatures, slots] = TERM_WORDS.map((name) => sections.words(name));
  const pool = sections.shorts('pool');
  return pool && starts && stems && frequencies && signatures && slots && TermDictionary.import({ pool, starts, stems, frequencies, signatures, slots });
}

function restoreSegment(sections: Sections, i: number, postings: number): Segment | undefined {
  const words = SEGMENT_WORDS.map((key) => sections.words(`${key}.${i}`));
  const bytes = SEGMENT_BYTES.map((key) => sections.bytes(`${key}.${i}`));
  if ([...words, ...bytes].some((array) => array === undefined)) return undefined;
  const [terms, offsets, counts, skips, skipPassages, skipBytes] = words as Uint32Array[];
  const [peaks, data] = bytes as Uint8Array[];
  return { terms: terms!, offsets: offsets!, counts: counts!, skips: skips!, skipPassages: skipPassages!, skipBytes: skipBytes!, peaks: peaks!, data: data!, postings };
}
