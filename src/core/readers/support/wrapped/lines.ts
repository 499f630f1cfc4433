import type { Span } from '../../../model/span';
import { isLower, trimSpan } from '../../../text/characters/characters';
import { lastOf } from '../../../text/nth';
import { MONTH_NAMES } from '../../../text/words/months';
import { mayBeCut } from './hyphens';

/** A stretch of lines that belong together; `gap` says that an empty line stands before it. */
export interface Chunk extends Span {
  readonly gap: boolean;
}

/** Lines of text that was wrapped by hand or machine are no longer than this. */
const WIDEST_COLUMN = 120;
/** Nobody wraps text at fewer columns; shorter lines are lines of their own. */
const NARROWEST_COLUMN = 48;
const ITEM = /^(?:[•·▪‣◦●○*–—-]\s|\d{1,3}[.)]\s|\(?[a-z]\)\s)/;

/**
 * The paragraphs of plain text, trimmed. An empty line parts two paragraphs. Lines next to each other are one paragraph
 * where the text is wrapped (the first word of the next line did not fit any more), a sentence runs on in lower case or
 * a name goes on behind its hyphen; else each line is one of its own.
 * `breaks` are places where a paragraph ends whatever the lines say.
 */
export function chunksOf(text: string, breaks: readonly Span[] = []): Chunk[] {
  const lines = linesOf(text, breaks);
  const width = columnWidth(lines);
  const chunks: Chunk[] = [];
  let open: { start: number; end: number; gap: boolean; last: Line } | undefined;
  let gap = true;
  for (const line of lines) {
    if (line.start === line.end) {
      gap ||= !line.forced;
      continue;
    }
    const mayRunOn = !gap && !line.forcedBefore;
    if (open && mayRunOn && runsOn(text, open.last, line, width)) {
      open.end = line.end;
      open.last = line;
    } else {
      if (open) chunks.push({ start: open.start, end: open.end, gap: open.gap });
      open = { start: line.start, end: line.end, gap, last: line };
    }
    gap = false;
  }
  if (open) chunks.push({ start: open.start, end: open.end, gap: open.gap });
  return chunks;
}

/** True for a line that starts as an item of a list does. */
export function isListItem(line: string): boolean {
  return ITEM.test(line);
}

interface Line extends Span {
  /** How far it is indented, in UTF-16 code units. */
  readonly indent: number;
  /** True where a forced break stands before it. */
  readonly forcedBefore: boolean;
  /** True where a forced break and no line break ends it. */
  readonly forced: boolean;
}

function linesOf(text: string, breaks: readonly Span[]): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let forcedBefore = false;
  let next = 0;
  const add = (end: number, forced: boolean, resume: number): void => {
    const bare = trimSpan(text, start, end);
    lines.push({ ...bare, indent: bare.start - start, forcedBefore, forced });
    start = resume;
    forcedBefore = forced || (forcedBefore && lastOf(lines).start === lastOf(lines).end);
  };
  for (let i = 0; i < text.length; i++) {
    const stop = breaks[next];
    if (stop && i === stop.start) {
      add(i, true, stop.end);
      i = stop.end - 1;
      next++;
    } else if (isLineEnd(text.charCodeAt(i))) {
      const end = i;
      if (text[i] === '\r' && text[i + 1] === '\n') i++;
      add(end, false, i + 1);
    }
  }
  add(text.length, false, text.length);
  return lines;
}

/** Line and form feed, carriage return, and the separators of lines and paragraphs. */
const LINE_ENDS: ReadonlySet<number> = new Set([10, 12, 13, 0x2028, 0x2029]);

function isLineEnd(code: number): boolean {
  return (code <= 13 || code >= 0x2028) && LINE_ENDS.has(code);
}

/** Lines that fit in a column, as a share of all, from which on the text is wrapped at it. */
const MOSTLY_NARROW = 0.95;
/** And lines that come close to the widest, as a share of those. */
const LEAST_WIDE = 0.25;

/**
 * The column at which the text is wrapped, or 0 where it is not: nearly all lines are short, and several come close to
 * the widest.
 */
function columnWidth(lines: readonly Line[]): number {
  const lengths = lines
    .filter(({ start, end }) => end > start)
    .map(widthOf)
    .sort((a, b) => a - b);
  const narrow = lengths.filter((length) => length <= WIDEST_COLUMN);
  if (narrow.length < 3 || narrow.length < lengths.length * MOSTLY_NARROW) return 0;
  const widest = narrow[narrow.length - 1] ?? 0;
  if (widest < NARROWEST_COLUMN) return 0;
  const near = narrow.filter((length) => length > widest - 14).length;
  return near >= 2 && near >= narrow.length * LEAST_WIDE ? widest : 0;
}

/** The columns that a line takes, those that it is indented by among them. */
function widthOf({ start, end, indent }: Line): number {
  return indent + end - start;
}

/** The last word of no paragraph, whatever begins the next line: "the club's doctor, Dr | Ada Brook". */
const UNFINISHED = /\s(?:the|an|of|and|or|Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame)$/;

function runsOn(text: string, line: Line, next: Line, width: number): boolean {
  if (isListItem(text.slice(next.start, next.start + 8))) return false;
  const last = text.charAt(line.end - 1);
  if (isLower(text.charCodeAt(next.start)) && !'.!?:'.includes(last)) return true;
  const before = text.slice(line.start, line.end);
  if (mayBeCut(before, text.slice(next.start, next.end))) return true;
  if (width === 0) return false;
  if (UNFINISHED.test(before) || isSplitDate(text, line, next)) return true;
  const word = wordLength(text, next);
  return widthOf(line) + 1 + word > width;
}

/** "On 31 | March 2026": a day and its month. */
function isSplitDate(text: string, line: Line, next: Line): boolean {
  return DAY_LAST.test(text.slice(line.start, line.end)) && MONTH_FIRST.test(text.slice(next.start, next.start + 16));
}

const DAY_LAST = /\s(?:[1-9]|[12]\d|3[01])$/;
const MONTH_FIRST = new RegExp(`^(?:${MONTH_NAMES.join('|')})\\b`);

function wordLength(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && text.charCodeAt(at) > 32) at++;
  return at - start;
}
