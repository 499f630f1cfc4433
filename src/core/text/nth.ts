/**
 * The item at a place that is known to be there; a RangeError elsewhere.
 * For walks over tokens and tables whose arithmetic keeps within bounds: a slip in it is told at once, and not by an
 * `undefined` further on. Numbers in typed arrays are read as `values[i] ?? 0`, which costs nothing.
 */
export function nth<Item>(items: readonly (Item | undefined)[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`No item ${index} of ${items.length}`);
  return item;
}

/** The first of what is known not to be empty; a RangeError of nothing. */
export function firstOf<Item>(items: readonly (Item | undefined)[]): Item {
  return nth(items, 0);
}

/** The last of what is known not to be empty; a RangeError of nothing. */
export function lastOf<Item>(items: readonly (Item | undefined)[]): Item {
  return nth(items, items.length - 1);
}

/** Index of the last of `count` that passes, -1 for none. The test holds up to some index and not after. */
export function lastWhere(count: number, test: (index: number) => boolean): number {
  let low = -1;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (test(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
