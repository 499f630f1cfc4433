import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { judgeClaim } from '../../../src/core/compare/judge';
import { extractNumericFacts } from '../../../src/core/facts/numeric';
import type { PassageLine } from '../../benchmark/claims-data';
import { readLines } from '../../benchmark/json-lines';
import { inputOf } from '../../unit/compare/input';

const FOLDER = path.join(import.meta.dirname, '../../../training/claims');
/** So many passages apart are those whose claims are judged as well. */
const STEP = 60;

/** Every passage that was written by hand, with its claims. */
function* written(): Generator<PassageLine> {
  for (const name of readdirSync(FOLDER).sort()) yield* readLines<PassageLine>(path.join(FOLDER, name));
}

describe('sentences of every kind', () => {
  it('are read and judged without a failure', () => {
    const failed: string[] = [];
    const attempt = (text: string, work: () => unknown): void => {
      try {
        work();
      } catch (error) {
        failed.push(`${text}: ${String(error)}`);
      }
    };
    let i = 0;
    for (const { passage, claims } of written()) {
      const isJudged = i++ % STEP === 0;
      attempt(passage, () => extractNumericFacts(passage));
      for (const { claim } of claims)
        attempt(claim, () => (isJudged ? judgeClaim(inputOf(claim, passage)) : extractNumericFacts(claim)));
    }
    assert.ok(i > 4000, `${i} passages`);
    assert.deepEqual(failed, []);
  });
});
