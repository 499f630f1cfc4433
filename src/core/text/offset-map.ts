import { lastWhere } from './nth';
import type { OffsetMap } from '../model/offset-map';
import type { Span } from '../model/span';

/** A map that knows what it is made of, and so can be stored. */
interface LayeredMap extends OffsetMap {
  /** From the reading text to the original. */
  readonly layers?: readonly MapLayer[] | undefined;
}

/** The map of a text that is its own original. */
export const identityMap: LayeredMap = {
  layers: [],
  toOriginal: (offset) => offset,
  toReading: (original) => original,
  spanToOriginal: (span) => span,
  spanToReading: (original) => original,
};

/** Two maps in a row: `first` leads from the reading text to a middle text, `second` from there to the original. */
export function chainMaps(first: OffsetMap, second: OffsetMap): OffsetMap {
  if (first === identityMap) return second;
  if (second === identityMap) return first;
  const [outer, inner] = [mapLayers(first), mapLayers(second)];
  const chained: LayeredMap = {
    layers: outer && inner && [...outer, ...inner],
    toOriginal: (offset) => second.toOriginal(first.toOriginal(offset)),
    toReading: (original) => first.toReading(second.toReading(original)),
    spanToOriginal: (span) => second.spanToOriginal(first.spanToOriginal(span)),
    spanToReading: (original) => first.spanToReading(second.spanToReading(original)),
  };
  return chained;
}

/** The pieces of one map, to be stored: a column for each of their properties, then the lengths of both texts. */
export interface MapLayer {
  readonly readingStarts: Uint32Array;
  readonly originalStarts: Uint32Array;
  readonly originalLengths: Uint32Array;
  /** What stands in the reading text again, as `repeatedPlace` reads it. */
  readonly repeats: Uint32Array;
  readonly readingLength: number;
  readonly originalLength: number;
}

/** What a map is made of, from the reading text to the original; undefined for maps that were not made here. */
export function mapLayers(map: OffsetMap): readonly MapLayer[] | undefined {
  return (map as LayeredMap).layers;
}

/** The map made of some layers, as `mapLayers` gave them. */
export function mapFromLayers(layers: readonly MapLayer[]): OffsetMap {
  return layers.map((layer) => new PieceMap(layer)).reduce<OffsetMap>(chainMaps, identityMap);
}

/** A reading text with the way back to its original. */
export interface MappedText {
  readonly text: string;
  readonly map: OffsetMap;
}

/** Writes a reading text piece by piece, and remembers the places. The pieces come in the order of the original. */
export class OffsetMapBuilder {
  private readonly parts: string[] = [];
  private readonly readingStarts: number[] = [];
  private readonly originalStarts: number[] = [];
  private readonly originalLengths: number[] = [];
  private readonly repeats: number[] = [];
  private readingLength = 0;
  private originalEnd = 0;

  constructor(private readonly original: string) {}

  /** Length of the reading text so far, in UTF-16 code units: where the next piece will start. */
  get length(): number {
    return this.readingLength;
  }

  /** Takes a span of the original over as it is. */
  keep(start: number, end: number): this {
    return this.add(this.original.slice(start, end), start, end);
  }

  /** Puts `text` in place of a span of the original; an empty text removes it. */
  replace(text: string, start: number, end: number): this {
    return this.add(text, start, end);
  }

  /** Adds text that the original does not have (a line break between two table cells). */
  insert(text: string): this {
    return this.add(text, this.originalEnd, this.originalEnd);
  }

  /** The same, in front of what stands at an offset of the original. */
  insertBefore(text: string, offset: number): this {
    return this.add(text, offset, offset);
  }

  /**
   * Inserts what an earlier span of the original reads as: a cell that spans rows. In the order of the text it has no
   * place of its own; its words alone lead back to that span.
   */
  repeat(text: string, { start, end }: Span): this {
    if (text !== '') this.repeats.push(this.readingLength, text.length, start, end - start);
    return this.insert(text);
  }

  /** The reading text and its map; the builder must not be used afterwards. */
  build(): MappedText {
    const map = new PieceMap({
      readingStarts: Uint32Array.from(this.readingStarts),
      originalStarts: Uint32Array.from(this.originalStarts),
      originalLengths: Uint32Array.from(this.originalLengths),
      repeats: Uint32Array.from(this.repeats),
      readingLength: this.readingLength,
      originalLength: this.original.length,
    });
    return { text: this.parts.join(''), map };
  }

  private add(text: string, start: number, end: number): this {
    if (start < this.originalEnd || end < start)
      throw new RangeError(`Pieces must follow the original: ${start}..${end} after ${this.originalEnd}`);
    this.originalEnd = end;
    if (text === '') return this;
    if (!this.joinsLast(text.length, start, end)) this.startPiece(start, end - start);
    this.parts.push(text);
    this.readingLength += text.length;
    return this;
  }

  /** Neighbouring pieces of one-to-one length are one piece; so are neighbouring insertions. */
  private joinsLast(length: number, start: number, end: number): boolean {
    const last = this.readingStarts.length - 1;
    if (last < 0) return false;
    const lastLength = this.originalLengths[last] ?? 0;
    if ((this.originalStarts[last] ?? 0) + lastLength !== start) return false;
    if (lastLength === 0) return end === start;
    if (end - start !== length || lastLength !== this.readingLength - (this.readingStarts[last] ?? 0)) return false;
    this.originalLengths[last] = lastLength + length;
    return true;
  }

  private startPiece(start: number, length: number): void {
    this.readingStarts.push(this.readingLength);
    this.originalStarts.push(start);
    this.originalLengths.push(length);
  }
}

/** Pieces in order; the reading sides touch each other, the original sides may leave gaps (removed markup). */
class PieceMap implements LayeredMap {
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
const REPEAT = 4;

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
