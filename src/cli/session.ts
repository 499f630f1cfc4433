import { version } from '../../package.json';
import type { CorpusReport } from '../core/model/api';
import type { Config } from '../core/model/project/config';
import type { Draft } from '../core/model/draft';
import { render } from '../core/model/message';
import type { OutputContext } from '../core/model/output';
import type { Problem } from '../core/model/problem';
import type { CacheStore } from '../core/ports';
import {
  createPlumbline,
  type DraftConfig,
  outputContext,
  type OutputHost,
  type Plumbline,
  type Root,
  RULES,
  unreadLine,
} from '../core/service';
import { systemClock } from '../hosts/clock';
import { nodeCache } from '../hosts/node-cache';
import { cacheFolder } from '../hosts/cache-folder';
import { type CommandConfiguration, configurationFor, type ConfigOptions, folderUri } from './configuration';
import { UserError } from './exit';
import { oneLine } from '../core/text/characters/display';
import { diskOf } from './disk';
import type { Host } from './host';
import { progressOf } from './terminal/progress';

/** Options that every command takes. */
export interface CorpusOptions extends ConfigOptions {
  readonly cache: boolean;
  readonly linkedFiles?: boolean;
  readonly quiet?: boolean;
}

/** An engine that has read its corpus, and the folder that everything is relative to. */
export interface Session {
  readonly engine: Plumbline;
  /** The working folder: what shown paths are relative to. */
  readonly rootUri: string;
  /** The folder of `plumbline.json`, or the working folder. */
  readonly projectUri: string;
  /** The folders, with a slash at their end, of the projects that the corpora were looked for in. */
  readonly projects: readonly string[];
  /** All that its configuration says. */
  readonly says: string;
  /** What belongs to no single source: a configuration that cannot be used, a folder that is not there. */
  readonly problems: readonly Problem[];
  /** The roots of the corpus. */
  readonly roots: readonly Root[];
  /** The folder of the `plumbline.json` that a draft goes by, or the working folder. */
  readonly projectOf: (uri: string) => Promise<string>;
  /** How many findings of a draft its configuration lets through. */
  readonly limitFor: (uri: string) => Promise<number>;
  /** From now on the engine gives every finding: whoever leaves some of them out applies the limit to the rest. */
  readonly liftLimit: () => void;
  readonly isLimitLifted: () => boolean;
  /** What outlasts the command; undefined where nothing shall. */
  readonly cache?: CacheStore;
}

/** Reads the configuration and the corpus. What of the corpus could not be used is said on standard error. */
export async function openSession(options: CorpusOptions, host: Host, drafts: readonly Draft[] = []): Promise<Session> {
  const configuration = await configurationOf(options, host, drafts);
  const { roots, projectUri } = configuration;
  const folder = cacheFolder(roots[0]?.uri ?? projectUri, host.env);
  const kept = { ...(options.cache && folder !== undefined && { cache: nodeCache(folder) }) };
  const ports = { files: diskOf(host), clock: systemClock(), logger: silent, ...kept };
  const engine = createPlumbline({ ports, trustsLinks: () => options.linkedFiles === true });
  return start({ engine, ...kept }, configuration, options, host);
}

/**
 * The session once files have changed: the same one where its configuration says what it said, else one over the same
 * engine that goes by the new one.
 */
export async function followSession(
  session: Session,
  changed: readonly string[],
  options: CorpusOptions,
  host: Host,
  drafts: readonly Draft[] = [],
): Promise<Session> {
  const configuration = await configurationOf(options, host, drafts);
  if (configuration.says !== session.says) return start(session, configuration, options, host);
  await session.engine.refresh(changed);
  return session;
}

function configurationOf(
  options: CorpusOptions,
  host: Host,
  drafts: readonly Draft[],
): ReturnType<typeof configurationFor> {
  return configurationFor(
    options,
    host,
    drafts.map(({ uri }) => uri),
  );
}

async function start(
  { engine, cache }: Pick<Session, 'engine' | 'cache'>,
  { config, configs, roots, projectUri, projects, problems, says }: CommandConfiguration,
  options: CorpusOptions,
  host: Host,
): Promise<Session> {
  engine.configure(config, configs);
  if (!options.quiet) for (const problem of problems) await host.err(`plumbline: ${render(problem.message)}\n`);
  const report = await readCorpus(engine, roots, options, host);
  let isLimitLifted = false;
  return {
    engine,
    rootUri: folderUri(host),
    projectUri,
    projects,
    ...(cache && { cache }),
    roots,
    says,
    problems: [...problems, ...report.problems],
    projectOf: async (uri) =>
      configs ? ((await configs.configFor(uri)).config.projectUri ?? folderUri(host)) : projectUri,
    limitFor: async (uri) => (configs ? (await configs.configFor(uri)).config : config).maxFindings,
    isLimitLifted: () => isLimitLifted,
    liftLimit: () => {
      isLimitLifted = true;
      engine.configure(
        limitless(config),
        configs && { configFor: async (uri) => limitlessDraft(await configs.configFor(uri)) },
      );
    },
  };
}

function limitless(config: Config): Config {
  return { ...config, maxFindings: Number.MAX_SAFE_INTEGER };
}

function limitlessDraft(draft: DraftConfig): DraftConfig {
  return { ...draft, config: limitless(draft.config) };
}

/** Everything that an output needs besides the drafts; in colours and in the terminal's width where it has one. */
export function contextOf(
  { engine, rootUri }: Pick<Session, 'engine' | 'rootUri'>,
  host: Partial<OutputHost> = {},
): OutputContext {
  return outputContext(engine, RULES, { toolVersion: version, rootUri, ...host });
}

/** Columns of text on a terminal: wide enough to read, narrow enough to follow. */
export function widthOf({ columns }: Host): number {
  return Math.min(Math.max(columns ?? 100, 40), 120);
}

const silent = { info: () => undefined, warn: () => undefined };

async function readCorpus(
  engine: Plumbline,
  roots: readonly Root[],
  { quiet }: CorpusOptions,
  host: Host,
): Promise<CorpusReport> {
  const progress = progressOf(host, { what: 'Reading', things: 'sources', quiet: quiet ?? false });
  const report = await engine.openCorpus(roots, {
    onProgress: ({ read, total, path }) => {
      progress.show({ done: read, total, on: path });
    },
  });
  progress.clear();
  const unread = unreadLine(report, (words) => oneLine(render(words)));
  if (report.passages === 0 && unread !== undefined) throw new UserError(`No source could be read. ${unread}`);
  if (report.sources === 0)
    throw new UserError(noSources(report.problems, [...new Set(roots.flatMap(({ corpus = [] }) => corpus))]));
  if (quiet) return report;
  for (const problem of report.problems) await host.err(`plumbline: ${render(problem.message)}\n`);
  if (unread !== undefined) await host.err(`plumbline: ${unread} "plumbline sources" says more.\n`);
  return report;
}

/** Without sources nothing can be checked; to call that clean would be a lie. */
function noSources(problems: readonly Problem[], folders: readonly string[]): string {
  const reasons = problems.map(({ message }) => render(message)).join(' ');
  return reasons !== ''
    ? reasons
    : `There are no sources in ${folders.join(', ')}. Put some there, or name their folder with --corpus.`;
}
