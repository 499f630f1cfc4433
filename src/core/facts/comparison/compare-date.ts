import type { DateFact, Interval } from '../../model/judging/fact';
import { civil, dayNumber, MEAN_DAYS, weekdayOf } from '../dates/calendar';
import { agreement, conflict, incomparable, mayBeEqual } from './compare';
import type { Comparison } from './compare';
import { compareSeasons } from './compare-seasons';
import { gapBetween, intersection, meets, within } from '../numbers/interval';

/**
 * Compares a draft's date with a source's. Where both are anchored (a year was written, or the reference date gives
 * it), by their intervals: "before 2015" is borne out by "in 2013". Where one lacks its year, by the parts that both
 * wrote: an undated month is no contradiction, another month is one, though not a hard one.
 */
export function compareDates(draft: DateFact, source: DateFact): Comparison {
  const time = compareTimes(draft, source);
  if (time !== undefined) return time;
  if (isOtherWeekday(draft, source)) return conflict('weekday', 1, true);
  if (isSaidAlike(draft, source)) return agreement('same', true);
  if (isLaterPast(draft, source)) return conflict('unit', 0, false);
  if (isOtherStart(draft, source)) return conflict('bound', gapBetween(draft.anchor, source.anchor), true);
  if (isOtherDayOn(draft, source)) return conflict('bound', 1, false);
  if (isOtherDeadline(draft, source)) return conflict('bound', gapBetween(draft.anchor, source.anchor), true);
  if (isOtherRun(draft, source))
    return conflict(
      'bound',
      Math.abs(draft.anchor.min - source.anchor.min) + Math.abs(draft.anchor.max - source.anchor.max),
      true,
    );
  if (isAnchored(draft) && isAnchored(source)) return compareAnchored(draft, source);
  return compareParts(draft, source);
}

/**
 * True where the calendar stretch is known for sure: the year was written, or the words are only relative to the
 * publication date.
 */
function isAnchored(fact: DateFact): boolean {
  if (!Number.isFinite(fact.anchor.min)) return false;
  return fact.written.year !== undefined || fact.relative || fact.written.month === undefined;
}

/** "Last year" beside "last year", where it is not known of either when it was written. */
function isSaidAlike(draft: DateFact, source: DateFact): boolean {
  const isLoose = ({ relative, anchor, written }: DateFact): boolean =>
    relative && written.weekday === undefined && !Number.isFinite(anchor.min);
  return isLoose(draft) && isLoose(source) && draft.text.toLowerCase() === source.text.toLowerCase();
}

const PAST = ['week', 'month', 'year'] as const;

/**
 * "Last week" beside "last month": what was last month for a source can only be longer ago for who draws on it, never
 * nearer.
 */
function isLaterPast(draft: DateFact, source: DateFact): boolean {
  const place = ({ text }: DateFact): number => PAST.findIndex((unit) => text.toLowerCase() === `last ${unit}`);
  return place(draft) >= 0 && place(draft) < place(source) && !Number.isFinite(draft.anchor.min);
}

function compareTimes(draft: DateFact, source: DateFact): Comparison | undefined {
  const [mine, theirs] = timesOf(draft, source);
  const [a, b] = [inHalfOf(draft, mine, theirs), inHalfOf(source, theirs, mine)];
  if (draft.grain !== 'time' && source.grain !== 'time') return undefined;
  if (a === undefined || b === undefined) return hasDay(draft) && hasDay(source) ? undefined : incomparable('time');
  const haveDays = hasDay(draft) && hasDay(source);
  if (a === b) return haveDays ? undefined : agreement('same', true);
  if (haveDays && !areOneDay(draft, source)) return undefined;
  return compareTimeBounds(draft, a, source, b) ?? conflict('time', Math.abs(a - b) / DAY, false);
}

/** "Five o'clock", which does not say which half of the day is meant, in the one where it is nearer to another time. */
function inHalfOf({ text }: DateFact, time: number | undefined, other: number | undefined): number | undefined {
  if (time === undefined || other === undefined) return time;
  if (time > HALF_DAY || !/o['’]clock$/i.test(text)) return time;
  const later = (time + HALF_DAY) % DAY;
  return Math.abs(later - other) < Math.abs(time - other) ? later : time;
}

/** The day that both name, whether or not both name its year. */
function areOneDay({ anchor, written: a }: DateFact, { anchor: other, written: b }: DateFact): boolean {
  if (a.month === undefined || b.month === undefined) return anchor.min === other.min;
  return a.month === b.month && a.day === b.day && mayBeEqual(a.year, b.year);
}

/** "Before 3 a.m." beside "at 2.40 a.m.": times of one day, of which one bounds the other. */
function compareTimeBounds(draft: DateFact, a: number, source: DateFact, b: number): Comparison | undefined {
  const [mine, theirs] = [openSide(draft), openSide(source)];
  // "Until 8 p.m." beside "until 6 p.m.": both name the very time.
  if (mine === theirs) return undefined;
  const isInside = mine === 0 ? (a - b) * theirs > 0 : (b - a) * mine > 0;
  if (mine !== 0 && theirs !== 0) return agreement('compatible', false);
  return isInside ? agreement('compatible', mine !== 0) : undefined;
}

/** -1 for "before", 1 for "after", 0 for a time that is meant itself. */
function openSide({ relation }: DateFact): -1 | 0 | 1 {
  if (relation === 'before' || relation === 'by' || relation === 'until') return -1;
  return relation === 'after' || relation === 'since' ? 1 : 0;
}

/** A day in minutes, and half of one. */
const DAY = 1440;
const HALF_DAY = 720;

/**
 * The two times, in one zone where both name one; where only one does, and they are whole hours apart, no time is known
 * that the two could be set against.
 */
function timesOf(
  { written: a }: DateFact,
  { written: b }: DateFact,
): readonly [number | undefined, number | undefined] {
  if (a.time === undefined || b.time === undefined || a.offset === b.offset) return [a.time, b.time];
  if (a.offset === undefined || b.offset === undefined)
    return (a.time - b.time) % 60 === 0 && a.time !== b.time ? [undefined, b.time] : [a.time, b.time];
  const inGreenwich = (time: number, offset: number): number => (time - offset + DAY) % DAY;
  return [inGreenwich(a.time, a.offset), inGreenwich(b.time, b.offset)];
}

const DEADLINES: ReadonlySet<DateFact['relation']> = new Set(['by', 'before', 'until']);

/**
 * "By October 15" does not contradict "by September 15" as an interval, but as a deadline it does: both name the last
 * day. Years are not compared here, because "before 2015" is no deadline but a bound on what is known.
 */
function isOtherDeadline(draft: DateFact, source: DateFact): boolean {
  const [a, b] = [draft.written, source.written];
  if (!DEADLINES.has(draft.relation) || !DEADLINES.has(source.relation)) return false;
  if (draft.grain !== source.grain) return isDayInOtherMonth(draft, source);
  const areEnds = draft.edge === 'end' && source.edge === 'end';
  if (areEnds && draft.grain === 'year') return a.year !== b.year;
  if (a.month === undefined || b.month === undefined) return false;
  // "By the end of November" and "by the end of September" name a last day as well.
  if (areEnds) return a.month !== b.month || !mayBeEqual(a.year, b.year);
  if (draft.grain !== 'day') return false;
  return !mayBeEqual(a.year, b.year) || a.month !== b.month || a.day !== b.day;
}

/** "By the end of March 2026" beside "by 31 March 2028": a day and a month, each with its year, that do not meet. */
function isDayInOtherMonth(draft: DateFact, source: DateFact): boolean {
  const [a, b] = [draft.written, source.written];
  const areDayAndMonth = [draft, source].every(({ grain }) => grain === 'day' || grain === 'month');
  if (!areDayAndMonth || [a, b].some(({ month, year }) => month === undefined || year === undefined)) return false;
  return a.month !== b.month || a.year !== b.year;
}

/** "Since 1993" beside "since 1994", "until 1948" beside "until 1984": both name when something began or ended. */
function isOtherStart(draft: DateFact, source: DateFact): boolean {
  const border = borderOf(draft);
  if (border === undefined || border !== borderOf(source)) return false;
  return draft.grain === source.grain && !meets(draft.anchor, source.anchor);
}

/** "From 1 October" beside "from 1 December", of years that nobody wrote. */
function isOtherDayOn(draft: DateFact, source: DateFact): boolean {
  const [a, b] = [draft.written, source.written];
  if (a.year !== undefined && b.year !== undefined) return false;
  if (!isStartDay(draft) || !isStartDay(source)) return false;
  return a.month !== b.month || a.day !== b.day;
}

function isStartDay({ relation, grain, written }: DateFact): boolean {
  return relation === 'since' && grain === 'day' && written.month !== undefined;
}

function borderOf({ relation, text, anchor, edge }: DateFact): string | undefined {
  if (edge !== undefined || !Number.isFinite(anchor.min)) return undefined;
  return BORDER_WORDS.test(text) ? relation : undefined;
}

const BORDER_WORDS = /\b(?:since|until|till)\b/i;

/**
 * "From 1984 until 2004" or "1984–2004" beside "from 1994 until 2004": both say from when to when, and one end
 * falls into another year. "Between" says less, but where both have one end to the day the other end is a matter of
 * record too.
 */
function isOtherRun(draft: DateFact, source: DateFact): boolean {
  if (!isRun(draft) || !isRun(source)) return false;
  if ((draft.anchor.min === source.anchor.min) !== (draft.anchor.max === source.anchor.max)) return true;
  return (
    [draft, source].every(({ text }) => /^from\b/i.test(text)) &&
    (['min', 'max'] as const).some((end) => civil(draft.anchor[end]).year !== civil(source.anchor[end]).year)
  );
}

/** A stretch of which both ends are told: "1984–2004". */
function isRun({ relation, grain, anchor, relative }: DateFact): boolean {
  if (relative || !Number.isFinite(anchor.max - anchor.min)) return false;
  return relation === 'between' || (grain === 'range' && /^(?:on|during)$/.test(relation));
}

function hasDay({ anchor, written }: DateFact): boolean {
  return Number.isFinite(anchor.min) || written.day !== undefined || written.weekday !== undefined;
}

function compareAnchored(draft: DateFact, source: DateFact): Comparison {
  const readings = [draft.interval, ...(draft.alternatives ?? [])];
  const sources = [source.interval, ...(source.alternatives ?? [])];
  const hits = readings.flatMap((a) => sources.filter((b) => meets(a, b)).map((b) => ({ a, b })));
  const first = hits[0];
  if (first !== undefined)
    return agreement(
      isSame(draft, source) ? 'same' : 'compatible',
      hits.some(({ a, b }) => within(b, a)) || isSame(draft, source),
      spread(first.a, first.b),
    );
  return conflict(
    reasonOf(draft, source),
    gapBetween(draft.interval, source.interval),
    !draft.relative && !source.relative,
  );
}

function isSame(a: DateFact, b: DateFact): boolean {
  return a.anchor.min === b.anchor.min && a.anchor.max === b.anchor.max && side(a) === side(b);
}

function side({ relation }: DateFact): string {
  return relation === 'during' || relation === 'on' || relation === 'between'
    ? 'at'
    : relation === 'until'
      ? 'by'
      : relation;
}

/** Days by which the two differ inside what they share; 0 for one stretch. */
function spread(a: Interval, b: Interval): number {
  const both = intersection(a, b);
  return both === undefined || !Number.isFinite(a.max - a.min) || !Number.isFinite(b.max - b.min)
    ? 0
    : Math.abs(b.max - b.min - (a.max - a.min));
}

function reasonOf(draft: DateFact, source: DateFact): string {
  if (side(draft) !== 'at' || side(source) !== 'at') return 'bound';
  const [a, b] = [draft.written, source.written];
  if (a.year !== b.year) return 'year';
  if (a.month !== b.month) return 'month';
  return 'day';
}

/** Compares only what both wrote, the year of one lent to the other where a bound has to be reckoned. */
function compareParts(draft: DateFact, source: DateFact): Comparison {
  const [a, b] = [draft.written, source.written];
  const week = compareWeekdays(draft, source);
  if (week !== undefined) return week;
  const season = compareSeasons(draft, source);
  if (season !== undefined) return season;
  const parts = partsBetween(draft, source);
  if (parts > 0) return conflict('month', parts * (draft.grain === 'quarter' ? 91 : 182), false);
  if (a.month === undefined || b.month === undefined)
    return (
      compareDays(a.day, b.day) ??
      (isAnchored(draft) !== isAnchored(source) && meets(draft.interval, source.interval)
        ? agreement('compatible', false)
        : incomparable('year'))
    );
  if (side(draft) !== 'at' || side(source) !== 'at') return compareBounds(draft, source);
  if (a.month !== b.month) return conflict('month', Math.abs(a.month - b.month) * MEAN_DAYS.month, false);
  const days = draft.grain === 'range' || source.grain === 'range' ? undefined : compareDays(a.day, b.day);
  if (days?.relation === 'conflict') return days;
  return agreement(
    a.day === b.day && a.year === b.year ? 'same' : 'compatible',
    a.day === undefined || a.day === b.day,
  );
}

/** "On the 12th" beside "on 12 March"; undefined where one of them has no day. */
function compareDays(a: number | undefined, b: number | undefined): Comparison | undefined {
  if (a === undefined || b === undefined) return undefined;
  return a === b ? agreement('compatible', true) : conflict('day', Math.abs(a - b), false);
}

/** "Q2" beside "the first quarter of 2020": how many quarters, or halves, lie between them, whatever the year. */
function partsBetween(draft: DateFact, source: DateFact): number {
  const [a, b] = [draft.written.part, source.written.part];
  if (a === undefined || b === undefined || draft.grain !== source.grain) return 0;
  return side(draft) === 'at' && side(source) === 'at' ? Math.abs(a - b) : 0;
}

function compareWeekdays(draft: DateFact, source: DateFact): Comparison | undefined {
  const [a, b] = [weekdayIn(draft), weekdayIn(source)];
  if (draft.written.weekday === undefined && source.written.weekday === undefined) return undefined;
  if (draft.written.month !== undefined && source.written.month !== undefined) return undefined;
  if (a === undefined || b === undefined) return incomparable('weekday');
  if (a !== b) return conflict('weekday', Math.min(Math.abs(a - b), 7 - Math.abs(a - b)), false);
  return areOtherTurns(draft, source) ? conflict('weekday', 7, false) : agreement('compatible', true);
}

/** "Every Saturday" beside "every second Saturday", "the first Wednesday of the month" beside "the last". */
function areOtherTurns({ written: a }: DateFact, { written: b }: DateFact): boolean {
  return !mayBeEqual(a.every, b.every) || !mayBeEqual(a.week, b.week);
}

/** "Tuesday, 9 June" beside "Thursday, 9 June": one date, and another day of the week than it has. */
function isOtherWeekday(draft: DateFact, source: DateFact): boolean {
  const [a, b] = [draft.written, source.written];
  if (a.weekday === undefined || b.weekday === undefined || a.weekday === b.weekday) return false;
  if (a.day === undefined || a.day !== b.day || a.month !== b.month) return false;
  const { min } = draft.anchor;
  return a.year === undefined || !Number.isFinite(min) || weekdayOf(min) !== a.weekday;
}

function weekdayIn({ written, anchor }: DateFact): number | undefined {
  if (written.weekday !== undefined) return written.weekday;
  return Number.isFinite(anchor.min) && anchor.min === anchor.max ? weekdayOf(anchor.min) : undefined;
}

/** "before April 10" beside "on 9 April 2020": both in the year that one of them names. */
function compareBounds(draft: DateFact, source: DateFact): Comparison {
  const [own, other] = [draft.written, source.written];
  if (side(draft) === side(source) && own.month === other.month && own.day === other.day)
    return agreement('same', true);
  const year = draft.written.year ?? source.written.year ?? 2001;
  const days = (fact: DateFact): Interval => {
    const { month = 1, day } = fact.written;
    const anchor = {
      min: dayNumber(year, month, day ?? 1),
      max:
        day === undefined
          ? dayNumber(year + Math.floor(month / 12), (month % 12) + 1, 1) - 1
          : dayNumber(year, month, day),
    };
    return bounded(anchor, fact);
  };
  const [a, b] = [days(draft), days(source)];
  return meets(a, b) ? agreement('compatible', within(b, a)) : conflict('bound', gapBetween(a, b), false);
}

function bounded(anchor: Interval, { relation }: DateFact): Interval {
  if (relation === 'before') return { min: Number.NEGATIVE_INFINITY, max: anchor.min - 1 };
  if (relation === 'after') return { min: anchor.max + 1, max: Number.POSITIVE_INFINITY };
  if (relation === 'by' || relation === 'until') return { min: Number.NEGATIVE_INFINITY, max: anchor.max };
  return relation === 'since' ? { min: anchor.min, max: Number.POSITIVE_INFINITY } : anchor;
}
