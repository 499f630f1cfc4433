import type { Interval, QuantityFact } from '../../model/fact';
import { multipleAsChange } from '../quantities/changes';
import { agreement, conflict, incomparable } from './compare';
import type { Comparison } from './compare';
import { compareValues } from './compare-values';

/** Compares what a draft says with what a source says. Same dimension and role are asked for; what is counted is the caller's business. */
export function compareQuantities(draft: QuantityFact, source: QuantityFact): Comparison {
  if (draft.role === 'label' || source.role === 'label') return compareLabels(draft, source);
  if (arePercentAndRating(draft, source)) return compareMarks(draft, source);
  if (isTimesAndPercent(draft, source)) return compareQuantities(asChange(draft), asChange(source));
  if (!sameDimension(draft, source)) return incomparable(currencies(draft, source) ? 'unit' : 'dimension');
  if (draft.dimension === 'score') return compareScores(draft, source);
  const roles = compareRoles(draft, source);
  if (roles !== undefined) return roles;
  // "Above fourth" may be third or fifth, never fourth itself.
  if (draft.dimension === 'ordinal' && draft.value === source.value && (draft.precision === 'vague') !== (source.precision === 'vague')) return conflict('bound', 1);
  // The same bound is the same, even where it allows no value ("more than No. one").
  if (draft.dimension === 'ordinal' && draft.value === source.value && draft.precision === source.precision) return agreement('same', true);
  return compareValues(draft, source);
}

/** Labels agree or conflict only within one series: Article 50 and Article 51, not Article 50 and Flight 50. */
function compareLabels(draft: QuantityFact, source: QuantityFact): Comparison {
  if (draft.role !== source.role) return incomparable('role');
  if (draft.label !== source.label) return incomparable('label');
  if (draft.value === source.value) return agreement('same', true);
  return draft.label === '' ? incomparable('label') : conflict('label', 1);
}

/** "doubled" beside "rose by 100 %". */
function isTimesAndPercent(a: QuantityFact, b: QuantityFact): boolean {
  return a.role !== b.role && [a, b].every((fact) => fact.role === 'multiple' || (fact.role === 'change' && fact.dimension === 'percent'));
}

function asChange(fact: QuantityFact): QuantityFact {
  return fact.role === 'multiple' ? multipleAsChange(fact) : fact;
}

/** A plain "$" stands for any dollar; a mark without its highest mark for one on any scale. */
function sameDimension(a: QuantityFact, b: QuantityFact): boolean {
  if (a.dimension === b.dimension) return a.dimension !== 'rating' || a.outOf === b.outOf || a.outOf === undefined || b.outOf === undefined;
  if (currencies(a, b)) return isDollar(a) && isDollar(b) && (isPlainDollar(a) || isPlainDollar(b));
  return false;
}

function arePercentAndRating(a: QuantityFact, b: QuantityFact): boolean {
  return (a.dimension === 'percent' && b.dimension === 'rating') || (a.dimension === 'rating' && b.dimension === 'percent');
}

/** "62 %" beside "62 out of 100", or "36 %" beside "3.6/10": may agree; on other scales than 100 they never conflict. */
function compareMarks(draft: QuantityFact, source: QuantityFact): Comparison {
  const found = compareValues(inHundredths(draft), inHundredths(source));
  const scale = draft.outOf ?? source.outOf;
  return found.relation === 'conflict' && scale !== 100 ? incomparable('dimension') : found;
}

function inHundredths(fact: QuantityFact): QuantityFact {
  if (fact.dimension !== 'rating' || fact.outOf === undefined) return fact;
  const factor = 100 / fact.outOf;
  const scaled = ({ min, max }: Interval): Interval => ({ min: min * factor, max: max * factor });
  return { ...fact, value: fact.value * factor, interval: scaled(fact.interval), plausible: scaled(fact.plausible) };
}

function currencies(a: QuantityFact, b: QuantityFact): boolean {
  return a.dimension.startsWith('currency:') && b.dimension.startsWith('currency:');
}

function isDollar({ dimension }: QuantityFact): boolean {
  return /^currency:(?:USD|AUD|CAD|HKD|NZD|SGD|TWD)$/.test(dimension);
}

function isPlainDollar({ unit }: QuantityFact): boolean {
  return unit === '$' || unit === 'dollars' || unit === 'dollar';
}

function compareScores(draft: QuantityFact, source: QuantityFact): Comparison {
  if (draft.value === source.value && draft.outOf === source.outOf) return agreement('same', true);
  if (draft.value === source.outOf && draft.outOf === source.value) return { ...agreement('compatible', true), reason: 'swapped' };
  return conflict('value', 1);
}

/** Changes stand beside changes of the same direction; a change and a level are two things. */
function compareRoles(draft: QuantityFact, source: QuantityFact): Comparison | undefined {
  const [a, b] = [draft.role === 'change', source.role === 'change'];
  if (a !== b) return sameValue(draft, source) ? undefined : incomparable('role');
  if ((draft.role === 'multiple') !== (source.role === 'multiple')) return incomparable('role');
  if (draft.direction !== undefined && source.direction !== undefined && draft.direction !== source.direction) return conflict('direction', 1);
  return undefined;
}

function sameValue(draft: QuantityFact, source: QuantityFact): boolean {
  return compareValues(draft, source).relation !== 'conflict';
}
