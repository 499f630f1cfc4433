import assert from 'node:assert/strict';
import type { Host } from '../../../src/cli/host';
import { progressOf } from '../../../src/cli/terminal/progress';
import { threadsInPlace } from '../../support/jobs';
import { cli } from './helper';

const WIPE = '\r\u001B[K';

/** A host that hears what is said of progress, and a clock that a test moves. */
function listening(about: Partial<Host> = {}) {
  const heard: string[] = [];
  const clock = { now: 0 };
  const err = (text: string): Promise<void> => {
    heard.push(text);
    return Promise.resolve();
  };
  const host = { isTerminal: true, columns: 80, env: {}, err, ...about } as Host;
  return {
    heard,
    clock,
    progress: (quiet = false) => progressOf(host, { what: 'Checking', things: 'drafts', quiet }, () => clock.now),
  };
}

describe('progress of the command line', () => {
  it('is a bar on a terminal that is wiped out in the end', () => {
    const { heard, clock, progress } = listening();
    const bar = progress();
    bar.show({ done: 1, total: 4, on: '/work/drafts/one.md' });
    clock.now = 1000;
    bar.show({ done: 3, total: 4, on: '/work/drafts/three.md' });
    bar.clear();
    assert.deepEqual(heard, [
      `${WIPE}█████░░░░░░░░░░░░░░░ Checking drafts: 1 of 4  one.md`,
      `${WIPE}███████████████░░░░░ Checking drafts: 3 of 4  three.md`,
      WIPE,
    ]);
  });

  it('is not drawn more often than one sees, nor wider than the terminal, and leaves nothing where it was not', () => {
    const { heard, clock, progress } = listening({ columns: 30 });
    progress().clear();
    const bar = progress();
    for (clock.now = 0; clock.now < 200; clock.now += 10)
      bar.show({ done: clock.now, total: 200, on: 'a/long-name.md' });
    assert.equal(heard.length, 3);
    assert.ok(heard.every((line) => line.length - WIPE.length < 30));
  });

  it('is as wide as usual where the terminal does not know its width', () => {
    const { heard, progress } = listening({ columns: 0 });
    progress().show({ done: 2, total: 2, on: 'b.md' });
    assert.deepEqual(heard, [`${WIPE}████████████████████ Checking drafts: 2 of 2  b.md`]);
  });

  for (const [where, about] of [
    ['in a build', { isTerminal: false }],
    ['on a terminal that cannot wipe', { env: { TERM: 'dumb' } }],
  ] as const)
    it(`is a plain line now and then ${where}, once the work takes long`, () => {
      const { heard, clock, progress } = listening(about);
      const lines = progress();
      for (clock.now = 0; clock.now <= 25_000; clock.now += 1000) lines.show({ done: clock.now / 1000, total: 25 });
      lines.clear();
      assert.deepEqual(heard, ['plumbline: checking drafts, 10 of 25\n', 'plumbline: checking drafts, 20 of 25\n']);
    });

  it('is nothing where it shall be quiet', () => {
    const { heard, progress } = listening();
    const none = progress(true);
    none.show({ done: 1, total: 2 });
    none.clear();
    assert.deepEqual(heard, []);
  });
});

describe('plumbline check of many drafts', () => {
  const FILES = Object.fromEntries([
    ['corpus/pier.txt', 'The pier was built in 1901.\n'],
    ...[1, 2, 3].map((n) => [`drafts/${n}.md`, `The pier was built in 190${n}.\n`]),
  ]) as Record<string, string>;

  for (const jobs of ['1', '2'])
    it(`says how many are done, with --jobs ${jobs}`, async () => {
      const args = ['check', 'drafts', '--jobs', jobs, '--fail-on', 'never'];
      const { err } = await cli(args, FILES, { isTerminal: true, startJob: threadsInPlace() });
      assert.match(err, /Checking drafts: 1 of 3 {2}\d\.md/);
      assert.ok(err.endsWith(WIPE));
      assert.equal((await cli([...args, '--quiet'], FILES, { isTerminal: true, startJob: threadsInPlace() })).err, '');
      assert.equal((await cli(args, FILES, { startJob: threadsInPlace() })).err, '');
    });

  it('says nothing of one', async () => {
    const { err } = await cli(['check', 'drafts/1.md', '--fail-on', 'never'], FILES, { isTerminal: true });
    assert.doesNotMatch(err, /Checking/);
  });
});
