import { overlaps, type Span } from '../../../model/span';
import type { Analysis } from '../../sentence/analysis';
import type { Difference } from '../../alignment/difference';
import type { ClaimView } from '../../alignment/view';
import { disownedIn, heldIn, neverSaidIn } from '../../sentence/disowned';
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
 * say 420; that is wrong", or tells that nobody gave it, or that somebody had held it to be so.
 */
function isDisowned({ term, other, view }: Difference, claim: ClaimView): boolean {
  if (isNotSaid(claim.analysis, term.span) || isNotSaid(view.analysis, other.span)) return true;
  return isWithin(heldIn(claim.analysis), term.span) && !isWithin(heldIn(view.analysis), other.span);
}

function isNotSaid(analysis: Analysis, span: Span): boolean {
  return isWithin([...disownedIn(analysis), ...neverSaidIn(analysis)], span);
}

function isWithin(stretches: readonly Span[], span: Span): boolean {
  return stretches.some((stretch) => overlaps(stretch, span));
}
