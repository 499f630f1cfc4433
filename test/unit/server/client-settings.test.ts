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

  it('may have the names that editors write with dots in them, at the start, later and as an answer', async () => {
    const wanted = { rules: { unsupported: 'hint', 'quote-altered': 'error' }, check: { when: 'save' } };
    for (const given of [
      {
        'plumbline.rules.unsupported': 'hint',
        'plumbline.rules': { 'quote-altered': 'error' },
        'plumbline.check.when': 'save',
      },
      { 'rules.unsupported': 'hint', 'rules.quote-altered': 'error', 'check.when': 'save' },
      { plumbline: { 'rules.unsupported': 'hint', rules: { 'quote-altered': 'error' }, check: { when: 'save' } } },
    ]) {
      assert.deepEqual(plain(await settled(given)), wanted);
      assert.deepEqual(plain(await settled({ strictness: 'strict' }, given)), wanted);
    }
    const answering = { workspace: { getConfiguration: () => Promise.resolve({ 'check.when': 'save' }) } } as never;
    assert.deepEqual(plain(await clientSettings(answering, { configuration: true }, undefined).all()), {
      check: { when: 'save' },
    });
  });

  it('leaves dots within names and values alone', async () => {
    const aliases = { 'U.S.': ['America'] };
    assert.deepEqual(plain(await settled({ aliases, corpus: ['./a.b'] })), { aliases, corpus: ['./a.b'] });
    assert.deepEqual(plain(await settled({ '__proto__.enabled': false })), { ['__proto__']: { enabled: false } });
  });
});

/** As data of its own, whatever made it. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
