import type { Interval, Precision } from '../../model/judging/fact';
import { agreement, conflict, relativeGap } from './compare';
import type { Comparison } from './compare';
import { meets, point, within } from '../numbers/interval';

/** What quantities and durations have in common when they are compared. */
export interface Valued {
  readonly value: number;
  readonly interval: Interval;
  readonly plausible: Interval;
  readonly ends?: Interval;
  readonly precision: Precision;
  readonly role: string;
  /** True for figures reckoned from two others, whose width is the error of both. */
  readonly derived?: boolean;
}

/** Binary fractions and unit factors make equal values differ in the last digits. */
const NOISE = 1e-9;

/**
 * Compares a draft's value with a source's by their intervals.
 *
 * - The draft's interval must meet what the source plausibly means, strict bounds ("more than 36" excludes 36)
 *   included; else
 *   it is a conflict: a hard one where the draft misses all that the source's wording allows.
 * - A draft's bound ("more than 25 million") is borne out where the source's plausible values all lie beyond it.
 * - A draft that puts a bound farther out than the source does overstates it: a conflict, though not a hard one.
 * - An unbounded draft value ("25") against a source's bound ("more than 26") must lie in what a reader takes the bound
 *   to mean.
 */
export function compareValues(draft: Valued, source: Valued): Comparison {
  const a = opened(draft);
  const b = opened(source);
  if (!meets(a.interval, b.plausible)) return missed(draft, source, a, b);
  if (isOtherRange(draft, source)) return conflict('bound', Math.max(difference(draft, source), NOISE));
  if (overstates(draft, source)) return conflict('bound', Math.max(difference(draft, source), NOISE), false);
  if (isFiner(draft, source, a)) return conflict('value', Math.max(difference(draft, source), NOISE), false);
  const borneOut =
    within(isPlain(source) ? point(source.value) : b.plausible, a.interval) ||
    (isNear(draft.value, source.value) && draft.precision === source.precision);
  const distance = difference(draft, source);
  return agreement(isSame(draft, source) ? 'same' : 'compatible', borneOut, distance);
}

/** How far two ends of ranges may be apart, as a share, before they are not the same number rounded. */
const SAME_END = 0.025;

/**
 * "2,400 to 2,500" beside "2,400 to 2,600": both give two ends, and they are not the same two. A range around the
 * source's is wide, not wrong.
 */
function isOtherRange(draft: Valued, source: Valued): boolean {
  if (
    draft.precision !== 'range' ||
    source.precision !== 'range' ||
    ![draft.interval, source.interval].every(isBounded)
  )
    return false;
  const [low, high] = [isOtherEnd(draft, source, 'min'), isOtherEnd(draft, source, 'max')];
  const isAround = draft.interval.min < source.interval.min && draft.interval.max > source.interval.max;
  return low !== high || (low && !isAround);
}

/** "5k" and "5,000" are one end: the figures are, though one of them leaves more room. */
function isOtherEnd(draft: Valued, source: Valued, end: 'min' | 'max'): boolean {
  const isApart = (a: number, b: number): boolean => Math.abs(a - b) > SAME_END * Math.max(Math.abs(a), Math.abs(b));
  if (!isApart(draft.interval[end], source.interval[end])) return false;
  return !draft.ends || !source.ends || isApart(draft.ends[end], source.ends[end]);
}

function isBounded({ min, max }: Interval): boolean {
  return Number.isFinite(max - min);
}

/**
 * "more than 33 %" where the source says "33 %", and "over 12 million" where it says "over 10 million": more than it
 * gives. A round figure or a length of time leaves room.
 */
function overstates(draft: Valued, source: Valued): boolean {
  const near = isNear(draft.value, source.value);
  if (isPlain(source)) return near && isExact(source) && isStrict(draft);
  const way = side(draft.precision);
  if (near || way !== side(source.precision)) return false;
  return way === 'above' ? draft.value > source.value : way === 'below' && draft.value < source.value;
}

/** "More than", "less than": a bound that leaves out the value itself. */
function isStrict({ precision }: Valued): boolean {
  return precision === 'more-than' || precision === 'less-than';
}

/**
 * Two plain figures that merely touch are not the same: the source's value must round to the draft's. A source's value
 * may stand for a finer one in the draft only where it is worded as approximate, or was spoken as a share ("a third").
 */
function isFiner(draft: Valued, source: Valued, { interval }: Opened): boolean {
  if (!isPlain(draft) || !isPlain(source)) return false;
  if (source.derived === true || within(point(source.value), interval)) return false;
  const written = source.role === 'fraction' || draft.role === 'fraction' ? source.interval : narrowest(source);
  return !within(point(draft.value), written);
}

/** A plain round figure as the source wrote it, without the width that a rounding writer is granted. */
function narrowest(source: Valued): Interval {
  return source.precision === 'rounded'
    ? point(source.value)
    : {
        min: source.interval.min + Math.abs(source.value) * NOISE,
        max: source.interval.max - Math.abs(source.value) * NOISE,
      };
}

function isExact({ precision, role }: Valued): boolean {
  return precision === 'exact' && role !== 'length';
}

function isPlain({ precision }: Valued): boolean {
  return precision === 'exact' || precision === 'rounded';
}

interface Opened {
  readonly interval: Interval;
  readonly plausible: Interval;
}

/** With strict ends moved off the value by a hair, so that closed intervals do for open ones. */
function opened(fact: Valued): Opened {
  const hair = Math.max(Math.abs(fact.value), 1) * NOISE;
  const shift = ({ min, max }: Interval): Interval => {
    if (fact.precision === 'more-than') return { min: min + 2 * hair, max: max + hair };
    if (fact.precision === 'less-than') return { min: min - hair, max: max - 2 * hair };
    return { min: min - hair, max: max + hair };
  };
  return { interval: shift(fact.interval), plausible: shift(fact.plausible) };
}

/** A rounded figure may stand for a finer one that rounds to it; anything else that does not meet is a conflict. */
function missed(draft: Valued, source: Valued, a: Opened, b: Opened): Comparison {
  const gap = relativeGap(a.interval, b.plausible);
  const hard = !meets(a.interval, b.interval);
  const bound = isBound(draft) || isBound(source);
  return conflict(bound ? 'bound' : 'value', Math.max(gap, NOISE), hard);
}

function isBound({ precision }: Valued): boolean {
  const way = side(precision);
  return way === 'above' || way === 'below';
}

/** The same value, and both bounded the same way or not at all; of ranges the same ends. */
function isSame(draft: Valued, source: Valued): boolean {
  if (side(draft.precision) !== side(source.precision)) return false;
  const isEnd = (end: 'min' | 'max'): boolean =>
    draft.interval[end] === source.interval[end] || isNear(draft.interval[end], source.interval[end]);
  if (draft.precision === 'range' && !(isEnd('min') && isEnd('max'))) return false;
  return isNear(draft.value, source.value);
}

function side(precision: Precision): string {
  if (precision === 'more-than' || precision === 'at-least') return 'above';
  if (precision === 'less-than' || precision === 'at-most') return 'below';
  return precision === 'exact' || precision === 'rounded' ? 'at' : precision;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * NOISE * 10;
}

/** Difference of the two values as a share of the larger. */
function difference(a: Valued, b: Valued): number {
  const size = Math.max(Math.abs(a.value), Math.abs(b.value));
  return size === 0 ? 0 : Math.min(2, Math.abs(a.value - b.value) / size);
}
