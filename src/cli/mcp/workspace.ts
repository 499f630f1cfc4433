import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Draft } from '../../core/model/draft';
import type { SourceSummary } from '../../core/model/api';
import type { Plumbline } from '../../core/service';
import { watchFolders, type Watching } from '../../hosts/node-watch';
import { readDrafts } from '../drafts';
import { Trouble } from '../exit';
import type { Host } from '../host';
import { type CorpusOptions, openSession, type Session } from '../session';
import { shownPath } from '../../core/text/shown-path';

/** Longer drafts are no drafts; an agent hands in what it writes at once. UTF-16 code units. */
const MOST_TEXT = 400_000;

/** The sources that an agent works with, kept in step with the disk; nothing is read before the first question. */
export interface Workspace {
  /** The engine with the corpus as it is now. Throws in words that say what to do where there are no sources. */
  ready(): Promise<Ready>;
  close(): void;
}

/** An engine that has read its corpus. */
export interface Ready {
  readonly engine: Plumbline;
  /** A draft of the workspace, or words of the agent's own. Throws for a path outside. */
  draft(given: GivenDraft): Promise<Draft>;
  /** A path as it is shown: relative to the workspace. */
  shown(uri: string): string;
  source(named: string): SourceSummary;
}

/** What an agent hands in. */
export interface GivenDraft {
  readonly path?: string | undefined;
  readonly text?: string | undefined;
}

/** The workspace in the host's working folder. */
export function openWorkspace(options: CorpusOptions, host: Host): Workspace {
  const changed = new Set<string>();
  let opening: Promise<Session> | undefined;
  let watching: Watching | undefined;
  const open = async (): Promise<Session> => {
    const session = await openSession({ ...options, quiet: true }, host);
    const folders = [host.cwd, ...session.roots.map(({ uri }) => fileURLToPath(uri))];
    watching?.dispose();
    watching = watchFolders(folders, (file) => { changed.add(pathToFileURL(file).href); });
    return session;
  };
  const current = async (): Promise<Session> => {
    const uris = [...changed];
    changed.clear();
    if (uris.some((uri) => uri.endsWith('/plumbline.json'))) opening = undefined;
    opening ??= open();
    // What failed once is tried again at the next question: the agent may have put it right.
    opening.catch(() => { opening = undefined; });
    const session = await opening;
    if (uris.length > 0) await session.engine.refresh(uris);
    return session;
  };
  return {
    async ready() {
      const { engine, rootUri } = await current();
      return {
        engine,
        draft: (given) => draftOf(given, rootUri, host),
        shown: (uri) => shownPath(uri, rootUri),
        source: (named) => sourceNamed(engine, named, rootUri),
      };
    },
    close: () => watching?.dispose(),
  };
}

async function draftOf({ path: file, text }: GivenDraft, rootUri: string, host: Host): Promise<Draft> {
  if (text !== undefined && text.length > MOST_TEXT) throw new Trouble(`The text has more than ${MOST_TEXT} characters. Check it in parts.`);
  const uri = file === undefined ? `${rootUri}agent-draft.md` : pathToFileURL(await inside(file, host.cwd, text === undefined)).href;
  if (text !== undefined) return { uri, languageId: '', text };
  if (file === undefined) throw new Trouble('Give "text", or "path" of a draft in the workspace.');
  const [draft] = await readDrafts([fileURLToPath(uri)], undefined, host);
  if (!draft) throw new Trouble(`There is no draft "${file}".`);
  return draft;
}

/** The absolute path of a file in the workspace; a link that leads out of it is refused where the file is to be read. */
async function inside(file: string, cwd: string, isRead: boolean): Promise<string> {
  const target = path.resolve(cwd, file);
  const isWithin = contains(cwd, target) && (!isRead || contains(await realpath(cwd), await realpath(target).catch(() => target)));
  if (!isWithin) throw new Trouble(`"${file}" lies outside of the workspace. Only files below it can be checked; hand other words in as "text".`);
  return target;
}

function contains(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}

function sourceNamed(engine: Plumbline, named: string, rootUri: string): SourceSummary {
  const found = engine.sources().find(({ id, metadata }) => metadata.key === named || shownPath(id, rootUri) === named);
  if (!found) throw new Trouble(`There is no source "${named}". list_sources gives the paths and keys.`);
  return found;
}
