import { compareFacts } from '../../alignment/fact-support';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { areOneMortal } from '../../exceptions/subject/other-life';
import { livesOf, type LifeDate } from '../../sentence/lives';
import { certainDifference } from '../counterpart';

/**
 * Somebody's birth or death at another time than a passage gives, however either puts it: "died in 1845" beside "Ada
 * Brome (1790–1854)". Silent where any passage has it the claim's way.
 */
export function findLifeDates(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  return livesOf(claim.analysis).flatMap((mine) => {
    const theirs = views.flatMap((view) =>
      livesOf(view.analysis)
        .filter((life) => life.event === mine.event && areOneMortal(mine.person, life.person))
        .map((life) => ({ view, life })),
    );
    const [first] = theirs;
    const isOtherwise = ({ life }: { readonly life: LifeDate }): boolean =>
      compareFacts(mine.date, life.date).relation === 'conflict';
    return first && theirs.every(isOtherwise) ? difference(claim, mine, first.view, first.life) : [];
  });
}

function difference(claim: ClaimView, mine: LifeDate, view: PassageView, theirs: LifeDate): readonly Difference[] {
  const { term } = mine;
  const { term: other } = theirs;
  return [certainDifference(claim, { slot: 'date', term, other, view, clash: 'label' })];
}
