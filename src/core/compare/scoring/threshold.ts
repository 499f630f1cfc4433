import type { Strictness } from '../../model/config';
import { THRESHOLDS } from './model-data';

/** The confidence from which a difference is reported: what held 5, 15 and 40 alarms in 1,000 right sentences that nothing was learnt on. */
export function leastConfidence(strictness: Strictness): number {
  return THRESHOLDS[strictness];
}
