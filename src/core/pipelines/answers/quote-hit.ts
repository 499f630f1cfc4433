import type { QuoteHit } from '../../model/api';
import type { CorpusReader, QuoteCandidate } from '../../model/retrieval';
import { rangeOfPassage, summaryOf } from './evidence-context';

/** A passage that a search found, with its source and its place; undefined where the source is gone. */
export function quoteHit({ ref, score, highlights }: QuoteCandidate, corpus: CorpusReader): QuoteHit | undefined {
  const passage = corpus.passage(ref);
  const source = corpus.source(ref.source);
  const range = source && rangeOfPassage(source, ref.index);
  return passage && range && { passage, source: summaryOf(source), range, score, highlights };
}
