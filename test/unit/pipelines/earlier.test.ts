import assert from 'node:assert/strict';
import { draftOf, engineOver } from '../../support/engine';

const SOURCE = 'The harbour board closed the north pier in March. Ola Brand opened the new lock at Velm in 2016.';

describe('a sentence whose earlier sentences change', () => {
  /** What was found out about the last sentence before and after the first one was rewritten. */
  async function judged(first: string, then: string, last: string) {
    const engine = await engineOver({ 'a.txt': SOURCE });
    const before = (await engine.check(draftOf(`${first} ${last}`))).claims.at(-1);
    const after = (await engine.check(draftOf(`${then} ${last}`))).claims.at(-1);
    return { before, after };
  }

  it('is not judged again where nothing was made of them', async () => {
    const { before, after } = await judged('It rained.', 'It snowed.', 'The board closed the north pier in March.');
    assert.ok(before && before.evidence === after?.evidence);
  });

  it('is judged again where a name was looked for in them', async () => {
    const last = 'Lindqvist opened the new lock at Velm in 2016.';
    const { before, after } = await judged('Ola Brand Lindqvist spoke.', 'Nobody spoke.', last);
    assert.deepEqual(before?.findings, []);
    assert.equal(after?.findings.length, 1, 'nobody says that the two are one');
  });
});
