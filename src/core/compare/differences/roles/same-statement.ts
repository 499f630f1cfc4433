import { coverage, type ClaimView, type PassageView } from '../../alignment/view';
import { isIn, type Term } from '../../sentence/terms';

/**
 * Whether a passage has enough of the claim, and its figures and dates alike. The verb at `at` counts as covered,
 * since the passage says it in its own form; the words of `own` do not count.
 */
export function isSameStatement(
  claim: ClaimView,
  view: PassageView,
  { at, least, own }: { readonly at: number; readonly least: number; readonly own?: Term },
): boolean {
  const share = coverage(
    claim,
    (i) => (i === at ? 1 : (view.cover[i] ?? 0)),
    (i) => own !== undefined && isIn(i, own),
  );
  const others = claim.analysis.terms.filter(
    (term) => own === undefined || term.first >= own.last || own.first >= term.last,
  );
  return share >= least && others.every((term) => term.fact === undefined || view.supported.has(term));
}
