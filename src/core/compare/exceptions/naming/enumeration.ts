import { passagePlace } from '../../alignment/align';
import type { Analysis } from '../../sentence/analysis';
import { isIn, type Term } from '../../sentence/terms';
import type { ClaimView, PassageView } from '../../alignment/view';

/** From so many on, names in a row are a list that may well be incomplete. */
const A_LIST = 3;
const JOINTS: ReadonlySet<string> = new Set([',', ';', 'and', 'or', '&', 'the', 'as', 'well']);

/**
 * True where the claim names one alone, and the passage several in its place: "Dahl signed" beside "Olsen, Krag and
 * Berg signed".
 */
export function isOneBesideMany(claim: ClaimView, term: Term, other: Term, view: PassageView): boolean {
  return (
    term.kind === 'name' && rowOf(claim.analysis, term).length === 1 && rowOf(view.analysis, other).length >= A_LIST
  );
}

/**
 * How many names in a row with the claim's stand in one with the passage's. Example: "Dahl, Krag and Berg"
 * beside "Olsen, Krag and Berg".
 */
export function sharedInRow(claim: ClaimView, term: Term, other: Term, view: PassageView): number {
  const theirs = rowOf(view.analysis, other);
  return rowOf(claim.analysis, term).filter(
    (u) => u !== term && theirs.some((t) => isIn(passagePlace(view.alignment, u.head), t)),
  ).length;
}

/** The names that stand in a row with this one, it included. */
function rowOf({ terms, tokens }: Analysis, term: Term): readonly Term[] {
  const names = terms.filter((u) => u.kind === 'name');
  const at = names.indexOf(term);
  if (at < 0) return [term];
  const areJoined = (a: Term | undefined, b: Term | undefined): boolean =>
    a !== undefined && b !== undefined && tokens.slice(a.last, b.first).every((t) => JOINTS.has(t.lower));
  let [first, last] = [at, at];
  while (areJoined(names[first - 1], names[first])) first--;
  while (areJoined(names[last], names[last + 1])) last++;
  return names.slice(first, last + 1);
}
