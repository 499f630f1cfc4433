import type {
  CitationLink,
  CheckReport,
  CorpusReport,
  EvidenceInContext,
  HoverInfo,
  InsertRequest,
  Insertion,
  QuoteCompletion,
  QuoteHit,
  SourceSummary,
  StatementExplanation,
} from './model/api';
import type { Config } from './model/project/config';
import type { Draft } from './model/draft';
import type { Result } from './model/problem';
import type { PassageRef, SourceId } from './model/source';
import type { Position, Range, Span } from './model/span';
import type { FileText } from './pipelines/anchors/anchor-insertion';
import type { OpenCorpusOptions as OpenOptions } from './pipelines/corpus/corpus';
import type { CorpusRoot as Root } from './pipelines/corpus/corpus-places';
import type { DraftLibrary } from './pipelines/answers/draft-search';
import type { ProjectConfigs } from './pipelines/project/configs';
import type { ReadingService } from './pipelines/reading/reading-service';
import type { CancellationToken, Ports } from './ports';

export type { CorpusRoot as Root } from './pipelines/corpus/corpus-places';

/**
 * The engine's only door: language server, command line, benchmarks and agents all come in here.
 * Nothing in it throws for what a file or a draft contains; offsets are UTF-16 and half-open.
 */
export interface Plumbline {
  /**
   * Takes effect at the next check; a changed corpus setting needs `openCorpus` again. `drafts` gives the configuration
   * that a draft goes by, where it has one of its own.
   */
  configure(config: Config, drafts?: Pick<ProjectConfigs, 'configFor'>): void;
  /**
   * Whether the findings that a draft's project has accepted (its baseline) count as accepted; at first they do not.
   */
  honourBaselines(isOn: boolean): void;
  /**
   * Reads every source of the roots, which can be searched while the rest is being read. A draft is checked against the
   * corpus of the nearest `Root.project` above it, else against the workspace's.
   */
  openCorpus(roots: readonly Root[], options?: OpenOptions): Promise<CorpusReport>;
  /** Reads the named files again (or drops them where they are gone). Files outside the corpus are passed over. */
  refresh(uris: readonly string[], token?: CancellationToken): Promise<CorpusReport>;
  /** The sources that a draft goes by, or all, readable or not, in order of path. */
  sources(draftUri?: string): readonly SourceSummary[];
  /** Grows whenever a corpus changes. */
  readonly generation: number;
  /** Checks a draft; only sentences that changed since the last check of the same URI are looked at again. */
  check(draft: Draft, token?: CancellationToken): Promise<CheckReport>;
  /** For every sentence that touches `span` why it is reported, or why it is not; in order. */
  explain(draft: Draft, span: Span, token?: CancellationToken): Promise<readonly StatementExplanation[]>;
  /** Forgets what is kept for a closed draft. */
  close(uri: string): void;
  /** Forgets what was worked out of texts and can be again: for a host that has nothing to check at the moment. */
  dropCaches(): void;
  /** What stands behind the draft's character at `offset`; undefined where nothing is known. */
  hover(draft: Draft, offset: number): Promise<HoverInfo | undefined>;
  /** The draft's citations that lead to a source or a bibliography, in order. */
  citationLinks(draft: Draft): Promise<readonly CitationLink[]>;
  /** Evidence for the sentence at `offset`, best first. */
  evidenceAt(draft: Draft, offset: number, limit: number): Promise<readonly EvidenceInContext[]>;
  /**
   * Passages that match what was typed, best first; forgiving typos, dropped words and word order. Those of the draft
   * that they are for are left out.
   */
  searchQuotes(query: string, limit: number, draft?: Draft): readonly QuoteHit[];
  /**
   * What completes a quotation that is being typed at `offset`, best first; `text` takes the place of what was typed of
   * it, and closes it.
   */
  completeQuotes(draft: Draft, offset: number, limit: number): readonly QuoteCompletion[];
  /**
   * True for a file of the corpus that is no draft: where the whole of a root is the corpus, any text in it may be one.
   */
  isSource(uri: string): boolean;
  /**
   * True for a source that may be somebody's draft all the same, in a folder of sources: of a format that people write
   * in, or edited just now, and without a publisher or an address of its own. What was published stays a source while
   * somebody mends its text.
   */
  mayBeDraft(uri: string, isEdited: boolean): boolean;
  /** The edits that bring a passage into the draft with its citation. */
  insertion(draft: Draft, request: InsertRequest): Promise<Result<Insertion>>;
  /**
   * The file that remembers where an inserted quote came from, as it should be once the insertion was applied;
   * undefined where nothing is to be remembered.
   */
  anchorsAfter(draft: Draft, request: InsertRequest, insertion: Insertion): Promise<FileText | undefined>;
  /**
   * Drafts on disk that may speak of the passage at a place of a source, likeliest first; only a check says whether
   * they do.
   */
  draftsOn(source: SourceId, position: Position, token?: CancellationToken): Promise<readonly Draft[]>;
  /** The drafts on disk. */
  readonly drafts: DraftLibrary;
  /** The text that was read in a source: of one that is no text file, what its places are places in. */
  textOf(id: SourceId): string | undefined;
  /** Where a passage stands in its file, or undefined where the source is gone. */
  locate(passage: PassageRef): { readonly source: SourceId; readonly range: Range } | undefined;
  /** Reading drafts with a reader that the user chose. */
  readonly reading: ReadingService;
}

export type { OpenCorpusOptions as OpenOptions } from './pipelines/corpus/corpus';

/** What the engine is built from. */
export interface PlumblineOptions {
  readonly ports: Ports;
  readonly config?: Partial<Config>;
  /** Whether files may be sources that bibliographies name outside of the roots; left out: they may not. */
  readonly trustsLinks?: () => boolean;
  /**
   * Called where the stored index turns out to have been changed after the start: what was read from it is blank until
   * the corpus is opened again. Hosts that cannot do so leave it out, and wait for the whole of it to be checked at the
   * start.
   */
  readonly onDamaged?: () => void;
}
