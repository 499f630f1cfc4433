import { nth } from '../../../text/nth';
import { claimPlace } from '../../alignment/align';
import type { Difference } from '../../alignment/difference';
import type { ClaimView } from '../../alignment/view';
import { contrastAround, contrastsIn } from '../../sentence/clauses/contrasts';
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
  applies: (difference, claim) => isDeniedHalf(difference) || isDeniedToo(difference, claim),
};

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
