import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Draft } from '../../core/model/draft';
import { render } from '../../core/model/message';
import type { Problem } from '../../core/model/problem';
import type { CacheStore } from '../../core/ports';
import { READINGS_KEY, READINGS_PATH } from '../../core/service';
import { shownPath } from '../../core/text/shown-path';
import { UserError } from '../exit';
import type { Host } from '../host';
import { writeOwnFile } from '../own-files';
import type { Session } from '../session';

/** Where readings are kept: in the project's file, or in the cache of this machine. */
export type ReadingsPlace = 'project' | 'cache';

/** The readings that outlast the command. */
export interface KeptReadings {
  /** Takes in what is kept; what of it cannot be used. */
  load(): Promise<readonly Problem[]>;
  /** Writes what was read since, each file whole or not at all. */
  save(): Promise<void>;
}

/** The name of the one place that is no folder. */
const CACHE = '';

/**
 * Where a session keeps readings: of each draft in the folder of its own project. Without drafts these are the working
 * folder's project and those below it.
 */
export async function keptReadings(
  session: Session,
  { keepReadings }: { readonly keepReadings?: ReadingsPlace },
  drafts?: readonly Draft[],
): Promise<KeptReadings> {
  const cache = keepReadings === 'cache' ? cacheOf(session) : undefined;
  const own = new Map<string, string>();
  for (const { uri } of drafts ?? []) own.set(uri, await session.projectOf(uri));
  const folders = new Set(drafts ? own.values() : [session.projectUri, ...session.projects]);
  const homes = cache ? [CACHE] : [...folders];
  const known = new Map<string, string>();
  const { reading } = session.engine;
  await reading.keepBy((uri) => (cache ? CACHE : (own.get(uri) ?? innermost(homes, uri))));
  return {
    async load() {
      const problems: Problem[] = [];
      for (const home of homes) {
        const text = cache
          ? new TextDecoder().decode(await cache.get(READINGS_KEY))
          : await readFile(fileOf(home), 'utf8').catch(() => '');
        problems.push(...(await reading.load(text, shownIn(home, session), home)));
      }
      for (const home of homes) known.set(home, reading.text(home));
      return problems;
    },
    async save() {
      for (const home of homes) {
        const text = reading.text(home);
        if (text === known.get(home)) continue;
        if (cache) await cache.set(READINGS_KEY, new TextEncoder().encode(text));
        else await write(home, text, session);
        known.set(home, text);
      }
    },
  };
}

/** Says what of the kept readings cannot be used. */
export async function tellOf(
  problems: readonly Problem[],
  { quiet = false }: { readonly quiet?: boolean },
  host: Host,
): Promise<void> {
  if (!quiet) for (const problem of problems) await host.err(`plumbline: ${render(problem.message)}\n`);
}

async function write(home: string, text: string, session: Session): Promise<void> {
  try {
    await writeOwnFile(home, READINGS_PATH, text);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `"${shownIn(home, session)}" cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The innermost of the folders that holds the file, else the first. */
function innermost(folders: readonly string[], uri: string): string {
  const around = folders.filter((folder) => uri.startsWith(folder));
  return around.reduce((a, b) => (b.length > a.length ? b : a), around[0] ?? folders[0] ?? '');
}

function shownIn(home: string, { rootUri }: Session): string {
  return home === CACHE ? READINGS_PATH : shownPath(home + READINGS_PATH, rootUri);
}

function cacheOf({ cache }: Session): CacheStore {
  if (!cache) throw new UserError('--keep-readings cache needs the cache; leave --no-cache out.');
  return cache;
}

function fileOf(home: string): string {
  return fileURLToPath(home + READINGS_PATH);
}
