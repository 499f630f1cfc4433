import { lazily } from '../../text/remembered';
import type { CorpusEntry } from './corpus-entry';
import { asCorpusFile, type CorpusFile } from './corpus-files';
import type { CorpusPlace, CorpusRoot } from './corpus-places';
import { comparableUri, pathFrom, relativePath, resolveUri } from './corpus-uri';
import { fileName } from '../../text/path-parts';

/** What decides on files that bibliographies name. */
export interface LinkScope {
  readonly places: readonly CorpusPlace[];
  readonly roots: readonly CorpusRoot[];
  readonly isSource: (path: string) => boolean;
  /** Whether files outside of the roots may be read. */
  readonly trusts: boolean;
}

/** More files than a library has. */
const MOST = 20_000;

/**
 * The files that bibliographies name and that lie elsewhere. They are named for entries, and lie in none of the
 * corpus's places.
 */
export function linkedFiles(
  entries: Iterable<CorpusEntry>,
  { places, roots, isSource, trusts }: LinkScope,
): readonly CorpusFile[] {
  const all = [...entries];
  const own = lazily(
    () => new Set(all.filter(({ uri }) => asCorpusFile(uri, places)).map(({ path }) => fileName(path))),
  );
  const found = new Map<string, CorpusFile>();
  const [root] = roots;
  if (root === undefined) return [];
  for (const { uri, bibliography } of all) {
    for (const { file } of bibliography?.entries ?? []) {
      if (file === undefined || !isSource(file) || isAddress(file)) continue;
      if (found.size >= MOST) break;
      const linked = resolveUri(uri.replace(/\/[^/]*$/, ''), file);
      if (asCorpusFile(linked, places)) continue;
      const inside = roots.some((folder) => relativePath(folder.uri, linked) !== undefined);
      const isMeant = inside || (trusts && !own().has(fileName(file.replaceAll('\\', '/'))));
      if (isMeant) found.set(comparableUri(linked), { uri: linked, path: pathFrom(root.uri, linked) });
    }
  }
  return [...found.values()];
}

function isAddress(file: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(file);
}
