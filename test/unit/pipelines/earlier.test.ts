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

  it('is judged again where its value was weighed with them', async () => {
    const last = 'She opened the new lock at Velm in 2014.';
    const { before, after } = await judged('Ola Brand spoke.', 'Nobody spoke.', last);
    assert.ok(before && before.findings.length > 0, 'the wrong year is seen');
    assert.ok(before.evidence !== after?.evidence);
  });
});
