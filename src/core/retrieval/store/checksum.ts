/**
 * A 32-bit sum over bytes: FNV-1a over four words at a time, which the processor works on side by side, then one over
 * the rest.
 * Finds damage and edits by hand; whoever can compute it could write the corpus as well.
 */
export function checksum(bytes: Uint8Array, start = 0x811c9dc5): number {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  // Signed: unsigned words over 2^31 are objects until the loop has been compiled.
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  const whole = words.length & ~3;
  let [a, b, c, d] = [start | 0, (start ^ 0x5bd1e995) | 0, (start ^ 0x3c6ef372) | 0, (start ^ 0x1b873593) | 0];
  for (let i = 0; i < whole; i += 4) {
    a = Math.imul(a ^ (words[i] ?? 0), PRIME);
    b = Math.imul(b ^ (words[i + 1] ?? 0), PRIME);
    c = Math.imul(c ^ (words[i + 2] ?? 0), PRIME);
    d = Math.imul(d ^ (words[i + 3] ?? 0), PRIME);
  }
  let sum = bytes.length | 0;
  // A product carries changes upwards only: the high halves are brought down before the lanes meet.
  for (const lane of [a, b, c, d]) sum = Math.imul(sum ^ lane ^ (lane >>> 15), PRIME);
  for (let i = whole * 4; i < aligned.length; i++) sum = Math.imul(sum ^ (aligned[i] ?? 0), PRIME);
  return (sum ^ (sum >>> 16)) >>> 0;
}

const PRIME = 0x01000193;
