import type { Result } from '../problem';
import type { PairReading } from './pair-reading';

/** A passage, and a sentence held against it. */
export interface Pair {
  readonly passage: string;
  readonly claim: string;
}

/**
 * A small model of the product's own that reads pairs. Hosts run it away from their main loop, and load it at the first
 * pair.
 */
export interface PairModel {
  /** SHA-256 of its weights in 64 hexadecimal digits: readings are kept by it. */
  readonly hash: string;
  /**
   * Reads a pair. Never rejects: after a failure that is not the `signal`’s there is no reading until a restart, and
   * each says why.
   */
  read(pair: Pair, signal?: AbortSignal): Promise<Result<PairReading>>;
}
