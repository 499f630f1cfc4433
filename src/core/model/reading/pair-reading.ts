import type { Span } from '../span';

/** How likely a reader holds each verdict, for readers that compute it; the three add up to 1. */
export interface VerdictProbabilities {
  readonly supported: number;
  readonly conflict: number;
  readonly notFound: number;
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

/** What the model computed for a claim: beside the likeliest passage, and beside that and the next ones together. */
export interface Held {
  readonly first: PairReading;
  readonly together?: PairReading;
}
