import type { QuantityFact } from '../../model/judging/fact';
import type { Token } from '../numbers/lexer';
import type { NumberCore } from '../numbers/number-core';
import type { Measure } from './measures/measure';

/** A number with everything that belongs to it, before its role is known. */
export interface Amount {
  readonly core: NumberCore;
  readonly measure: Measure;
  readonly at: number;
}

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
