import { latexReferences } from '../../languages/latex/latex-references';
import { scanLatex } from '../../languages/latex/latex-scanner';
import type { FileSystem } from '../../ports';
import { comparableUri, resolveUri } from '../corpus/corpus-uri';
import { readText } from '../corpus/read-text';
import { type DocumentParts, documentParts, filesIn, type Inherited, NOTHING_INHERITED } from './document-parts';

/** The document that LaTeX is run on, of which a chapter is a part. */
export const latexRoot = { named, isRoot, inherited };

/** Editors look for the magic comment in a document's first lines only. UTF-16 code units. */
const HEAD = 4000;
const MAGIC = /^[ \t]*%[ \t]*!T[eE]X[ \t]+root[ \t]*=[ \t]*(\S[^\r\n]{0,500})/im;
const SUBFILE = /\\documentclass[ \t]*\[([^\][]{1,500})\][ \t]*\{subfiles\}/;
const CLASS = /^[^%\n]{0,200}\\documentclass\b/m;

/**
 * The root that a chapter names itself, as written: `% !TEX root = ../main.tex`, `\documentclass[../main]{subfiles}`.
 */
function named(text: string): string | undefined {
  const head = text.slice(0, HEAD);
  return (MAGIC.exec(head)?.[1] ?? SUBFILE.exec(head)?.[1])?.trim().replace(/^(["'])(.*)\1$/, '$2');
}

/** True for a document that is its own root. */
function isRoot(text: string): boolean {
  return CLASS.test(text.slice(0, 20 * HEAD)) && !SUBFILE.test(text.slice(0, HEAD));
}

/**
 * What a chapter cites by of the document that it belongs to, with its other parts (a preamble in a file of its own):
 * of the root it names, else of one in `folders` that includes it.
 */
async function inherited(
  files: FileSystem,
  { uri, text }: { readonly uri: string; readonly text: string },
  folders: readonly string[],
): Promise<Inherited> {
  const folder = uri.replace(/\/[^/]*$/, '');
  const root = named(text);
  if (root !== undefined) return partsOf(files, withEnding(resolveUri(folder, root)), folder);
  if (isRoot(text)) return NOTHING_INHERITED;
  for (const above of folders) {
    for (const candidate of await filesIn(files, above, /\.(tex|ltx|latex)$/i)) {
      if (comparableUri(candidate) === comparableUri(uri)) continue;
      const content = await readText(files, candidate);
      if (content === undefined || !isRoot(content)) continue;
      const found = await partsOf(files, candidate, folder);
      if (found.parts.has(comparableUri(uri))) return found;
    }
  }
  return NOTHING_INHERITED;
}

function withEnding(uri: string): string {
  return /\.[a-z]+$/i.test(uri) ? uri : `${uri}.tex`;
}

function partsOf(files: FileSystem, root: string, folder: string): Promise<DocumentParts> {
  return documentParts(files, root, folder, (text, { base, own }) => {
    const { bibliographies: names, includes } = scanLatex(text);
    const from = (name: string): readonly string[] =>
      [...new Set([base, own])].map((at) => withEnding(resolveUri(at, name)));
    return {
      bibliographies: names.map((name) => ({ name, from: base })),
      includes: includes.flatMap(from),
      references: latexReferences(text),
    };
  });
}
