import type { OffsetMap } from '../../model/offset-map';
import type { Span } from '../../model/span';
import { JoinedMap } from './joined-map';
import { type LayeredMap, type MapLayer, mapLayers, NO_PARTS, PieceMap } from './piece-map';

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

/** The map made of some layers, as `mapLayers` gave them. */
export function mapFromLayers(layers: readonly MapLayer[]): OffsetMap {
  return layers
    .map((layer) => (layer.parts.length > 0 ? JoinedMap.of(layer) : new PieceMap(layer)))
    .reduce<OffsetMap>(chainMaps, identityMap);
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
      parts: NO_PARTS,
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
