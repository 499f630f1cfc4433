import { standsWithin } from '../../alignment/align';
import { bestOf, type Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { isAssertion } from '../../sentence/assertion';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import { nth } from '../../../text/nth';
import { type Side, sidesIn } from '../../exceptions/saying/taken-sides';
import { haveOneModality } from '../../sentence/token';
import { certainDifference } from '../counterpart';

const BORDERS = clauseBorders(',', 'and', 'or');
/**
 * The side that somebody took, where a passage has the same one take the other: "voted for it" beside "voted against
 * it"; one difference or none. The form alone makes it sure.
 */
export function findTakenSide(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const [mine, ...more] = sidesIn(claim.analysis);
  if (!mine || more.length > 0) return [];
  const sides = views
    .filter((view) => isAssertion(view.analysis.text))
    .flatMap((view) => sidesIn(view.analysis).map((side) => ({ side, view })))
    .filter(({ side, view }) => isOneStand(claim, mine, view, side));
  if (sides.some(({ side }) => side.isFor === mine.isFor)) return [];
  const best = bestOf(
    sides.map(({ side, view }) =>
      certainDifference(claim, { slot: 'antonym', term: mine.words, other: side.words, view }),
    ),
  );
  return best ? [best] : [];
}

/** Whether both tell of the same one's stand on the same thing, in the same verb and mood. */
function isOneStand(claim: ClaimView, mine: Side, view: PassageView, theirs: Side): boolean {
  const [a, b] = [nth(claim.analysis.tokens, mine.verb), nth(view.analysis.tokens, theirs.verb)];
  if (a.stem !== b.stem || !haveOneModality(a, b) || a.future !== b.future) return false;
  const [from, to] = clauseAround(view.analysis.tokens, { first: theirs.verb, last: theirs.verb + 1 }, BORDERS);
  const doers = claim.analysis.content.filter((i) => i < mine.verb);
  const things = claim.analysis.content.filter((i) => i >= mine.words.last);
  const isThing = view.analysis.content.some((j) => j >= theirs.words.last && j < to);
  const isOneDoer = doers.length > 0 && doers.every((i) => standsWithin(view.alignment, i, from, theirs.verb));
  return isOneDoer && (!isThing || things.every((i) => standsWithin(view.alignment, i, theirs.words.last, Infinity)));
}
