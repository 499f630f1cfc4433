/**
 * What client and server say to each other beyond the language server protocol. Positions are those of the protocol:
 * zero-based, UTF-16.
 */
import type {
  CorpusReport,
  EvidenceInContext,
  ReadingCounts,
  InsertRequest,
  QuoteHit,
  SourceSummary,
} from '../core/model/api';
import type { Severity } from '../core/model/judging/finding';
import type { SignOff } from '../core/model/project/review';
import type { PassageRef } from '../core/model/source';
import type { Position, Range } from '../core/model/span';
import type { SetAside, Standing, StatementCounts } from '../core/model/judging/statement';
import type { FileStat } from '../core/ports';

/** The source of our diagnostics, as the Problems panel shows it. */
export const DIAGNOSTIC_SOURCE = 'Plumbline';

export type { FileStat };

/**
 * The client's command that keeps a drifted quote as it is; its arguments are the draft's URI and the finding's
 * fingerprint.
 */
export const RE_ANCHOR_COMMAND = 'plumbline.reAnchorQuote';

/** A method with the types of its parameters and its answer, which exist for the compiler alone. */
export interface Method<P, R> {
  readonly name: string;
  readonly types?: (params: P) => R;
}

/** Asked by the client. */
export const REQUESTS = {
  searchQuotes: method<SearchParams, readonly QuoteHit[]>('plumbline/searchQuotes'),
  insertion: method<InsertionParams, InsertionAnswer>('plumbline/insertion'),
  ignore: method<IgnoreParams, readonly FileEdits[]>('plumbline/ignore'),
  reAnchor: method<IgnoreParams, FileText | null>('plumbline/reAnchor'),
  evidence: method<EvidenceParams, EvidenceAnswer>('plumbline/evidence'),
  review: method<ReviewParams, ReviewAnswer>('plumbline/review'),
  signOff: method<SignOffParams, SignOffAnswer>('plumbline/signOff'),
  /** Whether the document at a URI is a draft and none of the sources. */
  isDraft: method<string, boolean>('plumbline/isDraft'),
  /** The drafts on disk, in order of path. */
  drafts: method<null, readonly string[]>('plumbline/drafts'),
  /** Checks drafts that need not be open. */
  checkDrafts: method<CheckDraftsParams, readonly CheckedDraftFile[]>('plumbline/checkDrafts'),
  sources: method<null, readonly SourceSummary[]>('plumbline/sources'),
  sourceText: method<string, string | null>('plumbline/sourceText'),
  locate: method<PassageRef, SourcePlace | null>('plumbline/locate'),
  sheet: method<SheetParams, string | null>('plumbline/sheet'),
  reload: method<null, CorpusReport>('plumbline/reload'),
  /** Answered once the present settings hold, the sources are read and the open drafts are checked. */
  settled: method<null, null>('plumbline/settled'),
} as const;

/** Asked by the server, of the client's workspace file system. */
export const FILE_REQUESTS = {
  stat: method<string, FileStat | null>('plumbline/files/stat'),
  readFile: method<string, FileBytes>('plumbline/files/read'),
  readFolder: method<string, readonly FolderEntry[]>('plumbline/files/list'),
} as const;

/** Told to the server: the user now trusts the workspace. */
export const TRUSTED = method<null, undefined>('plumbline/trusted');

/** Told to the client. */
export const NOTIFICATIONS = {
  corpus: method<CorpusStatus, undefined>('plumbline/corpus'),
  checked: method<CheckedParams, undefined>('plumbline/checked'),
  checkingDrafts: method<CheckingDrafts, undefined>('plumbline/checkingDrafts'),
} as const;

/** What the client tells when it starts the server. */
export interface InitializationOptions {
  /** A folder on disk for the cache, where there is one. */
  readonly cacheFolder?: string;
  /** Translations by English text, as `vscode.l10n.bundle` gives them. */
  readonly bundle?: Readonly<Record<string, unknown>>;
  /** Folder of the pages about the rules, as a URI. */
  readonly rulePages?: string;
  /** The extension's folder, as a URI that can be fetched. */
  readonly extension?: string;
  /** The extension's version. */
  readonly version?: string;
  /**
   * True where the client runs our commands itself; others are given links to files, and commands that the server runs.
   */
  readonly commands?: boolean;
  /** Settings as below `plumbline`, for clients that are not asked for them. */
  readonly settings?: unknown;
  /** False where the user does not trust the workspace: its files may then not choose what is read. */
  readonly trusted?: boolean;
}

/** Which drafts to check: those named, else all on disk; `show`: whether their findings become diagnostics. */
export interface CheckDraftsParams {
  readonly uris?: readonly string[];
  readonly show: boolean;
}

/** How far checking many drafts has come. */
export interface CheckingDrafts {
  readonly done: number;
  readonly total: number;
  readonly uri: string;
}

/** What a check of a draft came to; `problems` says what of it was not checked. */
export interface CheckedDraftFile {
  readonly uri: string;
  readonly problems: readonly string[];
  readonly findings: readonly {
    readonly start: Position;
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
  }[];
}

/** Bytes as such where the channel carries them (a worker's), else in base 64. */
export type FileBytes = { readonly bytes: Uint8Array } | { readonly base64: string };

/** One name in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** What to search the passages for. */
export interface SearchParams {
  readonly query: string;
  readonly limit: number;
  /** The draft that the passages are for. */
  readonly uri?: string;
}

/** What to bring into a draft, and where. */
export interface InsertionParams extends Omit<InsertRequest, 'at'> {
  readonly uri: string;
  readonly at: Range;
}

/** A draft whose fact-check sheet is wanted; `date` is put on it, `rootUri` ends with a slash. */
export interface SheetParams {
  readonly uri: string;
  readonly format: 'html' | 'markdown';
  readonly rootUri: string;
  readonly date: string;
}

/** A finding that one of its ways out is chosen for. */
export interface IgnoreParams {
  readonly uri: string;
  readonly fingerprint: string;
}

/** Edits of one file; those of the draft itself have its own URI. */
export interface FileEdits {
  readonly uri: string;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/**
 * The edits, or why there are none, in words. `version` is that of the draft which the edits belong to; `anchors` is to
 * be written once they were applied.
 */
export type InsertionAnswer =
  | {
      readonly ok: true;
      readonly version: number;
      readonly files: readonly FileEdits[];
      readonly caret: Position;
      readonly anchors?: FileText;
    }
  | { readonly ok: false; readonly reason: string };

/** A file with its whole text, to be written to disk as it is: it stands outside of what can be undone. */
export interface FileText {
  readonly uri: string;
  readonly text: string;
}

/** A place in a draft whose sentence is asked about. */
export interface EvidenceParams {
  readonly uri: string;
  readonly position: Position;
  readonly limit: number;
}

/** What the sources say about the sentence. */
export interface EvidenceAnswer {
  readonly evidence: readonly EvidenceInContext[];
  /** The sentence as the last check saw it, where it is counted as a statement. */
  readonly claim?: ReviewItem;
}

/** A draft whose claims are wanted; `rootUri` is the folder, with a slash at its end, that keeps its sign-offs. */
export interface ReviewParams {
  readonly uri: string;
  readonly rootUri: string;
}

/** A decision on the claim with a key; without one, the decision that holds is withdrawn. */
export interface SignOffParams {
  readonly uri: string;
  readonly rootUri: string;
  readonly key: string;
  readonly decision?: Omit<SignOff, 'key' | 'sentence'>;
}

/** The file of sign-offs as it has to be written, or why it is left alone. */
export type SignOffAnswer =
  { readonly ok: true; readonly uri: string; readonly text: string } | { readonly ok: false; readonly reason: string };

/** A claim of a draft, as a list shows it. */
export interface ReviewItem {
  readonly text: string;
  /** What a sign-off is kept under: changes with the sentence and with its evidence. */
  readonly key: string;
  /** The decision that holds for the claim. */
  readonly signOff?: SignOff;
  /** True where an earlier decision no longer holds, because the evidence changed. */
  readonly lapsed: boolean;
  readonly range: Range;
  readonly standing: Standing;
  /** Why it is set aside. */
  readonly because?: SetAside;
  /** What is reported of it. */
  readonly findings: readonly {
    readonly rule: string;
    readonly message: string;
    readonly range: Range;
    readonly draftValue: string;
    readonly sourceValue: string;
  }[];
  readonly evidence: readonly {
    readonly passage: PassageRef;
    readonly text: string;
    readonly source: SourceSummary;
    readonly range: Range;
  }[];
  /** The model that read it; left out where nobody did. */
  readonly readBy?: string;
}

/** The statements of a draft in order, at a version: those that are counted. */
export interface ReviewAnswer {
  readonly version: number;
  readonly claims: readonly ReviewItem[];
}

/** A passage's place in its file. */
export interface SourcePlace {
  readonly uri: string;
  readonly range: Range;
}

/** How the corpus stands. `empty`: nothing to read was found, or nothing of it could be read. */
export interface CorpusStatus {
  readonly state: 'loading' | 'ready' | 'empty';
  readonly report?: CorpusReport;
  /** What could not be read, or only in part, in one line. */
  readonly unread?: string;
  readonly read?: number;
  readonly total?: number;
}

/** A draft was checked. */
export interface CheckedParams {
  readonly uri: string;
  readonly version: number;
  readonly counts: StatementCounts;
  readonly findings: number;
  /** What was left out, in words. */
  readonly problems: readonly string[];
  /** What else there is to know of the check, in words. */
  readonly notes: readonly string[];
  readonly milliseconds: number;
  /** Sentences that a reader has read, and that wait for one; left out where nobody reads. */
  readonly readings?: ReadingCounts;
}

function method<P, R>(name: string): Method<P, R> {
  return { name };
}

/** How the server's process is started: with room for 4 MB of new objects, since it makes little that lasts. */
export const SERVER_ARGUMENTS: readonly string[] = ['--max-semi-space-size=4'];
