/**
 * The byte at which the character `units` UTF-16 units behind the byte `from` starts. `from` must be the start of a
 * character; a surrogate pair counts two units and is never divided. Linear in the units.
 */
export function byteOf(bytes: Uint8Array, from: number, units: number): number {
  let at = from;
  for (let left = units; left > 0; left--) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) at++;
    else if (byte < 0xe0) at += 2;
    else if (byte < 0xf0) at += 3;
    else {
      at += 4;
      left--;
    }
  }
  return at;
}
