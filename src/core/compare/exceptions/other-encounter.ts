import type { Difference } from '../alignment/difference';
import type { ClaimView, PassageView } from '../alignment/view';
import { relationsOf, type Relation } from '../sentence/relations';
import { isIn, type Term } from '../sentence/terms';
import type { Exception } from './exception';

/** The same two, the other way round, at another time. */
export const otherEncounter: Exception = {
  code: 'other-encounter',
  silent: { passages: ['Halden beat Velm 3-1 on Friday.'], claim: 'Velm beat Halden 2-0 on Sunday.' },
  wrong: { passages: ['Halden beat Velm 3-1 on Friday.'], claim: 'Halden beat Velm 4-1 on Friday.' },
  applies: (difference, claim) => isOfAnotherEncounter(difference, claim),
};

const SAME_NAME = 0.8;

/** True where the passage has the claim's two in turned roles: "A beat B 3–1 on Friday" beside "B beat A 2–0 on Sunday" are two matches. */
function isOfAnotherEncounter({ term, view }: Difference, claim: ClaimView): boolean {
  return term.fact !== undefined && relationsOf(claim.analysis).some((mine) => turnedIn(mine, view) !== undefined);
}

/** The passage's relation in which the claim's two have changed roles. */
export function turnedIn(mine: Relation, view: PassageView): Relation | undefined {
  return relationsOf(view.analysis).find(({ key, agent, patient }) => key === mine.key && areOne(mine.agent, patient, view) && areOne(mine.patient, agent, view) && !areOne(mine.agent, agent, view));
}

/** Whether a name of the passage has a word of the claim's name. */
export function areOne(mine: Term, theirs: Term, { alignment }: PassageView): boolean {
  return alignment.to.subarray(mine.first, mine.last).some((at, k) => isIn(at, theirs) && alignment.fit[mine.first + k]! >= SAME_NAME);
}
