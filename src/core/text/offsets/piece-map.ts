import type { OffsetMap } from '../../model/offset-map';
import type { Span } from '../../model/span';
import { lastWhere } from '../nth';

/** A map that knows what it is made of, and so can be stored. */
export interface LayeredMap extends OffsetMap {
  /** From the reading text to the original. */
  readonly layers?: readonly MapLayer[] | undefined;
}

/** The pieces of one map, to be stored: a column for each of their properties, then the lengths of both texts. */
export interface MapLayer {
  readonly readingStarts: Uint32Array;
  readonly originalStarts: Uint32Array;
  readonly originalLengths: Uint32Array;
  /** What stands in the reading text again, as `repeatedPlace` reads it. */
  readonly repeats: Uint32Array;
  /** Of a text put together from several (`JoinedMap`): four numbers for each of them; else empty. */
  readonly parts: Uint32Array;
  readonly readingLength: number;
  readonly originalLength: number;
}

/** The parts of a text that is one. */
export const NO_PARTS = new Uint32Array();

/** What a map is made of, from the reading text to the original; undefined for maps that nobody can store. */
export function mapLayers(map: OffsetMap): readonly MapLayer[] | undefined {
  return (map as LayeredMap).layers;
}

/** Pieces in order; the reading sides touch each other, the original sides may leave gaps (removed markup). */
export class PieceMap implements LayeredMap {
  readonly layers: readonly MapLayer[];
  private readonly readingStarts: Uint32Array;
  private readonly originalStarts: Uint32Array;
  private readonly originalLengths: Uint32Array;
  private readonly readingLength: number;

  constructor(private readonly layer: MapLayer) {
    this.layers = [layer];
    ({
      readingStarts: this.readingStarts,
      originalStarts: this.originalStarts,
      originalLengths: this.originalLengths,
      readingLength: this.readingLength,
    } = layer);
  }

  toOriginal(offset: number): number {
    if (offset >= this.readingLength) return this.endOfOriginal();
    const piece = lastAtOrBelow(this.readingStarts, Math.max(0, offset));
    return (
      (this.originalStarts[piece] ?? 0) + this.inside(piece, Math.max(0, offset) - (this.readingStarts[piece] ?? 0))
    );
  }

  toReading(original: number): number {
    const piece = this.firstEndingAfter(original);
    if (piece === this.readingStarts.length) return this.readingLength;
    return (
      (this.readingStarts[piece] ?? 0) + this.inside(piece, Math.max(0, original - (this.originalStarts[piece] ?? 0)))
    );
  }

  spanToOriginal({ start, end }: Span): Span {
    const first = this.toOriginal(start);
    if (end <= start) return { start: first, end: first };
    const repeated = repeatedPlace(this.layer.repeats, { start, end });
    if (repeated) return repeated;
    const last = Math.min(end, this.readingLength) - 1;
    if (last < start) return { start: first, end: first };
    const piece = lastAtOrBelow(this.readingStarts, last);
    return {
      start: first,
      end: (this.originalStarts[piece] ?? 0) + this.through(piece, last - (this.readingStarts[piece] ?? 0)),
    };
  }

  spanToReading({ start, end }: Span): Span {
    const first = this.toReading(start);
    if (end <= start || this.readingStarts.length === 0) return { start: first, end: first };
    let piece = lastAtOrBelow(this.originalStarts, end - 1);
    if (piece > 0 && this.originalLengths[piece] === 0) piece--;
    if ((this.originalStarts[piece] ?? 0) >= end) return { start: first, end: first };
    const length = this.lengthOf(piece);
    const taken = this.isOneToOne(piece) ? Math.min(end - (this.originalStarts[piece] ?? 0), length) : length;
    return { start: first, end: Math.max(first, (this.readingStarts[piece] ?? 0) + taken) };
  }

  /** Where the text after the last piece stands: the end of that piece, or of an original of which nothing was kept. */
  private endOfOriginal(): number {
    const last = this.originalStarts.length - 1;
    return last < 0 ? this.layer.originalLength : (this.originalStarts[last] ?? 0) + (this.originalLengths[last] ?? 0);
  }

  private lengthOf(piece: number): number {
    return (this.readingStarts[piece + 1] ?? this.readingLength) - (this.readingStarts[piece] ?? 0);
  }

  private isOneToOne(piece: number): boolean {
    return this.lengthOf(piece) === this.originalLengths[piece];
  }

  private inside(piece: number, offset: number): number {
    return this.isOneToOne(piece) ? offset : 0;
  }

  private through(piece: number, offset: number): number {
    return this.isOneToOne(piece) ? offset + 1 : (this.originalLengths[piece] ?? 0);
  }

  private firstEndingAfter(original: number): number {
    let low = 0;
    let high = this.originalStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.originalStarts[middle] ?? 0) + (this.originalLengths[middle] ?? 0) > original) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Index of the last value that is not above `limit`; 0 where all are. */
function lastAtOrBelow(values: Uint32Array, limit: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Numbers that a repeat is made of: start and length in the reading text, then both in the original. */
export const REPEAT = 4;

/**
 * The original place of a reading span that lies inside one repeat; undefined for any other. A part of what does not
 * read as it is written leads to the whole.
 */
function repeatedPlace(repeats: Uint32Array, { start, end }: Span): Span | undefined {
  const at = REPEAT * lastWhere(repeats.length / REPEAT, (n) => (repeats[n * REPEAT] ?? 0) <= start);
  const [from = 0, length = 0, original = 0, originalLength = 0] = repeats.subarray(Math.max(0, at), at + REPEAT);
  if (at < 0 || end > from + length) return undefined;
  return length === originalLength
    ? { start: original + start - from, end: original + end - from }
    : { start: original, end: original + originalLength };
}
