import type { CheckReport, CorpusProgress, CorpusReport, EvidenceInContext, HoverInfo, InsertRequest, Insertion, QuoteHit, SourceSummary } from './model/api';
import type { Config } from './model/config';
import type { Draft } from './model/draft';
import type { Result } from './model/problem';
import type { PassageRef, SourceId } from './model/source';
import type { Range } from './model/span';
import type { CancellationToken, Ports } from './ports';

/** A workspace folder (or the command line's working folder) that corpus settings are relative to. */
export interface Root {
  readonly uri: string;
  readonly name: string;
}

/**
 * The engine's only door: language server, command line, benchmarks and agents all come in here.
 * Nothing in it throws for what a file or a draft contains; offsets are UTF-16 and half-open.
 */
export interface Plumbline {
  /** Takes effect at the next check; a changed corpus setting needs `openCorpus` again. */
  configure(config: Config): void;
  /** Reads every source of the roots. Sources can be searched while the rest is being read. */
  openCorpus(roots: readonly Root[], options?: OpenOptions): Promise<CorpusReport>;
  /** Reads the named files again (or drops them where they are gone). Files outside the corpus are passed over. */
  refresh(uris: readonly string[], token?: CancellationToken): Promise<CorpusReport>;
  /** All sources, readable or not, in order of path. */
  sources(): readonly SourceSummary[];
  /** Grows whenever the corpus changes. */
  readonly generation: number;
  /** Checks a draft; only sentences that changed since the last check of the same URI are looked at again. */
  check(draft: Draft, token?: CancellationToken): Promise<CheckReport>;
  /** Forgets what is kept for a closed draft. */
  close(uri: string): void;
  /** What stands behind the draft's character at `offset`; undefined where nothing is known. */
  hover(draft: Draft, offset: number): Promise<HoverInfo | undefined>;
  /** Evidence for the sentence at `offset`, best first. */
  evidenceAt(draft: Draft, offset: number, limit: number): Promise<readonly EvidenceInContext[]>;
  /** Passages that match what was typed, best first; forgiving typos, dropped words and word order. */
  searchQuotes(query: string, limit: number): readonly QuoteHit[];
  /** The edits that bring a passage into the draft with its citation. */
  insertion(draft: Draft, request: InsertRequest): Result<Insertion>;
  /** Where a passage stands in its file, or undefined where the source is gone. */
  locate(passage: PassageRef): { readonly source: SourceId; readonly range: Range } | undefined;
}

/** How a corpus is opened. */
export interface OpenOptions {
  readonly onProgress?: (progress: CorpusProgress) => void;
  readonly token?: CancellationToken;
}

/** What the engine is built from. */
export interface PlumblineOptions {
  readonly ports: Ports;
  readonly config?: Partial<Config>;
}
