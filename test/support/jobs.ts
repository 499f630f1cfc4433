import type { StartJob } from '../../src/cli/host';
import type { Job, JobAnswer } from '../../src/cli/jobs/job';
import { runJob } from '../../src/cli/jobs/run-job';

/** How many drafts each of the threads below takes. */
const EACH = 2;

/**
 * Threads that are none: what passes between them is copied as between threads, and each takes two drafts before the
 * command takes any. `heard` is what they have said.
 */
export function threadsInPlace(heard: JobAnswer[] = []): StartJob {
  return (given, onAnswer) => {
    const { taken, order, ...rest } = given as Job;
    const first = Atomics.add(taken, 0, EACH);
    const job = { ...structuredClone(rest), order: order.slice(first, first + EACH), taken: new Int32Array(1) };
    return runJob(job, (answer) => {
      heard.push(answer);
      onAnswer(structuredClone(answer));
    });
  };
}
