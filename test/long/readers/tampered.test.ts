import { memoryUsage } from 'node:process';
import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { SAMPLES, tamper } from '../../support/tampered';

/** Damaged files of each format: a few, since 10,000 of each (PLUMBLINE_MUTATIONS=10000) take half an hour. */
const COUNT = Number(process.env['PLUMBLINE_MUTATIONS'] ?? 300);
/** Bytes that the process may hold afterwards. */
const MOST_BYTES = 400 << 20;

/** What is held, without what earlier tests in this process left to be collected. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return memoryUsage().heapUsed;
}

describe(`${COUNT} damaged files`, () => {
  for (const format of Object.keys(SAMPLES)) {
    it(`throw nothing, hang nowhere and fill no memory: .${format}`, async () => {
      const ends = await tamper(format, COUNT, 29);
      assert.equal(
        [...ends.values()].reduce((sum, count) => sum + count, 0),
        COUNT,
      );
      const held = heldBytes();
      assert.ok(held < MOST_BYTES, `${Math.round(held / 1e6)} MB`);
      if (process.env['PLUMBLINE_TELL']) console.log(format, Math.round(held / 1e6), 'MB');
      if (process.env['PLUMBLINE_TELL']) console.log(format, Object.fromEntries(ends));
    }).timeout(120_000 + COUNT * 100);
  }
});
