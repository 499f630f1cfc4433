import { overlaps } from '../../model/span';
import type { Difference } from '../alignment/difference';
import type { ClaimView } from '../alignment/view';
import { disownedIn } from '../sentence/disowned';

/** True where the writer, or the source, reports a value only to say that it is wrong: "… wrongly reported 420", "some say 420; that is wrong". */
export function isDisowned({ term, other, view }: Difference, claim: ClaimView): boolean {
  return disownedIn(claim.analysis.text).some((stretch) => overlaps(stretch, term.span))
    || disownedIn(view.analysis.text).some((stretch) => overlaps(stretch, other.span));
}
