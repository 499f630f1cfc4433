/** Work that whoever needs its outcome waits for: a change of settings that is still being read, say. */
export class UnderWay {
  private last: Promise<unknown> = Promise.resolve();

  /** Has others wait for it, whether it fails or not; resolves with what it comes to. */
  follow<T>(work: Promise<T>): Promise<T> {
    const before = this.last;
    this.last = work.catch(() => undefined).then(() => before);
    return work;
  }

  /** Resolves once nothing is under way, nor what came meanwhile. */
  async over(): Promise<void> {
    for (;;) {
      const { last } = this;
      await last;
      if (last === this.last) return;
    }
  }
}
