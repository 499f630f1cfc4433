import { availableParallelism } from 'node:os';
import type { Draft } from '../../core/model/draft';
import { wholeNumber } from '../configuration';

/**
 * As much of drafts, in UTF-16 code units, as is worth an engine more: two seconds of work, where the start of a thread
 * takes one.
 */
const WORTH_A_JOB = 40_000;
/** Each holds an engine and an index of its own, some 120 MB: with so many the process stays below 600 MB. */
const MOST_JOBS = 3;

/**
 * How much the heaps may grow between two full collections, in per cent, while so many drafts are checked at once: as
 * much as leaves the process well below 600 MB, since each collection costs a tenth of a second.
 */
export function heapGrowthOf(jobs: number): number {
  return jobs === 1 ? 100 : jobs === 2 ? 60 : 20;
}

/** How many drafts are checked at once: as many as `--jobs` says, else as the machine has cores and the drafts need. */
export function jobCount(drafts: readonly Draft[], given: string | undefined, cores = availableParallelism()): number {
  const most = Math.max(1, drafts.length);
  if (given !== undefined) return Math.min(wholeNumber('--jobs', given), most);
  const length = drafts.reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(1, Math.min(cores, MOST_JOBS, most, Math.floor(length / WORTH_A_JOB)));
}
