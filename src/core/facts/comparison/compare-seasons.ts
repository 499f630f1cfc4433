import type { DateFact, Interval } from '../../model/judging/fact';
import { MEAN_DAYS } from '../dates/calendar';
import { meets, within } from '../numbers/interval';
import { agreement, conflict, mayBeEqual } from './compare';
import type { Comparison } from './compare';

/**
 * A stretch of the year beside another date, whatever the year. Undefined where neither is a
 * stretch, or nothing is known of its ends. Example: "in August" lies in "from 1 June to 15 September".
 */
export function compareSeasons(draft: DateFact, source: DateFact): Comparison | undefined {
  if (draft.last === undefined && source.last === undefined) return undefined;
  const [own, theirs] = [seasonOf(draft), seasonOf(source)];
  if (own === undefined || theirs === undefined) return undefined;
  const hits = own.flatMap((a) => theirs.filter((b) => meets(a, b)).map((b) => ({ a, b })));
  if (hits.length === 0) return conflict('month', monthsApart(draft, source) * MEAN_DAYS.month, false);
  if (areRuns(draft, source)) return compareRuns(draft, source);
  const isInside = own.every((a) => theirs.some((b) => within(a, b)));
  return agreement('compatible', isInside && source.last !== undefined);
}

/** Days of a month in the count of {@link dayAt}, which only has to keep the order. */
const MONTH = 32;
const YEAR = 12 * MONTH;

function dayAt(month: number, day: number): number {
  return (month - 1) * MONTH + day;
}

/** The stretches of one year that a date takes: two where it goes over New Year. */
function seasonOf(fact: DateFact): readonly Interval[] | undefined {
  const { month, day, year } = fact.written;
  if (month === undefined || !isPlain(fact)) return undefined;
  const last = fact.last ?? { month, day };
  const [min, max] = [dayAt(month, day ?? 1), dayAt(last.month, last.day ?? MONTH - 1)];
  if (fact.last?.year !== undefined && year !== undefined && isWholeYear(fact.last.year - year, min, max))
    return [{ min: 1, max: YEAR }];
  if (min <= max) return [{ min, max }];
  return [
    { min, max: YEAR },
    { min: 1, max },
  ];
}

function isWholeYear(years: number, min: number, max: number): boolean {
  return years > 1 || (years === 1 && max >= min);
}

/** "Before", "by" and "since" name one end alone. */
function isPlain({ relation }: DateFact): boolean {
  return relation === 'on' || relation === 'during' || relation === 'between';
}

/** Two that tell the first and the last day or month: "from … to …", "1 June–15 September". */
function areRuns(...facts: readonly DateFact[]): boolean {
  return facts.every(({ last, text }) => last !== undefined && !BETWEEN.test(text));
}

/** "Between May and July" says that something fell into that time, and not that it filled it. */
const BETWEEN = /^between\b/i;

function compareRuns(draft: DateFact, source: DateFact): Comparison {
  const isFirst = areOneEnd(draft.written, source.written);
  const isLast = areOneEnd(draft.last, source.last);
  if (isFirst && isLast) return agreement('same', true);
  // A weekend within a month of shows may be another matter; with one end in common the other one is a slip.
  if (!isFirst && !isLast && !areFromTo(draft, source)) return agreement('compatible', false);
  return conflict('bound', Math.max(1, monthsApart(draft, source)) * MEAN_DAYS.month, false);
}

/** "From … to …" of both, of which neither lies within the other. */
function areFromTo(draft: DateFact, source: DateFact): boolean {
  const [own, theirs] = [seasonOf(draft) ?? [], seasonOf(source) ?? []];
  const isNested = (a: readonly Interval[], b: readonly Interval[]): boolean =>
    a.every((one) => b.some((other) => within(one, other)));
  const areFrom = [draft, source].every(({ text }) => /^from\b/i.test(text));
  return areFrom && !isNested(own, theirs) && !isNested(theirs, own);
}

type End = { readonly month?: number; readonly day?: number } | undefined;

/** "From June" beside "from 1 June": one month, and one day where both have one. */
function areOneEnd(a: End, b: End): boolean {
  return a?.month === b?.month && mayBeEqual(a?.day, b?.day);
}

function monthsApart({ written: a, last: c }: DateFact, { written: b, last: d }: DateFact): number {
  const firsts = Math.abs((a.month ?? 1) - (b.month ?? 1));
  return c === undefined || d === undefined ? firsts : firsts + Math.abs(c.month - d.month);
}
