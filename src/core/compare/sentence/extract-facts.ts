import type { Fact } from '../../model/judging/fact';
import { extractNumericFacts } from '../../facts/numeric';

/** The quantities, dates and durations of a sentence; relative dates are seen from `referenceDay`. */
export function extractFacts(text: string, referenceDay: number | undefined): readonly Fact[] {
  return extractNumericFacts(text, referenceDay === undefined ? {} : { referenceDay });
}
