import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Relation } from '../../sentence/relations/relation';
import { relationsOf } from '../../sentence/relations/relations';
import { waysOf } from '../../sentence/relations/ways';
import type { Term } from '../../sentence/terms';
import type { Analysis } from '../../sentence/analysis';
import { HONORIFICS } from '../../../names/same-name';
import { nth } from '../../../text/nth';
import { fitAt, passagePlace } from '../../alignment/align';
import type { Exception } from '../exception';

/** The same two, the other way round, at another time. */
export const otherEncounter: Exception = {
  code: 'other-encounter',
  silent: { passages: ['Halden beat Velm 3-1 on Friday.'], claim: 'Velm beat Halden 2-0 on Sunday.' },
  wrong: { passages: ['Halden beat Velm 3-1 on Friday.'], claim: 'Halden beat Velm 4-1 on Friday.' },
  applies: (difference, claim) => isOfAnotherEncounter(difference, claim),
};

const SAME_NAME = 0.8;

/**
 * True where the passage has the claim's two in turned roles: "A beat B 3–1 on Friday" beside "B beat A 2–0 on Sunday"
 * are two matches.
 */
function isOfAnotherEncounter({ term, view }: Difference, claim: ClaimView): boolean {
  return term.fact !== undefined && statedIn(claim.analysis).some((mine) => turnedIn(claim, mine, view) !== undefined);
}

/** Who does what to whom in a sentence, and what goes from where to where: all that can be turned round. */
export function statedIn(analysis: Analysis): readonly Relation[] {
  return [...relationsOf(analysis), ...waysOf(analysis)];
}

/** The passage's relation in which the claim's two have changed roles. */
export function turnedIn(claim: ClaimView, mine: Relation, view: PassageView): Relation | undefined {
  return statedIn(view.analysis).find(
    (theirs) => theirs.key === mine.key && theirs.isOpen === mine.isOpen && areTurned(claim, mine, theirs, view),
  );
}

function areTurned(claim: ClaimView, mine: Relation, { agent, patient }: Relation, view: PassageView): boolean {
  if (!areOne(claim, mine.agent, patient, view) || !areOne(claim, mine.patient, agent, view)) return false;
  return !areOne(claim, mine.agent, agent, view);
}

/**
 * Whether one of two names has every word of the other. Titles do not count.
 */
export function areOne(claim: ClaimView, mine: Term, theirs: Term, { alignment, analysis }: PassageView): boolean {
  const [own, other] = [bare(claim.analysis, mine), bare(analysis, theirs)];
  const isThere = (i: number, among: readonly number[]): boolean =>
    (among.includes(passagePlace(alignment, i)) && fitAt(alignment, i) >= SAME_NAME) ||
    among.some((j) => nth(analysis.tokens, j).lower === nth(claim.analysis.tokens, i).lower);
  // Of two noun phrases the last words must be one: "port authority" is no "port".
  if (mine.kind === 'noun' && theirs.kind === 'noun' && !isThere(mine.head, [theirs.head])) return false;
  const shared = own.filter((i) => isThere(i, other)).length;
  return shared > 0 && shared >= Math.min(own.length, other.length);
}

/** Whether a passage states a relation as the claim does, in whatever words. */
export function isSaidIn(claim: ClaimView, mine: Relation, view: PassageView): boolean {
  return statedIn(view.analysis).some((theirs) => areOneDeed(claim, mine, theirs, view));
}

/** Whether the same is done by the same to the same. */
export function areOneDeed(claim: ClaimView, mine: Relation, theirs: Relation, view: PassageView): boolean {
  if (theirs.key !== mine.key) return false;
  return areOne(claim, mine.agent, theirs.agent, view) && areOne(claim, mine.patient, theirs.patient, view);
}

/** The words of a name without its titles; all of them where it has nothing else. */
function bare({ tokens }: Analysis, { first, last }: Term): readonly number[] {
  const all = Array.from({ length: last - first }, (_, k) => first + k).filter((i) =>
    /[\p{L}\p{N}]/u.test(nth(tokens, i).text),
  );
  const own = all.filter((i) => !HONORIFICS.has(nth(tokens, i).lower));
  return own.length > 0 ? own : all;
}
