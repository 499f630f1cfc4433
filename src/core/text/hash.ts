/** Offset basis and prime of 32-bit FNV-1a (Fowler, Noll and Vo; draft-eastlake-fnv). */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A 64-bit fingerprint of a string as 16 hexadecimal digits: two FNV-1a hashes with different starts over its UTF-16
 * units.
 * For telling texts apart in caches and fingerprints; no defence against somebody who wants two texts to collide.
 */
export function fingerprint(text: string): string {
  let a = BASIS;
  let b = BASIS ^ 0x5bd1e995;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, PRIME);
    b = Math.imul(b ^ (unit + i), PRIME);
  }
  return hex(a) + hex(b);
}

function hex(n: number): string {
  return (n >>> 0).toString(16).padStart(8, '0');
}
