import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Draft } from '../../core/model/draft';
import { watchFolders } from '../../hosts/node-watch';
import { pathOf } from '../drafts';
import { UserError } from '../exit';
import type { Host } from '../host';
import type { Session } from '../session';

/** Files change in bursts (a checkout, a sync): look again once the burst is over. */
const SETTLE_MS = 200;

/**
 * Calls `again` after every change of a draft or a source, until the host says stop. Says on standard error that it
 * waits.
 */
export async function watch(
  session: Session,
  drafts: readonly Draft[],
  host: Host,
  again: () => Promise<void>,
): Promise<void> {
  const folders = [
    ...drafts.map((draft) => path.dirname(pathOf(draft))),
    ...session.roots.map(({ uri }) => fileURLToPath(uri)),
  ];
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let work = Promise.resolve();

  const look = async (): Promise<void> => {
    const uris = [...changed].map((file) => pathToFileURL(file).href);
    changed.clear();
    await session.engine.refresh(uris);
    await again().catch((error: unknown) => {
      // A draft that is being saved may be gone for a moment: the next change tells.
      if (!(error instanceof UserError)) throw error;
      return host.err(`plumbline: ${error.message}\n`);
    });
    await host.err('plumbline: waiting for changes; Ctrl+C ends.\n');
  };
  const note = (file: string): void => {
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(look);
    }, SETTLE_MS);
  };
  await new Promise<void>((resolve, reject) => {
    const watching = watchFolders(folders, note, reject);
    host.stopped?.addEventListener('abort', () => {
      watching.dispose();
      resolve();
    });
    void host.err('plumbline: waiting for changes; Ctrl+C ends.\n');
  });
  clearTimeout(timer);
  await work;
}
