import type { ReadRequest } from './reading';

/** A question that somebody takes along, to come back with the answer. */
export interface HandedOut {
  /** What the answer names it by; the same question has the same name. */
  readonly name: string;
  readonly request: ReadRequest;
  /** How to answer it. */
  readonly instructions: string;
}

/** What of a draft waits to be read by somebody who takes questions along. */
export interface PendingReadings {
  /** Left out where nothing waits. */
  readonly handedOut?: HandedOut;
  /** Sentences that wait for a first answer, those handed out now included. */
  readonly sentences: number;
  /** Conflicts that wait for a second look, those handed out now included. */
  readonly secondLooks: number;
  /** Sentences that are not asked about again: no answer to them could be verified. */
  readonly dropped: number;
}

/**
 * Why an answer does not count: its words stand nowhere, its passage is none of the sentence's, it came twice or not at
 * all …
 */
export type RefusalReason =
  'confidence' | 'passage' | 'words' | 'wrong words' | 'verdict' | 'missing' | 'twice' | 'unknown';

/** An answer that does not count. */
export interface RefusedReading {
  readonly id: string;
  readonly why: RefusalReason;
}

/** What became of the answers to one question. */
export interface SubmittedReadings {
  readonly kept: number;
  /** Conflicts among them that wait for a second look. */
  readonly conflicts: number;
  readonly refused: readonly RefusedReading[];
}
