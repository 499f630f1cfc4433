import assert from 'node:assert/strict';
import type { PairReading } from '../../../../src/core/model/reading/pair-reading';
import { remoteModel, type StartWorker, type Waits } from '../../../../src/hosts/reader/remote-model';
import type { WorkerQuestion } from '../../../../src/hosts/reader/protocol';

const READING: PairReading = { supported: 0.9, conflict: 0.05, notFound: 0.05, doubts: [] };
const PAIR = { passage: 'The ferry sank.', claim: 'The ferry sailed.' };
const WAITS: Waits = { pair: 40, first: 40, idle: 20 };
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A worker that does with a question what a test says. */
function workerThat(
  does: (question: WorkerQuestion, post: Parameters<StartWorker>[0], fail: Parameters<StartWorker>[1]) => void,
) {
  const seen = { starts: 0, stops: 0, asked: [] as string[] };
  const start: StartWorker = (post, fail) => {
    seen.starts++;
    return {
      ask(question) {
        seen.asked.push(question.pair.claim);
        setTimeout(() => does(question, post, fail), 1);
      },
      stop: () => void seen.stops++,
    };
  };
  return { seen, model: remoteModel('hash', start, WAITS) };
}

describe('the model in a worker', () => {
  it('is started at the first pair, asked one pair at a time, and gone while nobody asks', async () => {
    const { model, seen } = workerThat(({ id }, post) => post({ id, reading: READING }));
    assert.equal(seen.starts, 0);
    const answers = await Promise.all(['a', 'b', 'c'].map((claim) => model.read({ ...PAIR, claim })));
    assert.deepEqual(answers, Array(3).fill({ ok: true, value: READING }));
    assert.deepEqual(seen, { starts: 1, stops: 0, asked: ['a', 'b', 'c'] });
    await sleep(60);
    assert.equal(seen.stops, 1);
    assert.equal((await model.read(PAIR)).ok, true);
    assert.equal(seen.starts, 2);
  });

  const failing: readonly (readonly [string, Parameters<typeof workerThat>[0], RegExp])[] = [
    ['answers with a failure', ({ id }, post) => post({ id, failure: 'no SIMD' }), /no SIMD/],
    ['dies', (_, __, fail) => fail('out of memory'), /out of memory/],
    ['never answers', () => undefined, /too long/],
  ];
  for (const [what, does, why] of failing) {
    it(`says why where it ${what}, and is not asked again`, async () => {
      const { model, seen } = workerThat(does);
      for (let i = 0; i < 3; i++) {
        const answer = await model.read(PAIR);
        assert.ok(!answer.ok && answer.problem.code === 'reader-failed');
        assert.match(answer.problem.message.args.join(), why);
      }
      assert.deepEqual([seen.starts, seen.stops, seen.asked.length], [1, 1, 1]);
    });
  }

  it('is not asked what was cancelled while it waited', async () => {
    const { model, seen } = workerThat(({ id }, post) => post({ id, reading: READING }));
    const cancel = new AbortController();
    const [first, second] = [model.read(PAIR), model.read({ ...PAIR, claim: 'cancelled' }, cancel.signal)];
    cancel.abort();
    assert.equal((await first).ok, true);
    assert.equal((await second).ok, false);
    assert.deepEqual(seen.asked, [PAIR.claim]);
    assert.equal((await model.read(PAIR)).ok, true);
  });

  it('is not confused by an answer to a question that nobody asked', async () => {
    const { model } = workerThat(({ id }, post) => {
      post({ id: id + 7, reading: { ...READING, supported: 0 } });
      post({ id, reading: READING });
    });
    assert.deepEqual(await model.read(PAIR), { ok: true, value: READING });
  });
});
