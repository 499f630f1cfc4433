import type { ProseBlock } from '../../model/draft';
import type { Span } from '../../model/span';
import { nth } from '../../text/nth';
import type { MappedText } from '../../text/offsets/offset-map';
import { OffsetMapBuilder } from '../../text/offsets/offset-map';

/**
 * A stretch of a draft, `[start, end)`, and how it reads. Of equal length they correspond character by character;
 * otherwise the stretch cannot be split.
 */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Prose that still holds inline notation (citations, notes), with the way back to the draft. */
export interface Prose {
  readonly kind: ProseBlock['kind'];
  readonly pieces: readonly Piece[];
}

/** The stretch as it stands in the draft. */
export function verbatim(draft: string, start: number, end: number): Piece {
  return { text: draft.slice(start, end), start, end };
}

/** What the pieces read as. */
export function readingText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

/**
 * The pieces without some spans of their reading text (ascending, not overlapping). Pieces that cannot be split go as a
 * whole.
 */
export function without(pieces: readonly Piece[], drop: readonly Span[]): readonly Piece[] {
  if (drop.length === 0) return pieces;
  const kept: Piece[] = [];
  let at = 0;
  let next = 0;
  for (const piece of pieces) {
    const end = at + piece.text.length;
    let from = at;
    while (next < drop.length && nth(drop, next).end <= at) next++;
    for (let i = next; i < drop.length && nth(drop, i).start < end; i++) {
      if (nth(drop, i).start > from) kept.push(part(piece, from - at, nth(drop, i).start - at));
      from = Math.max(from, nth(drop, i).end);
    }
    if (from < end) kept.push(part(piece, from - at, end - at));
    at = end;
  }
  return kept;
}

/**
 * The prose as a block: line breaks read as blanks, blanks left over where markup was taken out are closed up.
 * Undefined where nothing is left to read.
 */
export function toBlock({ kind, pieces }: Prose, draft: string): ProseBlock | undefined {
  const tidy = closeUp(pieces);
  if (tidy.length === 0) return undefined;
  return { kind, ...assemble(tidy, draft) };
}

/** The pieces as one text with the way back to the draft. They must be in the draft's order. */
export function assemble(pieces: readonly Piece[], draft: string): MappedText {
  const builder = new OffsetMapBuilder(draft);
  for (const { text, start, end } of pieces) builder.replace(text, start, end);
  return builder.build();
}

function part(piece: Piece, from: number, to: number): Piece {
  if (piece.text.length !== piece.end - piece.start) return piece;
  return { text: piece.text.slice(from, to), start: piece.start + from, end: piece.start + to };
}

/** No blank stands before these: "users [@a]." reads "users." */
const CLOSES = /[.,;:!?)]/;
const BLANKS = /[\t\n\r\f\v ]+/y;

function closeUp(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  let blank = true;
  for (const piece of pieces) {
    const from = blank ? leadingBlanks(piece.text) : 0;
    if (from === piece.text.length) continue;
    if (blank && CLOSES.test(piece.text.charAt(from)) && (kept.at(-1)?.end ?? Infinity) < piece.start) trimEnd(kept);
    kept.push(part(piece, from, piece.text.length));
    blank = isBlank(piece.text.charCodeAt(piece.text.length - 1));
  }
  return trimEnd(kept);
}

function trimEnd(pieces: Piece[]): Piece[] {
  for (let last = pieces.pop(); last !== undefined; last = pieces.pop()) {
    let length = last.text.length;
    while (length > 0 && isBlank(last.text.charCodeAt(length - 1))) length--;
    if (length === 0) continue;
    pieces.push(part(last, 0, length));
    break;
  }
  return pieces;
}

function leadingBlanks(text: string): number {
  BLANKS.lastIndex = 0;
  return BLANKS.test(text) ? BLANKS.lastIndex : 0;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
