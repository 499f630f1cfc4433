import { nth } from '../../../text/nth';
import type { FoundMetadata } from '../../reader';
import { authorsIn } from './byline';
import { findDate } from './dates';
import { mailHead } from './mail-head';
import { mastheadOf } from './masthead';

/** A line at the head of a text. */
export interface HeadLine {
  readonly text: string;
  /** True where it could be a title: short, without the stop of a sentence. */
  readonly heading: boolean;
  /** True where it is known to belong to the page around the text. */
  readonly crumb: boolean;
}

/** What the head of a text says of it, and its lines. Those are not part of the text. */
export interface Head {
  readonly metadata: FoundMetadata;
  /** Index of the title's line. */
  readonly title?: number;
  /** Bylines and date lines, and whatever menu or advert stands before the title. */
  readonly crumbs: ReadonlySet<number>;
}

/** Bylines and dates stand before this many lines have gone by. */
const HEAD_LINES = 20;
/** "LONDON, Sept 14 (Reuters) - ", "WASHINGTON (AP) — " */
const DATELINE = /^\p{Lu}[\p{Lu}\s.'/-]{2,40}(?:,\s[\p{L}\d\s.,]{2,40})?\s\(([\p{Lu}][\p{L}\s.]{1,30})\)\s[-–—]/u;
/** Longer lines with a name and a date in them are prose. */
const LONGEST_BYLINE = 120;

/** Reads title, byline, date line and dateline from the first lines of a text. */
export function readHead(lines: readonly HeadLine[]): Head {
  const mail = mailHead(lines.slice(0, HEAD_LINES));
  if (mail) return { metadata: mail.metadata, crumbs: new Set(Array.from({ length: mail.lines }, (_, i) => i)) };
  const masthead = mastheadOf(lines.slice(0, HEAD_LINES));
  const head = lines
    .slice(0, HEAD_LINES)
    .map((line, i) => (i === masthead?.line ? { ...line, heading: false, crumb: true } : line));
  const bylines = indexes(head, (line) => line.text.length <= LONGEST_BYLINE && authorsIn(line.text).length > 0);
  const dates = indexes(head, isDateLine);
  const crumbs = new Set([...bylines, ...dates, ...(masthead ? [masthead.line] : [])]);
  const title = findTitle(head, crumbs);
  if (title !== undefined) for (let i = 0; i < title; i++) if (nth(head, i).heading) crumbs.add(i);
  const metadata = { ...(masthead && { publisher: masthead.publisher }), ...metadataOf(head, title, bylines, dates) };
  return { metadata, crumbs, ...(title === undefined ? {} : { title }) };
}

function metadataOf(
  head: readonly HeadLine[],
  title: number | undefined,
  bylines: readonly number[],
  dates: readonly number[],
): FoundMetadata {
  const authors = bylines.length > 0 ? authorsIn(nth(head, bylines[0] ?? 0).text) : [];
  const date =
    first(dates.map((i) => findDate(nth(head, i).text))) ?? first(bylines.map((i) => findDate(nth(head, i).text)));
  const agency = first(head.map((line) => DATELINE.exec(line.text)?.[1]));
  return {
    ...(title === undefined ? {} : { title: nth(head, title).text.replace(/\s+/g, ' ') }),
    ...(authors.length > 0 ? { authors } : {}),
    ...(date ? { date } : {}),
    ...(agency ? { publisher: agency } : {}),
  };
}

/**
 * The title is the first heading, unless page furniture follows it before a byline or date: then the first heading
 * after that furniture. A text that starts with a paragraph has none.
 */
function findTitle(head: readonly HeadLine[], bylines: ReadonlySet<number>): number | undefined {
  // A date or byline above the title does not end the search for it.
  const ends = [...bylines].filter((at) => head.slice(0, at).some(({ heading }, i) => heading && !bylines.has(i)));
  const before =
    ends.length > 0 ? Math.min(...ends) : head.findIndex((line, i) => !line.heading && !line.crumb && !bylines.has(i));
  const end = before < 0 ? head.length : before;
  let title: number | undefined;
  for (let i = 0; i < end; i++) {
    const { heading, crumb } = nth(head, i);
    if (bylines.has(i)) continue;
    if (!heading && !crumb) break;
    const startsRun = i === 0 || !nth(head, i - 1).heading || nth(head, i - 1).crumb;
    const mayBeTitle = title === undefined || startsRun;
    if (heading && !crumb && mayBeTitle) title = i;
  }
  return title;
}

/**
 * A short line that is a date with little else, such as "September 14, 2020 | 4 min read" or "Published: 3 May 2021,
 * 10:15 GMT".
 */
function isDateLine({ text }: HeadLine): boolean {
  const date = text.length <= LONGEST_BYLINE ? findDate(text) : undefined;
  if (!date || date.month === undefined) return false;
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.filter((word) => !DATE_WORDS.test(word)).length <= 2 && !/[a-z]\.$/.test(text);
}

const DATE_WORDS =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|published|posted|updated|modified|last|first|on|at|am|pm|gmt|utc|est|edt|pst|pdt|bst|cet|cest|et|min|mins|minute|minutes|read|date|by|comments?|shares?|views?|th|st|nd|rd)[a-z]*$/i;

function indexes(head: readonly HeadLine[], test: (line: HeadLine) => boolean): number[] {
  return head.flatMap((line, i) => (test(line) ? [i] : []));
}

function first<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}
