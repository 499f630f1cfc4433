import { nearCoverage } from '../alignment/context';
import { clauseCoverage, isDenying } from '../alignment/denial-scope';
import { UNTOLD, type Features } from './feature-map';
import type { JudgeContext } from './judge-context';
import type { Difference } from '../alignment/difference';
import { NEGATORS } from '../lexicon/words';

/**
 * What the passages say of a denied word. Whether the one compared has it at all, and whether others that speak of the
 * same clause deny anything.
 */
export function denialFeatures(
  { slot, term, view, counterpart }: Difference,
  { claim, views }: JudgeContext,
): Features {
  if (slot !== 'negation') return {};
  const denying = views.filter((v) => v !== view && v.analysis.tokens.some(isDenying));
  const nearest = Math.max(0, ...denying.map((v) => nearCoverage(claim, term, v)));
  const neighbours = claim.analysis.content.filter((i) => i >= term.last).slice(0, 3);
  return {
    'near where denied': nearest,
    'margin over denied': counterpart.near - nearest,
    'object there':
      neighbours.length === 0 ? UNTOLD : neighbours.filter((i) => (view.cover[i] ?? 0) > 0).length / neighbours.length,
    'clause covered': clauseCoverage(claim, term, view),
    'denials in claim': claim.analysis.tokens.filter((t) => NEGATORS.has(t.lower)).length,
  };
}
