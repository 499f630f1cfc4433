import type { CorpusReport, SourceSummary } from '../../model/api';
import type { Config } from '../../model/project/config';
import type { Passage, PassageRef, Source, SourceId } from '../../model/source';
import type { CancellationToken } from '../../ports';
import { compareText } from '../../text/compare-text';
import { firstOf } from '../../text/nth';
import type { OpenCorpusOptions } from '../corpus/corpus';
import type { CorpusRoot } from '../corpus/corpus-places';
import { corpusReport } from '../corpus/corpus-report';
import { comparableUri, relativePath } from '../corpus/corpus-uri';
import { CorpusEngine, type CorpusEngineOptions } from './corpus-engine';

/** The corpora of a workspace: one for each project that has its own, and the workspace's. */
export class Corpora {
  roots: readonly CorpusRoot[] = [];
  /** By the project's folder, or '' for the workspace's; never empty. */
  private byProject: ReadonlyMap<string, CorpusEngine>;
  private openings = 0;
  /** What corpora that went had added to the generation. */
  private past = 0;

  constructor(
    private readonly options: CorpusEngineOptions,
    private config: Config,
  ) {
    this.byProject = new Map([['', new CorpusEngine(options, config)]]);
    this.configure(config);
  }

  /** All corpora; the first one's is that of drafts that lie nowhere. */
  get all(): readonly CorpusEngine[] {
    return [...this.byProject.values()];
  }

  /** Grows whenever one of them changes. */
  get generation(): number {
    return this.all.reduce((sum, { corpus }) => sum + corpus.generation, this.past);
  }

  /** What holds for all of them, where a draft's own configuration does not say otherwise. */
  configure(config: Config): void {
    this.config = config;
    const { all } = this;
    for (const one of all) one.configure(config, config.memoryLimitBytes / all.length);
  }

  /**
   * The corpus that a draft is checked against: of the nearest project above it that has one, else the workspace's; the
   * first where it lies in none of the roots.
   */
  of(draftUri: string): CorpusEngine {
    const folderOf = ({ project, uri }: CorpusRoot): string => project ?? uri;
    const [nearest] = this.roots
      .filter((root) => relativePath(folderOf(root), draftUri) !== undefined)
      .sort((a, b) => comparableUri(folderOf(b)).length - comparableUri(folderOf(a)).length);
    return this.byProject.get((nearest ?? this.roots[0])?.project ?? '') ?? firstOf(this.all);
  }

  /** Reads the sources of these roots; those of one project are one corpus. */
  async open(roots: readonly CorpusRoot[], { token, onProgress }: OpenCorpusOptions): Promise<CorpusReport> {
    const opening = ++this.openings;
    this.roots = roots;
    this.regroup();
    let cancelled = false;
    let done = 0;
    for (const [project, one] of this.byProject) {
      let total = 0;
      const report = await one.open(
        roots.filter((root) => (root.project ?? '') === project),
        {
          ...(token && { token }),
          ...(onProgress && {
            onProgress: (progress) => {
              ({ total } = progress);
              onProgress({ ...progress, read: done + progress.read, total: done + progress.total });
            },
          }),
        },
      );
      done += total;
      cancelled ||= report.cancelled;
      // A newer opening goes by other roots.
      if (opening !== this.openings) return this.report(true);
    }
    return this.report(cancelled);
  }

  /** Reads the named files again, in every corpus that they belong to. */
  async refresh(uris: readonly string[], token?: CancellationToken): Promise<CorpusReport> {
    let cancelled = false;
    for (const { corpus } of this.all) cancelled = (await corpus.refresh(uris, token)).cancelled || cancelled;
    return this.report(cancelled);
  }

  /** The sources of one corpus or of all, each once, in order of path. */
  summaries(of?: CorpusEngine): readonly SourceSummary[] {
    const { all } = this;
    if (of ?? all.length === 1) return (of ?? firstOf(all)).corpus.summaries();
    const found = new Map<string, SourceSummary>();
    for (const { corpus, label } of all)
      for (const source of corpus.summaries())
        if (!found.has(source.id)) found.set(source.id, { ...source, path: label + source.path });
    return [...found.values()].sort((a, b) => compareText(a.path, b.path) || compareText(a.id, b.id));
  }

  /** True where others have sources, and the corpus that a draft goes by was read and has none. */
  hasNone(draftUri: string): boolean {
    const { corpus, engine } = this.of(draftUri);
    return this.byProject.size > 1 && corpus.isComplete && engine.index.passageCount === 0;
  }

  /** True for a file of a corpus that is no draft (`Corpus.isSource`). */
  isSource(uri: string): boolean {
    return this.all.some(({ corpus }) => corpus.isSource(uri));
  }

  /** The corpus that holds a source, one's own before the others. */
  holding(id: SourceId, own?: CorpusEngine): CorpusEngine | undefined {
    return [...(own ? [own] : []), ...this.all].find(({ corpus }) => corpus.source(id) !== undefined);
  }

  source(id: SourceId, own?: CorpusEngine): Source | undefined {
    return this.holding(id, own)?.corpus.source(id);
  }

  passage(ref: PassageRef, own?: CorpusEngine): Passage | undefined {
    return this.holding(ref.source, own)?.corpus.passage(ref);
  }

  /** One for each project of the roots; what was read stays where it can. */
  private regroup(): void {
    const { roots } = this;
    const wanted = new Set(roots.length === 0 ? [''] : roots.map(({ project = '' }) => project));
    const free = [...this.byProject].filter(([project]) => !wanted.has(project)).map(([, one]) => one);
    const grouped = [...wanted].map(
      (project) =>
        [project, this.byProject.get(project) ?? free.shift() ?? new CorpusEngine(this.options, this.config)] as const,
    );
    for (const { corpus } of free) this.past += corpus.generation + 1;
    this.byProject = new Map(grouped);
    this.configure(this.config);
  }

  private report(cancelled: boolean): CorpusReport {
    const { all } = this;
    if (all.length === 1) return firstOf(all).corpus.report(cancelled);
    const entries = new Map(
      all.flatMap(({ corpus, label }) =>
        corpus.ordered().map((entry) => [entry.uri, { ...entry, path: label + entry.path }] as const),
      ),
    );
    return corpusReport(
      [...entries.values()],
      all.flatMap(({ corpus }) => corpus.report(cancelled).problems),
      cancelled,
    );
  }
}
