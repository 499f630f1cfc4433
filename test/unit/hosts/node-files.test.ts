import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeCache } from '../../../src/hosts/node-cache';
import { nodeFiles, uriOf } from '../../../src/hosts/node-files';
import { systemClock } from '../../../src/hosts/clock';

describe('the disk as a port', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'plumbline-files-'));
    mkdirSync(path.join(folder, 'corpus/notes'), { recursive: true });
    writeFileSync(path.join(folder, 'corpus/a b#.txt'), 'words');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('reads files whose names need escaping in a URI', async () => {
    assert.equal(
      Buffer.from(await nodeFiles.readFile(uriOf(path.join(folder, 'corpus/a b#.txt')))).toString(),
      'words',
    );
  });

  it('says undefined, and does not throw, where there is no file', async () => {
    assert.equal(await nodeFiles.stat(uriOf(path.join(folder, 'nothing.txt'))), undefined);
    assert.equal(await nodeFiles.stat(uriOf(path.join(folder, 'corpus/a b#.txt/below'))), undefined);
  });

  it('follows links inside the folder and leaves out those that lead outside', async () => {
    writeFileSync(path.join(folder, 'secret.txt'), 'secret');
    symlinkSync(path.join(folder, 'secret.txt'), path.join(folder, 'corpus/out.txt'));
    symlinkSync(path.join(folder, 'corpus/a b#.txt'), path.join(folder, 'corpus/in.txt'));
    symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'corpus/broken.txt'));
    const names = (await nodeFiles.readFolder(uriOf(path.join(folder, 'corpus')))).map((e) => `${e.kind} ${e.name}`);
    assert.deepEqual(names.sort(), ['file a b#.txt', 'file in.txt', 'folder notes']);
  });

  it('caches bytes by key, and has lost nothing but what was deleted', async () => {
    const cache = nodeCache(path.join(folder, 'cache'));
    assert.equal(await cache.get('one'), undefined);
    await Promise.all([
      cache.set('one', Uint8Array.of(1)),
      cache.set('one', Uint8Array.of(1)),
      cache.set('two/../x', Uint8Array.of(2)),
    ]);
    assert.deepEqual([...(await cache.get('one'))!], [1]);
    await cache.delete('one');
    assert.equal(await cache.get('one'), undefined);
    assert.deepEqual([...(await cache.get('two/../x'))!], [2]);
  });

  it('writes a cached file in pieces, and lets who has it open go on reading the old one', async () => {
    const cache = nodeCache(path.join(folder, 'cache'));
    const pieces = function* (byte: number): Iterable<Uint8Array> {
      for (let i = 0; i < 40; i++) yield new Uint8Array(100_000).fill(byte);
    };
    await cache.set('k', pieces(1));
    const file = (await cache.open!('k'))!;
    assert.equal(file.size, 4_000_000);
    await cache.set('k', pieces(2));
    assert.deepEqual([...file.read(3_999_998, 10)], [1, 1]);
    await cache.delete('k');
    assert.deepEqual([...file.read(0, 2)], [1, 1]);
    file.close();
    assert.equal(await cache.open!('k'), undefined);
  });

  it('leaves nothing behind, and the old bytes in place, where writing fails in the middle', async () => {
    const cache = nodeCache(path.join(folder, 'cache'));
    await cache.set('k', Uint8Array.of(1));
    const broken = function* (): Iterable<Uint8Array> {
      yield Uint8Array.of(2);
      throw new Error('no more');
    };
    await assert.rejects(cache.set('k', broken()));
    assert.deepEqual([...(await cache.get('k'))!], [1]);
    // One file, and the one by which Git leaves it out.
    assert.equal(readdirSync(path.join(folder, 'cache')).filter((name) => name !== '.gitignore').length, 1);
    assert.equal(readFileSync(path.join(folder, 'cache/.gitignore'), 'utf8'), '*\n');
  });

  it('lets other work run in between', async () => {
    const order: string[] = [];
    setImmediate(() => order.push('other'));
    await systemClock().yield();
    order.push('after');
    assert.deepEqual(order, ['other', 'after']);
  });
});
