import { extractNumericFacts, type NumericFact } from '../../facts/numeric';
import type { Span } from '../../model/span';

/**
 * The value to put in place of marked words: where these are one number, date or length of time and nothing else, and
 * the deciding words hold exactly one of that kind. Undefined where nothing is so plainly its counterpart.
 */
export function alignedValue(sentence: string, marked: Span, words: string): string | undefined {
  const own = extractNumericFacts(sentence).find(({ span }) => span.start === marked.start && span.end === marked.end);
  if (!own) return undefined;
  const theirs = extractNumericFacts(words).filter((fact) => isAlike(own, fact));
  const [value] = theirs;
  return theirs.length === 1 ? value?.text : undefined;
}

function isAlike(a: NumericFact, b: NumericFact): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return a.kind === b.kind;
  return a.dimension === b.dimension && a.role === b.role && a.counted.at(-1) === b.counted.at(-1);
}
