import type { BibliographyFormat } from '../../bibliography/entry';
import type { DraftLanguage } from '../../model/draft';
import type { Rule } from '../../model/judging/rule';
import type { Config } from '../../model/project/config';
import type { Ports } from '../../ports';
import type { Reader } from '../../readers/reader';
import { fingerprint } from '../../text/hash';
import { KeyTable } from '../bibliographies/citation-keys';
import { Corpus, type OpenCorpusOptions } from '../corpus/corpus';
import type { CorpusRoot } from '../corpus/corpus-places';
import { CorpusStore } from '../corpus/corpus-store';
import type { Engine } from './engine';

/** What all corpora of a workspace have in common. */
export interface CorpusEngineOptions {
  readonly ports: Ports;
  readonly readers: readonly Reader[];
  readonly bibliographies: readonly BibliographyFormat[];
  readonly languages: readonly DraftLanguage[];
  readonly rules: readonly Rule[];
  /** Whose readings count, asked whenever a claim is compared. */
  readonly reading: Pick<Engine, 'reading'>;
  readonly onDamaged?: (() => void) | undefined;
  readonly trustsLinks?: () => boolean;
}

/** One corpus with its index, and the engine that checks drafts against it. */
export class CorpusEngine {
  readonly corpus: Corpus;
  readonly keys: KeyTable;
  readonly engine: Engine;
  private readonly store: CorpusStore;
  private roots: readonly CorpusRoot[] = [];

  constructor(options: CorpusEngineOptions, config: Config) {
    const { ports, onDamaged, readers, bibliographies, trustsLinks, reading, rules, languages } = options;
    this.store = new CorpusStore({
      cache: ports.cache,
      clock: ports.clock,
      entryOf: (id) => this.corpus.entry(id),
      onDamaged,
    });
    this.corpus = new Corpus({
      ports,
      readers,
      bibliographies,
      config: () => this.corpusConfig,
      keep: (source) => this.store.keep(source),
      ...(trustsLinks && { trustsLinks }),
      onAdd: (source) => this.store.add(source),
      onRemove: (source) => this.store.remove(source),
      onSlice: () => this.store.spill(),
    });
    this.keys = new KeyTable(this.corpus);
    this.engine = {
      config,
      corpus: this.corpus,
      index: this.store.index,
      rules,
      languages,
      clock: ports.clock,
      get reading() {
        return reading.reading;
      },
      isComplete: () => this.corpus.isComplete && this.engine.index.passageCount > 0,
      generation: () => this.corpus.generation,
      changedSince: (generation) => this.corpus.changedSince(generation),
    };
  }

  /** What is shown before the paths of its sources among those of other corpora. */
  get label(): string {
    const [first, ...others] = this.roots;
    return !first?.name || others.length > 0 ? '' : `${first.name}/`;
  }

  /** From now on this holds; `memoryLimit` bytes of its text may stay in memory. */
  configure(config: Config, memoryLimit: number): void {
    this.engine.config = config;
    this.store.limit = memoryLimit;
  }

  /** Reads the sources of these roots, or what of them has changed. */
  async open(roots: readonly CorpusRoot[], options: OpenCorpusOptions): Promise<{ readonly cancelled: boolean }> {
    this.roots = roots;
    this.store.key = this.cacheKey();
    if (this.store.damaged) await this.startAnew();
    await this.restore();
    const report = await this.corpus.open(roots, options);
    if (!report.cancelled) await this.corpus.undisturbed(() => this.store.save());
    return report;
  }

  private get corpusConfig(): Pick<Config, 'corpus' | 'exclude' | 'maxSourceBytes'> {
    const { config } = this.engine;
    const allowed = this.roots.map(({ maxSourceBytes }) => maxSourceBytes ?? config.maxSourceBytes);
    return { ...config, maxSourceBytes: allowed.length > 0 ? Math.max(...allowed) : config.maxSourceBytes };
  }

  private cacheKey(): string {
    const { corpus, exclude, maxSourceBytes } = this.corpusConfig;
    const places = this.roots.map((r) => [r.uri, r.corpus ?? corpus, r.exclude ?? exclude]);
    return `corpus-${fingerprint(JSON.stringify([places, maxSourceBytes]))}`;
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
}
