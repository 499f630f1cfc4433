import type { BibliographyEntry } from '../../bibliography/entry';
import type { Creator, SourceMetadata } from '../../model/metadata';
import { makeKey, plainWord } from '../../text/attributing/citation-key';
import { comparableUri, resolveUri } from './corpus-uri';
import { compareText } from '../../text/compare-text';
import { fileName } from '../../text/path-parts';

/** What the naming of sources needs to know of one of them. */
export interface Described {
  readonly id: string;
  readonly path: string;
  readonly metadata: SourceMetadata;
}

/** A bibliography of the corpus: its entries, and its folder's path as shown. */
export interface PlacedBibliography {
  readonly folder: string;
  /** Its folder's URI: what the files of its entries are relative to. */
  readonly uri: string;
  readonly entries: readonly BibliographyEntry[];
}

/**
 * The metadata of every source by its id: its own, completed and overruled by the bibliography entry that names it,
 * with a key that no other source has. Keys that a writer has set (bibliography, front matter) stay; the others are
 * made from author, year and title, and told apart by letters in order of path.
 */
export function settleMetadata(
  sources: readonly Described[],
  bibliographies: readonly PlacedBibliography[],
): Map<string, SourceMetadata> {
  const find = entryFinder(bibliographies);
  const ordered = [...sources].sort((a, b) => compareText(a.path, b.path));
  const merged = ordered.map((source) => ({ source, metadata: merge(source.metadata, find(source)) }));
  const taken = new Set<string>();
  const settled = new Map<string, SourceMetadata>();
  const isSet = ({ metadata }: { metadata: SourceMetadata }): boolean => metadata.key !== '';
  for (const { source, metadata } of [...merged.filter(isSet), ...merged.filter((m) => !isSet(m))]) {
    const key = freeKey(metadata.key === '' ? makeKey(metadata, source.path) : metadata.key, taken);
    taken.add(key);
    settled.set(source.id, { ...metadata, key });
  }
  return settled;
}

/** The key itself, else with the first of a, b, … z, aa, … that is free. */
function freeKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  for (let n = 0; ; n++) {
    const candidate = key + letters(n);
    if (!taken.has(candidate)) return candidate;
  }
}

function letters(n: number): string {
  const last = String.fromCharCode(97 + (n % 26));
  return n < 26 ? last : letters(Math.floor(n / 26) - 1) + last;
}

/** The entry's parts win; what it does not say comes from the source. */
function merge(own: SourceMetadata, entry: BibliographyEntry | undefined): SourceMetadata {
  if (!entry) return own;
  const given = Object.fromEntries(Object.entries(entry.metadata).filter(([, value]) => value !== undefined));
  const authors: readonly Creator[] = entry.metadata.authors.length > 0 ? entry.metadata.authors : own.authors;
  return { ...own, ...given, authors, key: entry.key };
}

/** Finds the entry that names a source: by file, else by address, else by title. */
function entryFinder(
  bibliographies: readonly PlacedBibliography[],
): (source: Described) => BibliographyEntry | undefined {
  const byUri = new Map<string, BibliographyEntry>();
  const byFile = new Map<string, BibliographyEntry>();
  const byUrl = new Map<string, BibliographyEntry>();
  const byTitle = new Map<string, BibliographyEntry>();
  for (const { folder, uri, entries } of bibliographies) {
    for (const entry of entries) {
      if (entry.file) keepFirst(byUri, comparableUri(resolveUri(uri, entry.file)), entry);
      if (entry.file) for (const path of fileKeys(entry.file, folder)) keepFirst(byFile, path, entry);
      if (entry.metadata.url) keepFirst(byUrl, comparableUrl(entry.metadata.url), entry);
      if (entry.metadata.title && !entry.file) keepFirst(byTitle, plainWord(entry.metadata.title), entry);
    }
  }
  return ({ id, path, metadata: { url, title } }) =>
    byUri.get(comparableUri(id)) ??
    byFile.get(path) ??
    byFile.get(`*/${fileName(path)}`) ??
    (url ? byUrl.get(comparableUrl(url)) : undefined) ??
    (title ? byTitle.get(plainWord(title)) : undefined);
}

/**
 * The path below the bibliography's folder, and the bare name (reference managers write absolute paths of their own
 * machine).
 */
function fileKeys(file: string, folder: string): string[] {
  const path = file.replaceAll('\\', '/').replace(/^\.\//, '');
  return [folder === '' ? path : `${folder}/${path}`, `*/${fileName(path)}`];
}

function comparableUrl(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[#?].*$/, '')
    .replace(/\/+$/, '');
}

function keepFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}
