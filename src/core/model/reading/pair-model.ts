import type { Result } from '../problem';
import type { VerdictProbabilities } from './reading';
import type { Span } from '../span';

/** A passage, and a sentence held against it. */
export interface Pair {
  readonly passage: string;
  readonly claim: string;
}

/** A word of a claim with how likely it is wrong. From 0 to 1, in three decimals. */
export interface WordDoubt extends Span {
  readonly doubt: number;
}

/** What a model computes for a pair; rounded, so that what was kept and what is computed anew are the same. */
export interface PairReading extends VerdictProbabilities {
  /** The words that may be wrong, in order; those that the model hardly doubts are left out. */
  readonly doubts: readonly WordDoubt[];
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
