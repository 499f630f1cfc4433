import type { QuoteMatch } from '../../../src/core/model/retrieval';
import type { Source } from '../../../src/core/model/source';
import { createPassageIndex } from '../../../src/core/retrieval/passage-index';

/** A source whose passages are the given sentences, one blank apart, in one block. */
export function sourceOf(id: string, sentences: readonly string[]): Source {
  const text = sentences.join(' ');
  let at = 0;
  const passages = sentences.map((sentence) => {
    const span = { start: at, end: at + sentence.length };
    at += sentence.length + 1;
    return { span, block: 0 };
  });
  return {
    id,
    path: id,
    format: 'text',
    metadata: { key: id, authors: [] },
    text,
    passages,
    blocks: [{ span: { start: 0, end: text.length }, kind: 'paragraph' }],
    map: { toOriginal: (o) => o, toReading: (o) => o, spanToOriginal: (s) => s, spanToReading: (s) => s },
    lineStarts: Uint32Array.of(0),
    problems: [],
    contentHash: id,
  };
}

/** What the index of one source with these sentences finds for a quotation, best first. */
export function located(sentences: readonly string[], quote: string, limit = 3): readonly QuoteMatch[] {
  const index = createPassageIndex();
  index.addSource(sourceOf('source', sentences));
  return index.locateQuote(quote, limit);
}
