import { lastOf } from '../../text/nth';
import { claimPlace } from '../alignment/align';
import type { Analysis } from '../sentence/analysis';
import { counterpartAt } from './counterpart';
import type { Difference } from '../alignment/difference';
import { isIn, type Term } from '../sentence/terms';
import type { ClaimView, PassageView } from '../alignment/view';

/**
 * "Norway, Sweden, Denmark, Finland and Iceland signed" beside "four countries signed: Norway, Sweden, Denmark and
 * Finland": where a passage counts what it lists, nothing can be added to the list. One difference or none.
 */
export function findAddedName(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  for (const view of views) {
    const list = countedList(view.analysis);
    if (!list) continue;
    const mine = list.flatMap(
      (name) =>
        claim.analysis.terms.find((u) => u.kind === 'name' && isIn(claimPlace(view.alignment, name.head), u)) ?? [],
    );
    const added = mine.length === list.length ? addedTo(claim.analysis, mine, view) : undefined;
    const other = lastOf(list);
    if (added)
      return [{ slot: 'name', term: added, other, view, counterpart: counterpartAt(claim, added, view, other) }];
  }
  return [];
}

/** The names of a list that the passage says the number of. */
function countedList({ terms }: Analysis): readonly Term[] | undefined {
  const count = terms.find(
    (u) => u.fact?.kind === 'quantity' && u.fact.listed !== undefined && u.fact.listed === u.fact.value,
  );
  if (count?.fact?.kind !== 'quantity') return undefined;
  const names = terms.filter((u) => u.kind === 'name' && u.first >= count.last).slice(0, count.fact.value);
  return names.length === count.fact.value ? names : undefined;
}

/** A name of the same enumeration in the claim that the passage does not have. */
function addedTo({ terms, tokens }: Analysis, listed: readonly Term[], view: PassageView): Term | undefined {
  const [first, last] = [Math.min(...listed.map((u) => u.first)), Math.max(...listed.map((u) => u.last))];
  const isEnumerated = (u: Term): boolean => {
    const isAmong = u.first >= first && u.last <= last;
    return isAmong || isJoined(tokens.slice(last, u.first)) || isJoined(tokens.slice(u.last, first));
  };
  const others = terms.filter((u) => u.kind === 'name' && !listed.includes(u));
  return others.find((u) => isUnknownTo(view, u) && isEnumerated(u));
}

function isUnknownTo({ cover, supported }: PassageView, name: Term): boolean {
  return cover[name.head] === 0 && !supported.has(name);
}

function isJoined(between: Analysis['tokens']): boolean {
  return between.length > 0 && between.length <= 3 && between.every((t) => [',', 'and', 'the', '&'].includes(t.lower));
}
