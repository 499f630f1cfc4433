import { nearCoverage } from './context';
import { clauseCoverage, isDenying } from './denial-scope';
import type { Features } from './feature-map';
import type { Scene } from './scene';
import type { Suspicion } from './slot';
import { NEGATORS } from './words';

/** Whether the passage has the denied word at all, and whether other passages that speak of the same clause deny anything. */
export function denialFeatures({ slot, unit, view, pairing }: Suspicion, { claim, views }: Scene): Features {
  if (slot !== 'negation') return {};
  const denying = views.filter((v) => v !== view && v.analysis.tokens.some(isDenying));
  const nearest = Math.max(0, ...denying.map((v) => nearCoverage(claim, unit, v)));
  const neighbours = claim.analysis.content.filter((i) => i >= unit.last).slice(0, 3);
  return {
    'denied word there': view.alignment.fit[unit.head]!,
    'near where denied': nearest,
    'margin over denied': pairing.near - nearest,
    'object there': neighbours.length === 0 ? 0.5 : neighbours.filter((i) => view.cover[i]! > 0).length / neighbours.length,
    'clause covered': clauseCoverage(claim, unit, view),
    'denied is verb': unit.kind === 'verb' ? 1 : 0,
    'denials in claim': claim.analysis.tokens.filter((t) => NEGATORS.has(t.lower)).length,
    'passage denies': view.analysis.tokens.some((t) => t.negated) ? 1 : 0,
  };
}
