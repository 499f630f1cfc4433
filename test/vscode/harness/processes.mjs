// Ends a program with everything that it has started.
import { spawnSync } from 'node:child_process';

const WINDOWS = process.platform === 'win32';
const PATIENCE_MS = 5000;
const STEP_MS = 50;

/** Options of `spawn` for a program that `end` is to end: the leader of a group of processes. */
export const GROUP = { detached: !WINDOWS };

/**
 * Resolves once a program and all that it has started are gone. VS Code's server does not wait for its extension host,
 * its file watcher and their children: they go on writing logs into its folders for seconds after it has ended.
 */
export async function end(child) {
  if (WINDOWS) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    return;
  }
  signal(child, 'SIGTERM');
  if (await isGone(child)) return;
  signal(child, 'SIGKILL');
  await isGone(child);
}

async function isGone(child) {
  for (let left = PATIENCE_MS; left > 0; left -= STEP_MS) {
    if (!signal(child, 0)) return true;
    await new Promise((resolve) => {
      setTimeout(resolve, STEP_MS);
    });
  }
  return false;
}

/** Sends a signal to the group; false where nobody is left to take it. */
function signal(child, name) {
  try {
    process.kill(-child.pid, name);
    return true;
  } catch {
    return false;
  }
}
