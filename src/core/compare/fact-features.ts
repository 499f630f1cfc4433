import type { Precision } from '../model/fact';
import { gapBetween } from '../facts/interval';
import { areComparable, factsAgree, isValueFact, type ValueFact } from './fact-support';
import type { Features } from './feature-map';
import type { Suspicion } from './suspicion';

const NONE: Features = {
  'facts comparable': 0, 'gap': 0, 'claim bound': 0, 'passage bound': 0, 'same counted': 0, 'claim value small': 0, 'label': 0,
  'facts of its kind': 0, 'free facts': 0, 'whole numbers': 0, 'same digits': 0,
};

const BOUNDS: Readonly<Record<Precision, number>> = { 'exact': 0, 'rounded': 1, 'approximate': 2, 'range': 3, 'vague': 4, 'at-least': 5, 'at-most': 6, 'more-than': 7, 'less-than': 8 };

/** What is known of two facts that stand against each other; zeros where there are none. */
export function factFeatures({ unit, other, view }: Suspicion): Features {
  const a = unit.fact;
  const b = other.fact;
  if (!isValueFact(a) || !isValueFact(b)) return NONE;
  const kin = view.analysis.units.filter((u) => areComparable(a, u.fact));
  return {
    'facts comparable': areComparable(a, b) ? 1 : 0,
    'gap': relativeGap(a, b),
    'claim bound': boundOf(a), 'passage bound': boundOf(b),
    'same counted': sameCounted(a, b),
    'claim value small': Number.isFinite(a.interval.min) && Math.abs(a.interval.min) <= 3 ? 1 : 0,
    'label': (a.kind === 'quantity' && a.role === 'label' ? 1 : 0) + (b.kind === 'quantity' && b.role === 'label' ? 1 : 0),
    'facts of its kind': kin.length,
    'free facts': kin.filter((u) => !isTaken(u.fact)).length,
    'whole numbers': a.kind === 'quantity' && b.kind === 'quantity' && Number.isInteger(a.value) && Number.isInteger(b.value) ? 1 : 0,
    'same digits': a.text.replace(/\D/g, '').slice(0, 2) === b.text.replace(/\D/g, '').slice(0, 2) ? 1 : 0,
  };

  /** Agrees with another fact of the claim, so is not free to stand for this one. */
  function isTaken(fact: unknown): boolean {
    return [...view.supported].some((u) => factsAgree(u.fact, fact as ValueFact));
  }
}

function boundOf(fact: ValueFact): number {
  return fact.kind === 'date' ? BOUNDS_OF_RELATION[fact.relation] : BOUNDS[fact.precision];
}

const BOUNDS_OF_RELATION = { on: 0, during: 1, between: 3, since: 5, by: 6, until: 6, after: 7, before: 8 } as const;

/** The space between the two in relation to the larger; dates in years. */
function relativeGap(a: ValueFact, b: ValueFact): number {
  const gap = gapBetween(a.interval, b.interval);
  if (!Number.isFinite(gap)) return 1;
  if (a.kind === 'date') return gap / 365;
  const size = Math.max(...[a.interval.min, a.interval.max, b.interval.min, b.interval.max].filter(Number.isFinite).map(Math.abs), 1e-9);
  return gap / size;
}

/** 1: the same head noun; .5: one has none; 0: different ones. */
function sameCounted(a: ValueFact, b: ValueFact): number {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return 0.5;
  if (a.counted.length === 0 || b.counted.length === 0) return a.counted.length === b.counted.length ? 0.6 : 0.5;
  return a.counted.at(-1) === b.counted.at(-1) ? 1 : a.counted.some((w) => b.counted.includes(w)) ? 0.8 : 0;
}
