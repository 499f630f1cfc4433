import { EVERYTHING } from '../numbers/interval';
import { lowerAt, numeralAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { MONTHS, WEEKDAYS } from './calendar';
import type { DateForm } from './date-form';
import { ordinalAt } from './day-words';

/** "every second Saturday", "every other Saturday", "the last Wednesday of the month": days that come again. */
export const habitualDay: DateForm = (tokens, at) => {
  const row = lowerAt(tokens, at) === 'every' ? intervalAt(tokens, at + 1) : undefined;
  if (row) {
    const weekday = weekdayAt(tokens, row.end);
    return weekday === undefined ? undefined : habit(at, row.end + 1, { weekday, every: row.value });
  }
  const week = weekAt(tokens, at);
  const weekday = week && weekdayAt(tokens, week.end);
  return week && weekday !== undefined && isOfMonth(tokens, week.end + 1)
    ? habit(at, week.end + 1, { weekday, week: week.value })
    : undefined;
};

function habit(
  start: number,
  stop: number,
  written: { readonly weekday: number; readonly every?: number; readonly week?: number },
): ReturnType<DateForm> {
  return { start, stop, anchor: EVERYTHING, written, grain: 'day', relative: true };
}

interface Counted {
  readonly value: number;
  readonly end: number;
}

/** "second", "other", "2nd": of how many days one is meant; 1 where the day follows at once. */
function intervalAt(tokens: readonly Token[], at: number): Counted {
  if (lowerAt(tokens, at) === 'other') return { value: 2, end: at + 1 };
  return ordinalAt(tokens, at) ?? { value: 1, end: at };
}

/** "first", "third", "last": which of a month's days of one name. */
function weekAt(tokens: readonly Token[], at: number): Counted | undefined {
  return lowerAt(tokens, at) === 'last' ? { value: -1, end: at + 1 } : ordinalAt(tokens, at);
}

function weekdayAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.capital === true ? WEEKDAYS.get(token.lower) : undefined;
}

/** "of the month", "of every month", "in May"; a year after it makes it one day alone. */
function isOfMonth(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:of|in)$/.test(lowerAt(tokens, at))) return false;
  const noun = /^(?:the|each|every|a)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const isNamed = tokens[noun]?.capital === true && MONTHS.has(lowerAt(tokens, noun));
  return (lowerAt(tokens, noun) === 'month' || isNamed) && numeralAt(tokens, noun + 1) === undefined;
}
