import type { FactContext } from '../../model/judging/fact';
import { FUNCTION_WORDS } from '../numbers/function-words';
import { EVERYTHING } from '../numbers/interval';
import { gluedAt, lowerAt, numeralAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { fullYear, isYearNumber } from '../numbers/year';
import { MONTHS, WEEKDAYS, isDay } from './calendar';
import type { DateDraft } from './date-draft';
import { dayDraft, monthDraft } from './date-draft';
import type { DateForm } from './date-form';
import { monthAt, ordinalAt, dayAt, secondDay, isMonthInContext } from './day-words';
import { yearOfMonth } from './years/spelled-years';

/** "14 August 2020", "14th of Aug.", "the 14th of August", "11–13 March 2020". */
export const dayMonth: DateForm = (tokens, at, context) => {
  const first = dayAt(tokens, at);
  if (first === undefined) return undefined;
  const second = secondDay(tokens, first.end);
  const end = second?.end ?? first.end;
  const dashed = second === undefined ? dashedDate(tokens, at, first) : undefined;
  if (dashed !== undefined) return dashed;
  const of = lowerAt(tokens, end) === 'of' ? end + 1 : end;
  const month = monthAt(tokens, of);
  if (month === undefined || !isDay(month.month, first.day)) return undefined;
  const year = yearOfMonth(tokens, month.end);
  return daysOf(
    at,
    year?.end ?? month.end,
    { ...(year === undefined ? {} : { year: year.year }), month: month.month, day: first.day },
    second?.day,
    context,
  );
};

/** "14-Aug-2020", "14/Aug/20". */
function dashedDate(
  tokens: readonly Token[],
  at: number,
  { day, end }: { readonly day: number; readonly end: number },
): DateDraft | undefined {
  const [joint, again, year] = [tokens[end], tokens[end + 2], numeralAt(tokens, end + 3)];
  const isJoint = joint !== undefined && /^[-/.]$/.test(joint.lower) && again?.lower === joint.lower;
  if (!isJoint || !year || !isYearNumber(year)) return undefined;
  const month = [1, 2, 3].every((i) => gluedAt(tokens, end + i)) ? MONTHS.get(lowerAt(tokens, end + 1)) : undefined;
  if (month === undefined || !isDay(month, day)) return undefined;
  return dayDraft(at, end + 4, { year: year.digits === 4 ? year.value : fullYear(year.value), month, day });
}

/** "August 14", "Aug. 14th, 2020", "March 11-13, 2020", "August the 14th". */
export const monthDay: DateForm = (tokens, at, context) => {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const the = lowerAt(tokens, month.end) === 'the' ? month.end + 1 : month.end;
  const first = dayAt(tokens, the);
  if (first === undefined || !isDay(month.month, first.day) || isMeasuredDay(tokens, first.end)) return undefined;
  const second = secondDay(tokens, first.end);
  const end = second?.end ?? first.end;
  const year = yearOfMonth(tokens, end);
  return daysOf(
    at,
    year?.end ?? end,
    { ...(year === undefined ? {} : { year: year.year }), month: month.month, day: first.day },
    second?.day,
    context,
  );
};

/** "on the 12th": the day of a month that is not said; a noun after it is what is numbered ("on the 12th floor"). */
export const dayAlone: DateForm = (tokens, at) => {
  if (
    lowerAt(tokens, at - 1) !== 'the' ||
    !/^(?:on|by|until|since)$/.test(lowerAt(tokens, at - 2)) ||
    numeralAt(tokens, at) === undefined
  )
    return undefined;
  const day = ordinalAt(tokens, at);
  if (day === undefined || !isDay(1, day.value) || isNumbered(tokens[day.end])) return undefined;
  return { start: at, stop: day.end, anchor: EVERYTHING, written: { day: day.value }, grain: 'day', relative: false };
};

/** "Floor", "-floor": what is numbered by the ordinal before it. */
function isNumbered(next: Token | undefined): boolean {
  if (next?.kind === 'word') return !FUNCTION_WORDS.has(next.lower);
  return next?.kind === 'symbol' && next.lower === '-';
}

/**
 * "September 2012", "Sept. of 2012", "September" alone. "may" and "march" need a capital and a sign that they are
 * months.
 */
export const monthAlone: DateForm = (tokens, at, context) => {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const year = yearOfMonth(tokens, month.end);
  if (year !== undefined) return monthDraft(at, year.end, { year: year.year, month: month.month });
  return isMonthInContext(tokens, at)
    ? monthDraft(at, month.end, { month: month.month }, context.referenceDay)
    : undefined;
};

/** "Monday", "Fri.": a day of the week, capitalised. */
export const weekday: DateForm = (tokens, at, context) => {
  const token = tokens[at];
  if (token?.capital !== true) return undefined;
  const day = WEEKDAYS.get(token.lower.replace(/s$/, '')) ?? WEEKDAYS.get(token.lower);
  if (day === undefined || isNamedDay(tokens, at)) return undefined;
  if (token.lower.length <= 4 && !/^(?:on|last|next|this|,|\()$/.test(lowerAt(tokens, at - 1))) return undefined;
  const anchor = context.referenceDay === undefined ? EVERYTHING : nearestWeekday(context.referenceDay, day);
  return { start: at, stop: at + 1, anchor, written: { weekday: day }, grain: 'day', relative: true };
};

/** "Easter Sunday", "Black Friday": days with a name, not the nearest ones of that weekday. */
function isNamedDay(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.capital === true &&
    /^(?:easter|palm|ash|good|holy|maundy|black|bloody|cyber|super|giving|shrove|whit|fat)$/.test(
      lowerAt(tokens, at - 1),
    )
  );
}

/** In the news "on Tuesday" is the last Tuesday or the coming one. */
function nearestWeekday(referenceDay: number, day: number): { readonly min: number; readonly max: number } {
  const today = ((((referenceDay + 3) % 7) + 7) % 7) + 1;
  const back = (today - day + 7) % 7;
  return { min: referenceDay - back, max: referenceDay - back + (back === 0 ? 0 : 7) };
}

function daysOf(
  start: number,
  stop: number,
  written: { readonly year?: number; readonly month: number; readonly day: number },
  last: number | undefined,
  context: FactContext,
): DateDraft {
  const draft = dayDraft(start, stop, written, context.referenceDay);
  if (last === undefined || last <= written.day) return draft;
  const anchor = { min: draft.anchor.min, max: draft.anchor.max + last - written.day };
  return { ...draft, anchor, last: { ...written, day: last }, grain: 'range' };
}

/** "March 40 people", "May 5,000", "June 20 %": the number is no day. */
function isMeasuredDay(tokens: readonly Token[], at: number): boolean {
  const next = lowerAt(tokens, at);
  if (next === ':') return gluedAt(tokens, at) && gluedAt(tokens, at + 1);
  return /^(?:%|percent|million|billion|thousand|people|per|km|miles)$/.test(next);
}
