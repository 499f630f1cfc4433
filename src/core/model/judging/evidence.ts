import type { Passage } from '../source';
import type { SourceSpan } from '../span';

/** A passage that speaks of the same thing as a claim. */
export interface Evidence {
  readonly passage: Passage;
  /** Higher is better; comparable within one claim only. */
  readonly score: number;
  /** In the passage's reading text: the words that matter (the source's value, the matching quote). */
  readonly highlights: readonly SourceSpan[];
}

/** What the sources say of a claim. */
export type Verdict = 'supported' | 'contradicted' | 'disputed' | 'not-found';
