import type { OffsetMap } from '../../model/offset-map';
import { shift } from '../../model/span';
import { type LayeredMap, type MapLayer, mapLayers, REPEAT } from './piece-map';

/** The same map into a longer original, in which this one's starts at `by`. */
export function movedMap(map: OffsetMap, by: number): OffsetMap {
  if (by === 0) return map;
  const moved: LayeredMap = {
    // Asked for where a source is stored; a draft that is typed in never needs them.
    get layers() {
      const own = mapLayers(map);
      const last = own?.at(-1);
      return own && last && [...own.slice(0, -1), movedLayer(last, by)];
    },
    toOriginal: (offset) => map.toOriginal(offset) + by,
    toReading: (original) => map.toReading(original - by),
    spanToOriginal: (span) => shift(map.spanToOriginal(span), by),
    spanToReading: (original) => map.spanToReading(shift(original, -by)),
  };
  return moved;
}

/** Where in a repeat its place in the original stands. */
const PLACE = 2;

function movedLayer(layer: MapLayer, by: number): MapLayer {
  return {
    ...layer,
    originalStarts: layer.originalStarts.map((start) => start + by),
    repeats: layer.repeats.map((number, i) => (i % REPEAT === PLACE ? number + by : number)),
    originalLength: layer.originalLength + by,
  };
}
