import type { Difference } from '../../alignment/difference';
import { isSaidIn, statedIn, turnedIn } from '../../exceptions/subject/other-encounter';
import type { ClaimView, PassageView } from '../../alignment/view';
import { ONCE } from '../../sentence/relations/relation-classes';
import type { Relation } from '../../sentence/relations/relation';
import { certainDifference } from '../counterpart';
import { isSameStatement } from './same-statement';

/** The share of the rest of the claim that a passage must have. */
const SAME_STATEMENT = 0.6;

/** The same for what happens once between two. */
const SAME_MATTER = 0.4;

/**
 * Who did it to whom, turned round: "A sued B" beside "B sued A", "A was bought by B" or "A's purchase of B". Silent
 * where a passage has it the claim's way too, and where the two speak of another score or day.
 */
export function findReversals(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  return statedIn(claim.analysis).flatMap((mine) => {
    if (views.some((view) => isSaidIn(claim, mine, view))) return [];
    return views.flatMap((view) => reversed(claim, mine, view)).slice(0, 1);
  });
}

function reversed(claim: ClaimView, mine: Relation, view: PassageView): readonly Difference[] {
  const theirs = turnedIn(claim, mine, view);
  const least = ONCE.has(mine.key) ? SAME_MATTER : SAME_STATEMENT;
  if (!theirs || !isSameStatement(claim, view, { at: mine.at, least })) return [];
  const first = mine.agent.first < mine.patient.first ? mine.agent : mine.patient;
  const other = first === mine.agent ? theirs.agent : theirs.patient;
  return [certainDifference(claim, { slot: 'swap', term: first, other, view, clash: 'reversal' })];
}
