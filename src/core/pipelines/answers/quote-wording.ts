import type { Wording } from '../../model/api';
import type { QuoteChange, QuoteMatch } from '../../model/retrieval';

/**
 * A quotation beside its source, as one run of pieces: words of both, words of the draft alone, words of the source
 * alone.
 * `quote` is the draft's quotation without its marks, `reading` the source's reading text. Joined without the pieces of
 * the source, the pieces are the quotation.
 */
export function wordingOf(
  quote: string,
  { changes }: Pick<QuoteMatch, 'changes'>,
  reading: string,
): readonly Wording[] {
  const pieces: Wording[] = [];
  let at = 0;
  for (const change of [...changes].sort((a, b) => a.quote.start - b.quote.start)) {
    const start = Math.max(at, change.quote.start);
    add(pieces, 'same', quote.slice(at, start));
    at = Math.max(start, change.quote.end);
    add(pieces, 'draft', quote.slice(start, at));
    add(pieces, 'source', sourceWords(change, reading));
  }
  add(pieces, 'same', quote.slice(at));
  return pieces;
}

function sourceWords({ source }: QuoteChange, reading: string): string {
  return reading.slice(source.start, source.end);
}

function add(pieces: Wording[], side: Wording['side'], text: string): void {
  if (text !== '') pieces.push({ side, text });
}
