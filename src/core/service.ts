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
import { DEFAULT_CONFIG, type Config } from './model/project/config';
import type { Draft } from './model/draft';
import { message } from './model/message';
import { failure, type Result } from './model/problem';
import { type PassageRef, type SourceId, WHOLE_SOURCE } from './model/source';
import type { Position, Range, Span } from './model/span';
import type { createAssist } from './pipelines/answers/assist';
import { citationLinks } from './pipelines/answers/citation-links';
import { checkDraft } from './pipelines/check/check';
import { anchorsAfter, type FileText } from './pipelines/anchors/anchor-insertion';
import type { DraftConfig, ProjectConfigs } from './pipelines/project/configs';
import { Corpus } from './pipelines/corpus/corpus';
import { CorpusStore } from './pipelines/corpus/corpus-store';
import { AnchorReader } from './pipelines/anchors/draft-anchors';
import { completionAt } from './citations/completion';
import { quoteHit } from './pipelines/answers/quote-hit';
import { quoteCompleter } from './pipelines/answers/quote-completion';
import { DraftBibliographies } from './pipelines/bibliographies/draft-bibliographies';
import { draftLibrary, draftsOn, type DraftSearch } from './pipelines/answers/draft-search';
import { explainStatements } from './pipelines/answers/explain';
import type { Engine } from './pipelines/check/engine';
import { rangeOfPassage } from './pipelines/answers/evidence-context';
import { evidenceAt, hoverAt } from './pipelines/answers/hover';
import { buildInsertion, wholeOf } from './pipelines/answers/insertion';
import { KeyTable } from './pipelines/bibliographies/citation-keys';
import { ReviewReader } from './pipelines/project/draft-reviews';
import type { OpenDraft } from './pipelines/draft/open-draft';
import { isDraftFile } from './pipelines/draft/own-copies';
import { referenceFor } from './pipelines/answers/references';
import { BaselineReader } from './pipelines/project/baseline-reader';
import { RootDocuments } from './pipelines/bibliographies/root-documents';
import { DraftSession } from './pipelines/draft/session';
import { statementsOf } from './pipelines/draft/statements';
import { createReadingService, type ReadingService } from './pipelines/reading/reading-service';
import type { OpenOptions, Plumbline, PlumblineOptions, Root } from './plumbline';
import type { CancellationToken, FileSystem } from './ports';
import { BIBLIOGRAPHIES, LANGUAGES, READERS, RULES } from './registry';
import { caches } from './text/caches';
import { fingerprint } from './text/hash';

export type { Plumbline, PlumblineOptions, Root } from './plumbline';

/** Builds an engine over a host's ports. Nothing is read before `openCorpus`. */
export function createPlumbline(options: PlumblineOptions): Plumbline {
  return new Service(options, { ...DEFAULT_CONFIG, ...options.config });
}

class Service implements Plumbline {
  private readonly store: CorpusStore;
  private readonly sessions = new Map<string, DraftSession>();
  private readonly corpus: Corpus;
  private readonly engine: Engine;
  private readonly keys: KeyTable;
  private readonly bibliographies: DraftBibliographies;
  private readonly anchors: AnchorReader;
  private readonly reviews: ReviewReader;
  private readonly baselines: BaselineReader;
  private readonly rootDocuments: RootDocuments;
  private readonly files: FileSystem;
  private roots: readonly Root[] = [];
  private configs: Pick<ProjectConfigs, 'configFor'> | undefined;
  readonly reading: ReadingService;
  readonly drafts = draftLibrary(() => this.draftSearch((uri) => this.corpus.isSource(uri)));

  constructor({ ports, onDamaged, trustsLinks }: PlumblineOptions, config: Config) {
    this.store = new CorpusStore({
      cache: ports.cache,
      clock: ports.clock,
      entryOf: (id) => this.corpus.entry(id),
      onDamaged,
    });
    this.store.limit = config.memoryLimitBytes;
    this.corpus = new Corpus({
      ports,
      readers: READERS,
      bibliographies: BIBLIOGRAPHIES,
      config: () => this.engine.config,
      keep: (source) => this.store.keep(source),
      ...(trustsLinks && { trustsLinks }),
      onAdd: (source) => this.store.add(source),
      onRemove: (source) => this.store.remove(source),
      onSlice: () => this.store.spill(),
    });
    this.keys = new KeyTable(this.corpus);
    this.bibliographies = new DraftBibliographies(ports.files, BIBLIOGRAPHIES, () => this.engine.config.maxSourceBytes);
    this.anchors = new AnchorReader(ports.files);
    this.reviews = new ReviewReader(ports.files);
    this.baselines = new BaselineReader(ports.files);
    this.rootDocuments = new RootDocuments(ports.files);
    this.files = ports.files;
    this.engine = {
      config,
      corpus: this.corpus,
      index: this.store.index,
      rules: RULES,
      languages: LANGUAGES,
      clock: ports.clock,
      isComplete: () => this.corpus.isComplete && this.engine.index.passageCount > 0,
      generation: () => this.corpus.generation,
      changedSince: (generation) => this.corpus.changedSince(generation),
    };
    this.reading = createReadingService(this.engine, (draft) => this.openWithReferences(draft));
  }

  get generation(): number {
    return this.corpus.generation;
  }

  configure(config: Config, drafts?: Pick<ProjectConfigs, 'configFor'>): void {
    this.engine.config = config;
    this.configs = drafts;
    this.store.limit = config.memoryLimitBytes;
  }

  honourBaselines(isOn: boolean): void {
    this.baselines.isHonoured = isOn;
  }

  async openCorpus(roots: readonly Root[], options: OpenOptions = {}): Promise<CorpusReport> {
    this.roots = roots;
    this.forgetFiles();
    this.store.key = this.cacheKey(roots);
    if (this.store.damaged) await this.startAnew();
    await this.restore();
    const report = await this.corpus.open(roots, options);
    if (!report.cancelled) await this.corpus.undisturbed(() => this.store.save());
    return report;
  }

  refresh(uris: readonly string[], token?: CancellationToken): Promise<CorpusReport> {
    this.forgetFiles();
    return this.corpus.refresh(uris, token);
  }

  sources(): readonly SourceSummary[] {
    return this.corpus.summaries();
  }

  async check(draft: Draft, token?: CancellationToken): Promise<CheckReport> {
    return checkDraft(await this.openWithReferences(draft), token);
  }

  async explain(draft: Draft, span: Span, token?: CancellationToken): Promise<readonly StatementExplanation[]> {
    const { findings } = await this.check(draft, token);
    return explainStatements(this.open(draft), findings, span);
  }

  close(uri: string): void {
    this.sessions.delete(uri);
  }

  dropCaches(): void {
    caches.drop();
  }

  async hover(draft: Draft, offset: number): Promise<HoverInfo | undefined> {
    const open = await this.openWithReferences(draft);
    return hoverAt(open, offset, (mention) => referenceFor(mention, open, this.corpus.references()));
  }

  async citationLinks(draft: Draft): Promise<readonly CitationLink[]> {
    const open = await this.openWithReferences(draft);
    return citationLinks(open, (mention) => referenceFor(mention, open, this.corpus.references()));
  }

  async evidenceAt(draft: Draft, offset: number, limit: number): Promise<readonly EvidenceInContext[]> {
    return evidenceAt(await this.openWithReferences(draft), offset, limit);
  }

  isSource(uri: string): boolean {
    return this.corpus.isSource(uri);
  }

  mayBeDraft(uri: string, isEdited: boolean): boolean {
    const { url, publisher, container } = this.corpus.source(uri)?.metadata ?? {};
    return (isEdited || isDraftFile(uri, LANGUAGES)) && (url ?? publisher ?? container) === undefined;
  }

  searchQuotes(query: string, limit: number, draft?: Draft): readonly QuoteHit[] {
    const { index } = draft ? this.open(draft).engine : this.engine;
    return index.search(query, limit).flatMap((candidate) => quoteHit(candidate, this.corpus) ?? []);
  }

  completeQuotes(draft: Draft, offset: number, limit: number): readonly QuoteCompletion[] {
    const write = quoteCompleter(this.open(draft), offset);
    const at = completionAt(draft.text, offset);
    if (!write || !at) return [];
    return this.searchQuotes(at.typed, limit, draft).map((hit) => ({ hit, text: write(hit.passage.text) }));
  }

  async insertion(draft: Draft, request: InsertRequest): Promise<Result<Insertion>> {
    const source = this.corpus.source(request.passage.source);
    const passage =
      request.passage.index === WHOLE_SOURCE ? wholeOf(request.passage) : this.corpus.passage(request.passage);
    if (!source || !passage) {
      return failure({
        code: 'source-gone',
        severity: 'error',
        message: message('The source of this quote is no longer in the corpus. Reload the corpus and search again.'),
      });
    }
    const {
      parts,
      language,
      bibliographies,
      engine: { config },
    } = await this.openWithReferences(draft);
    return buildInsertion({ draft, parts, language, request, source, passage, bibliographies, config });
  }

  async anchorsAfter(draft: Draft, request: InsertRequest, insertion: Insertion): Promise<FileText | undefined> {
    const source = this.corpus.source(request.passage.source);
    const passage = this.corpus.passage(request.passage);
    const {
      language,
      engine: { config },
    } = this.open(draft);
    if (!config.quoteAnchors || request.form === 'citation' || !source || !passage) return undefined;
    const anchors = await this.anchors.load(draft.uri, this.folders);
    return anchors && anchorsAfter({ draft, language, anchors, source, passage, insertion });
  }

  async draftsOn(id: SourceId, position: Position, token?: CancellationToken): Promise<readonly Draft[]> {
    const source = this.corpus.source(id);
    return source
      ? draftsOn(
          this.draftSearch((uri) => uri === id || this.corpus.isSource(uri)),
          source,
          position,
          token,
        )
      : [];
  }

  private draftSearch(isSource: (uri: string) => boolean): DraftSearch {
    return { files: this.files, roots: this.roots, languages: LANGUAGES, isSource };
  }

  textOf(id: SourceId): string | undefined {
    return this.corpus.source(id)?.text;
  }

  locate(ref: PassageRef): { readonly source: SourceId; readonly range: Range } | undefined {
    const source = this.corpus.source(ref.source);
    const range = source && rangeOfPassage(source, ref.index);
    return range && { source: ref.source, range };
  }

  /** Starts from the stored index where nothing has been read yet. */
  private async restore(): Promise<void> {
    if (this.corpus.generation > 0) return;
    const entries = await this.store.restore();
    this.engine.index = this.store.index;
    if (entries) this.corpus.seed(entries);
  }

  /** What lies on disk is not what was written: everything is read again from the sources themselves. */
  private async startAnew(): Promise<void> {
    this.corpus.clear();
    await this.store.reset();
    this.engine.index = this.store.index;
  }

  private cacheKey(roots: readonly Root[]): string {
    const { corpus, exclude, maxSourceBytes } = this.engine.config;
    return `corpus-${fingerprint(JSON.stringify([roots.map((r) => [r.uri, r.corpus ?? corpus, r.exclude ?? exclude]), maxSourceBytes]))}`;
  }

  private sessionOf(uri: string): DraftSession {
    const session = this.sessions.get(uri) ?? new DraftSession(this.engine);
    this.sessions.set(uri, session);
    return session;
  }

  private open(draft: Draft): OpenDraft {
    const session = this.sessionOf(draft.uri);
    const parsed = session.parse(draft);
    session.leaveOutCopies(draft);
    const { bibliographies, inherited } = session;
    const parts =
      inherited.length === 0
        ? parsed.parts
        : { ...parsed.parts, bibliographies: [...parsed.parts.bibliographies, ...inherited] };
    const keys = this.keys.keysFor(
      parts,
      bibliographies.flatMap((b) => b.entries),
    );
    return {
      ...parsed,
      parts,
      units: statementsOf(session.unitsOf(parsed), parts, keys, this.corpus),
      engine: session.engine,
      session,
      draft,
      keys,
      bibliographies,
    };
  }

  /** The draft with the bibliographies and the anchors that belong to it, read where they are new or have changed. */
  private async openWithReferences(draft: Draft): Promise<OpenDraft> {
    const own = await this.ownConfig(draft.uri);
    const session = this.sessionOf(draft.uri);
    session.configure(own?.config ?? this.engine.config);
    const { parts, language } = session.parse(draft);
    const { quoteAnchors, projectUri } = session.engine.config;
    const [anchors, reviews, baseline, inherited] = await Promise.all([
      quoteAnchors ? this.anchors.load(draft.uri, this.folders) : undefined,
      this.reviews.load(draft.uri, this.folders, projectUri),
      this.baselines.forDraft(draft.uri, this.folders, own?.config.projectUri),
      this.rootDocuments.bibliographiesFor({ ...draft, language }, this.folders),
    ]);
    const names = [...parts.bibliographies, ...inherited];
    const bibliographies = names.length > 0 ? await this.bibliographies.load(draft.uri, names) : [];
    // Nothing is waited for from here on, so that two looks at a draft at once do not get each other's.
    const beside: Partial<DraftSession> = { anchors, baseline, reviews, inherited, bibliographies };
    Object.assign(session, beside, { configProblem: own?.problem } satisfies Partial<DraftSession>);
    return this.open(draft);
  }

  private get folders(): readonly string[] {
    return this.roots.map(({ uri }) => uri);
  }

  /** What was found beside drafts may have changed. */
  private forgetFiles(): void {
    this.rootDocuments.forget();
    this.anchors.forget();
  }

  /** What the draft goes by now; a configuration that was replaced while it was read no longer counts. */
  private async ownConfig(uri: string): Promise<DraftConfig | undefined> {
    for (;;) {
      const { configs } = this;
      const own = await configs?.configFor(uri);
      if (configs === this.configs) return own;
    }
  }
}

/** What the hosts need of the lists and of the project's configuration. */
export { ANCHORS_PATH } from './anchors/anchor-file';
export { completeKeys, completionAt } from './citations/completion';
export { type DraftConfig, ProjectConfigs } from './pipelines/project/configs';
export { configFor, type Project, projectsAbove, readProject } from './pipelines/project/project';
export { corporaOf } from './pipelines/project/project-corpora';
export { outputContext, type OutputHost } from './pipelines/answers/output-context';
export { documentFormatOf, DRAFT_DOCUMENTS, LANGUAGES, OUTPUTS, READERS, RULES } from './registry';
export { remarksOf } from './outputs/remarks';
export { loadPdfWith } from './readers/pdf/engine';
export {
  BASELINE_PATH,
  baselineEntry,
  NO_BASELINE,
  parseBaseline,
  withEntries,
  withoutAccepted,
  writeBaseline,
} from './review/baseline';
export {
  NO_REVIEWS,
  parseReviews,
  REVIEW_PATH,
  reviewKey,
  withoutSignOff,
  withSignOff,
  writeReviews,
} from './review/review';
export { countStatements, withAnswered } from './review/statements';
export { unreadLine } from './review/unread';
export type { ReadingService } from './pipelines/reading/reading-service';
export { READINGS_KEY, READINGS_PATH } from './reading/readings-path';
export type { HttpClient, HttpRequest, HttpResponse, Timer } from './reading/endpoint/http';
export {
  type ChatWords,
  loadBuiltInReader,
  loadChatReader,
  loadEndpointReader,
} from './pipelines/reading/load-readers';

/** Loads what asks a language model about a finding, and checks its answer. */
export const loadAssist = async (): Promise<typeof createAssist> =>
  (await import('./pipelines/answers/assist')).createAssist;
