import { setFlagsFromString } from 'node:v8';

/**
 * How much the heap may grow between two full collections, in per cent. V8 lets it become several times as large, which
 * a process beside an editor should not be.
 */
const GROWTH = 20;

/**
 * Keeps the heaps of all threads near to what is in use, at the price of more collections; `growth` is in per cent. A
 * hint: where V8 no longer knows it, nothing happens.
 */
export function keepHeapSmall(growth = GROWTH): void {
  setFlagsFromString(`--heap-growing-percent=${growth}`);
  // Pages that are a fifth empty are emptied, not only those that are mostly so.
  setFlagsFromString('--optimize-for-size');
}
