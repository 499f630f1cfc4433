import type { Strictness } from '../../model/config';
import type { Features } from './feature-map';
import type { DifferenceKind } from '../alignment/difference';

/** How sure a conflict must be to be reported. */
export const THRESHOLDS: Readonly<Record<Strictness, number>> = { strict: 0.75, balanced: 0.6, eager: 0.45 };

/** What is asked of a slot above or below that: by held-out scores opposites, denials and numbers are right in three of four cases long before. */
const SLOT_MARGIN: Readonly<Partial<Record<DifferenceKind, number>>> = { antonym: -0.15, negation: -0.15, quantity: -0.1, date: -0.05, link: -0.05 };

/** 0..1: the confidence from which a difference with these features is reported. */
export function leastConfidence(slot: DifferenceKind, features: Features, strictness: Strictness): number {
  // Where the passage has not the denied word, a denial is right no sooner than the rest.
  const isInOtherWords = slot === 'negation' && (features['denied word there'] ?? 0) === 0;
  return THRESHOLDS[strictness] + (isInOtherWords ? 0 : SLOT_MARGIN[slot] ?? 0);
}
