import { comparable } from '../../../names/comparable';
import { areOneName } from '../../../names/same-name';
import { bestOf, type Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { areOneThing, areRelatedPlaces } from '../../lexicon/places';
import type { Analysis } from '../../sentence/analysis';
import { originsIn, type Origin } from '../../sentence/callings/origins';
import { textOf, type Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';

/**
 * Another country that a passage gives for the same bearer: "the Danish pianist Ida Holm" beside "Ida Holm, from
 * Finland". Whoever is called after both, or after none, is left alone; one difference or none.
 */
export function findOtherOrigin(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const found = originsIn(claim.analysis).flatMap((mine) => {
    const place = comparable(textOf(claim.analysis, mine.from));
    const told = views.filter((view) => namesBearer(claim.analysis, mine, view));
    if (told.some((view) => hasPlace(place, view))) return [];
    return told.flatMap((view) =>
      originsIn(view.analysis)
        .filter((theirs) => isSame(claim.analysis, mine.bearer, view.analysis, theirs.bearer))
        .map((theirs) =>
          certainDifference(claim, { slot: 'name', term: mine.from, other: theirs.from, view, clash: 'apart' }),
        ),
    );
  });
  const best = bestOf(found);
  return best ? [best] : [];
}

function isSame(a: Analysis, mine: Term, b: Analysis, theirs: Term): boolean {
  return areOneName(textOf(a, mine), textOf(b, theirs));
}

function namesBearer(claim: Analysis, { bearer }: Origin, { analysis }: PassageView): boolean {
  return analysis.terms.some((term) => term.kind === 'name' && isSame(claim, bearer, analysis, term));
}

/** Whether a passage has a country, a people of it, or a place within it. */
function hasPlace(place: string, { analysis }: PassageView): boolean {
  return analysis.terms.some((term) => {
    const name = comparable(textOf(analysis, term));
    return term.kind === 'name' && (areOneThing(place, name) || areRelatedPlaces(place, name));
  });
}
