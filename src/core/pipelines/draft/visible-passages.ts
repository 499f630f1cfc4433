import type {
  CorpusReader,
  MarkedPlace,
  PassageLookup,
  QuoteCandidate,
  QuoteMatch,
  ScoredPassage,
} from '../../model/retrieval';
import type { SourceId } from '../../model/source';
import { locateQuote, type QuoteLookup } from '../../quotes/locate';
import { markedPlaces } from '../../quotes/marked-places';
import { passageCount } from '../../retrieval/packed-source';
import { nth } from '../../text/nth';
import { foldedWords } from '../../text/words/folded-words';

/** More passages are not looked through for different ones. */
const MOST_ASKED = 400;

/**
 * The index as one draft sees it: without the sources that are the draft itself, and with one of several passages that
 * say the same in the same words, so that a story printed twelve times does not leave room for nothing else.
 */
export class VisiblePassages implements PassageLookup {
  constructor(
    private readonly index: () => PassageLookup,
    private readonly corpus: CorpusReader,
    private readonly hidden: ReadonlySet<SourceId>,
  ) {}

  get passageCount(): number {
    const sources = [...this.hidden].flatMap((id) => this.corpus.source(id) ?? []);
    return sources.reduce((count, source) => count - passageCount(source), this.index().passageCount);
  }

  evidence(text: string, limit: number, prefer: readonly SourceId[] = []): readonly ScoredPassage[] {
    const cited = prefer.filter((id) => !this.hidden.has(id));
    for (let asked = limit; ; asked *= 2) {
      const found = this.index().evidence(text, asked, cited);
      const kept = this.distinct(found, cited);
      if (kept.length >= limit || found.length < asked || asked >= MOST_ASKED) return kept.slice(0, limit);
    }
  }

  search(query: string, limit: number): readonly QuoteCandidate[] {
    if (this.hidden.size === 0) return this.index().search(query, limit);
    return this.index()
      .search(query, limit * 2)
      .filter(({ ref }) => !this.hidden.has(ref.source))
      .slice(0, limit);
  }

  bestIn(source: SourceId, text: string, prefer?: readonly SourceId[]): number {
    return this.hidden.has(source) ? 0 : this.index().bestIn(source, text, prefer);
  }

  locateQuote(quote: string, limit: number): readonly QuoteMatch[] {
    return locateQuote(quote, limit, this.lookup());
  }

  markedPlaces(quote: string): readonly MarkedPlace[] {
    return markedPlaces(quote, this.lookup());
  }

  private lookup(): QuoteLookup {
    return {
      candidates: (text, count) => this.evidence(text, count).map(({ ref }) => ref),
      source: (id) => this.corpus.source(id),
    };
  }

  idf(word: string): number {
    return this.index().idf(word);
  }

  /**
   * What is left once hidden sources and repeated passages are out: of equals the newest, and those of cited sources.
   */
  private distinct(found: readonly ScoredPassage[], cited: readonly SourceId[]): readonly ScoredPassage[] {
    const seen = found
      .filter(({ ref }) => !this.hidden.has(ref.source))
      .map((passage) => ({ passage, words: this.wordsOf(passage.ref) }));
    const repeated = repeatedIn(seen.map(({ words }) => words));
    const places = new Map<string, number>();
    const kept: ScoredPassage[] = [];
    for (const { passage, words } of seen) {
      // Few passages have the words of another: what stands around is asked of those alone.
      const key = repeated.has(words) ? `${words}\u0000${this.aroundOf(passage.ref)}` : words;
      const place = places.get(key);
      if (place === undefined || cited.includes(passage.ref.source)) {
        if (place === undefined) places.set(key, kept.length);
        kept.push(passage);
      } else if (
        !cited.includes(nth(kept, place).ref.source) &&
        this.dayOf(passage.ref) > this.dayOf(nth(kept, place).ref)
      ) {
        kept[place] = { ...passage, score: nth(kept, place).score };
      }
    }
    return kept;
  }

  /** A number that grows with the day of a passage's source; 0 where none is known. */
  private dayOf({ source }: ScoredPassage['ref']): number {
    const { year = 0, month = 0, day = 0 } = this.corpus.source(source)?.metadata.date ?? {};
    return (year * 13 + month) * 32 + day;
  }

  private wordsOf(ref: ScoredPassage['ref']): string {
    return foldedWords(this.textOf(ref)).replace(FILLERS, '');
  }

  /**
   * What tells passages of the same words apart where these lean on it: what stands around, and the day of their
   * source.
   */
  private aroundOf(ref: ScoredPassage['ref']): string {
    const text = this.textOf(ref);
    const around = LEANING.test(text) ? [-1, 1].map((step) => foldedWords(this.neighbour(ref, step))) : [];
    const date = RELATIVE_DAY.test(text) ? JSON.stringify(this.corpus.source(ref.source)?.metadata.date) : '';
    return [...around, date].join('\u0000');
  }

  private textOf(ref: ScoredPassage['ref']): string {
    return this.corpus.passage(ref)?.text ?? '';
  }

  private neighbour({ source, index }: ScoredPassage['ref'], step: number): string {
    return index + step < 0 ? '' : this.textOf({ source, index: index + step });
  }
}

/** Words that editors put in and take out without changing what is said. */
const FILLERS = /\b(?:the|an?|that) /g;
/** Words that stand for something said before, and quotation marks, whose speaker may stand outside. */
const LEANING = /["“”„«»]|\b(?:he|she|it|they|him|her|them|his|its|their|theirs|this|these|those|we|i|our|my)\b/i;
/** Words whose day follows from the day of publication. */
const RELATIVE_DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|yesterday|tomorrow|last|next|this|ago|now|recently)\b/i;

function repeatedIn(all: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(all.filter((text) => seen.size === seen.add(text).size));
}
