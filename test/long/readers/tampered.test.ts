import { memoryUsage } from 'node:process';
import assert from 'node:assert/strict';
import { SAMPLES, tamper } from '../../support/tampered';

/** Damaged files of each format: a few, since 10,000 of each (PLUMBLINE_MUTATIONS=10000) take half an hour. */
const COUNT = Number(process.env['PLUMBLINE_MUTATIONS'] ?? 300);
/** Bytes that the process may hold afterwards. */
const MOST_BYTES = 400 << 20;

describe(`${COUNT} damaged files`, () => {
  for (const format of Object.keys(SAMPLES)) {
    it(`throw nothing, hang nowhere and fill no memory: .${format}`, async () => {
      const ends = await tamper(format, COUNT, 29);
      assert.equal(
        [...ends.values()].reduce((sum, count) => sum + count, 0),
        COUNT,
      );
      assert.ok(memoryUsage().heapUsed < MOST_BYTES, `${Math.round(memoryUsage().heapUsed / 1e6)} MB`);
      if (process.env['PLUMBLINE_TELL']) console.log(format, Object.fromEntries(ends));
    }).timeout(120_000 + COUNT * 100);
  }
});
