import { judgeClaim } from '../../src/core/compare/judge';
import type { Conflict } from '../../src/core/model/rule';
import { corpusOf, sentencesOf, type Corpus } from './quality-corpus';
import type { Item } from './quality-data';
import type { PredictedFinding, Prediction } from './quality-measures';

/** A conflict with where it stands in its draft, and the passage it is drawn from. */
export interface Reported extends PredictedFinding {
  readonly conflict: Conflict;
}

/** Checks drafts against their own source, or with `pooled` against the sources of all of them. */
export function createChecker(items: readonly Item[], pooled: boolean): (item: Item) => Prediction {
  const pool = pooled ? corpusOf(new Map(items.map((item) => [item.source, item.source]))) : undefined;
  let last: { readonly source: string; readonly corpus: Corpus } | undefined;
  return (item) => {
    if (!pool && last?.source !== item.source) last = { source: item.source, corpus: corpusOf(new Map([[item.source, item.source]])) };
    return { item, findings: check(item.draft, pool ?? last!.corpus) };
  };
}

function check(draft: string, corpus: Corpus): readonly Reported[] {
  return sentencesOf(draft, corpus).flatMap(({ start, input }) => judgeClaim(input).conflicts.map((conflict) => ({
    rule: conflict.rule, severity: 'warning', start: start + conflict.span.start, end: start + conflict.span.end, confidence: conflict.confidence, conflict,
  })));
}
