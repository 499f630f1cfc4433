import type { Bibliography, BibliographyFormat } from '../../bibliography/entry';
import type { Config } from '../../model/project/config';
import { message } from '../../model/message';
import type { SourceMetadata } from '../../model/metadata';
import type { Problem } from '../../model/problem';
import type { Source } from '../../model/source';
import type { FileSystem } from '../../ports';
import type { Reader } from '../../readers/reader';
import { makeKey } from '../../text/attributing/citation-key';
import { decode } from '../../text/characters/decode';
import type { CorpusFile } from './corpus-files';
import { readerFor, readSource } from './read-source';
import { fileName } from '../../text/path-parts';

/** A file of the corpus: read, or with the reasons why it was not. */
export interface CorpusEntry extends CorpusFile {
  readonly size: number;
  readonly modified: number;
  readonly format: string;
  readonly problems: readonly Problem[];
  readonly source?: Source;
  /** What the file says of itself, before bibliographies and the keys of its neighbours. */
  readonly own?: SourceMetadata;
  readonly bibliography?: Bibliography;
}

/** What reading an entry needs. */
export interface EntryContext {
  readonly files: FileSystem;
  readonly readers: readonly Reader[];
  readonly bibliographies: readonly BibliographyFormat[];
  readonly config: Pick<Config, 'maxSourceBytes'>;
  /** Asked before work that takes time: files wait for the disk together, but are read one after the other. */
  readonly turn: () => Promise<void>;
}

/**
 * Formats that writers keep sources in and that no reader claims: listed with a reason, so that nobody thinks they were
 * read.
 */
const UNSUPPORTED = ['.doc', '.rtf', '.pages', '.ppt', '.xls', '.mobi', '.djvu'];

/** True for sources and bibliographies, and documents that could be some. They would be if they could be read. */
export function isCorpusFile(
  path: string,
  { readers, bibliographies }: Pick<EntryContext, 'readers' | 'bibliographies'>,
): boolean {
  const lower = path.toLowerCase();
  return (
    readerFor(path, readers) !== undefined ||
    bibliographyFor(path, bibliographies) !== undefined ||
    UNSUPPORTED.some((ending) => lower.endsWith(ending))
  );
}

/** The bibliography format that claims the file's ending. */
export function bibliographyFor(path: string, formats: readonly BibliographyFormat[]): BibliographyFormat | undefined {
  const lower = path.toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)));
}

/**
 * Reads a file, or says why not. Undefined where it is gone. `known` is handed back as it is while size and time of
 * change are the same.
 * Looks at the size first, so that a huge file costs nothing.
 */
export async function readEntry(
  file: CorpusFile,
  known: CorpusEntry | undefined,
  context: EntryContext,
): Promise<CorpusEntry | undefined> {
  try {
    const stat = await context.files.stat(file.uri);
    if (stat?.kind !== 'file') return undefined;
    const { size, modified } = stat;
    if (isUnchanged(known, size, modified, file)) return known;
    const entry = { ...file, size, modified, format: formatOf(file.path, context) };
    if (size > context.config.maxSourceBytes)
      return { ...entry, problems: [tooLarge(size, context.config.maxSourceBytes)] };
    const bytes = await context.files.readFile(file.uri);
    await context.turn();
    return await readBytes(entry, bytes, known, context);
  } catch (error) {
    return { ...file, size: 0, modified: -1, format: formatOf(file.path, context), problems: [notReadable(error)] };
  }
}

async function readBytes(
  entry: Omit<CorpusEntry, 'problems'>,
  bytes: Uint8Array,
  known: CorpusEntry | undefined,
  context: EntryContext,
): Promise<CorpusEntry> {
  const format = bibliographyFor(entry.path, context.bibliographies);
  if (format) return readBibliography(entry, bytes, format);
  const result = await readSource({ id: entry.uri, path: entry.path, bytes }, context.readers, context.turn);
  if (!result.ok) return { ...entry, problems: [result.problem] };
  if (known?.source?.contentHash === result.value.contentHash && known.path === entry.path)
    return { ...known, size: entry.size, modified: entry.modified };
  const own = result.value.metadata;
  const source = { ...result.value, metadata: { ...own, key: own.key || makeKey(own, entry.path) } };
  return { ...entry, source, own, problems: source.problems };
}

function readBibliography(
  entry: Omit<CorpusEntry, 'problems'>,
  bytes: Uint8Array,
  format: BibliographyFormat,
): CorpusEntry {
  const decoded = decode(bytes);
  if (!decoded.ok) return { ...entry, problems: [decoded.problem] };
  const bibliography = format.parse(decoded.value.text);
  return { ...entry, bibliography, problems: bibliography.problems };
}

function isUnchanged(
  known: CorpusEntry | undefined,
  size: number,
  modified: number,
  file: CorpusFile,
): known is CorpusEntry {
  if (known === undefined || (known.source ?? known.bibliography) === undefined) return false;
  return known.size === size && known.modified === modified && known.path === file.path;
}

function formatOf(path: string, { readers, bibliographies }: EntryContext): string {
  const name = fileName(path);
  return (
    readerFor(path, readers)?.format ??
    bibliographyFor(path, bibliographies)?.format ??
    name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  );
}

function tooLarge(size: number, limit: number): Problem {
  return {
    code: 'too-large',
    severity: 'error',
    message: message(
      'This file is too large to read: {0} MB, where {1} MB is the most. Split it, or raise plumbline.maxSourceSize.',
      megabytes(size),
      megabytes(limit),
    ),
  };
}

function megabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0);
}

function notReadable(error: unknown): Problem {
  return {
    code: 'unreadable',
    severity: 'error',
    message: message('This file could not be opened: {0}', error instanceof Error ? error.message : String(error)),
  };
}
