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
import { failure, type Problem, type Result } from './model/problem';
import { type PassageRef, type SourceId, WHOLE_SOURCE } from './model/source';
import type { Position, Range, Span } from './model/span';
import type { createAssist } from './pipelines/answers/assist';
import { citationLinks } from './pipelines/answers/citation-links';
import { checkDraft } from './pipelines/check/check';
import { anchorsAfter, type FileText } from './pipelines/anchors/anchor-insertion';
import type { DraftConfig, ProjectConfigs } from './pipelines/project/configs';
import { Corpora } from './pipelines/check/corpora';
import type { Corpus } from './pipelines/corpus/corpus';
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
import { ReviewReader } from './pipelines/project/draft-reviews';
import type { OpenDraft } from './pipelines/draft/open-draft';
import { isDraftFile } from './pipelines/draft/own-copies';
import { referenceFor } from './pipelines/answers/references';
import { BaselineReader } from './pipelines/project/baseline-reader';
import { withInherited } from './pipelines/bibliographies/document-parts';
import { RootDocuments } from './pipelines/bibliographies/root-documents';
import { DraftSession } from './pipelines/draft/session';
import { statementsOf } from './pipelines/draft/statements';
import { createReadingService, type ReadingHome, type ReadingService } from './pipelines/reading/reading-service';
import type { OpenOptions, Plumbline, PlumblineOptions, Root } from './plumbline';
import type { CancellationToken, FileSystem } from './ports';
import { BIBLIOGRAPHIES, LANGUAGES, PAGES, READERS, RULES } from './registry';
import { caches } from './text/caches';

export type { Plumbline, PlumblineOptions, Root } from './plumbline';

/** Builds an engine over a host's ports. Nothing is read before `openCorpus`. */
export function createPlumbline(options: PlumblineOptions): Plumbline {
  return new Service(options, { ...DEFAULT_CONFIG, ...options.config });
}

class Service implements Plumbline {
  private readonly sessions = new Map<string, DraftSession>();
  private readonly corpora: Corpora;
  private readonly bibliographies: DraftBibliographies;
  private readonly anchors: AnchorReader;
  private readonly reviews: ReviewReader;
  private readonly baselines: BaselineReader;
  private readonly rootDocuments: RootDocuments;
  private readonly files: FileSystem;
  private configs: Pick<ProjectConfigs, 'configFor'> | undefined;
  readonly reading: ReadingService;
  readonly drafts = draftLibrary(() => this.draftSearch((uri) => this.corpora.isSource(uri)));

  constructor(
    options: PlumblineOptions,
    private config: Config,
  ) {
    const { files } = options.ports;
    const home: ReadingHome = { corpus: { source: (id) => this.corpora.source(id) } };
    const units = {
      readers: READERS,
      bibliographies: BIBLIOGRAPHIES,
      languages: [...PAGES, ...LANGUAGES],
      rules: RULES,
    };
    this.corpora = new Corpora({ ...options, ...units, reading: home }, config);
    this.bibliographies = new DraftBibliographies(files, BIBLIOGRAPHIES, () => this.config.maxSourceBytes);
    this.anchors = new AnchorReader(files);
    this.reviews = new ReviewReader(files);
    this.baselines = new BaselineReader(files);
    this.rootDocuments = new RootDocuments(files);
    this.files = files;
    this.reading = createReadingService(home, (draft) => this.openWithReferences(draft));
  }

  get generation(): number {
    return this.corpora.generation;
  }

  configure(config: Config, drafts?: Pick<ProjectConfigs, 'configFor'>): void {
    this.config = config;
    this.corpora.configure(config);
    this.configs = drafts;
  }

  honourBaselines(isOn: boolean): void {
    this.baselines.isHonoured = isOn;
  }

  openCorpus(roots: readonly Root[], options: OpenOptions = {}): Promise<CorpusReport> {
    this.forgetFiles();
    return this.corpora.open(roots, options);
  }

  refresh(uris: readonly string[], token?: CancellationToken): Promise<CorpusReport> {
    this.forgetFiles();
    return this.corpora.refresh(uris, token);
  }

  sources(draftUri?: string): readonly SourceSummary[] {
    return this.corpora.summaries(draftUri === undefined ? undefined : this.corpora.of(draftUri));
  }

  async check(draft: Draft, token?: CancellationToken): Promise<CheckReport> {
    const report = await checkDraft(await this.openWithReferences(draft), token);
    return this.corpora.hasNone(draft.uri) ? { ...report, problems: [UNSOURCED, ...report.problems] } : report;
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
    return hoverAt(open, offset, (mention) => referenceFor(mention, open, this.corpusOf(draft).references()));
  }

  async citationLinks(draft: Draft): Promise<readonly CitationLink[]> {
    const open = await this.openWithReferences(draft);
    return citationLinks(open, (mention) => referenceFor(mention, open, this.corpusOf(draft).references()));
  }

  async evidenceAt(draft: Draft, offset: number, limit: number): Promise<readonly EvidenceInContext[]> {
    return evidenceAt(await this.openWithReferences(draft), offset, limit);
  }

  isSource(uri: string): boolean {
    return this.corpora.isSource(uri);
  }

  mayBeDraft(uri: string, isEdited: boolean): boolean {
    const { url, publisher, container } = this.corpora.source(uri)?.metadata ?? {};
    return (isEdited || isDraftFile(uri, LANGUAGES)) && (url ?? publisher ?? container) === undefined;
  }

  searchQuotes(query: string, limit: number, draft?: Draft): readonly QuoteHit[] {
    if (draft) return hitsIn(this.open(draft).engine, query, limit);
    const { all } = this.corpora;
    const hits = all.flatMap(({ engine }) => hitsIn(engine, query, limit));
    return all.length === 1 ? hits : bestOf(hits, limit);
  }

  completeQuotes(draft: Draft, offset: number, limit: number): readonly QuoteCompletion[] {
    const write = quoteCompleter(this.open(draft), offset);
    const at = completionAt(draft.text, offset);
    if (!write || !at) return [];
    return this.searchQuotes(at.typed, limit, draft).map((hit) => ({ hit, text: write(hit.passage.text) }));
  }

  async insertion(draft: Draft, request: InsertRequest): Promise<Result<Insertion>> {
    const own = this.corpora.of(draft.uri);
    const source = this.corpora.source(request.passage.source, own);
    const passage =
      request.passage.index === WHOLE_SOURCE ? wholeOf(request.passage) : this.corpora.passage(request.passage, own);
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
    const own = this.corpora.of(draft.uri);
    const source = this.corpora.source(request.passage.source, own);
    const passage = this.corpora.passage(request.passage, own);
    const {
      language,
      engine: { config },
    } = this.open(draft);
    if (!config.quoteAnchors || request.form === 'citation') return undefined;
    if (!source || !passage) return undefined;
    const anchors = await this.anchors.load(draft.uri, this.folders);
    return anchors && anchorsAfter({ draft, language, anchors, source, passage, insertion });
  }

  async draftsOn(id: SourceId, position: Position, token?: CancellationToken): Promise<readonly Draft[]> {
    const source = this.corpora.source(id);
    return source
      ? draftsOn(
          this.draftSearch((uri) => uri === id || this.corpora.isSource(uri)),
          source,
          position,
          token,
        )
      : [];
  }

  private draftSearch(isSource: (uri: string) => boolean): DraftSearch {
    return { files: this.files, roots: this.corpora.roots, languages: LANGUAGES, isSource };
  }

  textOf(id: SourceId): string | undefined {
    return this.corpora.source(id)?.text;
  }

  locate(ref: PassageRef): { readonly source: SourceId; readonly range: Range } | undefined {
    const source = this.corpora.source(ref.source);
    const range = source && rangeOfPassage(source, ref.index);
    return range && { source: ref.source, range };
  }

  private corpusOf({ uri }: Draft): Corpus {
    return this.corpora.of(uri).corpus;
  }

  /** What is remembered of a draft, over the corpus that it goes by now. */
  private sessionOf(uri: string): DraftSession {
    const { engine } = this.corpora.of(uri);
    const known = this.sessions.get(uri);
    const session = known?.isOver(engine) ? known : new DraftSession(engine);
    this.sessions.set(uri, session);
    return session;
  }

  private open(draft: Draft): OpenDraft {
    const session = this.sessionOf(draft.uri);
    const parsed = session.parse(draft);
    session.leaveOutCopies(draft);
    const { bibliographies, inherited } = session;
    const parts = withInherited(parsed.parts, inherited);
    const { keys: table, corpus } = this.corpora.of(draft.uri);
    const keys = table.keysFor(
      parts,
      bibliographies.flatMap((b) => b.entries),
    );
    return {
      ...parsed,
      parts,
      units: statementsOf(session.unitsOf(parsed), parts, keys, corpus),
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
    session.configure(own?.config ?? this.config);
    const { parts, language } = session.parse(draft);
    const { quoteAnchors, projectUri } = session.engine.config;
    const [anchors, reviews, baseline, inherited] = await Promise.all([
      quoteAnchors ? this.anchors.load(draft.uri, this.folders) : undefined,
      this.reviews.load(draft.uri, this.folders, projectUri),
      this.baselines.forDraft(draft.uri, this.folders, own?.config.projectUri),
      this.rootDocuments.inheritedBy({ ...draft, language }, this.folders),
    ]);
    const names = [...parts.bibliographies, ...inherited.names];
    const bibliographies = names.length > 0 ? await this.bibliographies.load(draft.uri, names) : [];
    // Nothing is waited for from here on, so that two looks at a draft at once do not get each other's.
    const beside: Partial<DraftSession> = { anchors, baseline, reviews, inherited, bibliographies };
    Object.assign(session, beside, { configProblem: own?.problem } satisfies Partial<DraftSession>);
    return this.open(draft);
  }

  private get folders(): readonly string[] {
    return this.corpora.roots.map(({ uri }) => uri);
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

/** Beside other corpora an empty one would go unnoticed, and its drafts be taken for clean. */
const UNSOURCED: Problem = {
  code: 'no-sources',
  severity: 'warning',
  message: message(
    'This draft was checked against nothing: there are no sources where its plumbline.json, or else the workspace, has them.',
  ),
};

function hitsIn({ index, corpus }: Engine, query: string, limit: number): readonly QuoteHit[] {
  return index.search(query, limit).flatMap((candidate) => quoteHit(candidate, corpus) ?? []);
}

/** The best hits of several corpora, each passage once. */
function bestOf(hits: readonly QuoteHit[], limit: number): readonly QuoteHit[] {
  const distinct = new Map(hits.map((hit) => [`${hit.passage.source}\n${hit.passage.index}`, hit]));
  return [...distinct.values()].sort((a, b) => b.score - a.score).slice(0, limit);
}

/** What the hosts need of the lists and of the project's configuration. */
export { ANCHORS_PATH } from './anchors/anchor-file';
export { completeKeys, completionAt } from './citations/completion';
export { type DraftConfig, ProjectConfigs } from './pipelines/project/configs';
export { configFor, type Project, projectsAbove, readProject } from './pipelines/project/project';
export { PROJECT_FILE } from './config/parse';
export { corpusBases } from './pipelines/corpus/corpus-places';
export { corporaFor, corporaOf } from './pipelines/project/project-corpora';
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
export { NOTHING_READ, type ReadingService } from './pipelines/reading/reading-service';
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
