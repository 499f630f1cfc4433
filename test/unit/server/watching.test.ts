import assert from 'node:assert/strict';
import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import type { FileSystem } from '../../../src/core/ports';
import { changedFiles, gatherEvents, watchFiles, type Watchers } from '../../../src/server/workspace/watching';

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

describe('what a client is asked to watch', () => {
  const watched = async (corpus: readonly string[]): Promise<readonly string[]> => {
    const asked: string[] = [];
    const connection = {
      client: {
        register: (_: unknown, { watchers }: { watchers: { globPattern: string | { baseUri: string } }[] }) => {
          for (const { globPattern: glob } of watchers) asked.push(typeof glob === 'string' ? glob : glob.baseUri);
          return Promise.resolve({ dispose: () => undefined });
        },
      },
    } as unknown as Watchers['connection'];
    const folder = { uri: 'file:///work', name: 'work' };
    const watchers = {
      connection,
      client: { watching: true, relativePatterns: true },
      host: {},
      onChange: () => undefined,
    };
    await watchFiles(watchers, [folder], [{ ...folder, corpus }]);
    return asked;
  };

  it('is the folders of the workspace, and those of sources that lie elsewhere, however they are written', async () => {
    assert.deepEqual(await watched(['corpus', './notes/*.md']), ['**/*']);
    assert.deepEqual(await watched(['../far/notes', '/srv/papers/**/*.pdf', 'a b/../../near']), [
      '**/*',
      'file:///far/notes',
      'file:///srv/papers',
      'file:///near',
    ]);
  });

  it('is watched by the host, sources elsewhere too, where the client offers to and then does not', async () => {
    const watched: string[] = [];
    const folder = { uri: 'file:///work', name: 'work' };
    await watchFiles(
      {
        connection: {
          client: { register: () => Promise.reject(new Error('no')) },
        } as unknown as Watchers['connection'],
        client: { watching: true, relativePatterns: true },
        host: {
          watch: (uris) => {
            watched.push(...uris);
            return { dispose: () => undefined };
          },
        },
        onChange: () => undefined,
      },
      [folder],
      [{ ...folder, corpus: ['../far'] }],
    );
    assert.deepEqual(watched, ['file:///work', 'file:///far']);
  });
});
