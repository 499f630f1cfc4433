import type { Interval, QuantityFact } from '../../model/judging/fact';
import type { NumericFact } from '../numeric';
import { turnedBound } from '../numbers/bounds';

/**
 * What follows from changes that are given by their two ends: how many times as much, by how many per cent, and by
 * how much. Derived facts carry `derived`, the hull of both spans, and both texts.
 */
export function deriveChanges(facts: readonly NumericFact[]): readonly QuantityFact[] {
  const ends = facts.filter((fact): fact is QuantityFact => fact.kind === 'quantity' && fact.end !== undefined);
  return ends
    .filter((fact) => fact.end === 'from')
    .flatMap((from) => {
      const to = ends.find((fact) => fact.end === 'to' && fact.pair === from.pair);
      return to === undefined ? [] : derived(from, to);
    });
}

/** "doubled" as a change in per cent: +100. Defined for multiples; the direction tells a rise from a fall. */
export function multipleAsChange(fact: QuantityFact): QuantityFact {
  const down = fact.value < 1;
  const percent = (multiple: number): number => Math.abs(multiple - 1) * 100;
  const turn = ({ min, max }: Interval): Interval =>
    down ? { min: percent(max), max: percent(min) } : { min: percent(Math.max(1, min)), max: percent(max) };
  return {
    ...fact,
    role: 'change',
    dimension: 'percent',
    value: percent(fact.value),
    interval: turn(fact.interval),
    plausible: turn(fact.plausible),
    direction: down ? 'down' : 'up',
    precision: down ? turnedBound(fact.precision) : fact.precision,
  };
}

function derived(from: QuantityFact, to: QuantityFact): readonly QuantityFact[] {
  const base = shared(from, to);
  const by: QuantityFact = {
    ...base,
    role: 'change',
    ...sizeOf(to),
    value: Math.abs(to.value - from.value),
    ...both(
      minus(from, to, (fact) => fact.interval),
      minus(from, to, (fact) => fact.plausible),
    ),
  };
  if (from.plausible.min <= 0 || to.plausible.min <= 0 || from.value <= 0) return [by];
  const times: QuantityFact = {
    ...base,
    role: 'multiple',
    dimension: 'multiple',
    unit: '',
    value: to.value / from.value,
    ...both(over(from, to), over(from, to)),
  };
  return [times, { ...multipleAsChange(times), unit: '%' }, by];
}

/** What two shares differ by are percentage points. */
function sizeOf({ dimension, unit }: QuantityFact): Pick<QuantityFact, 'dimension' | 'unit'> {
  return dimension === 'percent' ? { dimension: 'percentage-point', unit: 'percentage points' } : { dimension, unit };
}

function shared(
  from: QuantityFact,
  to: QuantityFact,
): Omit<QuantityFact, 'role' | 'dimension' | 'unit' | 'value' | 'interval' | 'plausible'> {
  const span = { start: Math.min(from.span.start, to.span.start), end: Math.max(from.span.end, to.span.end) };
  const text = from.span.start < to.span.start ? `${from.text} … ${to.text}` : `${to.text} … ${from.text}`;
  return {
    kind: 'quantity',
    span,
    text,
    precision: 'rounded',
    counted: to.counted,
    direction: to.value < from.value ? 'down' : 'up',
    derived: true,
  };
}

function both(interval: Interval, plausible: Interval): { readonly interval: Interval; readonly plausible: Interval } {
  return { interval, plausible };
}

/** Size of the difference, as an interval; 0 where the two may be equal. */
function minus(from: QuantityFact, to: QuantityFact, of: (fact: QuantityFact) => Interval): Interval {
  const [a, b] = to.value < from.value ? [of(to), of(from)] : [of(from), of(to)];
  return { min: Math.max(0, b.min - a.max), max: b.max - a.min };
}

function over(from: QuantityFact, to: QuantityFact): Interval {
  return { min: to.plausible.min / from.plausible.max, max: to.plausible.max / from.plausible.min };
}
