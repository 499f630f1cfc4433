import assert from 'node:assert/strict';
import { MemoryFiles } from '../../support/memory';
import { play, type RecordedClient, recordedClients, type Session } from './recorded';
import { eventually } from './wire';

const [WORK, AWAY] = ['file:///work', 'file:///away'];
const OWN = `${WORK}/story.md`;
const OTHER = `${AWAY}/drafts/story.md`;
const FILES = {
  [`${WORK}/corpus/pier.txt`]: 'The harbour of Almere has 59 berths.\n',
  [`${AWAY}/plumbline.json`]: '{ "corpus": ["read"] }',
  [`${AWAY}/read/mill.txt`]: 'The mill of Tarsus has 12 sails.\n',
};
const TEXT = 'The harbour of Almere has 61 berths. The mill of Tarsus has 14 sails.\n';

/** What a client that has opened one folder is told of two drafts: one in it, and one in a project elsewhere. */
async function told(
  change: Partial<RecordedClient['initialize']>,
  use: (session: Session, files: MemoryFiles) => Promise<void>,
  opened: readonly string[] = [OWN, OTHER],
): Promise<void> {
  const files = new MemoryFiles(FILES);
  const client = recordedClients().find(({ name }) => name === 'neovim')!;
  const session = await play({ ...client, initialize: { ...client.initialize, ...change } }, files);
  try {
    for (const uri of opened)
      await session.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: '', version: 0, text: TEXT },
      });
    await use(session, files);
  } finally {
    session.stop();
  }
}

/** The words that are underlined in a draft. */
async function wrong(session: Session, uri: string): Promise<readonly string[]> {
  const found = await eventually(`what is wrong with ${uri}`, async () => {
    const all = await session.diagnostics(uri);
    return all.length > 0 && all;
  });
  return found.map(({ range: { start, end } }) => TEXT.slice(start.character, end.character));
}

describe('a draft outside of the folders that are open', () => {
  it('goes by the project that it lies in, and those within them by their own', async () => {
    await told({}, async (session) => {
      await eventually('both', async () => (await wrong(session, OTHER)).join() === '14');
      assert.deepEqual(await wrong(session, OWN), ['61']);
    });
  });

  it('is followed when its sources or its plumbline.json change', async () => {
    await told({}, async (session, files) => {
      await eventually('its own', async () => (await wrong(session, OTHER)).join() === '14');
      files.write(`${AWAY}/read/mill.txt`, 'The mill of Tarsus has 14 sails. The harbour of Almere has 60 berths.\n');
      await session.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: `${AWAY}/read/mill.txt`, type: 2 }],
      });
      await eventually('another one', async () => (await wrong(session, OTHER)).join() === '61');
      files.write(`${AWAY}/plumbline.json`, '{ "corpus": ["read"], "rules": { "quantity-conflict": "error" } }');
      await session.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: `${AWAY}/plumbline.json`, type: 2 }],
      });
      await eventually('a louder one', async () => (await session.diagnostics(OTHER))[0]?.severity === 1);
    });
  });

  it('brings no sources along where the workspace is not trusted', async () => {
    await told({ initializationOptions: { trusted: false } }, async (session) => {
      assert.deepEqual(await wrong(session, OTHER), ['61']);
    });
  });
});

describe('a draft where no folder is open', () => {
  it('brings its project along', async () => {
    await told(
      { rootUri: null, rootPath: null, workspaceFolders: null },
      async (session) => {
        assert.deepEqual(await wrong(session, OTHER), ['14']);
      },
      [OTHER],
    );
  });

  it('goes by its own folder where the client takes the home for a root', async () => {
    await told(
      { rootUri: 'file:///home/ada', rootPath: '/home/ada', workspaceFolders: [] },
      async (session) => {
        assert.deepEqual(await wrong(session, OWN), ['61']);
      },
      [OWN],
    );
  });
});
