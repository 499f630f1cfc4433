import assert from 'node:assert/strict';
import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import type { FileSystem } from '../../../src/core/ports';
import { changedFiles, gatherEvents } from '../../../src/server/workspace/watching';

/** A file system that holds these files. */
function holding(...uris: readonly string[]): FileSystem {
  const below = (uri: string): string[] =>
    uris.filter((u) => u.startsWith(`${uri}/`)).map((u) => u.slice(uri.length + 1));
  return {
    stat: async (uri) =>
      below(uri).length > 0
        ? { kind: 'folder', size: 0, modified: 0 }
        : uris.includes(uri)
          ? { kind: 'file', size: 1, modified: 0 }
          : undefined,
    readFile: async () => new Uint8Array(),
    readFolder: async (uri) =>
      [...new Set(below(uri).map((rest) => rest.split('/')[0]!))].map((name) => ({
        name,
        kind: below(`${uri}/${name}`).length > 0 ? 'folder' : 'file',
      })),
  };
}

const event = (uri: string, type: FileChangeType): FileEvent => ({ uri, type });

describe('what changed on disk', () => {
  it('is the file itself', async () => {
    assert.deepEqual(
      await changedFiles([event('file:///c/a.txt', FileChangeType.Changed)], [], holding('file:///c/a.txt')),
      ['file:///c/a.txt'],
    );
  });

  it('is every source of a folder that went, and of no other', async () => {
    const changed = await changedFiles(
      [event('file:///c/old', FileChangeType.Deleted)],
      ['file:///c/old/a.txt', 'file:///c/older.txt', 'file:///c/old/b/c.txt'],
      holding(),
    );
    assert.deepEqual(changed, ['file:///c/old', 'file:///c/old/a.txt', 'file:///c/old/b/c.txt']);
  });

  it('is every file of a folder that came', async () => {
    const changed = await changedFiles(
      [event('file:///c/new', FileChangeType.Created)],
      [],
      holding('file:///c/new/a.txt', 'file:///c/new/b/c.txt'),
    );
    assert.deepEqual(changed, ['file:///c/new', 'file:///c/new/a.txt', 'file:///c/new/b/c.txt']);
  });

  it('is gathered until a burst is over', async () => {
    const settled = await new Promise<readonly FileEvent[]>((resolve) => {
      const gather = gatherEvents(resolve);
      gather([event('file:///a', FileChangeType.Created)]);
      setTimeout(() => gather([event('file:///b', FileChangeType.Created)]), 20);
    });
    assert.equal(settled.length, 2);
  });
});
