/** The typed arrays that grow while a corpus is read. */
type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array;

/** How many times as long an array gets when it is full: more would lie idle. */
const GROWTH = 1.5;

/** The same numbers in an array of at least `length`; grows by a share, so that growing costs a constant per entry. */
export function grown<T extends Numbers>(array: T, length: number): T {
  if (array.length >= length) return array;
  const larger = new (array.constructor as new (length: number) => T)(
    Math.max(length, Math.ceil(array.length * GROWTH), 64),
  );
  larger.set(array);
  return larger;
}
