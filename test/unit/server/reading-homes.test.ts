import assert from 'node:assert/strict';
import type { FileText } from '../../../src/protocol/protocol';
import {
  type AskAnswer,
  type AskParams,
  READER_NOTIFICATIONS,
  READER_QUESTIONS,
  READER_REQUESTS,
} from '../../../src/protocol/reader-protocol';
import type { ReadRequest } from '../../../src/core/model/reading/reading';
import { modelOf } from '../../support/fake-model';
import { MemoryFiles } from '../../support/memory';
import { type Client, eventually, startWire } from './wire';

const [WORK, OTHER] = ['file:///work', 'file:///other'];
const PROJECT = `${WORK}/book`;
const SOURCE = 'The mill at Osk burnt down in a night of storm, and nobody put up another in its place.\n';
const TEXT = 'Osk built its mill anew.\n';
const READINGS = '/.plumbline/readings.jsonl';
const MODEL = modelOf([
  { of: 'anew', verdict: 'conflict', wrong: 'built its mill anew', words: 'nobody put up another' },
]);

/** A client with a language model. */
function answering(connection: Client['connection']): void {
  connection.onRequest(READER_QUESTIONS.ask.name, ({ user }: AskParams): AskAnswer => ({
    ok: true,
    text: JSON.stringify(MODEL(JSON.parse(user) as ReadRequest)),
  }));
  connection.onRequest(READER_QUESTIONS.spent.name, () => 1);
}

/** A workspace of two folders, of which the first has a project in it; `kept` by file. */
async function served(
  kind: 'editor' | 'recorded',
  use: (client: Client, files: MemoryFiles, kept: Map<string, string>) => Promise<void>,
  before: Readonly<Record<string, string>> = {},
): Promise<void> {
  const kept = new Map<string, string>();
  const files = new MemoryFiles({
    [`${WORK}/corpus/mill.txt`]: SOURCE,
    [`${PROJECT}/plumbline.json`]: '{ "corpus": ["../corpus"] }',
    ...before,
  });
  const client = await startWire({
    files,
    folders: [WORK, OTHER].map((uri) => ({ uri, name: uri })),
    settings: { reader: { kind, model: 'm' } },
    prepare: (connection) => {
      answering(connection);
      connection.onNotification(READER_NOTIFICATIONS.keep.name, ({ uri, text }: FileText) => void kept.set(uri, text));
    },
  });
  try {
    await use(client, files, kept);
  } finally {
    await client.stop();
  }
}

const told = (client: Client, uri: string): string =>
  client
    .diagnostics(uri)
    .map(({ code }) => code)
    .join();

/** What is kept after a draft was read. */
async function readingsOf(draft: string, before: Readonly<Record<string, string>> = {}): Promise<Map<string, string>> {
  let found = new Map<string, string>();
  await served(
    'editor',
    async (client, _, kept) => {
      await client.open(draft, TEXT);
      await client.connection.sendRequest(READER_REQUESTS.read.name, { uri: draft });
      await eventually('the finding', () => told(client, draft) === 'statement-conflict');
      found = kept;
    },
    before,
  );
  return found;
}

describe('readings', () => {
  it('are kept in the folder of the draft’s project, where the command line looks for them', async () => {
    for (const [draft, home] of [
      [`${PROJECT}/a.md`, PROJECT],
      [`${PROJECT}/deep/a.md`, PROJECT],
      [`${WORK}/a.md`, WORK],
      [`${OTHER}/a.md`, OTHER],
      ['untitled:Untitled-1', WORK],
    ] as const)
      assert.deepEqual([...(await readingsOf(draft)).keys()], [home + READINGS], draft);
  });

  it('of one project leave those of others as they are', async () => {
    const [text] = [...(await readingsOf(`${WORK}/a.md`)).values()];
    const line = text!
      .replaceAll('built its mill anew', 'bought a horse')
      .replace(/"key":"\w+"/, '"key":"0123456789abcdef"');
    const kept = await readingsOf(`${PROJECT}/a.md`, { [WORK + READINGS]: line, [OTHER + READINGS]: line });
    assert.deepEqual([...kept.keys()], [PROJECT + READINGS]);
    assert.ok(!kept.get(PROJECT + READINGS)!.includes('horse'));
  });

  it('are found in the project, and taken in where somebody else brings them', async () => {
    const draft = `${PROJECT}/a.md`;
    const text = (await readingsOf(draft)).get(PROJECT + READINGS)!;
    await served(
      'recorded',
      async (client) => {
        await client.open(draft, TEXT);
        await eventually('the finding', () => told(client, draft) === 'statement-conflict');
      },
      { [PROJECT + READINGS]: text },
    );
    await served('recorded', async (client, files) => {
      await client.open(draft, TEXT);
      assert.equal(told(client, draft), '');
      files.write(PROJECT + READINGS, text);
      await client.change(PROJECT + READINGS);
      await eventually('the finding', () => told(client, draft) === 'statement-conflict');
    });
  });
});

/** Files of which the first that holds readings waits until it is let go. */
class SlowFiles extends MemoryFiles {
  asked = 0;
  letGo = (): void => undefined;
  private readonly gate = new Promise<void>((resolve) => {
    this.letGo = resolve;
  });

  override async readFile(uri: string): Promise<Uint8Array> {
    if (uri.endsWith(READINGS) && this.asked++ === 0) await this.gate;
    return super.readFile(uri);
  }
}

describe('a reader that is chosen in two steps', () => {
  it('is the one that was named last, though the first step takes longer', async () => {
    const files = new SlowFiles({ [`${WORK}/corpus/mill.txt`]: SOURCE });
    const settings: { reader: object } = { reader: {} };
    const client = await startWire({ files, folders: [{ uri: WORK, name: 'work' }], settings, prepare: answering });
    const choose = async (reader: object): Promise<void> => {
      settings.reader = reader;
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    };
    try {
      const draft = `${WORK}/a.md`;
      await client.open(draft, TEXT);
      await choose({ kind: 'editor' });
      await eventually('the first step is taken', () => files.asked > 0);
      await choose({ kind: 'editor', model: 'm' });
      await new Promise((resolve) => setTimeout(resolve, 100));
      files.letGo();
      await new Promise((resolve) => setTimeout(resolve, 100));
      await eventually('it can be asked', async () => {
        await client.connection.sendRequest(READER_REQUESTS.read.name, { uri: draft });
        return told(client, draft) === 'statement-conflict';
      });
    } finally {
      await client.stop();
    }
  });
});
