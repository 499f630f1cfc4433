import { WEEKDAYS } from '../../../facts/dates/calendar';
import type { Analysis } from '../../sentence/analysis';
import type { Exception } from '../exception';

/** "Closed on Sundays" beside "open on weekdays": what the one says the other does not deny. */
export const outsideDays: Exception = {
  code: 'denied-otherwise',
  silent: {
    passages: ['The bus to Tarn runs on weekdays only.'],
    claim: 'The bus to Tarn does not run on Sundays.',
  },
  wrong: {
    passages: ['The bus to Tarn runs on weekdays only.'],
    claim: 'The bus to Tarn does not run on Mondays.',
  },
  applies({ slot, view }, { analysis }) {
    const isTurned = slot === 'antonym' && isHabit(analysis) && isHabit(view.analysis);
    if (slot !== 'negation' && !isTurned) return false;
    const [mine, theirs] = [daysIn(analysis), daysIn(view.analysis)];
    return mine.size > 0 && theirs.size > 0 && [...mine].every((day) => !theirs.has(day));
  },
};

/** "On Sundays", "on weekdays", "from Monday to Friday": what holds every week, and did not happen once. */
function isHabit({ text }: Analysis): boolean {
  return HABIT.test(text);
}

const HABIT = /\b(?:\w+days|weekends?|every \w+day|\w+day(?: to |[-–])\w+day)\b/i;

const [MONDAY, FRIDAY, SATURDAY, SUNDAY] = [1, 5, 6, 7];

/** The days of the week that a sentence names, 1 (Monday) to 7: one by one, from one to another, or as "weekdays". */
function daysIn({ tokens }: Analysis): ReadonlySet<number> {
  const days = new Set<number>();
  tokens.forEach(({ lower }, at) => {
    const word = lower.replace(/s$/, '');
    const day = WEEKDAYS.get(word);
    if (word === 'weekday') addAll(days, MONDAY, FRIDAY);
    else if (word === 'weekend') addAll(days, SATURDAY, SUNDAY);
    else if (day !== undefined) addAll(days, day, endOfRun(tokens, at) ?? day);
  });
  return days;
}

/** "Monday | to Friday", "Mondays | to Fridays": the last of a row of days. */
function endOfRun(tokens: Analysis['tokens'], at: number): number | undefined {
  const isRun = /^(?:to|until|through|–|-)$/.test(tokens[at + 1]?.lower ?? '');
  return isRun ? WEEKDAYS.get(tokens[at + 2]?.lower.replace(/s$/, '') ?? '') : undefined;
}

function addAll(days: Set<number>, from: number, to: number): void {
  for (let day = from; day <= (to < from ? to + SUNDAY : to); day++) days.add(((day - 1) % SUNDAY) + 1);
}
