import assert from 'node:assert/strict';
import { render } from '../../../src/core/model/message';
import { draftOf, engineOver } from '../../support/engine';

/** What a draft of one sentence is told of a source of one sentence. */
async function said(draft: string, source: string): Promise<readonly string[]> {
  const engine = await engineOver({ 'a.txt': `${source}\n` });
  const { findings } = await engine.check(draftOf(`${draft}\n`));
  return findings.filter(({ rule }) => rule === 'polarity-conflict').map(({ message }) => render(message));
}

describe('the message on a denial', () => {
  it('says what differs', async () => {
    assert.deepEqual(
      await said(
        'The council will introduce a toll on the bridge.',
        'The council will not introduce a toll on the bridge.',
      ),
      ['The draft says “will introduce”; a.txt says “will not introduce”.'],
    );
    assert.deepEqual(
      await said(
        'The council will not introduce a toll on the bridge.',
        'The council will introduce a toll on the bridge.',
      ),
      ['The draft says “will not introduce”; a.txt says “will introduce”.'],
    );
  });

  it('takes words whole, with what they depend on', async () => {
    assert.deepEqual(await said('The guild hasn’t signed the lease.', 'The guild has signed the lease.'), [
      'The draft says “hasn’t signed”; a.txt says “has signed”.',
    ]);
    assert.deepEqual(
      await said(
        'Tenants were not allowed to return to Osby on Friday.',
        'Tenants were allowed to return to Osby on Friday.',
      ),
      ['The draft says “were not allowed to return”; a.txt says “were allowed to return”.'],
    );
  });

  it('says nothing where both deny', async () => {
    assert.deepEqual(
      await said(
        'The council will not introduce a toll on the bridge.',
        'The council won’t introduce a toll on the bridge.',
      ),
      [],
    );
  });
});
