import { LruCache } from './lru';
import { lazily, remembered } from './remembered';

/** What was made of objects, as long as they live. */
export interface ObjectStore<K extends object, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
}

/**
 * All that the engine remembers apart from its objects (the index, the drafts): each of it is bounded, can be made anew
 * at any time, and is gone after `drop`. The service decides when that is.
 */
class Caches {
  private readonly clearings: (() => void)[] = [];
  private numbersGiven = 0;

  /** What `make` made, kept until it is dropped: tables that are read when somebody first needs them. */
  once<T>(make: () => T): () => T {
    let kept = lazily(make);
    this.clearings.push(() => (kept = lazily(make)));
    return () => kept();
  }

  /** `make`, called once for each object, which must not change. */
  ofObject<K extends object, V extends NonNullable<unknown>>(make: (key: K) => V): (key: K) => V {
    let kept = remembered(make);
    this.clearings.push(() => (kept = remembered(make)));
    return (key) => kept(key);
  }

  /** `make`, called once for each text, until `most` of them were seen: then all are forgotten. */
  ofText<V extends NonNullable<unknown>>(most: number, make: (text: string) => V): (text: string) => V {
    const kept = new Map<string, V>();
    this.clearings.push(() => kept.clear());
    return (text) => {
      let value = kept.get(text);
      if (value === undefined) {
        if (kept.size >= most) kept.clear();
        kept.set(text, (value = make(text)));
      }
      return value;
    };
  }

  /** A store by objects, for what does not follow from the object alone. */
  byObject<K extends object, V>(): ObjectStore<K, V> {
    let kept = new WeakMap<K, V>();
    this.clearings.push(() => (kept = new WeakMap()));
    return { get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) };
  }

  /** A store of the `most` values that were used last. */
  recent<K, V>(most: number): LruCache<K, V> {
    const kept = new LruCache<K, V>(most);
    this.clearings.push(() => kept.clear());
    return kept;
  }

  /** A number for each object, by which it is told from others; none is given twice, not even after `drop`. */
  numbering<K extends object>(): (key: K) => number {
    return this.ofObject<K, number>(() => ++this.numbersGiven);
  }

  /** Forgets everything: the next question costs what the first one did. */
  drop(): void {
    for (const clear of this.clearings) clear();
  }
}

/** The one of this process: what is remembered depends on texts alone, so that several services may share it. */
export const caches = new Caches();
