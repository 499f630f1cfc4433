const NEWLINE = 10;
const FROM = Array.from('From ', (sign) => sign.charCodeAt(0));
const QUOTE = 0x3e;

/**
 * The messages of a mailbox (RFC 4155): each starts after a line "From …" at the start or behind an empty line. Lines
 * that were marked because they begin so themselves (">From ") get their first sign taken away again.
 */
export function splitMailbox(bytes: Uint8Array): readonly Uint8Array[] {
  const starts: { readonly line: number; readonly body: number }[] = [];
  for (let line = 0; line < bytes.length; line = lineEnd(bytes, line) + 1) {
    if (startsWith(bytes, line, FROM) && isAfterEmptyLine(bytes, line))
      starts.push({ line, body: lineEnd(bytes, line) + 1 });
  }
  return starts.map(({ body }, i) => unmarked(bytes.subarray(body, starts[i + 1]?.line ?? bytes.length)));
}

function lineEnd(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(NEWLINE, from);
  return end < 0 ? bytes.length : end;
}

function startsWith(bytes: Uint8Array, at: number, signs: readonly number[]): boolean {
  return signs.every((sign, i) => bytes[at + i] === sign);
}

function isAfterEmptyLine(bytes: Uint8Array, at: number): boolean {
  if (at === 0) return true;
  return bytes[at - 2] === NEWLINE || (bytes[at - 2] === 13 && bytes[at - 3] === NEWLINE);
}

function unmarked(message: Uint8Array): Uint8Array {
  const kept = new Uint8Array(message.length);
  let length = 0;
  for (let line = 0; line < message.length;) {
    const end = Math.min(lineEnd(message, line) + 1, message.length);
    let marks = 0;
    while (message[line + marks] === QUOTE) marks++;
    const from = marks > 0 && startsWith(message, line + marks, FROM) ? line + 1 : line;
    kept.set(message.subarray(from, end), length);
    length += end - from;
    line = end;
  }
  return kept.subarray(0, length);
}
