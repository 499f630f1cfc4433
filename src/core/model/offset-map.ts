import type { Span } from './span';

/** The way back from a reading text to the text behind it. The reading text has markup removed and entities decoded. */
export interface OffsetMap<Reading extends Span = Span, Original extends Span = Span> {
  /** Offset in the original for an offset in the reading text. */
  toOriginal(offset: number): number;
  /**
   * Offset in the reading text for an offset in the original; inside removed markup, that of the next kept character.
   */
  toReading(original: number): number;
  /** Smallest original span that holds all of a reading span; empty spans stay empty. */
  spanToOriginal(span: Reading): Original;
  /** The reading span of what an original span holds. */
  spanToReading(original: Original): Reading;
}
