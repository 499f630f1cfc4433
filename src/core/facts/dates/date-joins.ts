import type { DateFact } from '../../model/judging/fact';
import { dayNumber, monthDays } from './calendar';
import type { DateDraft } from './date-draft';
import { EVERYTHING, intersection } from '../numbers/interval';
import { lowerAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';

type Joined = DateDraft & { readonly between?: boolean };

/**
 * The refining step: weekday and day become one date ("Monday, 3 March"), time and day too ("3pm on Monday"), and two
 * dates a stretch ("between 2011 and 2014", "from May to July 2019"), the first borrowing the second's year.
 */
export function joined(tokens: readonly Token[], drafts: readonly DateDraft[]): readonly Joined[] {
  const done: Joined[] = [];
  for (const draft of drafts) {
    const last = done.at(-1);
    const both =
      last === undefined || last.between === true
        ? undefined
        : (stretchOf(tokens, last, draft) ?? together(tokens, last, draft));
    if (both === undefined) done.push(draft);
    else done[done.length - 1] = both;
  }
  return done;
}

/** "between A and B", "from A to B", "A–B". */
function stretchOf(tokens: readonly Token[], a: DateDraft, b: DateDraft): Joined | undefined {
  if (b.start !== a.stop + 1 && !(b.start === a.stop + 2 && lowerAt(tokens, b.start - 1) === 'the')) return undefined;
  const joint = lowerAt(tokens, a.stop);
  const the = lowerAt(tokens, a.start - 1) === 'the' ? 1 : 0;
  const lead = lowerAt(tokens, a.start - 1 - the);
  const arePlain = isPlain(a, b);
  const isTo = /^(?:to|until|till|through)$/.test(joint) && (lead === 'from' || arePlain);
  const isBetween = joint === 'and' && lead === 'between';
  const isDashed = joint === '-' && arePlain;
  const pair = isBetween || isTo || isDashed;
  if (!pair || a.grain === 'time' || b.grain === 'time') return undefined;
  const first = borrowYear(a, b);
  const isTurned = first.anchor.min > b.anchor.max;
  if (isTurned && !areInAnyYear(a, b)) return undefined;
  const start = lead === 'between' || lead === 'from' ? a.start - 1 - the : a.start;
  return {
    start,
    stop: b.stop,
    anchor: isTurned ? EVERYTHING : { min: first.anchor.min, max: b.anchor.max },
    written: first.written,
    ...lastOf(b),
    grain: 'range',
    relative: a.relative || b.relative,
    between: true,
  };
}

/** "From October to April": every winter, whatever year the publication date lends to each end. */
function areInAnyYear(a: DateDraft, b: DateDraft): boolean {
  const isInAnyYear = ({ written: { year, month } }: DateDraft): boolean => year === undefined && month !== undefined;
  return isInAnyYear(a) && isInAnyYear(b);
}

function lastOf({ written: { year, month, day } }: DateDraft): Pick<DateDraft, 'last'> {
  if (month === undefined) return {};
  return { last: { month, ...(year !== undefined && { year }), ...(day !== undefined && { day }) } };
}

/** Days, months and years only: "Monday to Friday" is a habit. */
function isPlain(a: DateDraft, b: DateDraft): boolean {
  return !a.relative && !b.relative;
}

function borrowYear(a: DateDraft, b: DateDraft): DateDraft {
  const { year } = b.written;
  const { month, day } = a.written;
  if (a.written.year !== undefined || year === undefined || month === undefined) return a;
  const own = month > (b.written.month ?? 12) ? year - 1 : year;
  const anchor =
    day === undefined ? monthDays(own, month) : { min: dayNumber(own, month, day), max: dayNumber(own, month, day) };
  return { ...a, anchor, written: { ...a.written, year: own } };
}

/** Two ways of naming one day: weekday with day, time with either, in both orders. */
function together(tokens: readonly Token[], a: DateDraft, b: DateDraft): Joined | undefined {
  if (!isLoose(tokens, a.stop, b.start)) return undefined;
  const [x, y] = [kindOf(a), kindOf(b)];
  const areTwoKinds = x !== y && x !== 'other' && y !== 'other';
  if (!areTwoKinds || hasAll(a.written, b.written)) return undefined;
  const anchor = x === 'time' ? b.anchor : y === 'time' ? a.anchor : x === 'weekday' ? b.anchor : a.anchor;
  const grain: DateFact['grain'] = x === 'time' || y === 'time' ? 'time' : 'day';
  return {
    start: a.start,
    stop: b.stop,
    anchor: intersection(anchor, anchor) ?? anchor,
    written: { ...a.written, ...b.written },
    grain,
    relative: isWithoutDay(a) && isWithoutDay(b),
  };
}

/** A time of day, or a day that the reference day gives. */
function isWithoutDay(draft: DateDraft): boolean {
  return kindOf(draft) === 'time' || draft.relative;
}

function hasAll(a: DateFact['written'], b: DateFact['written']): boolean {
  return Object.keys(b).some((key) => key in a);
}

function kindOf(draft: DateDraft): 'time' | 'weekday' | 'day' | 'other' {
  if (draft.grain === 'time') return 'time';
  if (draft.grain !== 'day') return 'other';
  return draft.written.weekday === undefined ? 'day' : 'weekday';
}

/** Only a comma, "on", "at", "the" or a bracket between them. */
function isLoose(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++) if (!/^(?:,|on|at|the|\(|of)$/.test(lowerAt(tokens, i))) return false;
  return true;
}
