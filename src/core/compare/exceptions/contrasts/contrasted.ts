import { nth } from '../../../text/nth';
import { claimPlace, fitAt, passagePlace, SAME_WORD } from '../../alignment/align';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Analysis } from '../../sentence/analysis';
import { clauseAt } from '../../sentence/clauses/clauses';
import { type Contrast, contrastAround, contrastsIn } from '../../sentence/clauses/contrasts';
import type { Exception } from '../exception';

/** What a passage itself denies in favour of another is no value of its own. */
export const contrasted: Exception = {
  code: 'denied-otherwise',
  silent: {
    passages: ['The mill was opened not by the governor, Ida Holm, but by a ferryman.'],
    claim: 'Ida Holm did not open the mill.',
  },
  wrong: {
    passages: ['The mill was opened by the governor, Ida Holm.'],
    claim: 'Ida Holm did not open the mill.',
  },
  applies: (difference, claim, views) =>
    isDeniedHalf(difference) || isDeniedToo(difference, claim) || isRightlySet(difference, claim, views),
};

/** "By divers, not by fishermen" beside "the wreck was found by divers": what the claim sets in its place is told. */
function isRightlySet({ slot, term }: Difference, { analysis }: ClaimView, views: readonly PassageView[]): boolean {
  const contrast = slot === 'negation' ? contrastAround(analysis, { ...term, first: term.head }) : undefined;
  return contrast !== undefined && views.some((view) => tellsRight(contrast, view));
}

/** Whether a passage tells the right half with the verb of both, and the denied one not in the same clause. */
function tellsRight({ right, denied, verb }: Contrast, { analysis, alignment }: PassageView): boolean {
  const place = passagePlace(alignment, right.head);
  const clause = place < 0 ? undefined : clauseAt(analysis, place);
  if (!clause || fitAt(alignment, right.head) < SAME_WORD || isRefused(analysis, place)) return false;
  const isHere = (i: number): boolean => {
    const at = passagePlace(alignment, i);
    return at >= clause.from && at < clause.to && !isRefused(analysis, at);
  };
  return isHere(verb) && !isHere(denied.head);
}

function isRefused(analysis: Analysis, at: number): boolean {
  return nth(analysis.tokens, at).negated || contrastAround(analysis, { first: at }) !== undefined;
}

/** Whether the passage's words stand in the half that it denies; what claims that half is told as a whole. */
function isDeniedHalf({ other, view, clash }: Difference): boolean {
  return clash === undefined && contrastAround(view.analysis, other) !== undefined;
}

/** "The mayor did not open it" beside "it was opened not by the mayor but by a pupil". */
function isDeniedToo({ slot, view }: Difference, { analysis }: ClaimView): boolean {
  if (slot !== 'negation') return false;
  return contrastsIn(view.analysis).some(({ verb, from, to }) => {
    const mine = claimPlace(view.alignment, verb);
    const isHalf = view.analysis.content.some((i) => i > from && i < to && claimPlace(view.alignment, i) >= 0);
    return isHalf && mine >= 0 && nth(analysis.tokens, mine).negated;
  });
}
