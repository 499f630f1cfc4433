import { createRequire } from 'node:module';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** True where the code runs from its sources. */
export const IS_SOURCE = __filename.endsWith('.ts');

/** A thread of its own that runs a script of the build, or of the sources, and is handed `data`. */
export function startThread(script: string, data: unknown, options: WorkerOptions = {}): Worker {
  return IS_SOURCE
    ? new Worker(
        ['tsx/cjs', script]
          .map((one) => `require(${JSON.stringify(createRequire(__filename).resolve(one))});`)
          .join(' '),
        { ...options, eval: true, workerData: data },
      )
    : new Worker(script, { ...options, workerData: data });
}
