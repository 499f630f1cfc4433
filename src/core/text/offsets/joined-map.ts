import type { OffsetMap } from '../../model/offset-map';
import type { Span } from '../../model/span';
import { lastWhere, nth } from '../nth';
import { type LayeredMap, type MapLayer, mapLayers, NO_PARTS, PieceMap } from './piece-map';

/** Numbers that a part is made of: start and end in the reading text, then how many pieces and numbers of repeats. */
const PART = 4;

/** The maps of blocks in a row; what stands between two blocks belongs to the end of the first. */
export class JoinedMap implements LayeredMap {
  /** In the file, where each block starts and ends. A footnote may stand inside the sentence before it. */
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;

  /** `maps`: of each block alone; `spans`: where each stands in the reading text, in order. */
  constructor(
    private readonly maps: readonly OffsetMap[],
    private readonly spans: readonly Span[],
  ) {
    this.starts = Uint32Array.from(maps, (map) => map.toOriginal(0));
    this.ends = Uint32Array.from(maps, (map, i) => {
      const { start, end } = nth(spans, i);
      return map.spanToOriginal({ start: 0, end: end - start }).end;
    });
  }

  /** The map that gave this layer. */
  static of(layer: MapLayer): JoinedMap {
    const [maps, spans]: [OffsetMap[], Span[]] = [[], []];
    let [piece, repeat] = [0, 0];
    for (let i = 0; i < layer.parts.length; i += PART) {
      const [start = 0, end = 0, pieces = 0, repeats = 0] = layer.parts.subarray(i, i + PART);
      const take = (column: Uint32Array): Uint32Array => column.subarray(piece, piece + pieces);
      maps.push(
        new PieceMap({
          readingStarts: take(layer.readingStarts),
          originalStarts: take(layer.originalStarts),
          originalLengths: take(layer.originalLengths),
          repeats: layer.repeats.subarray(repeat, repeat + repeats),
          parts: NO_PARTS,
          readingLength: end - start,
          originalLength: layer.originalLength,
        }),
      );
      spans.push({ start, end });
      [piece, repeat] = [piece + pieces, repeat + repeats];
    }
    return new JoinedMap(maps, spans);
  }

  /** One layer with the pieces of all blocks; none where a block's own map is not a single layer. */
  get layers(): readonly MapLayer[] | undefined {
    const all = this.maps.map((map) => mapLayers(map) ?? []);
    const own = all.flatMap((layers) => layers);
    if (own.length === 0 || all.some((layers) => layers.length !== 1 || nth(layers, 0).parts.length > 0))
      return undefined;
    return [
      {
        readingStarts: together(own.map(({ readingStarts }) => readingStarts)),
        originalStarts: together(own.map(({ originalStarts }) => originalStarts)),
        originalLengths: together(own.map(({ originalLengths }) => originalLengths)),
        repeats: together(own.map(({ repeats }) => repeats)),
        parts: Uint32Array.from(
          own.flatMap(({ readingStarts, repeats }, i) => {
            const { start, end } = nth(this.spans, i);
            return [start, end, readingStarts.length, repeats.length];
          }),
        ),
        readingLength: this.spans.at(-1)?.end ?? 0,
        originalLength: own.reduce((most, { originalLength }) => Math.max(most, originalLength), 0),
      },
    ];
  }

  toOriginal(offset: number): number {
    const i = lastWhere(this.spans.length, (n) => nth(this.spans, n).start <= offset);
    return i < 0
      ? 0
      : nth(this.maps, i).toOriginal(Math.min(offset, nth(this.spans, i).end) - nth(this.spans, i).start);
  }

  toReading(original: number): number {
    const i = this.blockAt(original);
    if (i < 0) return 0;
    if (original >= (this.ends[i] ?? 0)) return this.spans[i + 1]?.start ?? nth(this.spans, i).end;
    return nth(this.spans, i).start + nth(this.maps, i).toReading(original);
  }

  spanToOriginal({ start, end }: Span): Span {
    const first = this.toOriginal(start);
    if (end <= start) return { start: first, end: first };
    const i = Math.max(
      0,
      lastWhere(this.spans.length, (n) => nth(this.spans, n).start < end),
    );
    const block = nth(this.spans, i);
    const inside = nth(this.maps, i).spanToOriginal({
      start: Math.max(0, start - block.start),
      end: Math.min(end, block.end) - block.start,
    });
    return start >= block.start ? inside : { start: Math.min(first, inside.end), end: inside.end };
  }

  spanToReading({ start, end }: Span): Span {
    const first = this.toReading(start);
    if (end <= start) return { start: first, end: first };
    const i = this.blockAt(end - 1);
    if (i < 0) return { start: first, end: first };
    const inside = nth(this.maps, i).spanToReading({ start: Math.max(start, this.starts[i] ?? 0), end }).end;
    return { start: first, end: Math.max(first, nth(this.spans, i).start + inside) };
  }

  /** The innermost block that holds an offset of the file, else the last that starts before it; -1 before the first. */
  private blockAt(original: number): number {
    const nearest = lastWhere(this.starts.length, (n) => (this.starts[n] ?? 0) <= original);
    let i = nearest;
    while (i > 0 && original >= (this.ends[i] ?? 0) && (this.starts[i] ?? 0) < (this.ends[i - 1] ?? 0)) i--;
    return i >= 0 && original < (this.ends[i] ?? 0) ? i : nearest;
  }
}

function together(columns: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(columns.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const column of columns) {
    all.set(column, at);
    at += column.length;
  }
  return all;
}
