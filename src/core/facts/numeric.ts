import type { DateFact, DurationFact, FactContext, QuantityFact } from '../model/judging/fact';
import { overlaps } from '../model/span';
import { datesOf } from './dates/date';
import { durationsOf } from './durations/duration';
import { lex } from './numbers/lexer';
import { quantitiesOf } from './quantities/quantity';
import { withRepeatedUnits } from './repeated-verbs';
import { withPlainDigits } from './numbers/digits';
import { mayHoldNumbers } from './numbers/prefilter';
import { withDecimalMark } from './decimal-marks';

/** A fact made of a number or a place in time. */
export type NumericFact = QuantityFact | DateFact | DurationFact;

/**
 * All quantities, dates and durations of a sentence in order of their place. Each extractor proposes; where proposals
 * overlap, one stays: of one kind the longer, else the date before the label before the duration before the quantity,
 * however much more the other holds. Linear in the sentence; nothing is thrown.
 */
export function extractNumericFacts(sentence: string, context: FactContext = {}): readonly NumericFact[] {
  const plain = withPlainDigits(sentence);
  if (!mayHoldNumbers(plain)) return [];
  const tokens = withDecimalMark(lex(plain), context.decimalMark);
  const dates = datesOf(sentence, tokens, context);
  const durations = durationsOf(sentence, tokens);
  const quantities = quantitiesOf(sentence, tokens);
  const facts = withoutOverlaps([...dates, ...durations, ...quantities]);
  return withRepeatedUnits(tokens, facts, (words) => extractNumericFacts(words, context));
}

/** In order of place; of two that overlap the one that beats the other. */
function withoutOverlaps(proposals: readonly NumericFact[]): readonly NumericFact[] {
  const inOrder = proposals
    .map((fact, trust) => ({ fact, trust }))
    .sort((a, b) => a.fact.span.start - b.fact.span.start || a.trust - b.trust);
  const kept: { readonly fact: NumericFact; readonly trust: number }[] = [];
  for (const next of inOrder) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last.fact.span, next.fact.span)) {
      kept.push(next);
      continue;
    }
    if (beats(next.fact, last.fact)) kept[kept.length - 1] = next;
  }
  return kept.map(({ fact }) => fact);
}

const RANK: Readonly<Record<NumericFact['kind'], number>> = { date: 2, duration: 1, quantity: 0 };

function beats(a: NumericFact, b: NumericFact): boolean {
  if (a.kind === b.kind) return a.text.length > b.text.length;
  if (isLabel(a) !== isLabel(b))
    return isLabel(a) ? a.kind === 'quantity' && b.kind !== 'date' : b.kind === 'quantity' && a.kind === 'date';
  return RANK[a.kind] > RANK[b.kind];
}

function isLabel(fact: NumericFact): boolean {
  return fact.kind === 'quantity' && fact.role === 'label';
}
