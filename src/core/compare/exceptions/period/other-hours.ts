import type { Analysis } from '../../sentence/analysis';
import { DAY, hoursIn, isTime, minutesOf } from './hours';
import type { Interval } from '../../../model/judging/fact';
import type { Exception } from '../exception';

/** "Closed from two to four" beside "open from nine to two": each holds at other hours of the day. */
export const otherHours: Exception = {
  code: 'other-period',
  silent: {
    passages: ['The tower of Velm is open from 10 a.m. to 4 p.m.'],
    claim: 'The tower of Velm is closed at 6 p.m.',
  },
  wrong: {
    passages: ['The tower of Velm is open from 10 a.m. to 4 p.m.'],
    claim: 'The tower of Velm is closed at noon.',
  },
  applies({ slot, view }, { analysis }) {
    if (slot !== 'antonym') return false;
    const [mine, theirs] = [timesIn(analysis), timesIn(view.analysis)];
    return mine.length > 0 && theirs.length > 0 && !mine.some((a) => theirs.some((b) => haveOneTime(a, b)));
  },
};

/** The hours that a sentence names, in minutes: stretches, and times that end none. */
function timesIn(analysis: Analysis): readonly Interval[] {
  const hours = hoursIn(analysis);
  const alone = analysis.terms.flatMap((term) => {
    const isEnd = hours.some(({ first, last }) => first === term || last === term);
    return isTime(term) && !isEnd ? { min: minutesOf(term), max: minutesOf(term) } : [];
  });
  return [...hours.map(({ from, to }) => ({ min: from, max: to })), ...alone];
}

/** Whether two share a time of some day: who closes at four is open until four. */
function haveOneTime(a: Interval, b: Interval): boolean {
  if (isPoint(a) && isPoint(b)) return a.min === b.min;
  return [-DAY, 0, DAY].some((shift) => a.min + shift < b.max && b.min < a.max + shift);
}

function isPoint({ min, max }: Interval): boolean {
  return min === max;
}
