import { message } from '../../model/message';
import type { Problem } from '../../model/problem';
import type { CancellationToken, FileSystem } from '../../ports';
import type { CorpusPlace } from './corpus-places';
import { childUri, comparableUri, relativePath } from './corpus-uri';
import { compareText } from '../../text/compare-text';
import { fileName } from '../../text/path-parts';

/** A file that belongs to the corpus, read or not. */
export interface CorpusFile {
  readonly uri: string;
  /** Path to show and to order by. */
  readonly path: string;
}

/** What looking through the places came to. */
export interface Discovery {
  readonly files: readonly CorpusFile[];
  readonly problems: readonly Problem[];
}

/** Folders are followed no deeper than this. */
const DEEPEST = 24;
/** More files are not listed: a home folder chosen by mistake must not fill the memory. */
const MOST_FILES = 50_000;

/** All files of the places, in order of path, each once; `isSource` says which endings count. */
export async function findFiles(
  places: readonly CorpusPlace[],
  files: FileSystem,
  isSource: (path: string) => boolean,
  token?: CancellationToken,
): Promise<Discovery> {
  const found = new Map<string, CorpusFile>();
  const problems: Problem[] = [];
  for (const place of places) {
    const before = found.size;
    const walk: Walk = { place, files, isSource, token, found, problems };
    const exists = await walkPlace(walk);
    const isEmpty = !exists || found.size === before;
    if (place.expected && isEmpty && !token?.isCancellationRequested) problems.push(missing(place, exists));
  }
  if (found.size >= MOST_FILES) problems.push(tooMany());
  return { files: [...found.values()].sort((a, b) => compareText(a.path, b.path)), problems };
}

/** The file as part of the corpus, or undefined where no place takes it in. */
export function asCorpusFile(uri: string, places: readonly CorpusPlace[]): CorpusFile | undefined {
  for (const place of places) {
    if (comparableUri(uri) === comparableUri(place.base))
      return { uri: place.base, path: place.label + lastName(place.base) };
    const path = relativePath(place.base, uri);
    if (path && place.includes(path) && foldersOf(path).every((folder) => place.enters(folder))) {
      return { uri: path.split('/').reduce(childUri, place.base), path: place.label + path };
    }
  }
  return undefined;
}

interface Walk {
  readonly place: CorpusPlace;
  readonly files: FileSystem;
  readonly isSource: (path: string) => boolean;
  readonly token: CancellationToken | undefined;
  readonly found: Map<string, CorpusFile>;
  readonly problems: Problem[];
}

/** False where the place does not exist. */
async function walkPlace(walk: Walk): Promise<boolean> {
  const { place, files, found } = walk;
  try {
    const stat = await files.stat(place.base);
    if (!stat) return false;
    if (stat.kind === 'folder') await walkFolder(walk, place.base, '', 0);
    else found.set(comparableUri(place.base), { uri: place.base, path: place.label + lastName(place.base) });
  } catch (error) {
    walk.problems.push(unreadable(place.written, error));
  }
  return true;
}

async function walkFolder(walk: Walk, uri: string, path: string, depth: number): Promise<void> {
  const { place, found } = walk;
  const entries = await listFolder(walk, uri, path);
  for (const { name, kind } of entries) {
    if (walk.token?.isCancellationRequested || found.size >= MOST_FILES) return;
    const below = path === '' ? name : `${path}/${name}`;
    const child = childUri(uri, name);
    if (kind === 'folder' && depth < DEEPEST && place.enters(below)) await walkFolder(walk, child, below, depth + 1);
    const isWanted = kind === 'file' && place.includes(below) && walk.isSource(below);
    const key = comparableUri(child);
    if (isWanted && !found.has(key)) found.set(key, { uri: child, path: place.label + below });
  }
}

async function listFolder(
  { files, place, problems }: Walk,
  uri: string,
  path: string,
): ReturnType<FileSystem['readFolder']> {
  try {
    return [...(await files.readFolder(uri))].sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    problems.push(unreadable(path === '' ? place.written : path, error));
    return [];
  }
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}

function lastName(uri: string): string {
  return fileName(comparableUri(uri));
}

function missing({ written }: CorpusPlace, exists: boolean): Problem {
  if (!exists)
    return {
      code: 'missing-folder',
      severity: 'warning',
      message: message('The corpus folder “{0}” does not exist. Check the setting plumbline.corpus.', written),
    };
  return { code: 'no-sources', severity: 'warning', message: message('No sources were found in “{0}”.', written) };
}

function tooMany(): Problem {
  return {
    code: 'too-many',
    severity: 'warning',
    message: message(
      'There are more than {0} files in the corpus; the rest was left out. Choose a smaller folder, or set plumbline.exclude.',
      MOST_FILES,
    ),
  };
}

function unreadable(path: string, error: unknown): Problem {
  return {
    code: 'unreadable',
    severity: 'warning',
    message: message(
      'The folder “{0}” could not be read: {1}',
      path,
      error instanceof Error ? error.message : String(error),
    ),
  };
}
