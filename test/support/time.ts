/** Milliseconds of this process's processor time that `work` takes: a busy machine does not stretch them. */
export function cost(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

/** As `cost`, of work that ends later. */
export async function costOf(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return process.cpuUsage(start).user / 1000;
}
