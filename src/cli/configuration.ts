import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DEFAULT_CONFIG, type Config, type Strictness } from '../core/model/project/config';
import { render } from '../core/model/message';
import type { Problem } from '../core/model/problem';
import {
  configFor,
  corporaFor,
  corporaOf,
  ProjectConfigs,
  type Project,
  readProject,
  type Root,
} from '../core/service';
import { uriOf } from '../hosts/node-files';
import { UserError } from './exit';
import { diskOf } from './disk';
import type { Host } from './host';

/** Options that choose what is read and how it is judged. */
export interface ConfigOptions {
  readonly corpus?: readonly string[];
  readonly exclude?: readonly string[];
  readonly config?: string;
  readonly strictness?: Strictness;
  /** As typed: at most this many findings for one draft. */
  readonly maxFindings?: string;
}

/** What holds for some drafts. */
export interface CommandConfiguration {
  readonly config: Config;
  /** What each draft goes by; left out where one named configuration holds for all. */
  readonly configs?: ProjectConfigs;
  readonly roots: readonly Root[];
  /**
   * The folder, with a slash at its end, of the configuration that the first draft goes by; else the working folder.
   */
  readonly projectUri: string;
  /** The folders of the projects that were looked at, each with a slash at its end. */
  readonly projects: readonly string[];
  /** All that it says: where another says the same, nothing else is to be read. */
  readonly says: string;
  /** Configurations that no draft goes by and that cannot be used. */
  readonly problems: readonly Problem[];
}

/**
 * What the options and the projects' files say. The sources are those of the nearest project above each draft, else the
 * working folder's; without drafts, of all projects that an editor would find which has opened the working folder.
 * Throws where a draft's own project cannot be used.
 */
export async function configurationFor(
  options: ConfigOptions,
  host: Host,
  drafts: readonly string[],
): Promise<CommandConfiguration> {
  const { config: file } = options;
  return file === undefined
    ? byFolder(options, host, drafts)
    : named(options, host, await usable(readProject(diskOf(host), uriOf(path.resolve(host.cwd, file)), file)));
}

/** The working folder, with a slash at its end. */
export function folderUri({ cwd }: Host): string {
  return `${pathToFileURL(cwd).href}/`;
}

function named(options: ConfigOptions, host: Host, project: Project): CommandConfiguration {
  const config = { ...configFor(DEFAULT_CONFIG, project), ...typed(options) };
  const { corpus, exclude } = config;
  const root = { uri: withoutSlash(project.rootUri), name: '', corpus, exclude };
  const roots = [withTyped(root, options, host)];
  const says = JSON.stringify([config, roots]);
  return { config, roots, projectUri: project.rootUri, projects: [], says, problems: [] };
}

async function byFolder(options: ConfigOptions, host: Host, drafts: readonly string[]): Promise<CommandConfiguration> {
  const configs = new ProjectConfigs({ files: diskOf(host), user: DEFAULT_CONFIG, over: typed(options) });
  const folders = [
    ...new Set((drafts.length > 0 ? drafts : [folderUri(host)]).map((uri) => uri.replace(/[^/]*$/, ''))),
  ];
  const all: Config[] = [];
  for (const folder of folders) {
    const { config, problem } = await configs.configFor(folder);
    if (problem) throw new UserError(render(problem.message));
    all.push(config);
  }
  const [first = folderUri(host)] = folders;
  const { config } = await configs.configFor(first);
  const projectUri = config.projectUri ?? folderUri(host);
  if (options.corpus) {
    const root = { uri: withoutSlash(projectUri), name: '', exclude: config.exclude };
    const roots = [withTyped(root, options, host)];
    return { config, configs, roots, projectUri, projects: [], says: JSON.stringify([all, roots]), problems: [] };
  }
  const home = { uri: withoutSlash(folderUri(host)), name: '' };
  const corpora = await (drafts.length > 0
    ? corporaFor(configs, diskOf(host), folders, home)
    : corporaOf(configs, diskOf(host), [home]));
  const roots = corpora.roots.map((root) => withTyped(root, options, host));
  const projects = corpora.projects.map((uri) => uri.replace(/[^/]*$/, ''));
  const { problems } = corpora;
  return { config, configs, roots, projectUri, projects, says: JSON.stringify([all, roots, problems]), problems };
}

/** What is typed wins over what is in a file. */
function typed({ strictness, maxFindings }: ConfigOptions): Partial<Config> {
  return {
    ...(strictness && { strictness }),
    ...(maxFindings !== undefined && { maxFindings: wholeNumber('--max-findings', maxFindings) }),
  };
}

/** The number that an option was given. Throws for what is none from 1 on. */
export function wholeNumber(option: string, given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1)
    throw new UserError(`${option} takes a whole number from 1 on, not "${given}".`);
  return number;
}

/** What is typed is relative to the working folder, whatever the project's folder is. */
function withTyped(root: Root, { corpus, exclude = [] }: ConfigOptions, host: Host): Root {
  return {
    ...root,
    exclude: [...(root.exclude ?? []), ...exclude],
    ...(corpus && { corpus: corpus.map((folder) => path.resolve(host.cwd, folder).replaceAll('\\', '/')) }),
  };
}

async function usable(reading: ReturnType<typeof readProject>): Promise<Project> {
  const project = await reading;
  if (!project.ok) throw new UserError(render(project.problem.message));
  return project.value;
}

function withoutSlash(uri: string): string {
  return uri.replace(/\/$/, '');
}
