import type { Passage, PassageRef, Source, SourceId } from './source';
import type { PassageSpan, SourceSpan, Span } from './span';

/** A passage with how well it answers a query; scores compare within one answer only. */
export interface ScoredPassage {
  readonly ref: PassageRef;
  readonly score: number;
}

/** A passage found by the quote search. */
export interface QuoteCandidate extends ScoredPassage {
  /** In the passage's text: the characters that matched. */
  readonly highlights: readonly PassageSpan[];
}

/** A stretch in which a quotation and its source use different words. */
export interface QuoteChange {
  /** In the quotation as it was asked for; empty where words of the source were left out. */
  readonly quote: Span;
  /** In the source's reading text; empty where the quotation has words that the source has not. */
  readonly source: SourceSpan;
  /** True where the source has the rest in quotation marks, but reports these words itself. */
  readonly reported?: boolean;
}

/** The closest place in the sources to some quoted words. */
export interface QuoteMatch {
  readonly source: SourceId;
  /** In the source's reading text; may cross sentence borders. */
  readonly span: SourceSpan;
  /** The source's own words in that span. */
  readonly text: string;
  /** 1: the same words (case, quotation marks, dashes and white space aside); 0: nothing in common. */
  readonly similarity: number;
  /** True where only typography, the first letter's case or the final punctuation differ. */
  readonly verbatim: boolean;
  /** The passages that the span touches, in order. */
  readonly passages: readonly PassageRef[];
  /** Where the words differ, in order; typography, `[brackets]` and ellipses are no changes. */
  readonly changes: readonly QuoteChange[];
  /** What the source has where the quotation has an ellipsis or `[brackets]`, in order. */
  readonly skipped?: readonly QuoteChange[];
  /** Who said it, where the source has the words in quotation marks and names a speaker. */
  readonly speaker?: string;
  /** Everybody who speaks in the source, where it is a transcript that names them. */
  readonly speakers?: readonly string[];
}

/** What a source has in quotation marks that shares words with a quotation. */
export interface MarkedPlace extends QuoteMatch {
  /** The words between the marks, of which the match may be a part. */
  readonly inside: SourceSpan;
  /** True where both have the same words, in whatever order. */
  readonly isReordered: boolean;
}

/** Everything that is looked up in the sources' passages. */
export interface PassageLookup {
  readonly passageCount: number;
  /** Candidates that speak of the same thing as `text`, best first; passages of `prefer` come before equals. */
  evidence(text: string, limit: number, prefer?: readonly SourceId[]): readonly ScoredPassage[];
  /** Passages for what was typed into the quote search, best first. */
  search(query: string, limit: number): readonly QuoteCandidate[];
  /**
   * The score that the best passage of one source would have in the `evidence` for a text; 0 where none shares a word
   * with it.
   */
  bestIn(source: SourceId, text: string, prefer?: readonly SourceId[]): number;
  /** The closest spans to a quotation, best first; empty where nothing comes near. */
  locateQuote(quote: string, limit: number): readonly QuoteMatch[];
  /** Stretches in quotation marks that have words of a quotation, nearest first, however many words differ. */
  markedPlaces(quote: string): readonly MarkedPlace[];
  /** Inverse document frequency of a word form, from the whole corpus; higher is rarer. */
  idf(word: string): number;
}

/** The index, which follows the corpus. */
export interface PassageIndex extends PassageLookup {
  /** Takes a source's passages in, in place of those that it had. */
  addSource(source: Source): void;
  /** Takes a source's passages out. */
  removeSource(id: SourceId): void;
}

/** Read access to the corpus. */
export interface CorpusReader {
  /** A source by its id; undefined where it is not in the corpus. */
  source(id: SourceId): Source | undefined;
  /** All sources, in no order of meaning. */
  sources(): Iterable<Source>;
  /** A passage by its place; undefined where there is none. */
  passage(ref: PassageRef): Passage | undefined;
}
