import type { Interval } from '../../model/judging/fact';

/** All numbers. */
export const EVERYTHING: Interval = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };

/** The interval of a single value. */
export function point(value: number): Interval {
  return { min: value, max: value };
}

/** The interval `value ± half`. */
export function around(value: number, half: number): Interval {
  return { min: value - half, max: value + half };
}

/** True where the two share a point. */
export function meets(a: Interval, b: Interval): boolean {
  return a.min <= b.max && b.min <= a.max;
}

/** True where all of `inner` lies in `outer`. */
export function within(inner: Interval, outer: Interval): boolean {
  return outer.min <= inner.min && inner.max <= outer.max;
}

/** The empty space between the two; 0 where they meet. */
export function gapBetween(a: Interval, b: Interval): number {
  return Math.max(0, a.min - b.max, b.min - a.max);
}

/** The smallest interval that holds both. */
export function unionInterval(a: Interval, b: Interval): Interval {
  return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}

/** What both have in common, or undefined. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  const both = { min: Math.max(a.min, b.min), max: Math.min(a.max, b.max) };
  return both.min <= both.max ? both : undefined;
}

/** Room for what binary fractions lose, as a share. */
const SAME = 1e-6;

/** Whether two values are one, however small they are: milligrams are told in kilograms. */
export function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
}
