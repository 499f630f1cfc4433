import { placingsIn } from '../../sentence/outcomes/placings';
import type { Exception } from '../exception';
import { areOne } from '../subject/other-encounter';

/** Who is second by one measure may be first by another. */
export const otherRanking: Exception = {
  code: 'different-subject',
  silent: {
    passages: ['Halden was lowest on price and second on safety; Brisk scored highest on safety.'],
    claim: 'Halden was first on price.',
  },
  wrong: { passages: ['Halden was second on price.'], claim: 'Halden was first on price.' },
  applies({ term, other, view }, claim) {
    const mine = placingsIn(claim.analysis).find((placing) => placing.term.head === term.head);
    const theirs = placingsIn(view.analysis).find((placing) => placing.term.head === other.head);
    if (!mine || !theirs) return false;
    return mine.by !== theirs.by || !areOne(claim, mine.holder, theirs.holder, view);
  },
};
