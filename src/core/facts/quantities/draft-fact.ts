import type { QuantityFact } from '../../model/judging/fact';
import type { Token } from '../numbers/lexer';

/** A quantity under construction, in token positions. */
export interface QuantityDraft extends Omit<QuantityFact, 'kind' | 'span' | 'text'> {
  /** Half-open range of tokens. */
  readonly start: number;
  readonly stop: number;
}

/** The finished fact, with its span and words. */
export function finished(sentence: string, tokens: readonly Token[], draft: QuantityDraft): QuantityFact {
  const { start, stop, ...rest } = draft;
  const span = { start: tokens[start]?.start ?? 0, end: tokens[stop - 1]?.end ?? 0 };
  return { kind: 'quantity', span, text: sentence.slice(span.start, span.end), ...rest };
}
