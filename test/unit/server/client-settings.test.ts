import assert from 'node:assert/strict';
import { clientSettings } from '../../../src/server/workspace/client-settings';

/** What holds for a client that answers no questions. */
function settled(initial: unknown, later?: unknown): Promise<unknown> {
  const settings = clientSettings({ workspace: {} as never }, { configuration: false }, initial);
  if (later !== undefined) settings.take(later);
  return settings.all();
}

describe('settings of a client that is not asked', () => {
  it('are what it sent at the start, under our name or without', async () => {
    assert.deepEqual(await settled({ strictness: 'strict' }), { strictness: 'strict' });
    assert.deepEqual(await settled({ plumbline: { strictness: 'strict' } }), { strictness: 'strict' });
    assert.equal(await settled(undefined), undefined);
  });

  it('are what it has sent since, under our name or without; nothing sent takes nothing away', async () => {
    for (const later of [{ strictness: 'eager' }, { plumbline: { strictness: 'eager' } }])
      assert.deepEqual(await settled({ plumbline: { strictness: 'strict' } }, later), { strictness: 'eager' });
    assert.deepEqual(await settled({ strictness: 'strict' }, null), { strictness: 'strict' });
  });
});
