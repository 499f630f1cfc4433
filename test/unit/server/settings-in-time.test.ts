import assert from 'node:assert/strict';
import type { ProtocolConnection } from 'vscode-languageserver/node';
import { type InsertionAnswer, REQUESTS } from '../../../src/protocol/protocol';
import { MemoryFiles } from '../../support/memory';
import { type Client, startWire } from './wire';

const ROOT = 'file:///work';
const DRAFT = `${ROOT}/draft.md`;
const SOURCE = 'The keepers of the lighthouse lit every lantern before the great storm came.\n';
const SLIP = `"${SOURCE.trim().replace('lantern', 'candle')}" she wrote.\n`;

describe('what is set, and asked or written right afterwards', () => {
  it('holds for a quote that is inserted: it is followed or not as the settings say now', async () => {
    for (const quoteAnchors of [true, false])
      await served({ quoteAnchors: !quoteAnchors }, async (client, settings) => {
        await client.open(DRAFT, 'So it was.\n');
        await settings.change({ quoteAnchors });
        const answer = insertion(client);
        // By the time that this is answered the server has the question above.
        await client.connection.sendRequest(REQUESTS.drafts.name, null);
        settings.tell();
        const { anchors } = await answer;
        assert.equal(anchors !== undefined, quoteAnchors);
      });
  });

  it('holds for what is told of the draft, once the server says that all is settled', async () => {
    await served({}, async (client, settings) => {
      await client.open(DRAFT, SLIP);
      for (const level of ['off', 'warning'] as const) {
        await settings.change({ rules: { 'quote-altered': level } });
        const settled = client.connection.sendRequest(REQUESTS.settled.name, null);
        await client.connection.sendRequest(REQUESTS.drafts.name, null);
        settings.tell();
        await settled;
        assert.equal(client.diagnostics(DRAFT).length, level === 'off' ? 0 : 1, level);
      }
    });
  });

  it('holds for sources chosen anew, once the server says that all is settled', async () => {
    await served({}, async (client, settings) => {
      await client.open(DRAFT, SLIP);
      await settings.change({ corpus: ['elsewhere/'] });
      const settled = client.connection.sendRequest(REQUESTS.settled.name, null);
      settings.tell();
      await settled;
      assert.deepEqual(
        client.diagnostics(DRAFT).map(({ message }) => message.includes('torch')),
        [true],
      );
    });
  });
});

/** A client's settings, which it tells only when the test lets it. */
interface SlowSettings {
  /** Sets them and says so; whoever asks for them waits. */
  change(settings: object): Promise<void>;
  /** Answers those who wait. */
  tell(): void;
}

async function served(initial: object, use: (client: Client, settings: SlowSettings) => Promise<void>): Promise<void> {
  const files = new MemoryFiles({
    [`${ROOT}/corpus/a.txt`]: SOURCE,
    [`${ROOT}/elsewhere/b.txt`]: SOURCE.replace('lantern', 'torch'),
  });
  let current = initial;
  let told = Promise.resolve();
  let tell = (): void => undefined;
  const prepare = (connection: ProtocolConnection): void => {
    connection.onRequest(
      'workspace/configuration',
      async ({ items }: { readonly items: readonly { readonly section: string }[] }) => {
        await told;
        return items.map(() => current);
      },
    );
  };
  const client = await startWire({ files, folders: [{ uri: ROOT, name: 'work' }], prepare });
  try {
    await use(client, {
      async change(settings) {
        current = settings;
        told = new Promise((resolve) => {
          tell = resolve;
        });
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      },
      tell: () => {
        tell();
      },
    });
  } finally {
    await client.stop();
  }
}

async function insertion(client: Client): Promise<Extract<InsertionAnswer, { readonly ok: true }>> {
  const at = { line: 1, character: 0 };
  const answer: InsertionAnswer = await client.connection.sendRequest(REQUESTS.insertion.name, {
    uri: DRAFT,
    at: { start: at, end: at },
    passage: { source: `${ROOT}/corpus/a.txt`, index: 0 },
    form: 'quote',
  });
  assert.ok(answer.ok);
  return answer;
}
