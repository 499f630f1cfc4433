import assert from 'node:assert/strict';
import { breakages } from '../../benchmark/robust-run';
import { draftOf, engineOver } from '../../support/engine';

describe('mutated sentences', () => {
  it('break nothing in the whole engine', async () => {
    assert.deepEqual(await breakages(800, 7), []);
  });
});

describe('a draft of 5 MB', () => {
  it('says what was left out of it', async () => {
    const engine = await engineOver({ 'a.txt': 'The harbour has 14 berths and employs 320 people.\n' });
    const text = 'The harbour has 14 berths. It employs some people near the sea.\n\n'.repeat(80_000);
    assert.ok((await engine.check(draftOf(text))).problems.length > 0);
  });
});
