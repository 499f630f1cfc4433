import type { Message } from '../message';
import type { Passage, PassageRef } from '../source';
import type { ClaimSpan, DraftSpan, PassageSpan } from '../span';

/**
 * Why a difference between a sentence and a passage is not reported; a code never changes its meaning. `docs/json.md`
 * lists them.
 */
export const EXCLUSION_REASONS = [
  // Exceptions: the two may both be right.
  'short-form',
  'initials',
  'different-person',
  'observed-day',
  'other-period',
  'different-subject',
  'other-words',
  'little-in-common',
  'place-within',
  'one-of-a-list',
  'hedged',
  'double-negation',
  'no-opposites',
  'same-referent',
  'namesake',
  'told-by-a-word',
  'same-kin',
  'alleged',
  'denied-otherwise',
  'disowned',
  'other-encounter',
  // Decisions about the sentence as a whole.
  'no-assertion',
  'verbatim',
  'disputed',
  'unsure',
  'quoted',
  'unnamed-cell',
  'derived-figure',
  'overlapped',
] as const;
/** Why a difference between a sentence and a passage is not reported. */
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** A difference that was seen and not reported. */
export interface Exclusion {
  readonly reason: ExclusionReason;
  /** In the claim's text; the whole of it where the reason concerns the sentence. */
  readonly span: ClaimSpan;
  readonly draftValue: string;
  /** The passage's words in that place; left out where the reason concerns the sentence. */
  readonly sourceValue?: string;
  readonly passage?: PassageRef;
  /** In the passage's text. */
  readonly sourceSpan?: PassageSpan;
  /** 0..1, where it was judged how sure it is. */
  readonly confidence?: number;
}

/** A difference of a draft's statement that is not reported, with the reason in words. */
export interface ExplainedExclusion {
  readonly reason: ExclusionReason;
  /** As the end of "Not reported: …". */
  readonly because: Message;
  /** In the draft. */
  readonly span: DraftSpan;
  readonly draftValue: string;
  readonly sourceValue?: string;
  /** The passage with the other value. */
  readonly passage?: Passage;
  /** In the passage's text. */
  readonly sourceSpan?: PassageSpan;
  readonly confidence?: number;
}
