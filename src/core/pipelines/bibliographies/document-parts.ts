import type { DraftParts, OwnReference } from '../../model/draft';
import type { FileSystem } from '../../ports';
import { childUri, comparableUri, nameFrom } from '../corpus/corpus-uri';
import { readText } from '../corpus/read-text';

/** What a chapter cites by that stands elsewhere in its document. */
export interface Inherited {
  /** Bibliographies, relative to the chapter's folder. */
  readonly names: readonly string[];
  /** Works that the document lists itself. */
  readonly references: readonly OwnReference[];
}

/** A chapter without a document. */
export const NOTHING_INHERITED: Inherited = { names: [], references: [] };

/** A draft's parts with what it inherits; the very same where that is nothing. */
export function withInherited(parts: DraftParts, { names, references }: Inherited): DraftParts {
  if (names.length + references.length === 0) return parts;
  return {
    ...parts,
    bibliographies: [...parts.bibliographies, ...names],
    references: [...(parts.references ?? []), ...references],
  };
}

/** The files of a document that is written in several, and what they cite by. */
export interface DocumentParts extends Inherited {
  /** Comparable URIs. */
  readonly parts: ReadonlySet<string>;
}

/** What one file of a document names. `from`: the folder that a bibliography's name counts from. */
export interface Named {
  readonly bibliographies: readonly { readonly name: string; readonly from: string }[];
  /** URIs of the files that it takes in. */
  readonly includes: readonly string[];
  readonly references?: readonly OwnReference[];
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
  const listed: OwnReference[] = [];
  const open = [root];
  for (let uri = open.shift(); uri !== undefined && parts.size < MOST_PARTS; uri = open.shift()) {
    if (parts.has(comparableUri(uri))) continue;
    // A chapter that was never saved is a part all the same.
    parts.add(comparableUri(uri));
    const text = await readText(files, uri);
    if (text === undefined) continue;
    const { bibliographies, includes, references = [] } = scan(text, { base, own: uri.replace(/\/[^/]*$/, '') });
    for (const { name, from } of bibliographies) names.add(nameFrom(folder, from, name));
    open.push(...includes);
    listed.push(...references);
  }
  return { parts, names: [...names], references: listed };
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
