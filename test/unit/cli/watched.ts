import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cli, type Files, type Outcome, SOURCE } from './helper';

/** What is awaited on either output, and what is done to the files then. */
export type Step = readonly [expected: RegExp, act?: (folder: string) => void];

/** Writes a file. */
export const put =
  (file: string, text: string) =>
  (folder: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
/** Takes a file or a folder away. */
export const drop =
  (file: string) =>
  (folder: string): void => {
    rmSync(path.join(folder, file), { recursive: true });
  };

/** From a step's words to what is done then: at once as well as later. */
const PAUSES_MS = [0, 300, 30];

/** Watches while the steps are taken one after the other; the last one ends it. */
export async function watched(args: readonly string[], files: Files, steps: readonly Step[]): Promise<Outcome> {
  const stop = new AbortController();
  let step = 0;
  let [seen, length] = [0, 0];
  const heard = (said: string, folder: string): void => {
    length = said.length;
    const [expected, act] = steps[step] ?? [];
    const since = said.slice(seen);
    if (!expected?.test(since)) return;
    // Nothing is awaited but what is said: what is written while it is at work counts as well.
    seen = length;
    step++;
    if (act) setTimeout(() => act(folder), PAUSES_MS[(step - 1) % PAUSES_MS.length]);
    else stop.abort();
  };
  const outcome = await cli([...args, '--watch'], files, { stopped: stop.signal, heard });
  assert.equal(step, steps.length);
  return outcome;
}

/** One draft with a finding, and one without. */
export const [ONE, NONE] = [/1 warning in 1 draft/, /Nothing to report in 1 draft/];
/** A source that says north, and one that says west. */
export const PIER = { 'corpus/pier.txt': SOURCE };
export const WEST = SOURCE.replace('north', 'west');
