import type { Interval, QuantityFact } from '../../model/judging/fact';
import { multipleAsChange } from '../quantities/changes';
import { agreement, conflict, incomparable, mayBeEqual } from './compare';
import type { Comparison } from './compare';
import { sourceAsRated } from './rates';
import { compareValues } from './compare-values';
import { mayBeMoneyOf } from './shared-currencies';
import { point } from '../numbers/interval';

/**
 * Compares what a draft says with what a source says. Same dimension and role are asked for; what is counted is the
 * caller's business. A figure that can be read in two ways ("14.200") conflicts only if both readings do.
 */
export function compareQuantities(draft: QuantityFact, source: QuantityFact): Comparison {
  const found = compareRead(draft, source);
  if (found.relation !== 'conflict') return found;
  if (draft.otherwise === undefined && source.otherwise === undefined) return found;
  const readings = readingsOf(draft).flatMap((a) => readingsOf(source).map((b) => compareRead(a, b)));
  const nearest = readings.reduce((best, next) => (next.distance < best.distance ? next : best), found);
  return readings.find(({ relation }) => relation !== 'conflict') ?? nearest;
}

function compareRead(draft: QuantityFact, source: QuantityFact): Comparison {
  if (draft.role === 'label' || source.role === 'label') return compareLabels(draft, source);
  if (arePercentAndRating(draft, source)) return compareMarks(draft, source);
  if (isTimesAndPercent(draft, source)) return compareRead(asChange(draft), asChange(source));
  if (isPartAndMultiple(draft, source) || isPartAndMultiple(source, draft))
    return compareRead(asPart(draft), asPart(source));
  if (isOtherUnit(draft, source)) return conflict('unit', 1);
  if (!sameDimension(draft, source)) return incomparable(currencies(draft, source) ? 'unit' : 'dimension');
  const rated = sourceAsRated(draft, source);
  if (rated !== source) return rated === undefined ? incomparable('unit') : compareValues(draft, rated);
  if (draft.dimension === 'score') return compareScores(draft, source);
  const roles = compareRoles(draft, source);
  if (roles !== undefined) return roles;
  // "Above fourth" may be third or fifth, never fourth itself.
  if (
    draft.dimension === 'ordinal' &&
    draft.value === source.value &&
    (draft.precision === 'vague') !== (source.precision === 'vague')
  )
    return conflict('bound', 1);
  // The same bound is the same, even where it allows no value ("more than No. one").
  if (draft.dimension === 'ordinal' && draft.value === source.value && draft.precision === source.precision)
    return agreement('same', true);
  return compareValues(draft, source);
}

function readingsOf(fact: QuantityFact): readonly QuantityFact[] {
  const { otherwise: value } = fact;
  if (value === undefined) return [fact];
  const interval = point(value);
  return [fact, { ...fact, value, interval, plausible: interval, precision: 'exact' }];
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
  return (
    a.role !== b.role &&
    [a, b].every((fact) => fact.role === 'multiple' || (fact.role === 'change' && fact.dimension === 'percent'))
  );
}

function asChange(fact: QuantityFact): QuantityFact {
  return fact.role === 'multiple' ? multipleAsChange(fact) : fact;
}

/** "A half of what it was" beside "half as much". */
function isPartAndMultiple(part: QuantityFact, multiple: QuantityFact): boolean {
  if (part.role !== 'fraction' || multiple.role !== 'multiple') return false;
  return multiple.value < 1 && multiple.direction === undefined;
}

function asPart(fact: QuantityFact): QuantityFact {
  return fact.role === 'multiple' ? { ...scaledBy(fact, 100), role: 'fraction', dimension: 'percent' } : fact;
}

/**
 * One and the same figure in another currency ("€45" for "$45"), or in points where the other has per cent: another
 * figure may have been reckoned into the other currency, the same one was not.
 */
function isOtherUnit(a: QuantityFact, b: QuantityFact): boolean {
  if (isSignLost(a, b) || isSignLost(b, a)) return true;
  if (a.value !== b.value || a.value === 0) return false;
  if (currencies(a, b)) return !sameDimension(a, b);
  return (
    [a, b].every(({ role }) => role === 'change') &&
    [a.dimension, b.dimension].sort().join() === 'percent,percentage-point'
  );
}

/** "40 degrees" beside "40 degrees below zero", of which only the second shows that it is a temperature. */
function isSignLost(angle: QuantityFact, temperature: QuantityFact): boolean {
  return angle.dimension === 'angle' && temperature.dimension === 'temperature' && angle.value === -temperature.value;
}

/** A plain "$" stands for any dollar; a mark without its highest mark for one on any scale. */
function sameDimension(a: QuantityFact, b: QuantityFact): boolean {
  if (a.dimension === b.dimension) return a.dimension !== 'rating' || mayBeEqual(a.outOf, b.outOf);
  return mayBeMoneyOf(a, b) || mayBeMoneyOf(b, a);
}

function arePercentAndRating({ dimension: a }: QuantityFact, { dimension: b }: QuantityFact): boolean {
  return a === 'percent' ? b === 'rating' : a === 'rating' && b === 'percent';
}

/**
 * "62 %" beside "62 out of 100", or "36 %" beside "3.6/10": may agree; on other scales than 100 they never conflict.
 */
function compareMarks(draft: QuantityFact, source: QuantityFact): Comparison {
  const found = compareValues(inHundredths(draft), inHundredths(source));
  const scale = draft.outOf ?? source.outOf;
  return found.relation === 'conflict' && scale !== 100 ? incomparable('dimension') : found;
}

function inHundredths(fact: QuantityFact): QuantityFact {
  if (fact.dimension !== 'rating' || fact.outOf === undefined) return fact;
  return scaledBy(fact, 100 / fact.outOf);
}

function scaledBy(fact: QuantityFact, factor: number): QuantityFact {
  const scaled = ({ min, max }: Interval): Interval => ({ min: min * factor, max: max * factor });
  return { ...fact, value: fact.value * factor, interval: scaled(fact.interval), plausible: scaled(fact.plausible) };
}

function currencies(a: QuantityFact, b: QuantityFact): boolean {
  return a.dimension.startsWith('currency:') && b.dimension.startsWith('currency:');
}

function compareScores(draft: QuantityFact, source: QuantityFact): Comparison {
  if (draft.value === source.value && draft.outOf === source.outOf) return agreement('same', true);
  if (draft.value === source.outOf && draft.outOf === source.value)
    return { ...agreement('compatible', true), reason: 'swapped' };
  return conflict('value', 1);
}

/** Changes stand beside changes of the same direction; a change and a level are two things. */
function compareRoles(draft: QuantityFact, source: QuantityFact): Comparison | undefined {
  const [a, b] = [draft.role === 'change', source.role === 'change'];
  if (draft.end === 'to' && source.end === 'from' && source.pair !== undefined) return incomparable('role');
  if (isByForTo(draft, source) || isByForTo(source, draft)) return conflict('end', 1);
  // A change beside an end of another change.
  if (a && source.pair !== undefined) return incomparable('role');
  if (b && draft.end !== undefined) return incomparable('role');
  if (a !== b) return sameValue(draft, source) ? undefined : incomparable('role');
  if ((draft.role === 'multiple') !== (source.role === 'multiple')) return incomparable('role');
  return mayBeEqual(draft.direction, source.direction) ? undefined : conflict('direction', 1);
}

/**
 * "Cut by 600" beside "cut to 600", "fell to a third" beside "fell by a third": one figure, at the other end of a
 * change. A half is both.
 */
function isByForTo(by: QuantityFact, to: QuantityFact): boolean {
  if (by.role !== 'change' || !isEndAlone(to) || by.value !== to.value) return false;
  return by.dimension !== 'percent' || Math.abs(by.value - 50) > 1;
}

/** "Cut to 600": where a change led, without where it began. */
function isEndAlone({ end, pair }: QuantityFact): boolean {
  return end === 'to' && pair === undefined;
}

function sameValue(draft: QuantityFact, source: QuantityFact): boolean {
  return compareValues(draft, source).relation !== 'conflict';
}
