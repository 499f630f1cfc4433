import type { PassageIndex, QuoteCandidate, QuoteMatch, ScoredPassage } from '../model/retrieval';
import type { PassageRef, Source, SourceId } from '../model/source';
import { locateQuote } from '../quotes/locate';
import { wordsOf } from '../quotes/words';

/** An empty index over passages. */
export function createPassageIndex(): PassageIndex {
  return new MapIndex();
}

class MapIndex implements PassageIndex {
  private readonly bySource = new Map<SourceId, Source>();
  private readonly postings = new Map<string, Map<string, PassageRef>>();
  passageCount = 0;

  addSource(source: Source): void {
    this.removeSource(source.id);
    this.bySource.set(source.id, source);
    this.passageCount += source.passages.length;
    source.passages.forEach(({ span }, index) => {
      for (const { norm } of wordsOf(source.text, span.start, span.end)) {
        const key = `${source.id}#${index}`;
        let list = this.postings.get(norm);
        if (!list) this.postings.set(norm, (list = new Map()));
        list.set(key, { source: source.id, index });
      }
    });
  }

  removeSource(id: SourceId): void {
    const old = this.bySource.get(id);
    if (!old) return;
    this.bySource.delete(id);
    this.passageCount -= old.passages.length;
    for (const list of this.postings.values()) {
      for (const [key, ref] of list) if (ref.source === id) list.delete(key);
    }
  }

  evidence(text: string, limit: number, prefer: readonly SourceId[] = []): readonly ScoredPassage[] {
    const scores = new Map<string, { ref: PassageRef; score: number }>();
    for (const norm of new Set(wordsOf(text).map((word) => word.norm))) {
      const weight = this.idf(norm);
      for (const [key, ref] of this.postings.get(norm) ?? []) {
        const entry = scores.get(key) ?? { ref, score: 0 };
        entry.score += weight;
        scores.set(key, entry);
      }
    }
    const rank = ({ ref, score }: ScoredPassage): number => score * (prefer.includes(ref.source) ? 1.2 : 1);
    return [...scores.values()].sort((a, b) => rank(b) - rank(a)).slice(0, limit);
  }

  search(query: string, limit: number): readonly QuoteCandidate[] {
    return this.evidence(query, limit).map((found) => ({ ...found, highlights: [] }));
  }

  locateQuote(quote: string, limit: number): readonly QuoteMatch[] {
    return locateQuote(quote, limit, {
      candidates: (text, count) => this.evidence(text, count).map((found) => found.ref),
      source: (id) => this.bySource.get(id),
    });
  }

  idf(word: string): number {
    const df = this.postings.get(wordsOf(word)[0]?.norm ?? '')?.size ?? 0;
    return Math.log(1 + (this.passageCount - df + 0.5) / (df + 0.5));
  }
}
