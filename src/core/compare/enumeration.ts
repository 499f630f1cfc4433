import type { Analysis } from './analysis';
import { isIn, type Unit } from './units';
import type { ClaimView, PassageView } from './view';

/** From so many on, names in a row are a list that may well be incomplete. */
const A_LIST = 3;
const JOINTS: ReadonlySet<string> = new Set([',', ';', 'and', 'or', '&', 'the', 'as', 'well']);

/** True where the claim names one alone, and the passage several in its place: "Dahl signed" beside "Olsen, Krag and Berg signed". */
export function isOneBesideMany(claim: ClaimView, unit: Unit, other: Unit, view: PassageView): boolean {
  return unit.kind === 'name' && rowOf(claim.analysis, unit).length === 1 && rowOf(view.analysis, other).length >= A_LIST;
}

/** How many of the names in a row with the claim's have their like in a row with the passage's: "Dahl, Krag and Berg" beside "Olsen, Krag and Berg". */
export function sharedInRow(claim: ClaimView, unit: Unit, other: Unit, view: PassageView): number {
  const theirs = rowOf(view.analysis, other);
  return rowOf(claim.analysis, unit).filter((u) => u !== unit && theirs.some((t) => isIn(view.alignment.to[u.head]!, t))).length;
}

/** The names that stand in a row with this one, it included. */
function rowOf({ units, tokens }: Analysis, unit: Unit): readonly Unit[] {
  const names = units.filter((u) => u.kind === 'name');
  const at = names.indexOf(unit);
  if (at < 0) return [unit];
  const areJoined = (a: Unit | undefined, b: Unit | undefined): boolean => a !== undefined && b !== undefined && tokens.slice(a.last, b.first).every((t) => JOINTS.has(t.lower));
  let [first, last] = [at, at];
  while (areJoined(names[first - 1], names[first])) first--;
  while (areJoined(names[last], names[last + 1])) last++;
  return names.slice(first, last + 1);
}
