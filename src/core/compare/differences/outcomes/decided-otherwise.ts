import { nth } from '../../../text/nth';
import { haveCommon } from '../../../text/words/sets';
import { bestOf, type Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { type Decision, decisionsIn } from '../../sentence/outcomes/decisions';
import { certainDifference } from '../counterpart';
import { termAt } from '../polarity/minimal-pair';

/**
 * A request, offer or motion that one side has granted and the other refused. Example: "a licence to fell the oak was
 * granted in May" beside "a request for a licence to fell the oak was refused"; one difference or none.
 */
export function findDecidedOtherwise(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const [mine, ...more] = OPEN.test(claim.analysis.text) ? [] : decisionsIn(claim.analysis);
  if (!mine || more.length > 0) return [];
  const all = views.flatMap((view) => decisionsIn(view.analysis).map((theirs) => ({ view, theirs })));
  const ofIt = all.filter(({ theirs }) => theirs.thing.has(mine.head));
  if (ofIt.some(({ theirs }) => theirs.isGranted === mine.isGranted)) return [];
  const found = ofIt.filter(
    ({ view, theirs }) => !OPEN.test(view.analysis.text) && isOneRequest(claim, mine, view, theirs),
  );
  const best = bestOf(
    found.map(({ view, theirs }) => {
      const [term, other] = [termAt(claim.analysis, mine.at), termAt(view.analysis, theirs.at)];
      return certainDifference(claim, { slot: 'antonym', term, other, view, clash: 'sense' });
    }),
  );
  return best ? [best] : [];
}

/** Words by which the same may have been decided twice, or not yet. */
const OPEN =
  /\b(?:if|unless|again|later|first|initially|eventually|finally|then|until|after|before|once|appeal\p{L}*|overturn\p{L}*|revers\p{L}*|another|second|instead|half|part|some|most)\b/iu;

/** By the same body, of the same figures and days, and of something besides that both name. */
function isOneRequest(claim: ClaimView, mine: Decision, view: PassageView, theirs: Decision): boolean {
  const areBothKnown = mine.doer.size > 0 && theirs.doer.size > 0;
  if (areBothKnown && !haveCommon(mine.doer, theirs.doer)) return false;
  const { tokens, terms } = claim.analysis;
  const figures = terms.filter(({ fact }) => fact !== undefined);
  if (figures.some((term) => !view.supported.has(term))) return false;
  const isFigure = figures.some(({ fact }) => fact?.kind !== 'date');
  const { stem: verb } = nth(tokens, mine.at);
  const told = tokens.some(({ content, stem }) => content && isOther(stem, mine, verb) && theirs.thing.has(stem));
  return isFigure || told;
}

function isOther(stem: string, { head, doer }: Decision, verb: string): boolean {
  return stem !== head && stem !== verb && !doer.has(stem);
}
