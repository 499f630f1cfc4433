import { overlaps } from '../../../model/span';
import type { Difference } from '../../alignment/difference';
import type { ClaimView } from '../../alignment/view';
import { disownedIn } from '../../sentence/disowned';
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
 * say 420; that is wrong".
 */
function isDisowned({ term, other, view }: Difference, claim: ClaimView): boolean {
  return (
    disownedIn(claim.analysis).some((stretch) => overlaps(stretch, term.span)) ||
    disownedIn(view.analysis).some((stretch) => overlaps(stretch, other.span))
  );
}
