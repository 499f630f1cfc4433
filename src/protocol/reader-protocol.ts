import type { ReadingEstimate, ReadingReport } from '../core/model/api';
import type { ReadingUsage } from '../core/model/reading/reading';
import type { Range } from '../core/model/span';
import type { FileText, Method } from './protocol';

/** Asked by the client. */
export const READER_REQUESTS = {
  estimate: { name: 'plumbline/reader/estimate' } as Method<ReadParams, ReadingEstimate>,
  read: { name: 'plumbline/reader/read' } as Method<ReadParams, ReadAnswer>,
  /** Forgets the readings of a draft, or all; returns how many. */
  forget: { name: 'plumbline/reader/forget' } as Method<{ readonly uri?: string }, number>,
} as const;

/** Asked by the server, of the client. */
export const READER_QUESTIONS = {
  /** The words of the editor's language model. */
  ask: { name: 'plumbline/reader/ask' } as Method<AskParams, AskAnswer>,
  /** What the user keeps in the editor's secret storage for an endpoint; null where there is nothing. */
  key: { name: 'plumbline/reader/key' } as Method<null, string | null>,
  /** How many requests were spent today. */
  spent: { name: 'plumbline/reader/spent' } as Method<{ readonly add: number }, number>,
} as const;

/** Told to the client. */
export const READER_NOTIFICATIONS = {
  progress: { name: 'plumbline/reader/progress' } as Method<ReadProgress, undefined>,
  status: { name: 'plumbline/reader/status' } as Method<ReaderStatus, undefined>,
  /** The readings as they have to be written. */
  keep: { name: 'plumbline/reader/keep' } as Method<FileText, undefined>,
} as const;

/** A draft, or a part of it, to be read. */
export interface ReadParams {
  readonly uri: string;
  readonly range?: Range;
}

/** What reading came to, in words where something stood in its way. */
export interface ReadAnswer {
  readonly report: ReadingReport;
  readonly problems: readonly string[];
}

/** How far reading a draft has come. */
export interface ReadProgress {
  readonly uri: string;
  readonly done: number;
  readonly total: number;
}

/** Who reads, and what it has cost since the editor was started. */
export interface ReaderStatus {
  /** Empty: nobody. */
  readonly model: string;
  readonly requests: number;
  readonly tokens: number;
  /** What stands in the way, in words; empty: nothing. */
  readonly problem: string;
}

/** A question to the editor's language model. */
export interface AskParams {
  readonly model: string;
  readonly system: string;
  readonly user: string;
}

/** Its words, or why there are none. */
export type AskAnswer =
  | { readonly ok: true; readonly text: string; readonly usage?: ReadingUsage }
  | { readonly ok: false; readonly reason: string; readonly isFinal: boolean };
