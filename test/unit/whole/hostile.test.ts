import assert from 'node:assert/strict';
import { breakages } from '../../benchmark/robust-run';
import { HOSTILE, WORK } from '../../support/hostile';

/** `npm run test:long` sends more of each, and measures how the time grows. */
const LENGTH = 120;
const MUTATED = 40;

describe('hostile text', () => {
  for (const [name, work] of Object.entries(WORK)) {
    it(`breaks nothing: ${name}`, async () => {
      for (const piece of HOSTILE) await work(piece.repeat(Math.ceil(LENGTH / piece.length)));
    });
  }
});

describe('mutated sentences', () => {
  it('break nothing in the whole engine', async () => {
    assert.deepEqual(await breakages(MUTATED, 7), []);
  });
});
