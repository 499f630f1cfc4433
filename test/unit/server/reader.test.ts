import assert from 'node:assert/strict';
import { type CheckedParams, type FileText, NOTIFICATIONS } from '../../../src/protocol/protocol';
import {
  type AskAnswer,
  type AskParams,
  READER_NOTIFICATIONS,
  READER_QUESTIONS,
  READER_REQUESTS,
  type ReadAnswer,
  type ReaderStatus,
} from '../../../src/protocol/reader-protocol';
import { modelOf } from '../../support/fake-model';
import { MemoryCache, MemoryFiles } from '../../support/memory';
import type { ReadRequest } from '../../../src/core/model/reading/reading';
import type { Range } from '../../../src/core/model/span';
import { type Client, eventually, startWire } from './wire';

const ROOT = 'file:///work';
const DRAFT = `${ROOT}/draft.md`;
const SOURCE =
  'The lock at Harnsdorf was shut for good in 1998. Its keeper, Lena Ruhl, moved to the coast that winter and never came back.\n\nBoats take the northern arm, which costs them half a day.\n';
const TEXT = 'Ruhl stayed on beside the lock until she died.\n\nBoats lose half a day by going north.\n';
const MODEL = modelOf([
  {
    of: 'Ruhl stayed',
    verdict: 'conflict',
    wrong: 'stayed on beside the lock',
    words: 'moved to the coast that winter and never came back',
  },
  { of: 'half a day', verdict: 'supported', words: 'costs them half a day' },
]);

interface Desk {
  readonly client: Client;
  readonly asked: ReadRequest[];
  readonly kept: string[];
  status: ReaderStatus | undefined;
}

/** A server whose client has a language model, and keeps what it is told. */
async function served(
  reader: object,
  use: (desk: Desk) => Promise<void>,
  ask: (request: ReadRequest) => AskAnswer | Promise<AskAnswer> = (request) => ({
    ok: true,
    text: JSON.stringify(MODEL(request)),
  }),
  kept = '',
  cache?: MemoryCache,
): Promise<void> {
  const desk: { client: Client; asked: ReadRequest[]; kept: string[]; status: ReaderStatus | undefined } = {
    client: undefined as unknown as Client,
    asked: [],
    kept: [],
    status: undefined,
  };
  const files = new MemoryFiles({
    [`${ROOT}/corpus/lock.txt`]: SOURCE,
    ...(kept !== '' && { [`${ROOT}/.plumbline/readings.jsonl`]: kept }),
  });
  const client = await startWire({
    files,
    folders: [{ uri: ROOT, name: 'work' }],
    settings: { reader },
    ...(cache && { cache }),
    prepare: (connection) => {
      let spent = 0;
      connection.onRequest(READER_QUESTIONS.ask.name, ({ user }: AskParams) => {
        const request = JSON.parse(user) as ReadRequest;
        desk.asked.push(request);
        return ask(request);
      });
      connection.onRequest(READER_QUESTIONS.key.name, () => null);
      connection.onRequest(READER_QUESTIONS.spent.name, ({ add }: { readonly add: number }) => (spent += add));
      connection.onNotification(READER_NOTIFICATIONS.status.name, (status: ReaderStatus) => {
        desk.status = status;
      });
      connection.onNotification(READER_NOTIFICATIONS.keep.name, ({ text }: FileText) => {
        desk.kept.push(text);
      });
    },
  });
  desk.client = client;
  try {
    await use(desk);
  } finally {
    await client.stop();
  }
}

const told = ({ client }: Desk): string =>
  client
    .diagnostics(DRAFT)
    .map(({ code, severity }) => `${code} ${severity}`)
    .join();
const read = ({ client }: Desk): Promise<ReadAnswer> =>
  client.connection.sendRequest<ReadAnswer>(READER_REQUESTS.read.name, { uri: DRAFT });

describe('a reader in the editor', () => {
  it('reads a draft on command; what it said is kept and shown, and asked for once', async () => {
    await served({ kind: 'editor', model: 'm' }, async (desk) => {
      await desk.client.open(DRAFT, TEXT);
      const { report } = await read(desk);
      assert.deepEqual([report.sentences, report.read], [2, 2]);
      await eventually('the finding is shown', () => told(desk) === 'statement-conflict 2');
      assert.equal(desk.kept.at(-1)!.trim().split('\n').length, 2);
      assert.deepEqual({ model: desk.status!.model, requests: desk.status!.requests }, { model: 'm', requests: 2 });
      await read(desk);
      assert.equal(desk.asked.length, 2);
      const hover = await desk.client.connection.sendRequest<{ contents: { value: string } }>('textDocument/hover', {
        textDocument: { uri: DRAFT },
        position: { line: 0, character: 8 },
      });
      assert.match(hover.contents.value, /read by m: The source says so/);
      const [, , marks] = JSON.parse(
        decodeURIComponent(/openPassage\?([^)]+)\)/.exec(hover.contents.value)![1]!),
      ) as readonly [string, Range, readonly Range[]];
      assert.deepEqual(
        marks.map(({ start, end }) => SOURCE.slice(start.character, end.character)),
        ['moved to the coast that winter and never came back'],
      );
    });
  });

  it('reads what was typed once the keys rest, within a second, and no other paragraph', async () => {
    await served({ kind: 'editor', model: 'm', when: 'typing' }, async (desk) => {
      await desk.client.open(DRAFT, TEXT.replace('until she died', 'until'));
      await new Promise((resolve) => {
        setTimeout(resolve, 300);
      });
      const at = { line: 0, character: TEXT.indexOf('until') + 5 };
      const typed = performance.now();
      await desk.client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: DRAFT, version: 2 },
        contentChanges: [{ range: { start: at, end: at }, text: ' she died' }],
      });
      await eventually('it is asked', () => desk.asked.length > 0);
      assert.ok(performance.now() - typed < 2000, 'asked late');
      assert.deepEqual(
        desk.asked[0]!.sentences.map(({ text }) => text),
        ['Ruhl stayed on beside the lock until she died.'],
      );
      await eventually('the finding is shown', () => told(desk) === 'statement-conflict 2');
    });
  });

  it('reads what was typed just before another setting of the reader changed', async () => {
    const reader: Record<string, unknown> = { kind: 'editor', model: 'm', when: 'typing' };
    await served(reader, async (desk) => {
      await desk.client.open(DRAFT, TEXT.replace('until she died', 'until'));
      await new Promise((resolve) => setTimeout(resolve, 300));
      const { connection } = desk.client;
      const at = { line: 0, character: TEXT.indexOf('until') + 5 };
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: DRAFT, version: 2 },
        contentChanges: [{ range: { start: at, end: at }, text: ' she died' }],
      });
      reader['budget'] = 99;
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await eventually('it is asked', () => desk.asked.length > 0);
      assert.deepEqual(
        desk.asked[0]!.sentences.map(({ text }) => text),
        ['Ruhl stayed on beside the lock until she died.'],
      );
    });
  });

  it('leaves what is told of the next sentence as it is until that was read again', async () => {
    const before: string[] = [];
    let desk: Desk | undefined;
    const checked: number[] = [];
    await served(
      { kind: 'editor', model: 'm', when: 'typing' },
      async (served) => {
        desk = served;
        served.client.connection.onNotification(NOTIFICATIONS.checked.name, ({ version }: CheckedParams) =>
          checked.push(version),
        );
        await served.client.open(DRAFT, `The lock is old. ${TEXT}`);
        await read(served);
        await eventually('the finding is shown', () => told(served) === 'statement-conflict 2');
        await served.client.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri: DRAFT, version: 2 },
          contentChanges: [{ text: `The lock is very old. ${TEXT}` }],
        });
        await eventually('it is read again', () => before.length > 0);
        await eventually('it is checked again', () => checked.filter((version) => version === 2).length > 1);
        assert.equal(before.join(), 'statement-conflict 2');
        assert.equal(told(served), '');
      },
      async (request) => {
        if (request.sentences.some(({ before: last }) => last === 'The lock is very old.')) {
          await eventually('the change is checked', () => checked.includes(2));
          before.push(told(desk!));
          return { ok: false, isFinal: true, reason: 'Gone.' };
        }
        return { ok: true, text: JSON.stringify(MODEL(request)) };
      },
    );
  });

  it('asks nobody where nobody was chosen, and on command only where that was set', async () => {
    const silent = (reader: object): Promise<void> =>
      served(reader, async (desk) => {
        await desk.client.open(DRAFT, TEXT);
        await desk.client.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri: DRAFT, version: 2 },
          contentChanges: [{ text: `${TEXT}\nRuhl stayed.\n` }],
        });
        await new Promise((resolve) => {
          setTimeout(resolve, 1000);
        });
        assert.equal(desk.asked.length, 0, JSON.stringify(reader));
      });
    await Promise.all([{}, { kind: 'none', when: 'typing' }, { kind: 'editor', model: 'm' }].map(silent));
  });

  it('finds the same from the record', async () => {
    let kept = '';
    await served({ kind: 'editor', model: 'm' }, async (desk) => {
      await desk.client.open(DRAFT, TEXT);
      await read(desk);
      kept = desk.kept.at(-1)!;
    });
    await served(
      { kind: 'recorded' },
      async (desk) => {
        await desk.client.open(DRAFT, TEXT);
        await eventually('the finding is shown', () => told(desk) === 'statement-conflict 2');
      },
      undefined,
      kept,
    );
  });

  it('keeps readings in the cache where the project shall have no file of them', async () => {
    const cache = new MemoryCache();
    await served(
      { kind: 'editor', model: 'm', keep: 'cache' },
      async (desk) => {
        await desk.client.open(DRAFT, TEXT);
        await read(desk);
        assert.deepEqual(desk.kept, []);
      },
      undefined,
      '',
      cache,
    );
    await served(
      { kind: 'recorded', keep: 'cache' },
      async (desk) => {
        await desk.client.open(DRAFT, TEXT);
        await eventually('the finding is shown', () => told(desk) === 'statement-conflict 2');
      },
      undefined,
      '',
      cache,
    );
  });

  it('says in words what stands in the way, and goes on with the rules', async () => {
    await served(
      { kind: 'editor', model: 'm' },
      async (desk) => {
        await desk.client.open(DRAFT, TEXT);
        assert.deepEqual((await read(desk)).problems, ['You have not allowed it.']);
        assert.equal(desk.status!.problem, 'You have not allowed it.');
      },
      () => ({ ok: false, isFinal: true, reason: 'You have not allowed it.' }),
    );
    await served({ kind: 'openai', model: 'm', endpoint: 'http://reader.example/v1' }, async (desk) => {
      await desk.client.open(DRAFT, TEXT);
      assert.match((await read(desk)).problems.join(), /unencrypted/);
      assert.match(desk.status!.problem, /unencrypted/);
    });
    await served({ kind: 'editor', model: 'm', budget: 0 }, async (desk) => {
      await desk.client.open(DRAFT, TEXT);
      assert.match((await read(desk)).problems.join(), /0 requests to the reader are used up/);
      assert.equal(desk.asked.length, 0);
    });
  });
});
