import type { Fact } from '../model/fact';
import { extractQuantities } from '../facts/quantity';

/** The quantities, dates and durations of a sentence. */
export function extractFacts(text: string, _referenceDay: number | undefined): readonly Fact[] {
  return extractQuantities(text);
}
