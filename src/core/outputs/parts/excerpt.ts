import { displayWidth, expandTabs, visible } from '../../text/display';

/** A line of the draft, cut to fit, in three parts so that the middle one can be coloured and underlined. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Columns before the marked words. */
  readonly indent: number;
  /** Columns of the marked words; at least 1, so that an empty place can be pointed at. */
  readonly markWidth: number;
}

/** No more of one line than this is ever looked at on either side of the marked words. */
const FURTHEST = 400;

/**
 * The part of `line` around the characters from `start` to `end` (UTF-16, half-open) that fits into `width` columns, cut at
 * blanks, with an ellipsis where something was left out. The marked words are always shown whole, up to `FURTHEST`.
 */
export function excerptOf(line: string, start: number, end: number, width: number): Excerpt {
  const until = Math.min(end, start + FURTHEST);
  const marked = visible(line.slice(start, until)) + (until < end ? '…' : '');
  const room = Math.max(width - displayWidth(marked), 16);
  const left = visible(line.slice(Math.max(0, start - FURTHEST), start));
  const right = visible(line.slice(until, until + FURTHEST));
  const leftRoom = Math.max(Math.floor(room / 2), room - displayWidth(right));
  const before = keepEnd(left, leftRoom, start > FURTHEST);
  const shown = expandTabs(before);
  const indent = displayWidth(shown);
  const markedShown = expandTabs(marked, indent);
  const markWidth = displayWidth(markedShown);
  const after = keepStart(right, Math.max(room - indent, 8), line.length > until + FURTHEST);
  return { before: shown, marked: markedShown, after: expandTabs(after, indent + markWidth), indent, markWidth: Math.max(1, markWidth) };
}

function keepEnd(text: string, room: number, cut: boolean): string {
  if (displayWidth(text) <= room && !cut) return text;
  let kept = text;
  while (displayWidth(kept) > room - 1) kept = dropFirstWord(kept, room);
  return `…${kept}`;
}

function keepStart(text: string, room: number, cut: boolean): string {
  if (displayWidth(text) <= room && !cut) return text;
  let kept = text;
  while (displayWidth(kept) > room - 1) kept = dropLastWord(kept, room);
  return `${kept}…`;
}

/** Drops up to the next blank, or one character where a word alone is wider than the room. */
function dropFirstWord(text: string, room: number): string {
  const blank = text.indexOf(' ', 1);
  return blank > 0 && text.length - blank > room / 2 ? text.slice(blank) : sliceWhole(text, 1);
}

function dropLastWord(text: string, room: number): string {
  const blank = text.lastIndexOf(' ');
  return blank > room / 2 ? text.slice(0, blank) : text.slice(0, -1).replace(/\p{Cs}$/u, '');
}

function sliceWhole(text: string, from: number): string {
  return text.slice(from).replace(/^\p{Cs}/u, '');
}
