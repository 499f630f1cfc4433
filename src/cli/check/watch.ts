import { pathToFileURL } from 'node:url';
import { UserError } from '../exit';
import type { Host } from '../host';
import { changedSince, watchAll, type Watched } from '../watched';

/** Files change in bursts (a checkout, a sync): look again once the burst is over. */
const SETTLE_MS = 200;
const WAITING = 'plumbline: waiting for changes; Ctrl+C ends.\n';

/** What is watched now, and what is to be done about changes. */
export interface WatchedWork {
  /** What the work rests on now. */
  watched(): Promise<Watched>;
  /** Does it again; `changed` is everything that has changed since it last succeeded, as URIs. */
  again(changed: readonly string[]): Promise<void>;
}

/**
 * Does some work again after every change of what it rests on, until the host says stop. It was done for the first time
 * with what was read from `since` on, in milliseconds: what was written meanwhile counts as a change.
 */
export async function watch({ watched, again }: WatchedWork, since: number, host: Host): Promise<void> {
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let work = Promise.resolve();
  await new Promise<void>((resolve, reject) => {
    const failed = (error: unknown): void => {
      const words = error instanceof Error ? error.message : String(error);
      reject(error instanceof UserError ? error : new UserError(`Not everything can be watched: ${words}`));
    };
    const look = async (): Promise<void> => {
      const uris = [...changed];
      changed.clear();
      await again(uris).catch((error: unknown) => {
        // A draft that is being saved may be gone for a moment: the next change tells.
        if (!(error instanceof UserError)) throw error;
        for (const uri of uris) changed.add(uri);
        return host.err(`plumbline: ${error.message}\n`);
      });
      await follow();
      await host.err(WAITING);
    };
    const note = (file: string): void => {
      changed.add(pathToFileURL(file).href);
      clearTimeout(timer);
      timer = setTimeout(() => {
        work = work.then(look).catch(reject);
      }, SETTLE_MS);
    };
    let watching = watchAll({ folders: [], above: [] }, note);
    let before = '';
    const follow = async (): Promise<Watched> => {
      const now = await watched();
      if (JSON.stringify(now) === before) return now;
      before = JSON.stringify(now);
      const next = watchAll(now, note, failed);
      watching.dispose();
      watching = next;
      return now;
    };
    host.stopped?.addEventListener('abort', () => {
      watching.dispose();
      resolve();
    });
    const catchUp = async (): Promise<void> => {
      const now = await follow();
      for (const file of await changedSince(now, since)) note(file);
    };
    work = catchUp()
      .then(() => host.err(WAITING))
      .catch(reject);
  });
  clearTimeout(timer);
  await work;
}
