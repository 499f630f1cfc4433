import picomatch from 'picomatch';
import type { Config } from '../../model/project/config';
import { DEFAULT_CONFIG } from '../../model/project/config';
import { comparableUri, relativePath, resolveUri } from './corpus-uri';
import { globMatcher } from '../../config/glob';
import { fileName } from '../../text/path-parts';

/**
 * A folder that corpus settings are relative to. It is one of a workspace or project, or the command line's working
 * folder.
 */
export interface CorpusRoot {
  readonly uri: string;
  readonly name: string;
  /** Its own folders and globs, and those to leave out, in place of the configuration's. */
  readonly corpus?: readonly string[];
  readonly exclude?: readonly string[];
  /** The largest that a source may be, in bytes, in place of the configuration's. */
  readonly maxSourceBytes?: number;
  /**
   * The folder, with a slash at its end, of the project whose corpus it is: of the drafts in it and of no other. Roots
   * without one are the workspace's, and one corpus together.
   */
  readonly project?: string;
}

/** One folder or glob of the settings, seen from one root. */
export interface CorpusPlace {
  /** As the user wrote it. */
  readonly written: string;
  /** The folder to look in. */
  readonly base: string;
  /** Before every path of this place that is shown; tells roots apart where there are several. */
  readonly label: string;
  /** True where the user asked for it, so that its absence is worth a word. */
  readonly expected: boolean;
  /** True where the place is all of its root, or more: drafts lie in it too. */
  readonly isWholeRoot: boolean;
  /** Whether a path below `base` belongs to the corpus. */
  includes(path: string): boolean;
  /** Whether a folder below `base` may hold anything of the corpus. */
  enters(path: string): boolean;
}

/** Where the settings say that sources are, in order; a place named twice counts once. */
export function corpusPlaces(roots: readonly CorpusRoot[], config: Pick<Config, 'corpus' | 'exclude'>): CorpusPlace[] {
  const places = roots.flatMap((root) =>
    (root.corpus ?? config.corpus).map((written) =>
      placeOf(root, written, root.exclude ?? config.exclude, roots.length > 1),
    ),
  );
  const seen = new Set<string>();
  return places.filter(({ base, written }) => !seen.has(`${base}\n${written}`) && seen.add(`${base}\n${written}`));
}

/** Where the roots' own folders, files and globs start, each once, as URIs: what a host has to watch. */
export function corpusBases(roots: readonly CorpusRoot[]): readonly string[] {
  return [
    ...new Set(
      roots.flatMap(({ uri, corpus = [] }) => corpus.map((written) => resolveUri(uri, partsOf(written).base))),
    ),
  ];
}

function placeOf(root: CorpusRoot, written: string, exclude: readonly string[], labelled: boolean): CorpusPlace {
  const { base: folder, glob } = partsOf(written);
  const base = resolveUri(root.uri, folder);
  const matches = glob === '' ? () => true : globMatcher(glob);
  const excluded = excluder(root, base, exclude);
  return {
    written,
    base,
    label: labelled ? `${root.name}/` : '',
    expected: !DEFAULT_CONFIG.corpus.includes(written),
    isWholeRoot: comparableUri(base) === comparableUri(root.uri) || relativePath(base, root.uri) !== undefined,
    includes: (path) => !isHidden(path) && matches(path) && !excluded(path),
    enters: (path) => !isHidden(path) && !excluded(path),
  };
}

/** Only `*`, `?`, `[` and `{` make a glob: folders are often called "Sources (old)". */
function partsOf(written: string): { readonly base: string; readonly glob: string } {
  if (!/[*?[{]/.test(written)) return { base: written, glob: '' };
  return picomatch.scan(written.replaceAll('\\', '/'), { noparen: true });
}

/**
 * Patterns are tried against the path below the root, the path below the place, and the name alone; `drafts/` means all
 * that is in it.
 */
function excluder(root: CorpusRoot, base: string, patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const expanded = patterns
    .map((p) => p.replaceAll('\\', '/').replace(/^\.\//, ''))
    .flatMap((p) => (p.endsWith('/') ? [`${p}**`, p.slice(0, -1)] : [p, `${p}/**`]));
  const matchers = expanded.map(globMatcher);
  const matches = (path: string): boolean => matchers.some((matcher) => matcher(path));
  const prefix = relativePath(root.uri, base);
  const below = prefix === undefined ? '' : `${prefix}/`;
  return (path) => matches(path) || matches(below + path) || matches(fileName(path));
}

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
}
