import type { QuantityFact } from '../model/fact';
import type { Analysis } from './analysis';
import { pair } from './pairing';
import type { Suspicion } from './slot';
import type { Unit } from './units';
import type { ClaimView, PassageView } from './view';

const MORE: ReadonlySet<string> = new Set(['more']);
const FEWER: ReadonlySet<string> = new Set(['fewer', 'less']);

/** "Cirro has more users than Nimbus" beside a passage that gives Nimbus 300 and Cirro 120 million of them: one suspicion or none. */
export function findComparison(claim: ClaimView, views: readonly PassageView[]): readonly Suspicion[] {
  const said = comparisonIn(claim.analysis);
  if (!said) return [];
  for (const view of views) {
    const [a, b] = [countOf(said.subject, view), countOf(said.than, view)];
    if (!a || !b || a === b || a.fact.dimension !== b.fact.dimension || a.fact.counted.at(-1) !== b.fact.counted.at(-1)) continue;
    const { min, max } = a.fact.plausible;
    const isMore = min > b.fact.plausible.max;
    const isFewer = max < b.fact.plausible.min;
    if (said.isMore ? !isFewer : !isMore) continue;
    const pairing = pair(claim, said.unit, view, a.unit);
    return pairing ? [{ slot: 'antonym', unit: said.unit, other: a.unit, view, pairing }] : [];
  }
  return [];
}

interface Comparison {
  readonly unit: Unit;
  readonly isMore: boolean;
  readonly subject: Unit;
  readonly than: Unit;
}

/** "A has more … than B": the word, and the names on both sides of it. */
function comparisonIn({ tokens, units }: Analysis): Comparison | undefined {
  const unit = units.find((u) => (u.kind === 'link' || u.kind === 'adjective') && (MORE.has(tokens[u.head]!.lower) || FEWER.has(tokens[u.head]!.lower)) && tokens[u.last]?.lower !== 'than');
  const at = unit ? tokens.findIndex((t, i) => i > unit.last && t.lower === 'than') : -1;
  const subject = unit && units.filter((u) => u.kind === 'name' && u.last <= unit.first).at(-1);
  const than = units.find((u) => u.kind === 'name' && at >= 0 && u.first >= at && u.first <= at + 2);
  return unit && subject && than && { unit, isMore: MORE.has(tokens[unit.head]!.lower), subject, than };
}

/** The number that a passage gives right after a name of the claim, before it comes to another name. */
function countOf(name: Unit, { analysis: { units }, alignment }: PassageView): { readonly unit: Unit; readonly fact: QuantityFact } | undefined {
  const at = alignment.to[name.head]!;
  if (at < 0 || alignment.fit[name.head]! < 0.9) return undefined;
  const next = units.find((u) => u.first > at && (u.kind === 'name' || u.kind === 'quantity'));
  return next?.fact?.kind === 'quantity' && next.fact.role === 'amount' ? { unit: next, fact: next.fact } : undefined;
}
