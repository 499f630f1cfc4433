import { type FSWatcher, watch as watchFolder } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Draft } from '../core/model/draft';
import { pathOf } from './drafts';
import { Trouble } from './exit';
import type { Host } from './host';
import type { Session } from './session';

/** Files change in bursts (a checkout, a sync): look again once the burst is over. */
const SETTLE_MS = 200;
/** What programs write beside the drafts, ourselves among them. */
const NOT_WATCHED = /(^|[\\/])(node_modules|\.git|cache)([\\/]|$)/;

/** Calls `again` after every change of a draft or a source, until the host says stop. Says on standard error that it waits. */
export async function watch(session: Session, drafts: readonly Draft[], host: Host, again: () => Promise<void>): Promise<void> {
  const folders = outermost([...drafts.map((draft) => path.dirname(pathOf(draft))), ...session.roots.map(({ uri }) => fileURLToPath(uri))]);
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let work = Promise.resolve();

  const look = async (): Promise<void> => {
    const uris = [...changed].map((file) => pathToFileURL(file).href);
    changed.clear();
    await session.engine.refresh(uris);
    await again().catch((error: unknown) => {
      // A draft that is being saved may be gone for a moment: the next change tells.
      if (!(error instanceof Trouble)) throw error;
      return host.err(`plumbline: ${error.message}\n`);
    });
    await host.err('plumbline: waiting for changes; Ctrl+C ends.\n');
  };
  const note = (folder: string, name: string | null): void => {
    if (name === null || NOT_WATCHED.test(name)) return;
    changed.add(path.join(folder, name));
    clearTimeout(timer);
    timer = setTimeout(() => { work = work.then(look); }, SETTLE_MS);
  };
  const watchers: FSWatcher[] = folders.map((folder) => watchFolder(folder, { recursive: true }, (_event, name) => { note(folder, name); }));
  await host.err('plumbline: waiting for changes; Ctrl+C ends.\n');
  await new Promise<void>((resolve, reject) => {
    host.stopped?.addEventListener('abort', () => { resolve(); });
    for (const watcher of watchers) watcher.on('error', reject);
  });
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
  await work;
}

/** The folders that lie in none of the others, each once. */
function outermost(folders: readonly string[]): readonly string[] {
  const all = [...new Set(folders.map((folder) => path.resolve(folder)))];
  return all.filter((folder) => !all.some((other) => other !== folder && folder.startsWith(other.endsWith(path.sep) ? other : other + path.sep)));
}
