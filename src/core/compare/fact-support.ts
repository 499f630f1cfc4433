import type { DateFact, DurationFact, Fact, QuantityFact } from '../model/fact';
import { incomparable, type Comparison } from '../facts/compare';
import { compareDates } from '../facts/compare-date';
import { compareDurations } from '../facts/compare-duration';
import { compareQuantities } from '../facts/compare-quantity';
import type { Analysis } from './analysis';
import type { Unit } from './units';

/** A fact whose value is an interval. */
export type ValueFact = QuantityFact | DateFact | DurationFact;

/** True where a fact holds an interval to compare. */
export function isValueFact(fact: Fact | undefined): fact is ValueFact {
  return fact?.kind === 'quantity' || fact?.kind === 'date' || fact?.kind === 'duration';
}

/** What a fact of the claim and one of a passage are to each other; the passage is taken as true. */
export function compareFacts(a: Fact | undefined, b: Fact | undefined): Comparison {
  if (a?.kind === 'quantity' && b?.kind === 'quantity') return compareQuantities(a, b);
  if (a?.kind === 'date' && b?.kind === 'date') return compareDates(a, b);
  if (a?.kind === 'duration' && b?.kind === 'duration') return compareDurations(a, b);
  return incomparable('kind');
}

/** The claim's facts that some fact of the passage agrees with. */
export function supportFacts(claim: Analysis, passage: Analysis): ReadonlySet<Unit> {
  const supported = new Set<Unit>();
  for (const unit of claim.units) {
    if (unit.fact && passage.units.some((other) => other.fact && agree(unit.fact, other.fact))) supported.add(unit);
  }
  return supported;
}

/** True where the passage's fact allows the claim's. */
export function agree(a: Fact | undefined, b: Fact | undefined): boolean {
  const { relation } = compareFacts(a, b);
  return relation === 'same' || relation === 'compatible';
}
