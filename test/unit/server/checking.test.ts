import assert from 'node:assert/strict';
import { WHOLE_SOURCE } from '../../../src/core/model/source';
import { type CheckedDraftFile, type InsertionAnswer, REQUESTS } from '../../../src/protocol/protocol';
import { MemoryFiles } from '../../support/memory';
import { type Client, eventually, startWire } from './wire';

const ROOT = 'file:///work';
const WORDS = 'The keepers of the lighthouse lit every lantern before the great storm came';
const SOURCE = `"${WORDS}," she wrote.\n`;
const SLIP = SOURCE.replace('lantern', 'candle');
const DRAFT = `${ROOT}/draft.md`;

/**
 * Runs a test against a server on these files; `settings` are what the client answers, and may be changed meanwhile.
 */
async function served(
  content: Readonly<Record<string, string>>,
  settings: Record<string, unknown>,
  use: (client: Client, files: MemoryFiles) => Promise<void>,
): Promise<void> {
  const files = new MemoryFiles(
    Object.fromEntries(Object.entries(content).map(([path, text]) => [`${ROOT}/${path}`, text])),
  );
  const client = await startWire({ files, folders: [{ uri: ROOT, name: 'work' }], settings });
  try {
    await use(client, files);
  } finally {
    await client.stop();
  }
}

const found = (client: Client, uri = DRAFT): string =>
  client
    .diagnostics(uri)
    .map(({ code }) => String(code))
    .join();
const configure = (client: Client): Promise<void> =>
  client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
const checkAll = (client: Client, show: boolean): Promise<readonly CheckedDraftFile[]> =>
  client.connection.sendRequest(REQUESTS.checkDrafts.name, { show });

describe('checking that is switched', () => {
  it('off takes the findings away, and on brings them back', async () => {
    const settings: Record<string, unknown> = {};
    await served({ 'corpus/a.txt': SOURCE }, settings, async (client) => {
      await client.open(DRAFT, SLIP);
      await eventually('a finding', () => found(client) === 'quote-altered');
      settings['enabled'] = false;
      await configure(client);
      await eventually('none', () => found(client) === '');
      assert.equal(
        await client.connection.sendRequest('textDocument/hover', {
          textDocument: { uri: DRAFT },
          position: { line: 0, character: 20 },
        }),
        null,
      );
      settings['enabled'] = true;
      await configure(client);
      await eventually('the finding again', () => found(client) === 'quote-altered');
    });
  });

  it('to when a draft is saved waits for that, and answers for the present text meanwhile', async () => {
    await served({ 'corpus/a.txt': SOURCE }, { check: { when: 'save' } }, async (client) => {
      await client.open(DRAFT, SOURCE);
      await eventually('the first check', async () => (await evidence(client)) > 0);
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: DRAFT, version: 2 },
        contentChanges: [{ text: SLIP }],
      });
      assert.ok((await evidence(client)) > 0);
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(found(client), '');
      await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: DRAFT } });
      await eventually('the finding', () => found(client) === 'quote-altered');
    });
  });
});

describe('several that ask about a draft at once', () => {
  it('each get an answer for its present text', async () => {
    await served({ 'corpus/a.txt': SOURCE }, {}, async (client) => {
      await client.open(DRAFT, SOURCE);
      await eventually('the first check', async () => (await evidence(client)) > 0);
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: DRAFT, version: 2 },
        contentChanges: [{ text: SLIP }],
      });
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 60 } };
      const fixes = (): Promise<readonly unknown[]> =>
        client.connection.sendRequest('textDocument/codeAction', {
          textDocument: { uri: DRAFT },
          range,
          context: { diagnostics: [] },
        });
      const sheet = (): Promise<string | null> =>
        client.connection.sendRequest(REQUESTS.sheet.name, {
          uri: DRAFT,
          format: 'markdown',
          rootUri: `${ROOT}/`,
          date: '2026-01-01',
        });
      const [first, page, second, other, third] = await Promise.all([fixes(), sheet(), fixes(), sheet(), fixes()]);
      assert.ok(first.length > 0, 'fixes for what is wrong now');
      assert.deepEqual([second, third], [first, first]);
      assert.match(page ?? '', /candle/);
      assert.equal(other, page);
    });
  });
});

describe('drafts that are not open', () => {
  const content = { 'corpus/a.txt': SOURCE, 'draft.md': SLIP, 'part/other.md': SOURCE, 'part/table.csv': 'a,b\n' };

  it('are checked all at once, sources aside, and told without being shown', async () => {
    await served(content, {}, async (client) => {
      const all = await checkAll(client, false);
      assert.deepEqual(
        all.map(({ uri, findings }) => [uri, findings.map(({ rule }) => rule).join()]),
        [
          [DRAFT, 'quote-altered'],
          [`${ROOT}/part/other.md`, ''],
        ],
      );
      assert.equal(found(client), '');
    });
  });

  it('are shown where that is asked for, and follow their file', async () => {
    await served(content, {}, async (client, files) => {
      await checkAll(client, true);
      await eventually('the finding', () => found(client) === 'quote-altered');
      files.write(DRAFT, SOURCE);
      await client.change(DRAFT);
      await eventually('it is gone', () => found(client) === '');
    });
  });

  it('are left alone where checking is off', async () => {
    await served(content, { enabled: false }, async (client) => {
      assert.deepEqual(await checkAll(client, true), []);
    });
  });
});

describe('a source as a whole', () => {
  it('is cited without a passage, and not quoted', async () => {
    await served({ 'corpus/a.txt': SOURCE }, {}, async (client) => {
      await client.open(DRAFT, 'It was so.\n');
      const at = { start: { line: 0, character: 9 }, end: { line: 0, character: 9 } };
      const ask = (form: string): Promise<InsertionAnswer> =>
        client.connection.sendRequest(REQUESTS.insertion.name, {
          uri: DRAFT,
          at,
          passage: { source: `${ROOT}/corpus/a.txt`, index: WHOLE_SOURCE },
          form,
        });
      const [cited, quoted] = [await ask('citation'), await ask('quote')];
      assert.ok(cited.ok && cited.files[0]!.edits.some(({ newText }) => newText.includes('[^1]')));
      assert.equal(quoted.ok, false);
    });
  });
});

/** How many passages speak of the draft's first sentence. */
async function evidence(client: Client): Promise<number> {
  const answer: { readonly evidence: readonly unknown[] } = await client.connection.sendRequest(
    REQUESTS.evidence.name,
    { uri: DRAFT, position: { line: 0, character: 20 }, limit: 3 },
  );
  return answer.evidence.length;
}

describe('marks in the text', () => {
  it('are asked for again where a draft is checked again as it is, and not where it is typed in', async () => {
    const files = new MemoryFiles({ [`${ROOT}/corpus/a.txt`]: SOURCE });
    let refreshed = 0;
    const client = await startWire({
      files,
      folders: [{ uri: ROOT, name: 'work' }],
      prepare: (connection) => {
        connection.onRequest('workspace/codeLens/refresh', () => {
          refreshed++;
          return null;
        });
      },
    });
    const settled = (): Promise<null> => client.connection.sendRequest(REQUESTS.settled.name, null);
    try {
      await client.open(DRAFT, SLIP);
      await settled();
      const first = refreshed;
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: DRAFT, version: 2 },
        contentChanges: [{ text: SLIP.replace('candle', 'torch') }],
      });
      await settled();
      assert.equal(refreshed, first);
      // Somebody signed it off, say.
      await client.change(`${ROOT}/.plumbline/review.json`);
      await eventually('they are asked for again', () => refreshed > first);
    } finally {
      await client.stop();
    }
  });
});
