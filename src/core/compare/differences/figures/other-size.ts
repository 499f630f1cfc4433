import { isTelling, sizeSlipBetween } from '../../../facts/comparison/size-slip';
import { nth } from '../../../text/nth';
import { bestOf, type Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import type { Term } from '../../sentence/terms';
import { isWrittenIn } from '../borne-out';
import { certainDifference } from '../counterpart';

/** The share of the claim that a passage must have, by weight, before a figure of the same digits is its. */
const SAME_MATTER = 0.2;
/** The same for figures of one digit, which are met by chance. */
const SAME_STATEMENT = 0.5;

/**
 * The very digits of a passage in another size or unit: "88 million pounds" beside "88 billion pounds", "170 °F" beside
 * "170 °C"; one difference or none. Two figures hardly share their digits by chance where the matter is the same.
 */
export function findOtherSize(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const found = claim.analysis.terms
    .filter((term) => !views.some((view) => view.supported.has(term) || isWrittenIn(claim, term, view)))
    .flatMap((term) => views.flatMap((view) => differencesOf(claim, term, view)));
  const best = bestOf(found);
  return best ? [best] : [];
}

function differencesOf(claim: ClaimView, term: Term, view: PassageView): readonly Difference[] {
  const { fact } = term;
  // The head of a table may say "in millions".
  const isTable = view.candidate.passage.kind === 'table';
  if (fact?.kind !== 'quantity' || isTable) return [];
  if (view.overall < (isTelling(fact) ? SAME_MATTER : SAME_STATEMENT)) return [];
  return view.analysis.terms.flatMap((other): readonly Difference[] => {
    const theirs = other.fact;
    if (theirs?.kind !== 'quantity' || sizeSlipBetween(fact, theirs) === undefined) return [];
    const isDenied = nth(view.analysis.tokens, other.head).negated !== nth(claim.analysis.tokens, term.head).negated;
    return isDenied ? [] : [certainDifference(claim, { slot: 'quantity', term, other, view })];
  });
}
