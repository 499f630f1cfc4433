import { availableParallelism } from 'node:os';
import type { Draft } from '../../core/model/draft';
import { wholeNumber } from '../configuration';

/**
 * As much of drafts, in UTF-16 code units, as is worth an engine more: two seconds of work, where the start of a thread
 * takes one.
 */
const WORTH_A_JOB = 40_000;
/** With more than so many the process does not stay below 600 MB, however few sources there are. */
const MOST_JOBS = 3;
/** Megabytes that the process may come to, what its own checks take of that, and what each thread more does. */
const [MOST_MEMORY, OWN_CHECKS, EACH_THREAD] = [600, 150, 130];
const MEGABYTE = 1024 * 1024;

/**
 * How much the heaps may grow between two full collections, in per cent, while so many drafts are checked at once: as
 * much as leaves the process well below 600 MB, since each collection costs a tenth of a second.
 */
export function heapGrowthOf(jobs: number): number {
  return jobs === 1 ? 100 : jobs === 2 ? 60 : 20;
}

/**
 * How many drafts are checked at once: as many as `--jobs` says, else as the machine has cores, the drafts need and the
 * memory allows. `used` is what the process has already, once its sources are read: each thread has an index of its
 * own.
 */
export function jobCount(
  drafts: readonly Draft[],
  given: string | undefined,
  { cores = availableParallelism(), used = process.memoryUsage.rss() } = {},
): number {
  const most = Math.max(1, drafts.length);
  if (given !== undefined) return Math.min(wholeNumber('--jobs', given), most);
  const length = drafts.reduce((sum, { text }) => sum + text.length, 0);
  const threads = Math.floor((MOST_MEMORY - OWN_CHECKS - used / MEGABYTE) / EACH_THREAD);
  return Math.max(1, Math.min(cores, MOST_JOBS, most, threads + 1, Math.floor(length / WORTH_A_JOB)));
}
