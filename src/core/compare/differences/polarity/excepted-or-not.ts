import { nth } from '../../../text/nth';
import { fitAt, passagePlace, SAME_WORD } from '../../alignment/align';
import { bestOf, type Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { namedBesides, type Besides } from '../../exceptions/denials/left-out';
import { isIn, type Term } from '../../sentence/terms';
import { certainDifference } from '../counterpart';

/** Words that a claim must have besides the name, at least. */
const LEAST_WORDS = 2;

/**
 * The one of all that only one side leaves out: "every parish, Orle included, paid" beside "every parish except Orle
 * paid"; one difference or none.
 */
export function findExceptedOrNot(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const [mine, ...others] = namedBesides(claim.analysis);
  if (!mine || others.length > 0) return [];
  const best = bestOf(views.flatMap((view) => differencesIn(claim, mine, view)));
  return best ? [best] : [];
}

function differencesIn(claim: ClaimView, mine: Besides, view: PassageView): readonly Difference[] {
  return namedBesides(view.analysis).flatMap((theirs): readonly Difference[] => {
    const isOne = isIn(passagePlace(view.alignment, mine.term.head), theirs.term);
    if (!isOne || mine.isLeftOut === theirs.isLeftOut || !isOneStatement(claim, mine, view)) return [];
    // The exception itself is what differs here, and no reason for silence.
    return [
      certainDifference(claim, {
        slot: 'negation',
        term: mine.whole,
        other: theirs.whole,
        view,
        clash: 'label',
      }),
    ];
  });
}

/** Whether the passage has all that the claim says, of the same places and times. */
function isOneStatement({ analysis }: ClaimView, { term }: Besides, view: PassageView): boolean {
  const words = analysis.content.filter((i) => !isIn(i, term) && !TAKEN_IN.has(nth(analysis.tokens, i).lower));
  const isTold = (u: Term): boolean => u.fact === undefined || view.supported.has(u);
  return (
    words.length >= LEAST_WORDS &&
    words.every((i) => fitAt(view.alignment, i) >= SAME_WORD) &&
    analysis.terms.every(isTold)
  );
}

const TAKEN_IN: ReadonlySet<string> = new Set(['included', 'including', 'even', 'exception', 'apart', 'aside']);
