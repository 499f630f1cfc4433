import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../package.json';
import { DEFAULT_CONFIG, type Config, type Strictness } from '../core/model/config';
import { render } from '../core/model/message';
import type { OutputContext } from '../core/model/output';
import type { Problem } from '../core/model/problem';
import { configFor, createPlumbline, findProject, outputContext, type OutputHost, type Plumbline, readProject, type Project, RULES } from '../core/service';
import { systemClock } from '../hosts/clock';
import { nodeCache } from '../hosts/node-cache';
import { nodeFiles, uriOf } from '../hosts/node-files';
import { cacheFolder } from './cache-folder';
import { Trouble } from './exit';
import type { Host } from './host';
import { progressLine } from './progress';

/** Options that every command takes. */
export interface CorpusOptions {
  readonly corpus?: readonly string[];
  readonly exclude?: readonly string[];
  readonly config?: string;
  readonly cache: boolean;
  readonly quiet?: boolean;
  readonly strictness?: Strictness;
}

/** An engine that has read its corpus, and the folder that everything is relative to. */
export interface Session {
  readonly engine: Plumbline;
  /** The working folder: what shown paths are relative to. */
  readonly rootUri: string;
  /** The folder of `plumbline.json`, or the working folder. */
  readonly projectUri: string;
}

/** Reads the configuration and the corpus. What of the corpus could not be used is said on standard error. */
export async function openSession(options: CorpusOptions, host: Host, startFolder = host.cwd): Promise<Session> {
  const project = await projectOf(options, host, startFolder);
  const config = configOf(options, host, project);
  const rootUri = project?.rootUri ?? `${pathToFileURL(host.cwd).href}/`;
  const folder = cacheFolder(rootUri, host.env);
  const ports = { files: nodeFiles, clock: systemClock(), logger: silent, ...(options.cache && folder !== undefined && { cache: nodeCache(folder) }) };
  const engine = createPlumbline({ ports, config });
  await readCorpus(engine, { rootUri, folders: config.corpus }, options, host);
  return { engine, rootUri: `${pathToFileURL(host.cwd).href}/`, projectUri: rootUri };
}

/** Everything that an output needs besides the drafts; in colours and in the terminal's width where it has one. */
export function contextOf({ engine, rootUri }: Pick<Session, 'engine' | 'rootUri'>, host: Partial<OutputHost> = {}): OutputContext {
  return outputContext(engine, RULES, { toolVersion: version, rootUri, ...host });
}

/** Columns of text on a terminal: wide enough to read, narrow enough to follow. */
export function widthOf({ columns }: Host): number {
  return Math.min(Math.max(columns ?? 100, 40), 120);
}

interface CorpusPlace {
  readonly rootUri: string;
  /** As configured, for messages. */
  readonly folders: readonly string[];
}

const silent = { info: () => undefined, warn: () => undefined };

async function projectOf({ config }: CorpusOptions, host: Host, startFolder: string): Promise<Project | undefined> {
  const found = config === undefined
    ? await findProject(nodeFiles, pathToFileURL(startFolder).href)
    : await readProject(nodeFiles, uriOf(path.resolve(host.cwd, config)), config);
  if (!found.ok) throw new Trouble(render(found.problem.message));
  return found.value;
}

function configOf({ corpus, exclude, strictness }: CorpusOptions, host: Host, project: Project | undefined): Config {
  const config = configFor(DEFAULT_CONFIG, project);
  return {
    ...config,
    // What is typed is relative to the working folder, whatever the project's folder is.
    ...(corpus && { corpus: corpus.map((folder) => path.resolve(host.cwd, folder).replaceAll('\\', '/')) }),
    ...(exclude && { exclude: [...config.exclude, ...exclude] }),
    ...(strictness && { strictness }),
  };
}

async function readCorpus(engine: Plumbline, { rootUri, folders }: CorpusPlace, { quiet }: CorpusOptions, host: Host): Promise<void> {
  const progress = progressLine(host, quiet ?? false);
  const report = await engine.openCorpus([{ uri: rootUri.replace(/\/$/, ''), name: '' }], { onProgress: progress.show });
  progress.clear();
  if (report.sources === 0) throw new Trouble(noSources(report.problems, folders));
  if (quiet) return;
  for (const problem of report.problems) await host.err(`plumbline: ${render(problem.message)}\n`);
  if (report.unreadable > 0) await host.err(`plumbline: ${report.unreadable} of ${report.sources} sources could not be read, or only in part; "plumbline sources" says why.\n`);
}

/** Without sources nothing can be checked; to call that clean would be a lie. */
function noSources(problems: readonly Problem[], folders: readonly string[]): string {
  const reasons = problems.map(({ message }) => render(message)).join(' ');
  return reasons !== '' ? reasons : `There are no sources in ${folders.join(', ')}. Put some there, or name their folder with --corpus.`;
}
