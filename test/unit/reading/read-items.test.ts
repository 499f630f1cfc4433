import assert from 'node:assert/strict';
import type { ReaderAnswer, ReadRequest } from '../../../src/core/model/reading/reading';
import type { Source } from '../../../src/core/model/source';
import { readItems, type ReadOutcome } from '../../../src/core/reading/read-items';
import { itemOf, looks, reading, ScriptedReader } from '../../support/reading';
import { sourceOf } from '../readers/reading';

const TEXT = 'The mill at Orrin burned down on 9 March 1904. The owner rebuilt it in brick within a year.';
const CONFLICT = { verdict: 'conflict', passage: 'p1', words: 'burned down on 9 March 1904', wrong: ['1905'] } as const;
const FAILURE: ReaderAnswer = {
  ok: false,
  isFinal: false,
  problem: { code: 'reader-late', severity: 'warning', message: { template: 'late', args: [] } },
};

describe('sentences are read', () => {
  let source: Source;
  before(async () => {
    source = await sourceOf('mill.txt', TEXT);
  });

  async function run(reader: ScriptedReader, ...sentences: readonly string[]): Promise<readonly string[]> {
    const outcomes: ReadOutcome[] = [];
    await readItems(
      sentences.map((text) => itemOf(text, source)),
      {
        reader,
        sourceOf: () => source,
        date: '2026-01-02',
        signal: new AbortController().signal,
        onOutcome: (outcome) => outcomes.push(outcome),
      },
    );
    return outcomes.map((outcome) =>
      outcome.kind === 'read'
        ? `${outcome.reading.verdict}${outcome.reading.secondLook ? ` ${outcome.reading.secondLook.bearsOut}` : ''}`
        : outcome.kind,
    );
  }
  const answers =
    (given: Parameters<typeof reading>[1], second = looks) =>
    (request: ReadRequest) =>
      request.task === 'read'
        ? { readings: request.sentences.map(({ id }) => reading(id, given)) }
        : { secondLooks: second(request, { bearsOut: 'no', passage: 'p1', words: '9 March 1904' }) };

  it('many in one request', async () => {
    const reader = new ScriptedReader(answers({ verdict: 'supported', passage: 'p1', words: 'rebuilt it in brick' }));
    assert.deepEqual(await run(reader, 'The mill was rebuilt.', 'It was built of brick.'), ['supported', 'supported']);
    assert.equal(reader.asked.length, 1);
    assert.equal(reader.asked[0]?.passages.length, 1, 'a window that both share is sent once');
  });

  it('and a conflict looked at a second time, without the first answer', async () => {
    const reader = new ScriptedReader(answers(CONFLICT));
    assert.deepEqual(await run(reader, 'The mill burned down in 1905.'), ['conflict no']);
    assert.deepEqual(
      reader.asked.map(({ task }) => task),
      ['read', 'second look'],
    );
    assert.ok(!JSON.stringify(reader.asked[1]).includes('wrong'));
  });

  it('and no second look is taken by a reader that would only repeat itself', async () => {
    const reader = new ScriptedReader(answers(CONFLICT));
    reader.takesSecondLook = false;
    assert.deepEqual(await run(reader, 'The mill burned down in 1905.'), ['conflict']);
    assert.equal(reader.asked.length, 1);
  });

  it('once more where the words stand nowhere, and then not counted', async () => {
    const reader = new ScriptedReader(answers({ verdict: 'supported', passage: 'p1', words: 'rebuilt in marble' }));
    assert.deepEqual(await run(reader, 'The mill was rebuilt in marble.'), ['unverified']);
    assert.equal(reader.asked.length, 2);
  });

  it('once more where a second look cannot be verified; the conflict is then without one', async () => {
    const reader = new ScriptedReader(
      answers(CONFLICT, (request) => looks(request, { bearsOut: 'yes', passage: 'p1', words: 'never burned' })),
    );
    assert.deepEqual(await run(reader, 'The mill burned down in 1905.'), ['conflict']);
    assert.deepEqual(
      reader.asked.map(({ task }) => task),
      ['read', 'second look', 'second look'],
    );
  });

  it('again where an id is missing, doubled or unknown', async () => {
    const good = { verdict: 'supported', passage: 'p1', words: 'burned down' } as const;
    for (const first of [[], [reading('s1', good), reading('s1', good)], [reading('s7', good)]]) {
      const reader = new ScriptedReader((_request, time) => ({ readings: time === 1 ? first : [reading('s1', good)] }));
      assert.deepEqual(await run(reader, 'The mill burned down.'), ['supported']);
      assert.equal(reader.asked.length, 2);
    }
  });

  it('in whatever order the answers come', async () => {
    const reader = new ScriptedReader(({ sentences }) => ({
      readings: [...sentences]
        .reverse()
        .map(({ id, text }) =>
          reading(id, text.includes('brick') ? { verdict: 'supported', passage: 'p1', words: 'in brick' } : {}),
        ),
    }));
    assert.deepEqual(await run(reader, 'It is of brick now.', 'The owner was rich.'), ['supported', 'not_found']);
  });

  it('and failures are told of; after two in a row nobody waits for the rest', async () => {
    const reader = new ScriptedReader(() => FAILURE);
    reader.limits = { sentences: 1, tokens: 3000, inFlight: 1 };
    assert.deepEqual(await run(reader, 'The mill burned.', 'The mill stood.', 'The mill fell.'), [
      'failed',
      'failed',
      'failed',
    ]);
    assert.equal(reader.asked.length, 2);
  });

  it('in halves where a question is too long', async () => {
    const long: ReaderAnswer = { ...FAILURE, problem: { ...FAILURE.problem, code: 'reader-too-long' } };
    const reader = new ScriptedReader(({ sentences }) => (sentences.length > 1 ? long : { readings: [reading('s1')] }));
    assert.deepEqual(await run(reader, 'The mill burned.', 'The mill stood.', 'The mill fell.'), [
      'not_found',
      'not_found',
      'not_found',
    ]);
  });

  it('until somebody stops it', async () => {
    const stop = new AbortController();
    const reader = new ScriptedReader(() => {
      stop.abort();
      return { readings: [reading('s1')] };
    });
    const outcomes: ReadOutcome[] = [];
    await readItems([itemOf('The mill burned.', source)], {
      reader,
      sourceOf: () => source,
      date: '',
      signal: stop.signal,
      onOutcome: (o) => outcomes.push(o),
    });
    assert.deepEqual(outcomes, []);
  });
});
