import type { Difference } from '../../alignment/difference';
import { isSaidIn, turnedIn } from '../../exceptions/subject/other-encounter';
import { coverage, type ClaimView, type PassageView } from '../../alignment/view';
import { ONCE } from '../../sentence/relations/relation-classes';
import type { Relation } from '../../sentence/relations/relation';
import { relationsOf } from '../../sentence/relations/relations';
import { findCounterpart } from '../counterpart';

/** The share of the rest of the claim that a passage must have. */
const SAME_STATEMENT = 0.6;

/** The same for what happens once between two. */
const SAME_MATTER = 0.4;

/**
 * Who did it to whom, turned round: "A sued B" beside "B sued A", "A was bought by B" or "A's purchase of B". Silent
 * where a passage has it the claim's way too, and where the two speak of another score or day.
 */
export function findReversals(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  return relationsOf(claim.analysis).flatMap((mine) => {
    if (views.some((view) => isSaidIn(claim, mine, view))) return [];
    return views.flatMap((view) => reversed(claim, mine, view)).slice(0, 1);
  });
}

function reversed(claim: ClaimView, mine: Relation, view: PassageView): readonly Difference[] {
  const theirs = turnedIn(claim, mine, view);
  if (!theirs || !isSameStatement(claim, mine, view)) return [];
  const first = mine.agent.first < mine.patient.first ? mine.agent : mine.patient;
  const other = first === mine.agent ? theirs.agent : theirs.patient;
  const counterpart = findCounterpart(claim, first, view, other);
  return counterpart ? [{ slot: 'swap', term: first, other, view, counterpart, clash: 'reversal', certain: true }] : [];
}

/** Most of the claim's words, and none of its figures and dates other than the passage's. */
function isSameStatement(claim: ClaimView, { key, at }: Relation, view: PassageView): boolean {
  if (
    coverage(
      claim,
      (i) => (i === at ? 1 : (view.cover[i] ?? 0)),
      () => false,
    ) < (ONCE.has(key) ? SAME_MATTER : SAME_STATEMENT)
  )
    return false;
  return claim.analysis.terms.every((term) => term.fact === undefined || view.supported.has(term));
}
