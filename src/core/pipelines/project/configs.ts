import type { Config } from '../../model/project/config';
import type { Problem } from '../../model/problem';
import type { FileSystem } from '../../ports';
import type { CorpusRoot } from '../corpus/corpus-places';
import { comparableUri, relativePath } from '../corpus/corpus-uri';
import { configFor, findProject, type Project } from './project';

/** What projects' settings are put together with. */
export interface ConfigInput {
  readonly files: FileSystem;
  /** What holds where no project says otherwise. */
  readonly user: Config;
  /** The same for each of the folders in `within` that has settings of its own, by its URI. */
  readonly users?: ReadonlyMap<string, Config>;
  /** What holds whatever a project says. */
  readonly over?: Partial<Config>;
  /**
   * The workspace's folders: a draft outside of them goes by the first one. Left out, every draft goes by its own
   * folder.
   */
  readonly within?: readonly CorpusRoot[];
}

/** What a draft is checked by; a project's file that could not be used is told of, and the user's settings hold. */
export interface DraftConfig {
  readonly config: Config;
  readonly problem?: Problem;
}

/**
 * The configurations that hold in a workspace: each draft goes by the nearest `plumbline.json` at or above its folder,
 * and by that alone. What was read is kept: after a change of such a file a new one of these is needed.
 */
export class ProjectConfigs {
  private readonly byFolder = new Map<string, Promise<DraftConfig>>();
  private readonly byProject = new Map<string, Config>();

  constructor(private readonly input: ConfigInput) {}

  /** The configuration that a draft goes by. */
  configFor(draftUri: string): Promise<DraftConfig> {
    const folder = this.folderOf(draftUri);
    if (folder === undefined) return Promise.resolve({ config: this.merged(undefined) });
    const known = this.byFolder.get(folder) ?? this.nearest(folder);
    this.byFolder.set(folder, known);
    return known;
  }

  /**
   * A project's settings with those of the user for the folder that holds `place` under them, the same object each
   * time.
   */
  merged(project: Project | undefined, place?: string): Config {
    const folder = place === undefined ? undefined : this.rootOf(place);
    const key = `${folder ?? ''}\n${project?.fileUri ?? ''}`;
    const user = (folder === undefined ? undefined : this.input.users?.get(folder)) ?? this.input.user;
    const config = this.byProject.get(key) ?? { ...configFor(user, project), ...this.input.over };
    this.byProject.set(key, config);
    return config;
  }

  private async nearest(folder: string): Promise<DraftConfig> {
    const project = await findProject(this.input.files, folder);
    return project.ok
      ? { config: this.merged(project.value, folder) }
      : { config: this.merged(undefined, folder), problem: project.problem };
  }

  private folderOf(draftUri: string): string | undefined {
    const { within } = this.input;
    const folder = draftUri.replace(/[^/]*$/, '');
    if (!within) return folder.includes('/') ? folder : undefined;
    return within.some(({ uri }) => relativePath(uri, draftUri) !== undefined) ? folder : within[0]?.uri;
  }

  /** The innermost of the workspace's folders that holds a place. */
  private rootOf(place: string): string | undefined {
    const holds = (uri: string): boolean =>
      comparableUri(uri) === comparableUri(place) || relativePath(uri, place) !== undefined;
    const holding = (this.input.within ?? []).map(({ uri }) => uri).filter(holds);
    return holding.sort((a, b) => b.length - a.length)[0];
  }
}
