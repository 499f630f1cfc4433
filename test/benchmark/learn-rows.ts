import { differencesOf } from '../../src/core/compare/judge';
import type { Features } from '../../src/core/compare/scoring/feature-map';
import { overlaps } from '../../src/core/model/span';
import { corpusOf, sentencesOf, type Corpus } from './quality-corpus';
import { groupOf, hash, type Item } from './quality-data';

/** One difference with what is known of its truth. */
export interface Row {
  readonly file: string;
  readonly item: Item;
  /** Items of one article or page have one group. */
  readonly group: number;
  readonly start: number;
  readonly end: number;
  readonly features: Features;
  /**
   * 1 where the annotators marked this place, 0 where they did not, undefined where the draft is wrong but nobody
   * marked where.
   */
  readonly label: 0 | 1 | undefined;
  readonly note: string;
}

/** The differences of every draft of a file, closed or against the pool of all its sources. */
export function readRows(file: string, items: readonly Item[], pooled: boolean): readonly Row[] {
  const pool = pooled ? corpusOf(new Map(items.map((item) => [item.source, item.source]))) : undefined;
  let last: { readonly source: string; readonly corpus: Corpus } | undefined;
  return items.flatMap((item) => {
    if (!pool && last?.source !== item.source)
      last = { source: item.source, corpus: corpusOf(new Map([[item.source, item.source]])) };
    return rowsOf(file, item, pool ?? last!.corpus);
  });
}

function rowsOf(file: string, item: Item, corpus: Corpus): readonly Row[] {
  const group = hash(groupOf(item));
  // Of a draft made wrong on purpose only the changed sentence is new.
  const changed = file === 'made' ? item.spans?.[0] : undefined;
  const sentences = sentencesOf(item.draft, corpus).filter((s) => !changed || overlaps(s, changed));
  return sentences.flatMap(({ start, input }) =>
    differencesOf(input).map(({ difference: { term, slot, other, view }, features }) => {
      const span = { start: start + term.span.start, end: start + term.span.end };
      return {
        file,
        item,
        group,
        ...span,
        features,
        label: labelOf(item, span),
        note: `${slot}: ${item.draft.slice(span.start, span.end)} | ${view.analysis.text.slice(other.span.start, other.span.end)}`,
      };
    }),
  );
}

function labelOf(item: Item, span: { readonly start: number; readonly end: number }): 0 | 1 | undefined {
  if (item.label !== 'conflict') return 0;
  const marked = (item.spans ?? []).filter((s) => s.label === 'conflict');
  if (marked.length === 0) return undefined;
  return marked.some((s) => overlaps(s, span)) ? 1 : 0;
}
