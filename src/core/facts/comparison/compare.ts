import type { Interval } from '../../model/judging/fact';
import { gapBetween } from '../numbers/interval';

/** What a draft's value and a source's value are to each other. */
export type Relation = 'same' | 'compatible' | 'conflict' | 'incomparable';

/**
 * The outcome of comparing a draft's fact with a source's. The two sides are not alike: the source is taken as true.
 */
export interface Comparison {
  readonly relation: Relation;
  /** True where the source's words bear the draft's out: all that the source may mean lies in what the draft says. */
  readonly borneOut: boolean;
  /**
   * True for a conflict with all that the source's wording allows; false where only what a reader takes it to mean is
   * contradicted.
   */
  readonly hard: boolean;
  /**
   * How far apart the two are: 0 where they meet; for quantities and durations as a share of the larger value, for
   * dates in days.
   */
  readonly distance: number;
  /**
   * Why it is no agreement, as a short code for explanations: `value`, `direction`, `bound`, `role`, `dimension`,
   * `unit`, `label`, `swapped`, `weekday`, `month`, `year`, `day`, `time`.
   */
  readonly reason: string;
}

/** Two facts that cannot be set against each other, and why not. */
export function incomparable(reason: string): Comparison {
  return { relation: 'incomparable', borneOut: false, hard: false, distance: 0, reason };
}

/** Agreement: `same` where both say one thing, else `compatible`. */
export function agreement(relation: 'same' | 'compatible', borneOut: boolean, distance = 0): Comparison {
  return { relation, borneOut, hard: false, distance, reason: '' };
}

/** Disagreement; see {@link Comparison}. */
export function conflict(reason: string, distance: number, hard = true): Comparison {
  return { relation: 'conflict', borneOut: false, hard, distance, reason };
}

/** True where both may be one: they are equal, or one of them is not told. */
export function mayBeEqual<Value>(a: Value | undefined, b: Value | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/**
 * The gap between two intervals as a share of the larger end next to it; 0 where they meet, at most 1 for values of one
 * sign.
 */
export function relativeGap(a: Interval, b: Interval): number {
  const gap = gapBetween(a, b);
  if (gap === 0) return 0;
  const [low, high] = a.max < b.min ? [a.max, b.min] : [b.max, a.min];
  const size = Math.max(Math.abs(low), Math.abs(high));
  return size === 0 || !Number.isFinite(size) ? 1 : gap / size;
}
