import type { PairModel } from '../../model/reading/pair-model';
import type { Reader } from '../../model/reading/reading';
import type { CacheStore } from '../../ports';
import { builtInReader } from './built-in-reader';
import { keptPairs } from './pairs/kept-pairs';

/** The reader over the product's own model; what it read is remembered in the cache, where there is one. */
export function createBuiltInReader(model: PairModel, cache?: CacheStore): Reader {
  return builtInReader(keptPairs(model, cache));
}
