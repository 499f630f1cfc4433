/** The few expectations that the suites need, in both hosts: `node:assert` is not there in a worker. */

/** Fails with `detail` unless the condition holds. */
export function ok(condition: unknown, detail = 'expected to hold'): asserts condition {
  if (!condition) throw new Error(detail);
}

/** Fails unless both have the same JSON. */
export function equal(actual: unknown, expected: unknown, detail = ''): void {
  const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== e) throw new Error(`${detail === '' ? '' : `${detail}: `}expected ${e}, got ${a}`);
}

/** Fails unless `text` holds `part`. */
export function includes(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`expected “${part}” in: ${text}`);
}
