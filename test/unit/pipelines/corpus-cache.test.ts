import assert from 'node:assert/strict';
import type { CacheStore } from '../../../src/core/ports';
import { createPlumbline, type Plumbline } from '../../../src/core/service';
import { ROOT } from '../../support/engine';
import { MemoryFiles, memoryPorts } from '../../support/memory';

/** Counts what is read from the files, so that a start from the cache can be told from a reading. */
class CountingFiles extends MemoryFiles {
  reads = 0;
  override readFile(uri: string): Promise<Uint8Array> {
    this.reads++;
    return super.readFile(uri);
  }
}

class MemoryCache implements CacheStore {
  readonly kept = new Map<string, Uint8Array>();
  get(key: string): Promise<Uint8Array | undefined> { return Promise.resolve(this.kept.get(key)); }
  set(key: string, bytes: Uint8Array): Promise<void> { this.kept.set(key, bytes); return Promise.resolve(); }
  delete(key: string): Promise<void> { this.kept.delete(key); return Promise.resolve(); }
}

const sentences = (year: number): string => Array.from({ length: 1200 }, (_, i) => `In ${year} the town of Number${i} had ${i * 17} inhabitants.`).join(' ');

async function start(files: MemoryFiles, cache: CacheStore): Promise<Plumbline> {
  const engine = createPlumbline({ ports: { ...memoryPorts(files), cache } });
  await engine.openCorpus([{ uri: ROOT, name: 'work' }]);
  return engine;
}

describe('the next start', () => {
  let files: CountingFiles;
  let cache: MemoryCache;
  beforeEach(async () => {
    files = new CountingFiles({ [`${ROOT}/corpus/a.txt`]: sentences(1950), [`${ROOT}/corpus/b.txt`]: sentences(1960) });
    cache = new MemoryCache();
    await start(files, cache);
    files.reads = 0;
  });
  const found = (engine: Plumbline): readonly string[] => engine.searchQuotes('town of Number77 had inhabitants', 2).map((h) => h.passage.text).sort();

  it('reads nothing again where nothing has changed, and finds the same', async () => {
    const engine = await start(files, cache);
    assert.equal(files.reads, 0);
    assert.deepEqual(engine.sources().map((s) => s.passages), [1200, 1200]);
    assert.deepEqual(found(engine), ['In 1950 the town of Number77 had 1309 inhabitants.', 'In 1960 the town of Number77 had 1309 inhabitants.']);
  });

  it('reads the changed file alone, and drops the one that is gone', async () => {
    files.write(`${ROOT}/corpus/a.txt`, sentences(1955));
    files.remove(`${ROOT}/corpus/b.txt`);
    const engine = await start(files, cache);
    assert.equal(files.reads, 1);
    assert.deepEqual(found(engine).filter((t) => t.includes('Number77 ')), ['In 1955 the town of Number77 had 1309 inhabitants.']);
  });

  it('builds anew from a cache that was cut off or tampered with', async () => {
    for (const [key, bytes] of cache.kept) cache.kept.set(key, bytes.slice(0, bytes.length >> 1));
    const engine = await start(files, cache);
    assert.equal(files.reads, 2);
    assert.equal(found(engine).length, 2);
  });
});
