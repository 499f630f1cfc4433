import type { ReaderIdentity } from '../model/reading/reading';
import type { KeptReading } from './records';
import { byTexts } from '../text/compare-text';

/** All readings of a project in memory, by what was read and by whom. */
export class ReadingStore {
  private readonly byKey = new Map<string, KeptReading[]>();
  private readonly homes = new WeakMap<KeptReading, ReadonlySet<string>>();
  private count = 0;

  /** Grows whenever a reading comes or goes. */
  generation = 0;

  get size(): number {
    return this.count;
  }

  /** The reading of a reader; without one that of whoever read last, so that all hosts choose the same. */
  get(key: string, by?: ReaderIdentity): KeptReading | undefined {
    const kept = this.byKey.get(key) ?? [];
    return by ? kept.find((one) => isBy(one, by)) : kept[0];
  }

  /**
   * Keeps a reading in place of the same reader's earlier one; `home` is the place that it is kept in, besides those
   * of the earlier one.
   */
  put(record: KeptReading, home = ''): void {
    const by = { reader: record.reader, model: record.model, promptVersion: record.prompt };
    const before = this.byKey.get(record.key) ?? [];
    const kept = before.filter((one) => !isBy(one, by));
    const earlier = before.filter((one) => isBy(one, by)).flatMap((one) => [...(this.homes.get(one) ?? [])]);
    this.homes.set(record, new Set([...earlier, home]));
    this.count += kept.length + 1 - before.length;
    this.byKey.set(record.key, [...kept, record].sort(latestFirst));
    this.generation++;
  }

  /** From now on a place keeps these readings besides those that kept them before. */
  share(key: string, home: string): void {
    for (const record of this.byKey.get(key) ?? [])
      this.homes.set(record, new Set([...(this.homes.get(record) ?? []), home]));
  }

  /** Forgets every reading that `isKept` does not hold for; returns how many went. */
  retain(isKept: (record: KeptReading) => boolean): number {
    const before = this.count;
    for (const [key, kept] of this.byKey) {
      const left = kept.filter(isKept);
      this.count += left.length - kept.length;
      if (left.length > 0) this.byKey.set(key, left);
      else this.byKey.delete(key);
    }
    if (this.count !== before) this.generation++;
    return before - this.count;
  }

  /** The readings that one place keeps. */
  in(home: string): readonly KeptReading[] {
    return [...this].filter((record) => this.homes.get(record)?.has(home));
  }

  *[Symbol.iterator](): Iterator<KeptReading> {
    for (const kept of this.byKey.values()) yield* kept;
  }
}

function isBy({ reader, model, prompt }: KeptReading, by: ReaderIdentity): boolean {
  return reader === by.reader && model === by.model && prompt === by.promptVersion;
}

const byAge = byTexts('date', 'prompt');
const byReader = byTexts('reader', 'model');

function latestFirst(a: KeptReading, b: KeptReading): number {
  return byAge(b, a) || byReader(a, b);
}
