import type { Problem } from '../problem';
import type { PassageRef, SourceId } from '../source';
import type { SourceSpan } from '../span';
import type { Held } from './pair-reading';

/**
 * What a reader is asked: what the passages say of a sentence, or, blind to the first answer, whether any bears it out.
 */
export type ReadTask = 'read' | 'second look';

/** A sentence of the draft as a reader gets it. */
export interface ReadingSentence {
  /** Unique within a request: `s1`. */
  readonly id: string;
  readonly text: string;
  /** The sentence before it, which its pronouns may stand for. */
  readonly before?: string;
  /** The heading above it, or who is speaking. */
  readonly context?: string;
  /** The passages of the request to hold it against, by id, likeliest first. */
  readonly passages: readonly string[];
}

/** A stretch of one source as a reader gets it, in the source's own words. */
export interface ReadingPassage {
  /** Unique within a request: `p1`. */
  readonly id: string;
  /** Title and publisher, as a person would name it. */
  readonly source: string;
  /** ISO 8601, as exact as it is known. */
  readonly date?: string;
  readonly text: string;
}

/** One question to a reader: plain data, the same text for the same draft and sources. */
export interface ReadRequest {
  readonly task: ReadTask;
  readonly sentences: readonly ReadingSentence[];
  readonly passages: readonly ReadingPassage[];
}

/** What a reader may say of a sentence. */
export const READING_VERDICTS = ['supported', 'conflict', 'not_found'] as const;
/** What a reader says of a sentence. */
export type ReadingVerdict = (typeof READING_VERDICTS)[number];

/** What the second look may say of a sentence. */
export const SECOND_LOOKS = ['yes', 'no', 'silent'] as const;
/** What the second look says of a sentence. */
export type SecondLook = (typeof SECOND_LOOKS)[number];

/** An answer to `read`, as a reader gives it: nothing in it has been verified. */
export interface GivenReading {
  readonly id: string;
  readonly verdict: ReadingVerdict;
  /** 0..1. */
  readonly confidence: number;
  /** The exact words of the sentence that are wrong; of a conflict only. */
  readonly wrong: readonly string[];
  /** The deciding passage's id; empty for `not_found`. */
  readonly passage: string;
  /** The deciding words, exactly as they stand in that passage; empty for `not_found`. */
  readonly words: string;
  /** One sentence; empty where the reader gives none. */
  readonly reason: string;
  /** What was computed for the sentence, from readers that compute. */
  readonly held?: Held;
}

/** An answer to `second look`, as a reader gives it. */
export interface GivenSecondLook {
  readonly id: string;
  readonly bearsOut: SecondLook;
  readonly passage: string;
  readonly words: string;
}

/** What an answer cost, where the reader counts. */
export interface ReadingUsage {
  readonly promptTokens: number;
  readonly answerTokens: number;
}

/**
 * What a reader answers. A failure is a value: its problem is in a writer's words, and `isFinal` says that asking again
 * now is of no use (no permission, an unknown model, a spent quota).
 */
export type ReaderAnswer =
  | {
      readonly ok: true;
      readonly readings: readonly GivenReading[];
      readonly secondLooks: readonly GivenSecondLook[];
      readonly usage?: ReadingUsage;
    }
  | { readonly ok: false; readonly problem: Problem; readonly isFinal: boolean };

/** Who read: readings are kept by it, and shown as “read by” its name. */
export interface ReaderIdentity {
  /** The kind of reader: `openai`, `editor`, `built-in`, … */
  readonly reader: string;
  /** The model as its provider names it, or its hash. */
  readonly model: string;
  /** Grows with every change of the questions' wording. */
  readonly promptVersion: string;
}

/** What people call a reader: its model, or its kind where the model has a hash for a name. */
export function readerName({ reader, model }: Pick<ReaderIdentity, 'reader' | 'model'>): string {
  return /^[0-9a-f]{64}$/.test(model) ? reader : model;
}

/** What one request may hold. */
export interface ReaderLimits {
  readonly sentences: number;
  /** By the engine's own estimate, questions and answers together. */
  readonly tokens: number;
  /** Requests that may be under way at once. */
  readonly inFlight: number;
}

/** Somebody who reads sentences beside passages: a language model, an own small model, recorded answers. */
export interface Reader {
  readonly identity: ReaderIdentity;
  readonly limits: ReaderLimits;
  /**
   * True where a conflict counts only after a second look; a reader that computes its answer would give the same one
   * twice.
   */
  readonly takesSecondLook: boolean;
  /** Called once a draft was read: what the reader remembers for itself can be written down. Never rejects. */
  settle?(): Promise<void>;
  /** Answers a request. Never rejects; stops soon after `signal` was aborted, and then answers with any failure. */
  read(request: ReadRequest, signal: AbortSignal): Promise<ReaderAnswer>;
}

/** A stretch of neighbouring passages of one source that a sentence was held against. */
export interface ReadingWindow {
  readonly source: SourceId;
  /** Half-open, among the source's passages. */
  readonly from: number;
  readonly to: number;
  /** Title and publisher, as a person would name the source. */
  readonly label: string;
  readonly text: string;
  /** ISO 8601, as exact as it is known. */
  readonly date?: string;
}

/** Where the words of an answer stand. */
export interface ReadingPlace {
  /** The passage in which they begin. */
  readonly passage: PassageRef;
  /** In the source's reading text. */
  readonly span: SourceSpan;
  /** As they stand there, on one line. */
  readonly words: string;
}

/** A reading that the engine has verified: its words stand where it says. */
export interface Reading {
  readonly verdict: ReadingVerdict;
  readonly confidence: number;
  /** Words of the sentence; of a conflict only. */
  readonly wrong: readonly string[];
  /** The deciding words; undefined for `not_found`. */
  readonly place?: ReadingPlace;
  readonly reason: string;
  /** What the second look said, and where; left out where none was taken or its answer could not be verified. */
  readonly secondLook?: { readonly bearsOut: SecondLook; readonly place?: ReadingPlace };
  /** What was computed for the sentence, from readers that compute: the decision then rests on this. */
  readonly held?: Held;
  readonly by: ReaderIdentity;
  /** Day of the reading, ISO 8601; empty where the host knows none. */
  readonly date: string;
}
