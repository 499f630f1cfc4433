import type { DurationFact } from '../../model/judging/fact';
import { incomparable } from './compare';
import type { Comparison } from './compare';
import { compareValues } from './compare-values';

/**
 * Compares a draft's length of time, age or frequency with a source's: 90 days and three months agree, a length and an
 * age do not compare.
 */
export function compareDurations(draft: DurationFact, source: DurationFact): Comparison {
  return draft.role === source.role ? compareValues(draft, source) : incomparable('role');
}
