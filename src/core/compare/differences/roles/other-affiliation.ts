import { textOf } from '../../sentence/terms';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { type Affiliation, affiliationsOf } from '../../sentence/callings/affiliations';
import { certainDifference } from '../counterpart';
import { areOnePerson } from './bearer';

/** A person who changed sides belongs to both. */
const CHANGED =
  /\b(?:defect\p{L}*|switch\p{L}*|join\p{L}*|left|quit|former\p{L}*|ex|crossed|expelled|signed|moved)\b/iu;

/**
 * Another party, club or country than all sources give a person: "Jonas Brandt (CDU)" beside "Jonas Brandt (SPD)".
 * Only where the sources give the claim's to others in the same way, so that both are known to exclude each other.
 */
export function findOtherAffiliation(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const all = views.flatMap((view) => affiliationsOf(view.analysis).map((theirs) => ({ view, theirs })));
  return affiliationsOf(claim.analysis).flatMap((mine) => {
    const own = all.filter(({ view, theirs }) => areOfOne(claim, mine, view, theirs));
    const isGiven = own.some(({ theirs }) => theirs.key === mine.key);
    const isOneOfThem = all.some(({ theirs }) => theirs.key === mine.key && theirs.by === mine.by);
    const isChanged = own.some(({ view }) => CHANGED.test(view.analysis.text)) || CHANGED.test(claim.analysis.text);
    const excludes = (theirs: Affiliation): boolean => theirs.by === mine.by && (mine.by === 'word' || isOneOfThem);
    const [other] = own.filter(({ theirs }) => excludes(theirs));
    return isGiven || isChanged || !other ? [] : [differenceBetween(claim, mine, other.view, other.theirs)];
  });
}

function areOfOne(claim: ClaimView, mine: Affiliation, view: PassageView, theirs: Affiliation): boolean {
  return areOnePerson(nameOf(claim, mine), nameOf(view, theirs));
}

function nameOf({ analysis }: Pick<ClaimView, 'analysis'>, { person }: Affiliation): string {
  return textOf(analysis, person);
}

function differenceBetween(claim: ClaimView, mine: Affiliation, view: PassageView, theirs: Affiliation): Difference {
  const { body: term } = mine;
  const { body: other } = theirs;
  return certainDifference(claim, { slot: 'name', term, other, view, clash: 'post' });
}
