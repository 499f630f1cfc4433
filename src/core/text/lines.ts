import type { Position, Range, Span } from '../model/span';

/**
 * Offsets at which the lines of `text` start; `\n`, `\r\n` and a lone `\r` end a line, as in VS Code. The first is 0.
 */
export function lineStarts(text: string): Uint32Array {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(i + 1);
  }
  return Uint32Array.from(starts);
}

/** The line and column of an offset; offsets past the end stand on the last line. */
export function positionAt(starts: Uint32Array, offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - (starts[low] ?? 0) };
}

/** The range of a span. */
export function rangeOf(starts: Uint32Array, span: Span): Range {
  return { start: positionAt(starts, span.start), end: positionAt(starts, span.end) };
}
