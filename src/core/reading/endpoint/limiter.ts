import type { Timer } from './http';

const MINUTE = 60_000;

/** Lets so many requests be under way at once, and start in a minute. */
export class Limiter {
  private running = 0;
  private readonly starts: number[] = [];
  private readonly queue: (() => void)[] = [];

  constructor(
    private readonly inFlight: number,
    private readonly perMinute: number,
    private readonly timer: Timer,
  ) {}

  /**
   * Does the work when its turn has come; work whose signal was aborted while it waited is begun all the same, and ends
   * itself.
   */
  async run<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    while (this.running >= this.inFlight)
      await new Promise<void>((resolve) => {
        this.queue.push(resolve);
      });
    this.running++;
    try {
      await this.turn(signal);
      return await work();
    } finally {
      this.running--;
      this.queue.shift()?.();
    }
  }

  private async turn(signal: AbortSignal): Promise<void> {
    for (;;) {
      const now = this.timer.now();
      while (this.starts.length > 0 && (this.starts[0] ?? 0) <= now - MINUTE) this.starts.shift();
      if (this.starts.length < this.perMinute || signal.aborted) break;
      await this.timer.wait((this.starts[0] ?? 0) + MINUTE - now, signal);
    }
    this.starts.push(this.timer.now());
  }
}
