import assert from 'node:assert/strict';
import type { Memento } from 'vscode';
import { recentFirst, recentSources } from '../../../src/vscode/quote-picker/recent';

function store(): Memento {
  const kept = new Map<string, unknown>();
  return {
    keys: () => [...kept.keys()],
    get: (key: string, other?: unknown) => kept.get(key) ?? other,
    update: (key: string, value: unknown) => Promise.resolve(void kept.set(key, value)),
  } as Memento;
}
const hit = (id: string, score: number) => ({ score, source: { id } });
const order = (hits: readonly { readonly source: { readonly id: string }; readonly score: number }[]): string =>
  hits.map((h) => `${h.source.id}${h.score}`).join(' ');

describe('Recently used sources', () => {
  it('are kept latest first, each once, and not without end', async () => {
    const recent = recentSources(store());
    for (const id of ['a', 'b', 'a', 'c']) await recent.use(id);
    assert.deepEqual(recent.ids, ['c', 'a', 'b']);
    for (let i = 0; i < 50; i++) await recent.use(`s${i}`);
    assert.equal(recent.ids[0], 's49');
    assert.ok(recent.ids.length <= 12);
  });

  it('come first among passages that fit about as well', () => {
    const hits = [hit('x', 10), hit('b', 9.5), hit('y', 9), hit('a', 8.9), hit('z', 4), hit('a', 3.9), hit('b', 1)];
    assert.equal(order(recentFirst(hits, ['a', 'b'])), 'a8.9 b9.5 x10 y9 a3.9 z4 b1');
  });

  it('never come before what fits clearly better, and change nothing where there are none', () => {
    assert.equal(order(recentFirst([hit('x', 10), hit('a', 5)], ['a'])), 'x10 a5');
    assert.equal(order(recentFirst([hit('x', 10), hit('a', 9.9)], [])), 'x10 a9.9');
  });
});
