import assert from 'node:assert/strict';
import { CACHE_REQUESTS } from '../../../src/protocol/cache-protocol';
import { clientCache } from '../../../src/server/workspace/client-cache';
import { createPlumbline } from '../../../src/core/service';
import { MemoryFiles, memoryPorts } from '../../support/memory';

/** A client whose storage is this map; it keeps copies, as a channel does. */
function clientWith(kept: Map<string, Uint8Array>): Parameters<typeof clientCache>[0] {
  const handle = (method: string, params: unknown): unknown => {
    switch (method) {
      case CACHE_REQUESTS.get.name:
        return kept.get(params as string) ?? null;
      case CACHE_REQUESTS.set.name: {
        const { key, bytes } = params as { readonly key: string; readonly bytes: Uint8Array };
        return void kept.set(key, Uint8Array.from(bytes));
      }
      default:
        return void kept.delete(params as string);
    }
  };
  return { sendRequest: ((method: string, params: unknown) => Promise.resolve(handle(method, params))) as never };
}

/** A files port that counts what is read. */
class CountedFiles extends MemoryFiles {
  reads = 0;
  override readFile(uri: string): Promise<Uint8Array> {
    this.reads++;
    return super.readFile(uri);
  }
}

/** Opens the corpus as a fresh window does; how many files were read, and what a search finds. */
async function start(
  files: CountedFiles,
  kept: Map<string, Uint8Array>,
): Promise<{ readonly reads: number; readonly found: string | undefined }> {
  files.reads = 0;
  const engine = createPlumbline({ ports: { ...memoryPorts(files), cache: clientCache(clientWith(kept)) } });
  await engine.openCorpus([{ uri: 'memory:/work', name: 'work' }]);
  return { reads: files.reads, found: engine.searchQuotes('lighthouse keepers lantern', 1)[0]?.passage.text };
}

/** As many passages as make storing an index worth while. */
const ENOUGH = Array.from({ length: 2100 }, (_, i) => `Ferry number ${i} sails to island ${i * 7} twice a day.`).join(
  '\n',
);

describe('the cache of a server without a disk', () => {
  const text = 'The keepers of the lighthouse lit every lantern before the storm.';
  const sources = (): CountedFiles =>
    new CountedFiles({ 'memory:/work/corpus/a.txt': `${text}\n`, 'memory:/work/corpus/b.txt': ENOUGH });

  it('keeps bytes, whole or in pieces, and forgets them', async () => {
    const cache = clientCache(clientWith(new Map()));
    await cache.set('a', Uint8Array.of(1, 2));
    await cache.set('b', [Uint8Array.of(1), Uint8Array.of(2, 3)]);
    assert.deepEqual(
      [[...(await cache.get('a'))!], [...(await cache.get('b'))!]],
      [
        [1, 2],
        [1, 2, 3],
      ],
    );
    await cache.delete('a');
    assert.equal(await cache.get('a'), undefined);
  });

  it('spares the next start the reading of every source', async () => {
    const [files, kept] = [sources(), new Map<string, Uint8Array>()];
    const first = await start(files, kept);
    assert.ok(first.reads >= 2 && kept.size > 0);
    assert.deepEqual(await start(files, kept), { reads: 0, found: text });
  });

  it('reads a source that changed since', async () => {
    const [files, kept] = [sources(), new Map<string, Uint8Array>()];
    await start(files, kept);
    files.write('memory:/work/corpus/a.txt', 'The keepers of the lighthouse lit no lantern at all.\n');
    assert.deepEqual(await start(files, kept), {
      reads: 1,
      found: 'The keepers of the lighthouse lit no lantern at all.',
    });
  });

  it('is not believed where its bytes were changed', async () => {
    for (const spoil of [
      (b: Uint8Array) => b.slice(0, b.length >> 1),
      (b: Uint8Array) => b.map((n, i) => (i % 97 === 50 ? n ^ 255 : n)),
      () => new Uint8Array(),
    ]) {
      const [files, kept] = [sources(), new Map<string, Uint8Array>()];
      await start(files, kept);
      for (const [key, bytes] of kept) kept.set(key, spoil(bytes));
      const again = await start(files, kept);
      assert.ok(again.reads >= 2);
      assert.equal(again.found, text);
    }
  });
});
