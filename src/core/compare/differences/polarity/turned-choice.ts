import { bestOf, type Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { isTurnedChoice } from '../../exceptions/contrasts/turned-choice';
import type { Analysis } from '../../sentence/analysis';
import { isAssertion } from '../../sentence/assertion';
import { type Choice, choiceIn } from '../../sentence/clauses/choices';
import type { Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';

/**
 * What was taken and what was left, turned round. Example: "most kept the boat rather than the money" beside "most
 * took the money rather than the boat"; one difference or none.
 */
export function findTurnedChoice(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const mine = choiceIn(claim.analysis);
  if (!mine || !isPlain(claim.analysis, mine)) return [];
  const best = bestOf(views.flatMap((view) => turnedIn(claim, mine, view)));
  return best ? [best] : [];
}

function turnedIn(claim: ClaimView, mine: Choice, view: PassageView): readonly Difference[] {
  const theirs = choiceIn(view.analysis);
  if (!theirs || !isPlain(view.analysis, theirs) || !isTurnedChoice(claim, view)) return [];
  const [term, other] = [termAt(claim.analysis, mine.left), termAt(view.analysis, theirs.left)];
  return term && other ? [certainDifference(claim, { slot: 'swap', term, other, view, clash: 'reversal' })] : [];
}

/** A choice of most of them, or of one, that is neither denied nor only possible. */
function isPlain({ tokens, text }: Analysis, { isOfMost }: Choice): boolean {
  return isOfMost && isAssertion(text) && tokens.every(({ negated, modal }) => !negated && !modal);
}

function termAt({ terms }: Analysis, places: readonly number[]): Term | undefined {
  return terms.find(({ head }) => places.includes(head));
}
