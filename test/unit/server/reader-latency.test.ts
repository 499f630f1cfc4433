import assert from 'node:assert/strict';
import { mock } from 'node:test';
import type { ReadRequest } from '../../../src/core/model/reading/reading';
import {
  type AskAnswer,
  type AskParams,
  READER_QUESTIONS,
  READER_REQUESTS,
} from '../../../src/protocol/reader-protocol';
import { modelOf } from '../../support/fake-model';
import { MemoryFiles } from '../../support/memory';
import { type Client, eventually, startWire } from './wire';

/** The test's clock goes on by so many milliseconds at a time. */
const STEP = 100;
/** The machine's own timer. */
const realTimeout = setTimeout;
const ROOT = 'file:///work';
const DRAFT = `${ROOT}/draft.md`;
const FILES = {
  [`${ROOT}/corpus/weir.txt`]:
    'The weir at Tolbeck was pulled down in the autumn of 2004, and the salmon were back within three years.\n',
};
const MODEL = modelOf([
  { of: 'still stands', verdict: 'conflict', wrong: 'still stands', words: 'was pulled down in the autumn of 2004' },
]);

describe('a reader while typing, by a clock of the test', () => {
  let client: Client;
  const asked: { readonly request: ReadRequest; readonly answer: (given: AskAnswer) => void }[] = [];
  before(async () => {
    client = await startWire({
      files: new MemoryFiles(FILES),
      folders: [{ uri: ROOT, name: 'work' }],
      settings: { reader: { kind: 'editor', model: 'm', when: 'typing' } },
      prepare: (connection) => {
        connection.onRequest(
          READER_QUESTIONS.ask.name,
          ({ user }: AskParams) =>
            new Promise<AskAnswer>((answer) => {
              asked.push({ request: JSON.parse(user) as ReadRequest, answer });
            }),
        );
        connection.onRequest(READER_QUESTIONS.spent.name, () => 1);
      },
    });
    await client.open(DRAFT, 'The weir at Tolbeck stands.\n');
    await eventually('the draft was seen', async () =>
      client.connection
        .sendRequest('textDocument/hover', { textDocument: { uri: DRAFT }, position: { line: 0, character: 5 } })
        .then(() => true),
    );
    // The reader is loaded when it is first needed: that is its own time, not the pause's.
    await client.connection.sendRequest(READER_REQUESTS.estimate.name, { uri: DRAFT });
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  after(async () => {
    mock.timers.reset();
    await client.stop();
  });

  /** Lets everything happen that is under way, without any time of the test's clock passing. */
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => {
      realTimeout(resolve, 5);
    });
    for (let i = 0; i < 200; i++)
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
  };
  /** Milliseconds of the test's clock until something holds. */
  const until = async (most: number, holds: () => boolean): Promise<number> => {
    await settle();
    let passed = 0;
    for (; passed < most && !holds(); passed += STEP) {
      mock.timers.tick(STEP);
      await settle();
    }
    return passed;
  };
  const type = (text: string, version: number): Promise<void> =>
    client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: DRAFT, version },
      contentChanges: [{ text }],
    });

  it('is asked within a second of the last key, not before it has rested; and its findings are there within a tenth of a second of its answer', async () => {
    await type('The weir at Tolbeck still stan.\n', 2);
    assert.equal(await until(500, () => asked.length > 0), 500, 'asked while somebody types');
    await type('The weir at Tolbeck still stands.\n', 3);
    assert.ok((await until(3000, () => asked.length > 0)) <= 1000, 'asked late');
    assert.deepEqual(
      asked[0]!.request.sentences.map(({ text }) => text),
      ['The weir at Tolbeck still stands.'],
    );

    asked[0]!.answer({ ok: true, text: JSON.stringify(MODEL(asked[0]!.request)) });
    assert.ok((await until(1000, () => asked.length > 1)) <= STEP, 'the second look waits for nothing');
    asked[1]!.answer({ ok: true, text: JSON.stringify(MODEL(asked[1]!.request)) });
    assert.ok(
      (await until(1000, () => client.diagnostics(DRAFT).some(({ code }) => code === 'statement-conflict'))) <= 100,
      'shown late',
    );
    assert.equal(asked.length, 2);
  });
});
