import { comparable } from '../../../names/comparable';
import { areOneName } from '../../../names/same-name';
import type { Difference } from '../../alignment/difference';
import { coverage, type ClaimView, type PassageView } from '../../alignment/view';
import { isIn, type Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';

/** Whether two names are of one person: the same words, or forms of one name. */
export function areOnePerson(a: string, b: string): boolean {
  return comparable(a) === comparable(b) || areOneName(a, b);
}

/** A person and what the person is said to be, in a sentence. */
export interface Bearer {
  readonly person: Term;
  readonly post: Term;
}

/** The same in a passage. */
export interface BearerIn extends Bearer {
  readonly view: PassageView;
}

/**
 * What is wrong where the claim gives somebody another's post: the post, or, where a passage of that other one has more
 * of what else the claim says, the name. `own`: what the sources say of the claim's person; `others`: who has the post.
 */
export function wrongBearer(
  claim: ClaimView,
  mine: Bearer,
  own: readonly BearerIn[],
  others: readonly BearerIn[],
): readonly Difference[] {
  const [person, holder] = [nearest(claim, mine, own), nearest(claim, mine, others)];
  if (!person || !holder) return [];
  const isName = restIn(claim, mine, holder.view) > restIn(claim, mine, person.view);
  const { view } = isName ? holder : person;
  return isName
    ? [certainDifference(claim, { slot: 'name', term: mine.person, other: holder.person, view, clash: 'post' })]
    : [certainDifference(claim, { slot: 'noun', term: mine.post, other: person.post, view, clash: 'post' })];
}

/** Who is told in the passage that has most of what else the claim says. */
function nearest(claim: ClaimView, mine: Bearer, all: readonly BearerIn[]): BearerIn | undefined {
  const rest = (one: BearerIn): number => restIn(claim, mine, one.view);
  return all.reduce<BearerIn | undefined>((best, one) => (best && rest(best) >= rest(one) ? best : one), undefined);
}

/** The share of the claim that a passage has, person and post apart. */
function restIn(claim: ClaimView, { person, post }: Bearer, { cover }: PassageView): number {
  return coverage(
    claim,
    (i) => cover[i] ?? 0,
    (i) => isIn(i, person) || isIn(i, post),
  );
}
