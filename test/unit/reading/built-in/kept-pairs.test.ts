import assert from 'node:assert/strict';
import type { PairModel } from '../../../../src/core/model/reading/pair-model';
import { failure, success } from '../../../../src/core/model/problem';
import { message } from '../../../../src/core/model/message';
import { keptPairs } from '../../../../src/core/reading/built-in/pairs/kept-pairs';
import { MemoryCache } from '../../../support/memory';

const PAIR = { passage: 'The ferry sank.', claim: 'The ferry sailed.' };
const READING = { supported: 0.1235, conflict: 0.7765, notFound: 0.1, doubts: [{ start: 10, end: 16, doubt: 0.912 }] };

function countingModel(hash = 'a'): PairModel & { asked: number } {
  const model = { hash, asked: 0, read: () => (model.asked++, Promise.resolve(success(READING))) };
  return model;
}

describe('what the model read before', () => {
  it('is not read again, neither now nor after a restart', async () => {
    const cache = new MemoryCache();
    const model = countingModel();
    const first = keptPairs(model, cache);
    assert.deepEqual(await first.read(PAIR), { ok: true, value: READING });
    assert.deepEqual(await first.read(PAIR), { ok: true, value: READING });
    await first.save();
    assert.deepEqual(await keptPairs(model, cache).read(PAIR), { ok: true, value: READING });
    assert.equal(model.asked, 1);
  });

  it('is read again by another model, beside another passage, and where the cache is damaged', async () => {
    const cache = new MemoryCache();
    const model = countingModel();
    const first = keptPairs(model, cache);
    await first.read(PAIR);
    await first.read({ ...PAIR, passage: 'The ferry sailed at noon.' });
    await first.save();
    assert.equal(model.asked, 2);
    const other = countingModel('b');
    await keptPairs(other, cache).read(PAIR);
    assert.equal(other.asked, 1);
    for (const key of cache.kept.keys())
      cache.kept.set(key, new TextEncoder().encode('{"version":1,"pairs":[["x",2,0,[]]]}'));
    await keptPairs(model, cache).read(PAIR);
    assert.equal(model.asked, 3);
  });

  it('is no failure', async () => {
    const problem = { code: 'reader-failed', severity: 'warning' as const, message: message('no') };
    let asked = 0;
    const model = keptPairs({ hash: 'a', read: () => (asked++, Promise.resolve(failure(problem))) }, undefined);
    assert.equal((await model.read(PAIR)).ok, false);
    assert.equal((await model.read(PAIR)).ok, false);
    assert.equal(asked, 2);
    await model.save();
  });
});
