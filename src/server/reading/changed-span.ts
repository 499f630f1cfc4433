import type { Span } from '../../core/model/span';

/**
 * The stretch of a text that an earlier one has not, at least one character long; undefined where both are the same.
 * Linear.
 */
export function changedSpan(before: string, after: string): Span | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return { start: Math.max(0, start - 1), end: Math.max(start + 1, after.length - same) };
}

/** The paragraph or paragraphs that a span lies in: up to the empty lines around it. */
export function paragraphsAround(text: string, { start, end }: Span): Span {
  const before = text.lastIndexOf('\n\n', start);
  const after = text.indexOf('\n\n', end);
  return { start: before < 0 ? 0 : before + 2, end: after < 0 ? text.length : after };
}
