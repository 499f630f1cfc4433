/** How a client counts the characters of a line (LSP 3.17, PositionEncodingKind). */
export const ENCODINGS = ['utf-8', 'utf-16', 'utf-32'] as const;
/** How a client counts the characters of a line. */
export type Encoding = (typeof ENCODINGS)[number];

/**
 * The UTF-16 column of a column in another encoding; one within a character is at its start, one past the end at the
 * end. Linear.
 */
export function toUtf16(line: string, column: number, encoding: Encoding): number {
  if (encoding === 'utf-16') return Math.min(column, line.length);
  let counted = 0;
  let at = 0;
  for (const character of line) {
    counted += lengthIn(character, encoding);
    if (counted > column) return at;
    at += character.length;
  }
  return at;
}

/**
 * The column in another encoding of a UTF-16 column; one within a character is at its start, one past the end at the
 * end. Linear.
 */
export function fromUtf16(line: string, column: number, encoding: Encoding): number {
  if (encoding === 'utf-16') return Math.min(column, line.length);
  let counted = 0;
  let at = 0;
  for (const character of line) {
    at += character.length;
    if (at > column) break;
    counted += lengthIn(character, encoding);
  }
  return counted;
}

/**
 * Units that a character takes. Half a surrogate pair, which no well-formed text has, counts as the character that
 * stands in for it, U+FFFD.
 */
function lengthIn(character: string, encoding: Exclude<Encoding, 'utf-16'>): number {
  if (encoding === 'utf-32') return 1;
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
