import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkedLength, type GivenDraft, type Ready, shownFrom } from '../../agent/ready';
import { Refusal } from '../../agent/refusal';
import type { Draft } from '../../core/model/draft';
import type { Watching } from '../../hosts/node-watch';
import { isBelow, readDrafts } from '../drafts';
import { UserError } from '../exit';
import type { Host } from '../host';
import { type CorpusOptions, followSession, openSession, type Session } from '../session';
import { watchAll, watchedBy } from '../watched';
import { readingsOf } from './readings';

/** The sources that an agent works with, kept in step with the disk; nothing is read before the first question. */
export interface Workspace {
  /** The engine with the corpus as it is now. Throws in words that say what to do where there are no sources. */
  ready(): Promise<Ready>;
  close(): void;
}

/** What `plumbline mcp` takes. */
export interface McpOptions extends CorpusOptions {
  /** `recorded`: what the project keeps of readings counts from the start, not only once an agent reads. */
  readonly reader?: 'recorded' | 'none';
}

/** The workspace in the host's working folder. */
export function openWorkspace(options: McpOptions, host: Host): Workspace {
  const changed = new Set<string>();
  let opening: Promise<Session> | undefined;
  let watching: Watching | undefined;
  const quiet = { ...options, quiet: true };
  const take = async (session: Session): Promise<Session> => {
    session.engine.honourBaselines(true);
    if (options.reader === 'recorded') await readingsOf(session, host).open();
    const before = watching;
    watching = watchAll(await watchedBy(session, ['.'], [], host), (file) => {
      changed.add(pathToFileURL(file).href);
    });
    before?.dispose();
    return session;
  };
  const follow = async (session: Session, uris: readonly string[]): Promise<Session> => {
    const next = await followSession(session, uris, quiet, host);
    return next === session ? session : take(next);
  };
  const current = (): Promise<Session> => {
    const uris = [...changed];
    changed.clear();
    if (!opening) opening = openSession(quiet, host).then(take);
    else if (uris.length > 0) opening = opening.then((session) => follow(session, uris));
    // What failed once is tried again at the next question: the agent may have put it right.
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };
  return {
    async ready() {
      const session = await refusing(current());
      const { engine, rootUri } = session;
      return {
        engine,
        draft: (given) => refusing(draftOf(given, rootUri, host)),
        release: ({ uri }) => engine.close(uri),
        shown: shownFrom(rootUri),
        readings: readingsOf(session, host),
      };
    },
    close: () => watching?.dispose(),
  };
}

/** What the command line says to its user, said to an agent. */
async function refusing<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof UserError ? new Refusal(error.message) : error;
  }
}

async function draftOf({ path: file, text }: GivenDraft, rootUri: string, host: Host): Promise<Draft> {
  const uri =
    file === undefined
      ? `${rootUri}agent-draft.md`
      : pathToFileURL(await inside(file, host.cwd, text === undefined)).href;
  if (text !== undefined) return { uri, languageId: '', text: checkedLength(text) };
  if (file === undefined) throw new UserError('Give "text", or "path" of a draft in the workspace.');
  const [draft] = await readDrafts([fileURLToPath(uri)], undefined, host);
  if (!draft) throw new UserError(noDraft(file));
  checkedLength(draft.text);
  return draft;
}

/**
 * The absolute path of a file in the workspace. Where it is to be read it has to be one, for folders and globs stand
 * for whatever is below them, and a link that leads out of the workspace is refused.
 */
async function inside(file: string, cwd: string, isRead: boolean): Promise<string> {
  const target = path.resolve(cwd, file);
  const real = isRead ? await realpath(target).catch(() => undefined) : undefined;
  if (!isBelow(cwd, target) || (real !== undefined && !isBelow(await realpath(cwd), real)))
    throw new UserError(
      `"${file}" lies outside of the workspace. Only files below it can be checked; hand other words in as "text".`,
    );
  if (!isRead) return target;
  const found = real === undefined ? undefined : await stat(real).catch(() => undefined);
  if (!found?.isFile()) throw new UserError(noDraft(file));
  if (found.size > LARGEST_DRAFT) throw new UserError(`"${file}" is too large for a draft. Check it in parts.`);
  return target;
}

/** Bytes of a draft with pictures in it; others are far smaller. */
const LARGEST_DRAFT = 64 * 1024 * 1024;

function noDraft(file: string): string {
  return `There is no draft "${file}" in the workspace. Name one file, relative to the folder that the server was started in.`;
}
