import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/compare/sentence/analysis';
import { caches } from '../../../src/core/text/caches';
import { draftOf, engineOver, told } from '../../support/engine';

/** `make`, and how often it was called. */
function counted<A extends unknown[], T>(make: (...args: A) => T) {
  const calls = { count: 0 };
  return { calls, make: (...args: A): T => (calls.count++, make(...args)) };
}

describe('caches', () => {
  it('keep what was made once, until they are dropped', () => {
    const { calls, make } = counted(() => ['a', 'list']);
    const list = caches.once(make);
    assert.equal(calls.count, 0);
    assert.equal(list(), list());
    assert.equal(calls.count, 1);
    caches.drop();
    assert.deepEqual(list(), ['a', 'list']);
    assert.equal(calls.count, 2);
  });

  it('keep what was made of an object, until they are dropped', () => {
    const { calls, make } = counted(({ text }: { text: string }) => text.toUpperCase());
    const upper = caches.ofObject(make);
    const [one, other] = [{ text: 'a' }, { text: 'a' }];
    assert.deepEqual([upper(one), upper(one), upper(other)], ['A', 'A', 'A']);
    assert.equal(calls.count, 2);
    caches.drop();
    upper(one);
    assert.equal(calls.count, 3);
  });

  it('keep what was made of so many texts, and then begin anew', () => {
    const { calls, make } = counted((text: string) => text.length);
    const length = caches.ofText(2, make);
    for (const text of ['a', 'bb', 'a', 'bb']) length(text);
    assert.equal(calls.count, 2);
    length('ccc');
    assert.equal(length('a'), 1);
    assert.equal(calls.count, 4);
  });

  it('keep the values used last, and those of objects, until they are dropped', () => {
    const [recent, store, key] = [caches.recent<string, number>(1), caches.byObject<object, string>(), {}];
    recent.set('a', 1);
    recent.set('b', 2);
    store.set(key, 'value');
    assert.deepEqual([recent.get('a'), recent.get('b'), store.get(key)], [undefined, 2, 'value']);
    caches.drop();
    assert.deepEqual([recent.get('b'), store.get(key)], [undefined, undefined]);
  });

  it('give no number twice, dropped or not', () => {
    const numberOf = caches.numbering<object>();
    const [a, b] = [{}, {}];
    const before = [numberOf(a), numberOf(b), numberOf(a)];
    caches.drop();
    const after = [numberOf(a), numberOf(b)];
    assert.equal(before[0], before[2]);
    assert.equal(new Set([...before, ...after]).size, 4);
  });
});

describe('a service that drops its caches', () => {
  it('finds the same afterwards', async () => {
    const engine = await engineOver({
      'a.txt': 'The ferry from Velm carried 300 passengers in May 2019. Ada Brown runs the port of Bombay.',
    });
    const draft = draftOf(
      'The ferry from Velm carried 400 passengers in May 2019. Ada Brown runs the port of Mumbai.\n',
    );
    const before = told(await engine.check(draft), draft);
    assert.deepEqual(before, ['quantity-conflict: 400 -> 300']);
    const sentence = analyse(draft.text);
    engine.dropCaches();
    assert.notEqual(analyse(draft.text), sentence);
    assert.deepEqual(told(await engine.check({ ...draft, version: 2 }), draft), before);
    engine.close(draft.uri);
    assert.deepEqual(told(await engine.check(draft), draft), before);
  });
});
