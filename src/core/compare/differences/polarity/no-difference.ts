import { nth } from '../../../text/nth';
import { metIn } from '../../alignment/comparatives';
import type { Difference } from '../../alignment/difference';
import type { ClaimView, PassageView } from '../../alignment/view';
import { isOfSubject, noDifferenceIn } from '../../sentence/outcomes/no-difference';
import { comparativesOf } from '../../sentence/comparisons/comparatives';
import { isIn, type Term } from '../../sentence/terms';
import { isOpen, type Token } from '../../sentence/token';
import { certainDifference } from '../counterpart';

/**
 * What is said to differ where a passage finds no difference; one or none.
 * Example: "yields rose more with lime than with chalk" beside "yields did not differ between lime and chalk".
 */
export function findNoDifference(claim: ClaimView, views: readonly PassageView[]): readonly Difference[] {
  const { analysis } = claim;
  const [said, ...others] = comparativesOf(analysis).filter(({ kind }) => kind === 'degree');
  const term = said && analysis.terms.find((u) => isIn(said.head, u));
  if (!term || others.length > 0 || analysis.tokens.some(isOpen)) return [];
  const alike = views.filter((view) => metIn(analysis, view.analysis).some(({ sense }) => sense === 'alike'));
  return views.flatMap((view) => againstIn(claim, term, view, alike)).slice(0, 1);
}

/** What is called significant is refuted by a p, too. */
const SIGNIFICANT = /\bsignificant(?:ly)?\b/i;

function againstIn(
  claim: ClaimView,
  term: Term,
  view: PassageView,
  alike: readonly PassageView[],
): readonly Difference[] {
  const { analysis } = claim;
  const found = noDifferenceIn(view.analysis, SIGNIFICANT.test(analysis.text));
  if (!found || !isOfSubject(analysis, found) || !isAllKnown(claim, term, view)) return [];
  if (alike.some((other) => isOfSubject(other.analysis, found))) return [];
  return [certainDifference(claim, { slot: 'antonym', term, other: found.term, view, clash: 'sense' })];
}

/** Whether a passage and what is around it speak of every thing that the claim speaks of: of no part of them alone. */
function isAllKnown({ analysis }: ClaimView, term: Term, { cover }: PassageView): boolean {
  const things = analysis.content.filter((i) => NOMINAL.has(nth(analysis.tokens, i).pos) && !isIn(i, term));
  return things.every((i) => (cover[i] ?? 0) > 0);
}

const NOMINAL: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['NOUN', 'PROPN', 'NUM']);
