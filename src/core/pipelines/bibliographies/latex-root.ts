import { scanLatex } from '../../languages/support/latex-scanner';
import type { FileSystem } from '../../ports';
import { childUri, comparableUri, nameFrom, resolveUri } from '../corpus/corpus-uri';
import { readText } from '../corpus/read-text';

/** The document that LaTeX is run on, of which a chapter is a part. */
export const latexRoot = { named, isRoot, bibliographies };

/** Editors look for the magic comment in a document's first lines only. UTF-16 code units. */
const HEAD = 4000;
const MAGIC = /^[ \t]*%[ \t]*!T[eE]X[ \t]+root[ \t]*=[ \t]*(\S[^\r\n]{0,500})/im;
const SUBFILE = /\\documentclass[ \t]*\[([^\][]{1,500})\][ \t]*\{subfiles\}/;
const CLASS = /^[^%\n]{0,200}\\documentclass\b/m;
/** Files that are read of one document, and of one folder. */
const MOST_PARTS = 100;
const MOST_IN_FOLDER = 40;

/** The root that a chapter names itself, as written: `% !TEX root = ../main.tex`, `\documentclass[../main]{subfiles}`. */
function named(text: string): string | undefined {
  const head = text.slice(0, HEAD);
  return (MAGIC.exec(head)?.[1] ?? SUBFILE.exec(head)?.[1])?.trim().replace(/^(["'])(.*)\1$/, '$2');
}

/** True for a document that is its own root. */
function isRoot(text: string): boolean {
  return CLASS.test(text.slice(0, 20 * HEAD)) && !SUBFILE.test(text.slice(0, HEAD));
}

/**
 * The bibliographies of the document that a chapter belongs to, with those of its other parts (a preamble in a file of its
 * own), relative to the chapter's folder: of the root it names, else of one in `folders` that includes it.
 */
async function bibliographies(files: FileSystem, { uri, text }: { readonly uri: string; readonly text: string }, folders: readonly string[]): Promise<readonly string[]> {
  const folder = uri.replace(/\/[^/]*$/, '');
  const root = named(text);
  if (root !== undefined) return (await partsOf(files, withEnding(resolveUri(folder, root)), folder)).names;
  if (isRoot(text)) return [];
  for (const above of folders) {
    for (const candidate of await texFiles(files, above)) {
      if (comparableUri(candidate) === comparableUri(uri)) continue;
      const content = await readText(files, candidate);
      if (content === undefined || !isRoot(content)) continue;
      const { parts, names } = await partsOf(files, candidate, folder);
      if (parts.has(comparableUri(uri))) return names;
    }
  }
  return [];
}

interface Parts {
  /** Comparable URIs. */
  readonly parts: ReadonlySet<string>;
  readonly names: readonly string[];
}

/** Paths in a part count from the root's folder, as LaTeX runs there; with some packages from the part's own. */
async function partsOf(files: FileSystem, root: string, folder: string): Promise<Parts> {
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
    const own = uri.replace(/\/[^/]*$/, '');
    const scanned = scanLatex(text);
    scanned.bibliographies.forEach((name) => names.add(nameFrom(folder, base, name)));
    open.push(...scanned.includes.flatMap((name) => [...new Set([base, own])].map((from) => withEnding(resolveUri(from, name)))));
  }
  return { parts, names: [...names] };
}

async function texFiles(files: FileSystem, folder: string): Promise<readonly string[]> {
  const entries = await files.readFolder(folder).catch(() => []);
  return entries.filter(({ name, kind }) => kind === 'file' && /\.(tex|ltx|latex)$/i.test(name)).map(({ name }) => childUri(folder, name)).sort().slice(0, MOST_IN_FOLDER);
}

function withEnding(uri: string): string {
  return /\.[a-z]+$/i.test(uri) ? uri : `${uri}.tex`;
}
