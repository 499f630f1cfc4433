/** A half-open range of UTF-16 offsets into one text. Which text is said by whoever holds the span. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Spans that say which text they count in, so that none is taken for one of another text: the compiler refuses it. A
 * plain `Span` fits anywhere. `of` is never there when the program runs. `model/offset-spaces.ts` leads from one to the
 * other.
 */
interface SpanOf<Text extends string> extends Span {
  readonly of?: Text;
}

/** In a claim's text: a sentence of the draft without its markup. */
export type ClaimSpan = SpanOf<'claim'>;
/** In the draft as it is written. */
export type DraftSpan = SpanOf<'draft'>;
/** In a passage's text: a sentence of a source. */
export type PassageSpan = SpanOf<'passage'>;
/** In a source's reading text. */
export type SourceSpan = SpanOf<'source'>;

/** A zero-based place as editors count: line, and UTF-16 column in it. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A half-open range of positions. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** True where the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same span moved by `by` code units, in the same text. */
export function shift<Text extends string = never>({ start, end }: SpanOf<Text>, by: number): SpanOf<Text> {
  return { start: start + by, end: end + by };
}

/** The span with at least one code unit. A place between two counts as well. */
export function nonEmpty<Text extends string = never>({ start, end }: SpanOf<Text>): SpanOf<Text> {
  return { start, end: Math.max(end, start + 1) };
}

/** The span from the first start to the last end; there is at least one. */
export function unionSpan<Text extends string = never>(spans: readonly SpanOf<Text>[]): SpanOf<Text> {
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}
