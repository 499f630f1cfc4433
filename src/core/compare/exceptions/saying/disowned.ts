import { overlaps, type Span } from '../../../model/span';
import type { Analysis } from '../../sentence/analysis';
import type { Difference } from '../../alignment/difference';
import type { ClaimView } from '../../alignment/view';
import { disownedIn, neverSaidIn } from '../../sentence/disowned';
import type { Exception } from '../exception';

/** A value that is given only to be called wrong. */
export const disowned: Exception = {
  code: 'disowned',
  silent: {
    passages: ['The ferry carries 240 cars.'],
    claim: 'The paper wrongly reported that the ferry carries 420 cars.',
  },
  wrong: { passages: ['The ferry carries 240 cars.'], claim: 'The paper reported that the ferry carries 420 cars.' },
  applies: (difference, claim) => isDisowned(difference, claim),
};

/**
 * True where the writer, or the source, reports a value only to say that it is wrong: "… wrongly reported 420", "some
 * say 420; that is wrong", or tells that nobody gave it.
 */
function isDisowned({ term, other, view }: Difference, claim: ClaimView): boolean {
  return isNotSaid(claim.analysis, term.span) || isNotSaid(view.analysis, other.span);
}

function isNotSaid(analysis: Analysis, span: Span): boolean {
  return [...disownedIn(analysis), ...neverSaidIn(analysis)].some((stretch) => overlaps(stretch, span));
}
