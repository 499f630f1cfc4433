import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createPassageIndex } from '../../../src/core/retrieval/passage-index';
import { decodeSnapshot, encodeSnapshot, loadSnapshot, saveSnapshot } from '../../../src/core/retrieval/snapshot';
import { identityMap, OffsetMapBuilder } from '../../../src/core/text/offset-map';
import type { Source } from '../../../src/core/model/source';
import type { CacheStore } from '../../../src/core/ports';
import { sourceOf } from '../quotes/sources';

const plain = (id: string, sentences: readonly string[]): Source => ({ ...sourceOf(id, sentences), map: identityMap });

function mapped(): Source {
  const { text, map } = new OffsetMapBuilder('<b>The ferry</b> &amp; the pier.').keep(3, 12).keep(16, 17).replace('&', 17, 22).keep(22, 32).build();
  return { ...sourceOf('html', [text]), map };
}

function filled(): ReturnType<typeof createPassageIndex> {
  const index = createPassageIndex();
  index.addSource(plain('gone', ['The pier was blue.']));
  index.addSource(plain('a', ['The ferry runs at night.', 'It carries 80 million people.']));
  index.addSource(mapped());
  index.addSource(plain('b', ['“We will not close the pier,” said Ada Brown.', 'Ça ira, naïvely.']));
  index.removeSource('gone');
  return index;
}

function encoded(): Uint8Array {
  const result = encodeSnapshot(filled(), (id) => ({ size: id.length }));
  assert.ok(result.ok);
  return result.value;
}

class MemoryCache implements CacheStore {
  readonly kept = new Map<string, Uint8Array>();
  get = (key: string): Promise<Uint8Array | undefined> => Promise.resolve(this.kept.get(key));
  set = (key: string, bytes: Uint8Array): Promise<void> => { this.kept.set(key, bytes); return Promise.resolve(); };
  delete = (key: string): Promise<void> => { this.kept.delete(key); return Promise.resolve(); };
}

describe('the stored index', () => {
  it('comes back with the same sources and the same answers', () => {
    const before = filled();
    const result = decodeSnapshot(encoded());
    assert.ok(result.ok);
    const { index, sources } = result.value;
    assert.deepEqual(sources.map(({ source, extra }) => [source.id, extra]), [['a', { size: 1 }], ['html', { size: 4 }], ['b', { size: 1 }]]);
    const stored = sources.find(({ source }) => source.id === 'html')!.source;
    assert.equal(stored.text, mapped().text);
    assert.deepEqual(stored.map.spanToOriginal({ start: 10, end: 15 }), mapped().map.spanToOriginal({ start: 10, end: 15 }));
    assert.deepEqual({ ...sources[2]!.source, map: undefined }, { ...plain('b', ['“We will not close the pier,” said Ada Brown.', 'Ça ira, naïvely.']), map: undefined });
    for (const query of ['the ferry', 'close the pier', '80 million', 'blue']) {
      assert.deepEqual(index.evidence(query, 5), before.evidence(query, 5));
      assert.deepEqual(index.search(query, 5), before.search(query, 5));
    }
    assert.deepEqual(index.locateQuote('We will not close the pier', 1), before.locateQuote('We will not close the pier', 1));
  });

  it('can be changed after it came back', () => {
    const result = decodeSnapshot(encoded());
    assert.ok(result.ok);
    const { index } = result.value;
    index.addSource(plain('a', ['Only penguins here.']));
    index.removeSource('b');
    assert.deepEqual(index.evidence('penguins', 3).map(({ ref }) => ref), [{ source: 'a', index: 0 }]);
    assert.deepEqual(index.evidence('ferry', 3).map(({ ref }) => ref.source), ['html']);
    assert.equal(index.passageCount, 2);
  });

  it('is thrown away when cut off anywhere or foreign', () => {
    const bytes = encoded();
    for (let length = 0; length < bytes.length; length += 7) assert.equal(decodeSnapshot(bytes.slice(0, length)).ok, false);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (junk) => !decodeSnapshot(junk).ok));
  });

  it('is thrown away when any byte was changed', () => {
    const bytes = encoded();
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = bytes.slice();
      changed[at] = (changed[at]! + by) & 255;
      return !decodeSnapshot(changed).ok;
    }), { numRuns: 200 });
  });

  it('cannot harm even where the checksum was made to fit', () => {
    const bytes = encoded();
    fc.assert(fc.property(fc.integer({ min: 24, max: bytes.length - 1 }), fc.nat(255), (at, value) => {
      const changed = bytes.slice();
      changed[at] = value;
      seal(changed);
      const result = decodeSnapshot(changed);
      if (!result.ok) return;
      const { index, sources } = result.value;
      index.search('ferry pier', 5);
      index.evidence('close the pier at night', 5);
      index.locateQuote('We will not close the pier', 1);
      for (const { source } of sources) index.removeSource(source.id);
    }), { numRuns: 400 });
  });

  it('is kept in the host’s cache, and deleted where it is of no use', async () => {
    const cache = new MemoryCache();
    assert.equal(await loadSnapshot(cache, 'k'), undefined);
    assert.ok((await saveSnapshot(cache, 'k', filled(), () => null)).ok);
    assert.equal((await loadSnapshot(cache, 'k'))?.sources.length, 3);
    cache.kept.set('k', cache.kept.get('k')!.slice(8));
    assert.equal(await loadSnapshot(cache, 'k'), undefined);
    assert.equal(cache.kept.size, 0);
  });
});

/** Computes the checksum again, as somebody would who tampers with care. */
function seal(bytes: Uint8Array): void {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  let [low, high] = [0x811c9dc5, 0x5bd1e995];
  for (let i = 6; i < words.length; i++) {
    low = Math.imul(low ^ words[i]!, 0x01000193);
    high = Math.imul(((high << 5) | (high >>> 27)) ^ words[i]!, 0x85ebca6b);
  }
  words[4] = low >>> 0;
  words[5] = high >>> 0;
}
