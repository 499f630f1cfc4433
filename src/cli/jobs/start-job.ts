import path from 'node:path';
import { keepHeapSmall } from '../../hosts/small-heap';
import type { ThreadJob } from './thread-job';
import { IS_SOURCE, startThread } from '../../hosts/thread';

/** Beside the code that starts it, in the build as in the sources. */
const SCRIPT = path.join(path.dirname(__filename), IS_SOURCE ? 'thread.ts' : 'thread.mjs');

/**
 * Megabytes for what is new in a thread's heap, a quarter of what V8 would take: little of what a check makes lasts, so
 * that more of it brings no speed.
 */
const YOUNG_MEGABYTES = 12;

/** Starts a thread of this process on a job; see `StartJob`. */
export function startJob(job: ThreadJob, onAnswer: (answer: unknown) => void): Promise<void> {
  return new Promise((resolve) => {
    keepHeapSmall(job.heapGrowth);
    const thread = startThread(SCRIPT, job, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
    thread.on('message', onAnswer);
    // A draft whose answer does not arrive is checked by the command itself.
    for (const trouble of ['error', 'messageerror']) thread.on(trouble, () => undefined);
    thread.once('exit', () => {
      resolve();
    });
  });
}
