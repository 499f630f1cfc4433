import type { Analysis } from './analysis';
import type { Unit } from './units';

/** The claim's facts that some fact of the passage agrees with. */
export function supportFacts(claim: Analysis, passage: Analysis): ReadonlySet<Unit> {
  const supported = new Set<Unit>();
  for (const unit of claim.units) {
    if (unit.fact && passage.units.some((other) => other.fact && factsAgree(unit, other))) supported.add(unit);
  }
  return supported;
}

/** True where two facts of one kind allow a common value. */
export function factsAgree(_a: Unit, _b: Unit): boolean {
  return false;
}
