import type { DateFact } from '../../../model/judging/fact';
import { caches } from '../../../text/caches';
import type { Analysis } from '../../sentence/analysis';
import type { Term } from '../../sentence/terms';

/** From when to when something holds on a day, in minutes since midnight; past midnight the end is above 1440. */
export interface Hours {
  readonly from: number;
  readonly to: number;
  readonly first: TimeTerm;
  readonly last: TimeTerm;
}

/** A day in minutes. */
export const DAY = 1440;

/** The stretches of hours that a sentence names: "from 6 a.m. to 2 p.m. and from 4.30 p.m. to 8 p.m." has two. */
export const hoursIn: (analysis: Analysis) => readonly Hours[] = caches.ofObject(read);

function read({ text, terms }: Analysis): readonly Hours[] {
  const times = terms.flatMap((term) => (isTime(term) ? [term] : []));
  return times.flatMap((first, i) => {
    const last = times[i + 1];
    if (last === undefined || !areJoined(text, first, last)) return [];
    const [from, to] = [minutesOf(first), minutesOf(last)];
    return [{ from, to: to > from ? to : to + DAY, first, last }];
  });
}

/** A time of day. */
export interface TimeTerm extends Term {
  readonly fact: DateFact;
}

/** Whether a term is a time of day without a date. */
export function isTime(term: Term): term is TimeTerm {
  return term.fact?.kind === 'date' && term.fact.written.time !== undefined && term.fact.written.month === undefined;
}

/** When a time of day is, in minutes since midnight. */
export function minutesOf({ fact }: TimeTerm): number {
  return fact.written.time ?? 0;
}

const TO = /^(?:to|till|until|[-–—])$/;

/** "From A to B", "between A and B", "A–B", "from A until B". */
function areJoined(text: string, first: TimeTerm, last: TimeTerm): boolean {
  const between = text.slice(first.span.end, last.span.start).replace('.', '').trim();
  if (between === 'and') return /\bbetween $/i.test(text.slice(0, first.span.start));
  return between === '' ? last.fact.relation === 'until' : TO.test(between);
}
