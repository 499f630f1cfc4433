import type { Analysis } from './analysis';
import { pair } from './pairing';
import type { Suspicion } from './slot';
import { isIn, type Unit } from './units';
import type { ClaimView, PassageView } from './view';

/**
 * "Norway, Sweden, Denmark, Finland and Iceland signed" beside "four countries signed: Norway, Sweden, Denmark and Finland": where a passage
 * counts what it lists, nothing can be added to the list. One suspicion or none.
 */
export function findAddedName(claim: ClaimView, views: readonly PassageView[]): readonly Suspicion[] {
  for (const view of views) {
    const list = countedList(view.analysis);
    if (!list) continue;
    const mine = list.flatMap((name) => claim.analysis.units.find((u) => u.kind === 'name' && isIn(view.alignment.from[name.head]!, u)) ?? []);
    const added = mine.length === list.length ? addedTo(claim.analysis, mine, view) : undefined;
    const pairing = added && pair(claim, added, view, list.at(-1)!);
    if (pairing) return [{ slot: 'name', unit: added, other: list.at(-1)!, view, pairing }];
  }
  return [];
}

/** The names of a list that the passage says the number of. */
function countedList({ units }: Analysis): readonly Unit[] | undefined {
  const count = units.find((u) => u.fact?.kind === 'quantity' && u.fact.listed !== undefined && u.fact.listed === u.fact.value);
  if (count?.fact?.kind !== 'quantity') return undefined;
  const names = units.filter((u) => u.kind === 'name' && u.first >= count.last).slice(0, count.fact.value);
  return names.length === count.fact.value ? names : undefined;
}

/** A name of the same enumeration in the claim that the passage does not have. */
function addedTo({ units, tokens }: Analysis, listed: readonly Unit[], view: PassageView): Unit | undefined {
  const [first, last] = [Math.min(...listed.map((u) => u.first)), Math.max(...listed.map((u) => u.last))];
  return units.find((u) => u.kind === 'name' && !listed.includes(u) && view.cover[u.head] === 0 && !view.supported.has(u)
    && (u.first >= first && u.last <= last || isJoined(tokens.slice(last, u.first)) || isJoined(tokens.slice(u.last, first))));
}

function isJoined(between: Analysis['tokens']): boolean {
  return between.length > 0 && between.length <= 3 && between.every((t) => [',', 'and', 'the', '&'].includes(t.lower));
}
