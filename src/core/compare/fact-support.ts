import type { DateFact, DurationFact, Fact, QuantityFact } from '../model/fact';
import { meets } from '../facts/interval';
import type { Analysis } from './analysis';
import type { Unit } from './units';

/** A fact whose value is an interval. */
export type ValueFact = QuantityFact | DateFact | DurationFact;

/** True where a fact holds an interval to compare. */
export function isValueFact(fact: Fact | undefined): fact is ValueFact {
  return fact?.kind === 'quantity' || fact?.kind === 'date' || fact?.kind === 'duration';
}

/** The claim's facts that some fact of the passage agrees with. */
export function supportFacts(claim: Analysis, passage: Analysis): ReadonlySet<Unit> {
  const supported = new Set<Unit>();
  for (const unit of claim.units) {
    if (unit.fact && passage.units.some((other) => other.fact && factsAgree(unit.fact, other.fact))) supported.add(unit);
  }
  return supported;
}

/** True where two facts measure the same thing, so that their intervals may be compared. */
export function areComparable(a: Fact | undefined, b: Fact | undefined): boolean {
  if (!isValueFact(a) || !isValueFact(b) || a.kind !== b.kind) return false;
  return a.kind !== 'quantity' || b.kind !== 'quantity' || a.dimension === b.dimension;
}

/** True where two facts of one kind allow a common value. */
export function factsAgree(a: Fact | undefined, b: Fact | undefined): boolean {
  if (!isValueFact(a) || !isValueFact(b) || !areComparable(a, b) || !meets(a.interval, b.interval)) return false;
  return !touches(a, b);
}

/** "More than 28" and "28" meet in 28, yet do not agree. */
function touches(a: ValueFact, b: ValueFact): boolean {
  if (a.kind === 'date' || b.kind === 'date') return false;
  if (a.interval.max === b.interval.min) return isOpen(a) || isOpen(b);
  return a.interval.min === b.interval.max && (isOpen(a) || isOpen(b));
}

function isOpen({ precision }: QuantityFact | DurationFact): boolean {
  return precision === 'more-than' || precision === 'less-than';
}
