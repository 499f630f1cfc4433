import { mayBeEqual } from '../../../facts/comparison/compare';
import type { DateFact } from '../../../model/judging/fact';
import { firstOf } from '../../../text/nth';
import type { Analysis } from '../../sentence/analysis';
import { agree, type ValueFact } from '../fact-support';
import type { Term } from '../../sentence/terms';

/** How a claim's time stands to a passage's. */
export const PERIOD = { none: 0, same: 1, unknown: 2, later: 3, earlier: 4 } as const;

/**
 * The period of the claim around `term` beside that of the passage; `none` where the claim gives no date, `unknown`
 * where the passage gives none.
 */
export function periodOf(term: Term, claim: Analysis, passage: Analysis): number {
  const mine = datesOf(claim, term);
  const theirs = datesOf(passage, undefined);
  if (mine.length === 0) return PERIOD.none;
  if (theirs.length === 0) return PERIOD.unknown;
  for (const date of mine) {
    const near = theirs.find((t) => sameDay(date, t)) ?? firstOf(theirs);
    const side = sideOf(date, near);
    if (side !== 0) return side > 0 ? PERIOD.later : PERIOD.earlier;
  }
  return PERIOD.same;
}

/** Whether the claim's value is above the passage's (1) or below (-1). 0 for dates. */
export function directionOf(a: ValueFact, b: ValueFact): number {
  if (a.kind === 'date' || b.kind === 'date') return 0;
  return Math.sign(a.value - b.value) || (a.precision === 'less-than' ? -1 : a.precision === 'more-than' ? 1 : 0);
}

/** A count that the passage gives for another day: more by a later one, fewer by an earlier one is no contradiction. */
export function mayHaveGrown(period: number, direction: number): boolean {
  if (period === PERIOD.later) return direction > 0;
  return period === PERIOD.earlier && direction < 0;
}

function datesOf({ terms }: Analysis, but: Term | undefined): readonly DateFact[] {
  return terms.flatMap((u) => (u !== but && u.fact?.kind === 'date' ? [u.fact] : []));
}

function sameDay({ written: a }: DateFact, { written: b }: DateFact): boolean {
  return a.month === b.month && a.day === b.day && mayBeEqual(a.year, b.year);
}

/** Later (1), earlier (-1) or at the same time (0). "After 25 April" is later than "as of 25 April". */
function sideOf(a: DateFact, b: DateFact): number {
  const side = a.relation === 'after' ? 1 : a.relation === 'before' ? -1 : 0;
  if (sameDay(a, b)) return a.relation === b.relation ? 0 : side;
  const order = orderOf(a, b);
  if (side * order < 0) return 0;
  // A count "by 27 April" is that of a later day than one "as of 26 April", although the one date lies within the
  // other.
  const isBy = a.relation === 'by' || a.relation === 'until';
  return side !== 0 || isBy || !agree(a, b) ? order : 0;
}

function orderOf(a: DateFact, b: DateFact): number {
  if (Number.isFinite(a.anchor.min) && Number.isFinite(b.anchor.min)) return Math.sign(a.anchor.min - b.anchor.min);
  return Math.sign(ordinal(a) - ordinal(b));
}

/** Month and day of dates without a year. */
function ordinal({ written: { month = 0, day = 0 } }: DateFact): number {
  return month * 40 + day;
}
