import type { Pair } from '../../core/model/reading/pair-model';
import type { PairReading } from '../../core/model/reading/pair-reading';
import type { ModelFiles } from './session';

/** What the worker is asked. */
export interface WorkerQuestion {
  readonly id: number;
  readonly pair: Pair;
}

/**
 * What it answers: a reading, or why there is none, in the words of whatever failed. The first answer waits until all
 * is loaded.
 */
export type WorkerAnswer =
  { readonly id: number; readonly reading: PairReading } | { readonly id: number; readonly failure: string };

/** What a worker of the browser is sent: it cannot read the model itself. */
export type WebWorkerMessage = WorkerQuestion | { readonly files: ModelFiles };
