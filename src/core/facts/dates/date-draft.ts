import type { DateFact, Interval } from '../../model/judging/fact';
import { civil, dayNumber, monthDays } from './calendar';
import { EVERYTHING } from '../numbers/interval';

/** A date under construction, in token positions (half-open). */
export interface DateDraft {
  readonly start: number;
  readonly stop: number;
  readonly anchor: Interval;
  readonly alternatives?: readonly Interval[];
  readonly written: DateFact['written'];
  readonly last?: DateFact['last'];
  readonly grain: DateFact['grain'];
  readonly relative: boolean;
  /**
   * Set where the words name the start or end of a stretch ("the end of September"): "before" and "after" then mean
   * that point.
   */
  readonly edge?: 'start' | 'end';
}

/** The draft of a day; without a year, the one nearest to the reference day, or no anchor at all. */
export function dayDraft(
  start: number,
  stop: number,
  written: { readonly year?: number; readonly month: number; readonly day: number },
  referenceDay?: number,
): DateDraft {
  const at = (year: number): Interval => {
    const day = dayNumber(year, written.month, written.day);
    return { min: day, max: day };
  };
  return { start, stop, anchor: inYear(written.year, referenceDay, at), written, grain: 'day', relative: false };
}

/** The draft of a month, with the year as for {@link dayDraft}. */
export function monthDraft(
  start: number,
  stop: number,
  written: { readonly year?: number; readonly month: number },
  referenceDay?: number,
): DateDraft {
  return {
    start,
    stop,
    anchor: inYear(written.year, referenceDay, (year) => monthDays(year, written.month)),
    written,
    grain: 'month',
    relative: false,
  };
}

/** How many times as far as a day gone by one to come is reckoned, where a date may be either (ours). */
const AHEAD = 1.5;

/**
 * The stretch in the written year, or in the nearest one. Nearest to the reference day, since news looks back rather
 * than ahead.
 */
export function inYear(
  year: number | undefined,
  referenceDay: number | undefined,
  at: (year: number) => Interval,
): Interval {
  if (year !== undefined) return at(year);
  if (referenceDay === undefined) return EVERYTHING;
  const now = civil(referenceDay).year;
  const far = (candidate: number): number => {
    const { min, max } = at(candidate);
    return min > referenceDay ? (min - referenceDay) * AHEAD : Math.max(0, referenceDay - max);
  };
  const best = [now - 1, now, now + 1].reduce((a, b) => (far(b) < far(a) ? b : a));
  return at(best);
}
