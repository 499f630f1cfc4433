import { bestOf, type Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { areOne } from '../../exceptions/subject/other-encounter';
import { isAssertion } from '../../sentence/assertion';
import { areOtherPlaces, type Placing, placingsIn } from '../../sentence/outcomes/placings';
import type { Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';

/**
 * Another place of the same one by the same measure. Example: "Halden came out best on price" beside "Halden was second
 * on price"; one difference or none.
 */
export function findOtherPlacing(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const best = bestOf(placingsIn(claim.analysis).flatMap((mine) => otherPlacing(claim, mine, views)));
  return best ? [best] : [];
}

function otherPlacing(claim: ClaimView, mine: Placing, views: readonly PassageView[]): readonly Difference[] {
  const same = views
    .flatMap((view) => placingsIn(view.analysis).map((theirs) => ({ view, theirs })))
    .filter(({ view, theirs }) => theirs.by === mine.by && areOne(claim, mine.holder, theirs.holder, view))
    .map((met) => ({ ...met, isOther: areOtherPlaces(mine.place, met.theirs.place) }));
  if (same.some(({ isOther }) => isOther !== true)) return [];
  return same
    .filter(({ view }) => isAssertion(view.analysis.text) && claim.analysis.terms.every((u) => isThere(u, mine, view)))
    .map(({ view, theirs }) =>
      certainDifference(claim, { slot: 'quantity', term: mine.term, other: theirs.term, view, clash: 'sense' }),
    );
}

/** From so much on a passage has a word of the claim, or what stands around it does. */
const AROUND = 0.5;

/** Whether each other name and value of the claim is the passage's: another year has another ranking. */
function isThere({ kind, fact, head }: Term, mine: Placing, view: PassageView): boolean {
  if (head === mine.term.head || (kind !== 'name' && fact === undefined)) return true;
  return (view.cover[head] ?? 0) >= AROUND;
}
