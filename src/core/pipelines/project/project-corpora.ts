import { PROJECT_FILE } from '../../config/parse';
import type { Problem, Result } from '../../model/problem';
import type { FileSystem } from '../../ports';
import type { ProjectConfigs } from './configs';
import type { CorpusRoot } from '../corpus/corpus-places';
import { childUri, comparableUri, relativePath, resolveUri } from '../corpus/corpus-uri';
import { findProject, type Project, projectsAbove, readProject } from './project';
import { compareText } from '../../text/compare-text';

/** Where the sources of some folders are, as the projects there say. */
export interface ProjectCorpora {
  /** Those of one project are one corpus, and so are those of no project. */
  readonly roots: readonly CorpusRoot[];
  /** The files of all projects, usable or not. */
  readonly projects: readonly string[];
  /** What is wrong with those that cannot be used. */
  readonly problems: readonly Problem[];
  /** Folders that are the sources of a project that names none where they are there, and whether they are. */
  readonly usual: ReadonlyMap<string, boolean>;
}

/** Folders that are looked through for projects, those near the top first, and how deep. */
const MOST_FOLDERS = 1000;
const DEEPEST = 8;

/**
 * The corpora of some folders: of each the one that its own drafts go by, and those of the projects below it. Paths are
 * relative to the project's own folder.
 */
export async function corporaOf(
  configs: ProjectConfigs,
  files: FileSystem,
  folders: readonly CorpusRoot[],
): Promise<ProjectCorpora> {
  const finder = new CorpusFinder(configs, files);
  for (const folder of folders) {
    await finder.add(folder.uri, folder);
    for (const project of await finder.projectsBelow(folder.uri))
      if (await finder.isOwner(project, folder)) await finder.addProject(project, folder);
  }
  return finder.found();
}

/**
 * The corpora that some drafts go by, given by their folders: each that of the nearest project with sources of its own,
 * else that of `home`.
 */
export async function corporaFor(
  configs: ProjectConfigs,
  files: FileSystem,
  draftFolders: readonly string[],
  home: CorpusRoot,
): Promise<ProjectCorpora> {
  const finder = new CorpusFinder(configs, files);
  for (const uri of draftFolders) await finder.add(uri, home);
  return finder.found();
}

class CorpusFinder {
  private readonly roots = new Map<string, CorpusRoot>();
  private readonly projects = new Map<string, Problem | undefined>();
  private readonly usual = new Map<string, boolean>();
  private readonly below = new Map<string, Promise<readonly Project[]>>();

  constructor(
    private readonly configs: ProjectConfigs,
    private readonly files: FileSystem,
  ) {}

  found(): ProjectCorpora {
    return {
      roots: [...this.roots.values()],
      projects: [...this.projects.keys()],
      problems: [...this.projects.values()].filter((problem) => problem !== undefined),
      usual: this.usual,
    };
  }

  /** Adds the corpus that drafts in a folder go by: where no project has one, that of `home`. */
  async add(folderUri: string, home: CorpusRoot): Promise<void> {
    for await (const result of projectsAbove(this.files, folderUri)) {
      const project = this.note(result);
      if (project && (await this.isOwner(project, home))) return this.addProject(project, home);
    }
    const above = await findProject(this.files, home.uri);
    await this.addRoot(
      { uri: home.uri, name: home.name },
      this.configs.merged(above.ok ? above.value : undefined, home.uri),
    );
  }

  /** Adds a project's own corpus. */
  async addProject(project: Project, home: CorpusRoot): Promise<void> {
    const uri = project.rootUri.replace(/\/$/, '');
    const name = [home.name, relativePath(home.uri, uri)].filter(Boolean).join('/');
    await this.addRoot({ uri, name, project: project.rootUri }, this.configs.merged(project, home.uri));
  }

  /** True for a project that names its sources, or beside whose file the usual folders for them are. */
  async isOwner(project: Project, home: CorpusRoot): Promise<boolean> {
    if (project.config.corpus !== undefined) return true;
    const { corpus } = this.configs.merged(project, home.uri);
    const own = corpus
      .map((written) => resolveUri(project.rootUri.replace(/\/$/, ''), written))
      .filter((uri) => relativePath(project.rootUri, uri) !== undefined);
    for (const uri of own) this.usual.set(uri, (await this.files.stat(uri).catch(() => undefined)) !== undefined);
    return own.some((uri) => this.usual.get(uri));
  }

  /** The usable projects in the folders below one. */
  projectsBelow(uri: string): Promise<readonly Project[]> {
    const known =
      this.below.get(uri) ??
      projectsBelow(this.files, uri).then((found) => found.flatMap((result) => this.note(result) ?? []));
    this.below.set(uri, known);
    return known;
  }

  /** What projects below leave out of it is left out of the folder's own corpus as well. */
  private async addRoot(
    root: CorpusRoot,
    { corpus, exclude, maxSourceBytes }: ReturnType<ProjectConfigs['merged']>,
  ): Promise<void> {
    const key = comparableUri(root.uri);
    if (this.roots.has(key)) return;
    const inner = await this.projectsBelow(root.uri);
    this.roots.set(key, {
      ...root,
      corpus,
      exclude: [...exclude, ...inner.flatMap((project) => excludedBelow(root.uri, project))],
      maxSourceBytes,
    });
  }

  private note(project: Result<Project>): Project | undefined {
    const uri = project.ok ? project.value.fileUri : project.problem.uri;
    if (uri !== undefined) this.projects.set(uri, project.ok ? undefined : project.problem);
    return project.ok ? project.value : undefined;
  }
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
