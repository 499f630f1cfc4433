import type { SourceMetadata } from '../../model/metadata';
import type {
  CorpusReader,
  MarkedPlace,
  PassageLookup,
  QuoteCandidate,
  QuoteMatch,
  ScoredPassage,
} from '../../model/retrieval';
import type { SourceId } from '../../model/source';
import { quoteQuestion } from '../../quotes/locate';
import { fingerprint } from '../../text/hash';
import { caches } from '../../text/caches';
import { lastOf } from '../../text/nth';

/** A question that was put to the index, with what its answer rests on. */
export interface LookUp {
  readonly text: string;
  readonly limit: number;
  readonly prefer: readonly SourceId[];
  /** The sources of the answer's passages. */
  readonly sources: readonly SourceId[];
  /** The passages with the content that they were read from: equal signatures mean equal evidence. */
  readonly signature: string;
  /** The score below which a passage is not in the answer; 0 where there was room for more. */
  readonly least: number;
}

/**
 * Scores shift a little with every source, since words become more or less rare. A passage that comes this near to the
 * last one of an answer is taken for one that may enter it.
 */
const SHIFT = 0.98;

/** In a corpus of fewer passages every source shifts every score, and asking again costs next to nothing. */
const LARGE = 2000;

/**
 * The index as a check sees it: it writes down what was asked, so that a result can be kept until an answer changes.
 */
export class RecordingIndex implements PassageLookup {
  readonly lookUps: LookUp[] = [];
  private readonly located = new Map<string, readonly QuoteMatch[]>();

  constructor(
    private readonly index: PassageLookup,
    private readonly corpus: CorpusReader,
  ) {}

  get passageCount(): number {
    return this.index.passageCount;
  }

  evidence(text: string, limit: number, prefer: readonly SourceId[] = []): readonly ScoredPassage[] {
    const found = this.index.evidence(text, limit, prefer);
    this.lookUps.push(lookUp({ text, limit, prefer }, found, this.corpus));
    return found;
  }

  bestIn(source: SourceId, text: string, prefer?: readonly SourceId[]): number {
    return this.index.bestIn(source, text, prefer);
  }

  search(query: string, limit: number): readonly QuoteCandidate[] {
    return this.index.search(query, limit);
  }

  markedPlaces(quote: string): readonly MarkedPlace[] {
    this.askFor(quote);
    return this.index.markedPlaces(quote);
  }

  private askFor(quote: string): void {
    const { text, limit } = quoteQuestion(quote);
    this.evidence(text, limit);
  }

  locateQuote(quote: string, limit: number): readonly QuoteMatch[] {
    const key = `${limit} ${quote}`;
    const known = this.located.get(key);
    if (known) return known;
    this.askFor(quote);
    const found = this.index.locateQuote(quote, limit);
    this.located.set(key, found);
    return found;
  }

  idf(word: string): number {
    return this.index.idf(word);
  }
}

/**
 * True where the answer to a question is the same after some sources changed; undefined stands for any. In a large
 * corpus the question is put again only where one of these gave part of the answer, or has a passage that scores high
 * enough for it.
 */
export function stillAnswers(
  asked: LookUp,
  index: PassageLookup,
  corpus: CorpusReader,
  changed: readonly SourceId[] | undefined,
): boolean {
  if (changed && index.passageCount >= LARGE && !changed.some((id) => mayChange(asked, index, id))) return true;
  return lookUp(asked, index.evidence(asked.text, asked.limit, asked.prefer), corpus).signature === asked.signature;
}

function mayChange({ text, prefer, sources, least }: LookUp, index: PassageLookup, id: SourceId): boolean {
  if (sources.includes(id)) return true;
  const best = index.bestIn(id, text, prefer);
  return best > 0 && best >= least * SHIFT;
}

function lookUp(
  { text, limit, prefer }: Pick<LookUp, 'text' | 'limit' | 'prefer'>,
  found: readonly ScoredPassage[],
  corpus: CorpusReader,
): LookUp {
  const sources = [...new Set(found.map(({ ref }) => ref.source))];
  const signature = fingerprint(found.map(({ ref }) => `${ref.index}@${contentOf(corpus, ref.source)}`).join(' '));
  return { text, limit, prefer, sources, signature, least: found.length < limit ? 0 : lastOf(found).score };
}

function contentOf(corpus: CorpusReader, id: SourceId): string {
  const source = corpus.source(id);
  return source ? `${source.contentHash}.${numberOf(source.metadata)}` : '';
}

/** Metadata is told by its object: the corpus makes a new one where any of it changes. */
const numberOf = caches.numbering<SourceMetadata>();

/** Something that rests on answers of the index. They are those of one generation of the corpus. */
export interface RestingOnIndex {
  generation: number;
  readonly lookUps: readonly LookUp[];
}

/** What an index and its corpus say of their changes. */
interface Changing {
  readonly index: PassageLookup;
  readonly corpus: CorpusReader;
  generation(): number;
  changedSince(generation: number): readonly SourceId[] | undefined;
}

/** True where every answer is still the same; asks for none again that the changed sources cannot have touched. */
export function stillHolds(kept: RestingOnIndex, engine: Changing): boolean {
  const generation = engine.generation();
  if (kept.generation === generation) return true;
  const changed = engine.changedSince(kept.generation);
  if (!kept.lookUps.every((asked) => stillAnswers(asked, engine.index, engine.corpus, changed))) return false;
  kept.generation = generation;
  return true;
}
