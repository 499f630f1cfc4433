import { comparable } from '../../../names/comparable';
import { areOneName } from '../../../names/same-name';
import { bestOf, type Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { personIn } from '../../sentence/callings/appositions';
import { type Calling, callingsOf } from '../../sentence/callings/callings';
import { isWrittenIn } from '../borne-out';
import { certainDifference } from '../counterpart';

/**
 * A name of which the sources have one half, and the same calling beside it: "the ornithologist Ada Brook" beside "Ada
 * Brand, principal ornithologist"; one difference or none. Only where no passage has the whole name.
 */
export function findHalfName(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const found = callingsOf(claim.analysis)
    .filter(({ person }) => !views.some((view) => isWrittenIn(claim, person, view)))
    .flatMap((mine) => views.flatMap((view) => differencesIn(claim, mine, view)));
  const best = bestOf(found);
  return best ? [best] : [];
}

function differencesIn(claim: ClaimView, mine: Calling, view: PassageView): readonly Difference[] {
  const name = personIn(claim.analysis, mine);
  return callingsOf(view.analysis).flatMap((theirs): readonly Difference[] => {
    if (!areAlike(mine, theirs) || !areHalfAlike(name, personIn(view.analysis, theirs))) return [];
    const { person: term } = mine;
    const { person: other } = theirs;
    return [certainDifference(claim, { slot: 'name', term, other, view })];
  });
}

/** Two posts with one head, or two who lead or own one thing. */
function areAlike(a: Calling, b: Calling): boolean {
  const [things, others] = [thingsOf(a), thingsOf(b)];
  if (a.head !== b.head) return false;
  return things.some((word) => others.includes(word)) || !(a.isDeed || b.isDeed);
}

function thingsOf({ about, owner }: Calling): readonly string[] {
  return [...about, ...owner];
}

/** The shortest part of a name that is no initial or short form. UTF-16 units. */
const WHOLE_PART = 3;

/** Two names of two whole parts, of which one is the same and the other is none of its forms. */
function areHalfAlike(a: string, b: string): boolean {
  const [mine, theirs] = [partsOf(a), partsOf(b)];
  const areWhole = [...mine, ...theirs].every((part) => part.length >= WHOLE_PART);
  const isHalf = (mine[0] === theirs[0]) !== (mine[1] === theirs[1]);
  return areWhole && isHalf && !areOneName(a, b);
}

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame)$/;

/** The given and the last name; none where a name has more parts, or less. */
function partsOf(name: string): readonly string[] {
  const parts = comparable(name)
    .split(' ')
    .filter((part) => !HONORIFIC.test(part.replace('.', '')));
  return parts.length === 2 ? parts : [];
}
