import type { MarkedPlace, PassageIndex, QuoteCandidate, QuoteMatch, ScoredPassage } from '../model/retrieval';
import type { Source, SourceId } from '../model/source';
import type { Span } from '../model/span';
import { locateQuote, type QuoteLookup } from '../quotes/locate';
import { markedPlaces } from '../quotes/marked-places';
import { searchQuotes } from '../quotes/search';
import { LruCache } from '../text/lru';
import { nth } from '../text/nth';
import { Analyzer } from './analyzer';
import { inverseFrequency } from './bm25';
import { TermDictionary, UNKNOWN } from './dictionary';
import { passageOf } from './packed-source';
import { PassageTable } from './passage-table';
import { Postings } from './postings';
import { type QueryGroup, type Ranked, Ranker } from './ranker';
import { evidenceQuery, searchQuery } from './query';
import { SimilarTerms } from './similar-terms';
import { atOnce } from './steps';

/**
 * An empty index over passages. Adding and removing sources takes time in their own length only, now and then a merge.
 */
export function createPassageIndex(): InvertedIndex {
  return new InvertedIndex();
}

/** The parts of an index that a snapshot stores. */
export interface IndexParts {
  readonly dictionary: TermDictionary;
  readonly table: PassageTable;
  readonly postings: Postings;
}

/** A passage of a cited source counts as this much better a witness than the same passage elsewhere. */
const CITED = 1.25;

/** The inverted index behind `createPassageIndex`; `docs/index-design.md` tells how the parts work together. */
export class InvertedIndex implements PassageIndex {
  private readonly analyzer: Analyzer;
  private readonly similar: SimilarTerms;
  private ranker: Ranker;
  private readonly located = new LruCache<string, readonly QuoteMatch[]>(500);

  constructor(
    private readonly parts: IndexParts = {
      dictionary: new TermDictionary(),
      table: new PassageTable(),
      postings: new Postings(),
    },
  ) {
    this.analyzer = new Analyzer(parts.dictionary);
    this.similar = new SimilarTerms(parts.dictionary);
    this.ranker = new Ranker(parts.table);
  }

  get passageCount(): number {
    return this.parts.table.live;
  }

  addSource(source: Source): void {
    atOnce(this.addInSteps(source));
  }

  /** Adds a source some passages at a time; those that are in can be found between the steps. */
  *addInSteps(source: Source): Generator<void, void> {
    this.removeSource(source.id);
    const { table, postings } = this.parts;
    yield* postings.settle();
    const { first } = table.add(source);
    const { text, passages } = source;
    for (let i = 0; i < passages.length; i++) {
      if (i % STEP === STEP - 1) {
        yield;
        yield* postings.settle();
      }
      this.addPassage(first + i, text, nth(passages, i).span);
    }
    this.located.clear();
  }

  removeSource(id: SourceId): void {
    const { table, dictionary } = this.parts;
    const entry = table.get(id);
    if (!entry) return;
    const { text, passages } = entry.source;
    for (const { span } of passages) {
      for (const stem of this.stemsOf(text, span.start, span.end)) dictionary.changeFrequency(stem, -1);
    }
    table.remove(id);
    this.located.clear();
    if (table.size - table.live > Math.max(FEWEST_DEAD, table.live / 2)) this.compact();
  }

  evidence(text: string, limit: number, prefer: readonly SourceId[] = []): readonly ScoredPassage[] {
    const groups = evidenceQuery(text, this.analyzer, this.parts.dictionary, (stem) => this.idfOf(stem));
    const found = this.rank(groups, limit);
    const cited = prefer.flatMap((id) => this.rankIn(groups, limit, id));
    return this.scored(cited.length > 0 ? merged(found, cited, limit) : found);
  }

  bestIn(source: SourceId, text: string, prefer: readonly SourceId[] = []): number {
    const groups = evidenceQuery(text, this.analyzer, this.parts.dictionary, (stem) => this.idfOf(stem));
    const [best] = this.rankIn(groups, 1, source);
    return best ? (prefer.includes(source) ? best.score : best.score / CITED) : 0;
  }

  search(query: string, limit: number): readonly QuoteCandidate[] {
    const words = searchQuery(query, this.analyzer, this.parts.dictionary, this.similar, (stem) => this.idfOf(stem));
    return searchQuotes(query, limit, {
      words,
      candidates: (groups, count) => this.rank(groups, count),
      passage: (number) => this.passageText(number),
      stems: (text) => {
        this.analyzer.analyze(text, 0, text.length, false);
        return {
          analyzer: this.analyzer,
          stemOf: (form) => (form === UNKNOWN ? UNKNOWN : this.parts.dictionary.stemOf(form)),
        };
      },
    });
  }

  locateQuote(quote: string, limit: number): readonly QuoteMatch[] {
    const key = `${limit} ${quote}`;
    let matches = this.located.get(key);
    if (!matches) this.located.set(key, (matches = this.locate(quote, limit)));
    return matches;
  }

  idf(word: string): number {
    const {
      analyzer,
      parts: { dictionary },
    } = this;
    const found = analyzer.analyze(word, 0, word.length, false) > 0 ? (analyzer.forms[0] ?? 0) : UNKNOWN;
    return this.idfOf(found === UNKNOWN ? UNKNOWN : dictionary.stemOf(found));
  }

  /** The parts without anything of removed sources, to be stored. */
  compacted(): IndexParts {
    if (this.parts.table.size > this.parts.table.live) this.compact();
    return this.parts;
  }

  private addPassage(passage: number, text: string, { start, end }: Span): void {
    const {
      analyzer,
      parts: { table, postings, dictionary },
    } = this;
    postings.begin();
    const count = analyzer.analyze(text, start, end, true);
    for (let hit = 0; hit < count; hit++) {
      const stem = dictionary.stemOf(analyzer.forms[hit] ?? 0);
      if (postings.add(stem, passage)) dictionary.changeFrequency(stem, 1);
    }
    table.setLength(passage, count);
  }

  markedPlaces(quote: string): readonly MarkedPlace[] {
    return markedPlaces(quote, this.lookup());
  }

  private locate(quote: string, limit: number): readonly QuoteMatch[] {
    return locateQuote(quote, limit, this.lookup());
  }

  private lookup(): QuoteLookup {
    return {
      candidates: (text, count) => this.evidence(text, count).map((found) => found.ref),
      source: (id) => this.parts.table.get(id)?.source,
    };
  }

  private idfOf(stem: number): number {
    return inverseFrequency(this.parts.table.live, stem === UNKNOWN ? 0 : this.parts.dictionary.frequency(stem));
  }

  private rank(groups: readonly QueryGroup[], limit: number): readonly Ranked[] {
    return this.ranker.rank(groups, this.parts.postings.segments(), limit);
  }

  private rankIn(groups: readonly QueryGroup[], limit: number, id: SourceId): readonly Ranked[] {
    const entry = this.parts.table.get(id);
    if (!entry) return [];
    const bounds = { from: entry.first, to: entry.first + entry.count };
    const found = this.ranker.rank(groups, this.parts.postings.segments(), limit, bounds);
    return found.map(({ passage, score }) => ({ passage, score: score * CITED }));
  }

  private scored(found: readonly Ranked[]): ScoredPassage[] {
    return found.map(({ passage, score }) => ({ ref: this.parts.table.refOf(passage), score }));
  }

  private passageText(number: number): { readonly ref: ScoredPassage['ref']; readonly text: string } {
    const ref = this.parts.table.refOf(number);
    return { ref, text: passageOf(this.parts.table.ownerAt(number).source, ref.index)?.text ?? '' };
  }

  private stemsOf(text: string, start: number, end: number): Set<number> {
    const count = this.analyzer.analyze(text, start, end, true);
    const stems = new Set<number>();
    for (let hit = 0; hit < count; hit++) stems.add(this.parts.dictionary.stemOf(this.analyzer.forms[hit] ?? 0));
    return stems;
  }

  private compact(): void {
    this.parts.postings.renumber(this.parts.table.compact());
    this.ranker = new Ranker(this.parts.table);
  }
}

/** Passages that are added at once: some milliseconds' work. */
const STEP = 256;

/** Fewer removed passages than this are not worth a compaction. */
const FEWEST_DEAD = 1000;

/** Both lists as one: a passage in both keeps its higher score. */
function merged(found: readonly Ranked[], cited: readonly Ranked[], limit: number): Ranked[] {
  const first = new Set(cited.map(({ passage }) => passage));
  return [...cited, ...found.filter(({ passage }) => !first.has(passage))]
    .sort((a, b) => b.score - a.score || a.passage - b.passage)
    .slice(0, limit);
}
