import { type Cell, cells, displayWidth, expandTabs, visible } from '../../text/characters/display';

/** A line of the draft, cut to fit, in three parts. The middle one can be coloured and underlined. */
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
const FURTHEST = 240;

/**
 * The part of `line` around some characters that fits into `width` columns. They are those from `start` to `end`
 * (UTF-16, half-open); it is cut at blanks, with an ellipsis where something was left out.
 */
export function excerptOf(line: string, start: number, end: number, width: number): Excerpt {
  const until = Math.min(end, start + FURTHEST);
  const marked = visible(line.slice(start, until)) + (until < end ? '…' : '');
  const left = visible(line.slice(Math.max(0, start - FURTHEST), start));
  const right = visible(line.slice(until, until + FURTHEST));
  const room = Math.max(width - displayWidth(marked), 16);
  const leftRoom = Math.max(Math.floor(room / 2), room - displayWidth(right));
  const before = expandTabs(keepEnd(left, leftRoom, start > FURTHEST));
  const indent = displayWidth(before);
  const shown = expandTabs(marked, indent);
  const markWidth = displayWidth(shown);
  const after = keepStart(right, Math.max(room - indent, 8), line.length > until + FURTHEST);
  return {
    before,
    marked: shown,
    after: expandTabs(after, indent + markWidth),
    indent,
    markWidth: Math.max(1, markWidth),
  };
}

function keepEnd(text: string, room: number, cut: boolean): string {
  if (!cut && displayWidth(text) <= room) return text;
  const kept = text.slice(text.length - charactersFor([...cells(text)].reverse(), room - 1));
  const blank = kept.indexOf(' ');
  return `…${blank >= 0 && blank < kept.length / 2 ? kept.slice(blank) : kept}`;
}

function keepStart(text: string, room: number, cut: boolean): string {
  if (!cut && displayWidth(text) <= room) return text;
  const kept = text.slice(0, charactersFor(cells(text), room - 1));
  const blank = kept.lastIndexOf(' ');
  return `${blank > kept.length / 2 ? kept.slice(0, blank) : kept}…`;
}

/** How many UTF-16 code units of these cells fit into some columns. */
function charactersFor(row: readonly Cell[], room: number): number {
  let columns = 0;
  let characters = 0;
  for (const { text, width } of row) {
    columns += width;
    if (columns > room) break;
    characters += text.length;
  }
  return characters;
}
