import type { OffsetMap } from '../../model/offset-map';
import type { Span } from '../../model/span';
import { shift } from '../../model/span';

/** The map of a part of a reading text: its offset 0 is the whole text's `start`. */
export function subMap(whole: OffsetMap, start: number): OffsetMap {
  return {
    toOriginal: (offset) => whole.toOriginal(offset + start),
    toReading: (original) => whole.toReading(original) - start,
    spanToOriginal: (span) => whole.spanToOriginal(shift(span, start)),
    spanToReading: (original): Span => shift(whole.spanToReading(original), -start),
  };
}
