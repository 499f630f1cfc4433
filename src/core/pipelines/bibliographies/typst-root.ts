import { typst } from '../../languages/typst';
import type { FileSystem } from '../../ports';
import { comparableUri, resolveUri } from '../corpus/corpus-uri';
import { readText } from '../corpus/read-text';
import { documentParts, filesIn, type Inherited, type Named, NOTHING_INHERITED } from './document-parts';

const INCLUDE = /#(?:include|import)\s{1,20}"([^"\n]{1,300}\.typ)"/g;

/**
 * The bibliographies of the Typst document that takes a chapter in. Relative to the chapter's folder, of the first
 * file in `folders` (the nearest first) that includes it, itself or through others.
 */
export async function typstBibliographies(
  files: FileSystem,
  uri: string,
  folders: readonly string[],
): Promise<Inherited> {
  const folder = uri.replace(/\/[^/]*$/, '');
  for (const above of folders) {
    for (const candidate of await filesIn(files, above, /\.typ$/i)) {
      if (comparableUri(candidate) === comparableUri(uri) || !(await readText(files, candidate))?.includes('#include'))
        continue;
      const found = await documentParts(files, candidate, folder, named);
      if (found.parts.has(comparableUri(uri)) && found.names.length > 0) return found;
    }
  }
  return NOTHING_INHERITED;
}

/**
 * Paths count from the file they stand in; those with a slash before them from the project's folder, which is the root
 * document's.
 */
function named(text: string, { base, own }: { readonly base: string; readonly own: string }): Named {
  const at = (path: string): string => (path.startsWith('/') ? base : own);
  const bare = (path: string): string => path.replace(/^\//, '');
  return {
    bibliographies: typst.parse(text).bibliographies.map((name) => ({ name: bare(name), from: at(name) })),
    includes: [...text.matchAll(INCLUDE)].map((found) => resolveUri(at(found[1] ?? ''), bare(found[1] ?? ''))),
  };
}
