/** Median and 95th percentile, in milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/**
 * What is read before and after: the wall's clock, or the processor's time in all threads, which other programs do not
 * lengthen.
 */
export type ClockKind = 'wall' | 'cpu';

let kind: ClockKind = 'wall';

/** Chooses the clock for all that follows. */
export function useClock(chosen: ClockKind): void {
  kind = chosen;
}

/** Milliseconds from any fixed point. */
export function now(): number {
  if (kind === 'wall') return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Runs `work` for each of some items, after a warm-up on the first tenth of them, and measures each run. */
export async function measure<T>(items: readonly T[], work: (item: T, i: number) => unknown): Promise<Spread> {
  for (const item of items.slice(0, Math.ceil(items.length / 10))) await work(item, -1);
  const times: number[] = [];
  for (const [i, item] of items.entries()) {
    const began = now();
    await work(item, i);
    times.push(now() - began);
  }
  return spread(times);
}

/** The spread of some times. */
export function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95) };
}

/** Three digits after the point. */
export function round(n: number): number {
  return Math.round(n * 1000) / 1000;
}
