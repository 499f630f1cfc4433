import type { Interval } from '../../model/judging/fact';
import type { DateDraft } from './date-draft';
import { gluedAt, lowerAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { leadsToYear } from '../numbers/year';

/** Which part of a stretch is meant, as shares of its length: least and most generous start and end. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({
    early: [0, 0.5],
    mid: [0.25, 0.75],
    middle: [0.25, 0.75],
    late: [0.5, 1],
    beginning: [0, 0.34],
    start: [0, 0.34],
    end: [0.66, 1],
    beginnings: [0, 0.34],
    close: [0.66, 1],
    turn: [0, 0.1],
    'mid-': [0.25, 0.75],
  }),
);
const EDGES: ReadonlyMap<string, 'start' | 'end'> = new Map([
  ['end', 'end'],
  ['close', 'end'],
  ['start', 'start'],
  ['beginning', 'start'],
]);
/** Into how many parts of one length a stretch falls by these words, and which of them is meant. */
const DIVISIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
]);
const RANKS: readonly string[] = ['first', 'second', 'third', 'fourth'];
/** Longer than a year: what has halves that are told as dates of their own. */
const LONG: ReadonlySet<DateDraft['grain']> = new Set<DateDraft['grain']>(['decade', 'century']);
const WIDE = new Set(['month', 'season', 'quarter', 'half', 'year', 'decade', 'century']);

/** A date with "early", "mid-", "late", "the end of" … before it worked in: "late 2016" is July to December 2016. */
export function narrowed(tokens: readonly Token[], draft: DateDraft): DateDraft {
  const loose = looseBefore(tokens, draft.start);
  if (loose > 0) return widened(draft, loose);
  if (!WIDE.has(draft.grain)) return draft;
  const found =
    partBefore(tokens, draft.start) ?? (LONG.has(draft.grain) ? divisionBefore(tokens, draft.start) : undefined);
  if (found === undefined) return draft;
  const edge = EDGES.get(found.word);
  return {
    ...draft,
    start: found.start,
    anchor: part(draft.anchor, found.share),
    ...(edge === undefined ? {} : { edge }),
  };
}

/** Days by which "around" makes a date less sure (ours). */
const SPREAD: Readonly<Partial<Record<DateDraft['grain'], number>>> = {
  day: 3,
  week: 7,
  month: 31,
  season: 31,
  quarter: 31,
  half: 61,
  year: 731,
  decade: 1827,
};

/** How many times as unsure "around 1850" is as "around 1853" (ours). */
const ROUND_YEAR = 2.5;

function widened(draft: DateDraft, length: number): DateDraft {
  const isRoundYear = draft.grain === 'year' && (draft.written.year ?? 1) % 5 === 0;
  const days = (SPREAD[draft.grain] ?? 0) * (isRoundYear ? ROUND_YEAR : 1);
  return {
    ...draft,
    start: draft.start - length,
    anchor: { min: draft.anchor.min - Math.ceil(days), max: draft.anchor.max + Math.ceil(days) },
  };
}

/** Tokens of "around", "circa", "c." right before the date; 0 where there are none. */
function looseBefore(tokens: readonly Token[], at: number): number {
  const word = lowerAt(tokens, at - 1);
  if (/^(?:around|circa|roughly|approximately)$/.test(word) || (word === 'about' && leadsToYear(tokens, at - 2)))
    return 1;
  return word === '.' && gluedAt(tokens, at - 1) && /^(?:c|ca|approx)$/.test(lowerAt(tokens, at - 2)) ? 2 : 0;
}

/** A part of a stretch that the words before it tell. */
interface Part {
  readonly start: number;
  readonly share: readonly [number, number];
  readonly word: string;
}

/** "The second half of | the 19th century". */
function divisionBefore(tokens: readonly Token[], at: number): Part | undefined {
  const of = lowerAt(tokens, at - 1) === 'the' ? at - 2 : at - 1;
  const word = lowerAt(tokens, of - 1);
  const parts = lowerAt(tokens, of) === 'of' ? DIVISIONS.get(word) : undefined;
  if (parts === undefined) return undefined;
  const rank = lowerAt(tokens, of - 2);
  const n = rank === 'last' || rank === 'latter' ? parts : RANKS.indexOf(rank) + 1;
  if (n < 1 || n > parts) return undefined;
  const start = lowerAt(tokens, of - 3) === 'the' ? of - 3 : of - 2;
  return { start, share: [(n - 1) / parts, n / parts], word };
}

function partBefore(tokens: readonly Token[], at: number): Part | undefined {
  let next = at - 1;
  const hyphen = lowerAt(tokens, next) === '-' && gluedAt(tokens, next);
  if (hyphen) next--;
  if (lowerAt(tokens, next) === 'the') next--;
  if (lowerAt(tokens, next) === 'in' && /^(?:early|late)$/.test(lowerAt(tokens, next - 1))) next--;
  const of = lowerAt(tokens, next) === 'of';
  if (of) next--;
  const word = lowerAt(tokens, next);
  const share = PARTS.get(word);
  const needsOf = !/^(?:early|mid|late)$/.test(word);
  if (share === undefined || (needsOf && !of)) return undefined;
  return { start: needsOf && lowerAt(tokens, next - 1) === 'the' ? next - 1 : next, share, word };
}

/** In days. */
const LEAP_YEAR = 366;

function part(stretch: Interval, [from, to]: readonly [number, number]): Interval {
  if (!Number.isFinite(stretch.min)) return stretch;
  const days = stretch.max - stretch.min + 1;
  // "Early" and "late" in a decade or century share no day; within a year a day more does no harm.
  const end = days > LEAP_YEAR ? Math.floor(days * to) : Math.ceil(days * to);
  return { min: stretch.min + Math.floor(days * from), max: stretch.min + end - 1 };
}
