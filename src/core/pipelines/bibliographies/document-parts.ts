import type { FileSystem } from '../../ports';
import { childUri, comparableUri, nameFrom } from '../corpus/corpus-uri';
import { readText } from '../corpus/read-text';

/** The files of a document that is written in several, and the bibliographies that they name. */
export interface DocumentParts {
  /** Comparable URIs. */
  readonly parts: ReadonlySet<string>;
  /** Relative to the folder that was asked for. */
  readonly names: readonly string[];
}

/** What one file of a document names. `from`: the folder that a bibliography's name counts from. */
export interface Named {
  readonly bibliographies: readonly { readonly name: string; readonly from: string }[];
  /** URIs of the files that it takes in. */
  readonly includes: readonly string[];
}

/** Files that are read of one document, and of one folder. */
const MOST_PARTS = 100;
const MOST_IN_FOLDER = 40;

/**
 * Follows a document from its root file; `scan` is told the folders of the root (`base`) and of the file itself
 * (`own`).
 */
export async function documentParts(
  files: FileSystem,
  root: string,
  folder: string,
  scan: (text: string, at: { readonly base: string; readonly own: string }) => Named,
): Promise<DocumentParts> {
  const base = root.replace(/\/[^/]*$/, '');
  const parts = new Set<string>();
  const names = new Set<string>();
  const open = [root];
  for (let uri = open.shift(); uri !== undefined && parts.size < MOST_PARTS; uri = open.shift()) {
    if (parts.has(comparableUri(uri))) continue;
    // A chapter that was never saved is a part all the same.
    parts.add(comparableUri(uri));
    const text = await readText(files, uri);
    if (text === undefined) continue;
    const { bibliographies, includes } = scan(text, { base, own: uri.replace(/\/[^/]*$/, '') });
    for (const { name, from } of bibliographies) names.add(nameFrom(folder, from, name));
    open.push(...includes);
  }
  return { parts, names: [...names] };
}

/** The files of a folder with an ending, in order of name; no more than a few. */
export async function filesIn(files: FileSystem, folder: string, ending: RegExp): Promise<readonly string[]> {
  const entries = await files.readFolder(folder).catch(() => []);
  return entries
    .filter(({ name, kind }) => kind === 'file' && ending.test(name))
    .map(({ name }) => childUri(folder, name))
    .sort()
    .slice(0, MOST_IN_FOLDER);
}
