import { PROJECT_FILE } from '../../config/parse';
import type { Problem, Result } from '../../model/problem';
import type { FileSystem } from '../../ports';
import type { ProjectConfigs } from './configs';
import type { CorpusRoot } from '../corpus/corpus-places';
import { childUri, comparableUri, relativePath } from '../corpus/corpus-uri';
import { findProject, type Project, readProject } from './project';
import { compareText } from '../../text/compare-text';

/** Where the sources of some folders are, as the projects there say. */
export interface ProjectCorpora {
  readonly roots: readonly CorpusRoot[];
  /** The largest that a source may be, in bytes: the most that one of the projects allows. */
  readonly maxSourceBytes: number;
  /** The files of all projects, usable or not. */
  readonly projects: readonly string[];
  /** What is wrong with those that cannot be used. */
  readonly problems: readonly Problem[];
}

/** Folders that are looked through for projects, those near the top first, and how deep. */
const MOST_FOLDERS = 1000;
const DEEPEST = 8;

/**
 * The corpus of some folders: what the project there or above names (else the user), and what projects in folders below
 * name besides. All of it is one corpus. Paths are relative to the project's own folder.
 */
export async function corporaOf(
  configs: ProjectConfigs,
  files: FileSystem,
  folders: readonly CorpusRoot[],
): Promise<ProjectCorpora> {
  const found = await Promise.all(folders.map((folder) => corporaIn(configs, files, folder)));
  const roots = new Map<string, CorpusRoot>();
  for (const root of found.flatMap((f) => f.roots))
    if (!roots.has(comparableUri(root.uri))) roots.set(comparableUri(root.uri), root);
  return {
    roots: [...roots.values()],
    maxSourceBytes: Math.max(
      ...found.map((f) => f.maxSourceBytes),
      ...(found.length === 0 ? [configs.merged(undefined).maxSourceBytes] : []),
    ),
    projects: found.flatMap((f) => f.projects),
    problems: found.flatMap((f) => f.problems),
  };
}

async function corporaIn(configs: ProjectConfigs, files: FileSystem, folder: CorpusRoot): Promise<ProjectCorpora> {
  const above = await findProject(files, folder.uri);
  const below = await projectsBelow(files, folder.uri);
  const inner = below.flatMap((project) => (project.ok ? project.value : []));
  const sourced = inner.filter(({ config }) => config.corpus !== undefined);
  const own = above.ok ? above.value : undefined;
  const outer = outerRoot(configs, folder, own, inner);
  return {
    roots: [outer, ...sourced.map((project) => innerRoot(configs, folder, project))],
    maxSourceBytes: Math.max(...[own, ...sourced].map((project) => configs.merged(project, folder.uri).maxSourceBytes)),
    projects: [above, ...below].flatMap((project) => (project.ok ? project.value?.fileUri : project.problem.uri) ?? []),
    problems: [above, ...below].flatMap((project) => (project.ok ? [] : project.problem)),
  };
}

/** What projects below leave out of it is left out of the folder's own corpus as well. */
function outerRoot(
  configs: ProjectConfigs,
  { uri: folder, name }: CorpusRoot,
  own: Project | undefined,
  inner: readonly Project[],
): CorpusRoot {
  const { corpus, exclude } = configs.merged(own, folder);
  const uri = own?.config.corpus ? own.rootUri.replace(/\/$/, '') : folder;
  return { uri, name, corpus, exclude: [...exclude, ...inner.flatMap((project) => excludedBelow(uri, project))] };
}

function innerRoot(configs: ProjectConfigs, { uri, name }: CorpusRoot, project: Project): CorpusRoot {
  const { corpus, exclude } = configs.merged(project, uri);
  const root = project.rootUri.replace(/\/$/, '');
  return { uri: root, name: [name, relativePath(uri, root)].filter(Boolean).join('/'), corpus, exclude };
}

/** A pattern without a slash means a name anywhere below. */
function excludedBelow(uri: string, { rootUri, config: { exclude = [] } }: Project): readonly string[] {
  const path = relativePath(uri, rootUri);
  return path === undefined
    ? []
    : exclude.flatMap((pattern) => [`${path}/${pattern}`, ...(/\/./.test(pattern) ? [] : [`${path}/**/${pattern}`])]);
}

/** The projects in the folders below one, in order of path; hidden folders and those of packages are passed over. */
async function projectsBelow(files: FileSystem, folderUri: string): Promise<readonly Result<Project>[]> {
  const found: string[] = [];
  let level = [folderUri];
  for (let depth = 0, seen = 0; depth <= DEEPEST && level.length > 0 && seen < MOST_FOLDERS; depth++) {
    const folders = level.slice(0, MOST_FOLDERS - seen);
    seen += folders.length;
    const listed = await Promise.all(
      folders.map(async (uri) => ({ uri, entries: await files.readFolder(uri).catch(() => []) })),
    );
    if (depth > 0)
      found.push(
        ...listed
          .filter(({ entries }) => entries.some(({ name, kind }) => name === PROJECT_FILE && kind === 'file'))
          .map(({ uri }) => childUri(uri, PROJECT_FILE)),
      );
    level = listed.flatMap(({ uri, entries }) =>
      entries
        .filter(({ name, kind }) => kind === 'folder' && !name.startsWith('.') && name !== 'node_modules')
        .map(({ name }) => childUri(uri, name)),
    );
  }
  return Promise.all(found.sort(compareText).map((uri) => readProject(files, uri)));
}
