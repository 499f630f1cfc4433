import assert from 'node:assert/strict';
import type { StartJob } from '../../../src/cli/host';
import type { Job, JobAnswer } from '../../../src/cli/jobs/job';
import { jobCount } from '../../../src/cli/jobs/job-count';
import { threadsInPlace } from '../../support/jobs';
import { ALTERED, cli, type Files, inFolder, type Outcome, runIn, SOURCE, TRUE } from './helper';

const DRAFTS: Files = Object.fromEntries(
  Array.from({ length: 7 }, (_, i) => [
    `drafts/${i}.md`,
    `# Berths\n\nThe harbour *now* has ${57 + i} berths.\n\n${i % 2 === 0 ? ALTERED : TRUE}`,
  ]),
);
const FILES: Files = { 'corpus/pier.txt': SOURCE, ...DRAFTS };

/** The outcome with one job, and with three in the same folder; `by` is how many drafts were checked beside. */
async function several(args: readonly string[], before?: readonly string[]): Promise<{ one: Outcome; by: number }> {
  const heard: JobAnswer[] = [];
  const startJob = threadsInPlace(heard);
  return inFolder(FILES, async (folder) => {
    if (before) await runIn(folder, before);
    const one = await runIn(folder, [...args, '--jobs', '1'], { startJob });
    assert.equal(heard.length, 0);
    assert.deepEqual(await runIn(folder, [...args, '--jobs', '3'], { startJob }), one);
    return { one, by: heard.filter(({ kind }) => kind === 'checked').length };
  });
}

describe('drafts that are checked at once', () => {
  for (const format of ['text', 'json', 'sarif', 'junit', 'html'])
    it(`come out as they do one after the other: ${format}`, async () => {
      const { one, by } = await several(['check', 'drafts', '--format', format]);
      assert.equal(one.code, 1);
      assert.equal(by, 4);
    });

  it('come out alike with reasons, with a limit, in a sheet', async () => {
    for (const args of [
      ['check', 'drafts', '--format', 'json', '--why'],
      ['check', 'drafts', '--format', 'json', '--max-findings', '1'],
      ['report', 'drafts'],
    ]) {
      const { by } = await several(args);
      assert.equal(by, 4, args.join(' '));
    }
  });

  it('come out alike beside what was accepted earlier', async () => {
    const { one } = await several(
      ['check', 'drafts', '--format', 'json', '--max-findings', '1'],
      ['check', 'drafts/2.md', 'drafts/5.md', '--update-baseline'],
    );
    assert.match(one.out, /there when the baseline was written/);
  });

  it('are checked by the command itself where a thread fails', async () => {
    await inFolder(FILES, async (folder) => {
      const one = await runIn(folder, ['check', 'drafts', '--format', 'json']);
      // It takes the first draft and gives no answer.
      const fails: StartJob = async (job) => {
        Atomics.add((job as Job).taken, 0, 1);
        await Promise.resolve();
      };
      assert.deepEqual(
        await runIn(folder, ['check', 'drafts', '--format', 'json', '--jobs', '3'], { startJob: fails }),
        one,
      );
    });
  });

  it('are not shared out where a reader reads: the others would not know what it said', async () => {
    const heard: JobAnswer[] = [];
    await cli(['check', 'drafts', '--reader', 'recorded', '--jobs', '3'], FILES, { startJob: threadsInPlace(heard) });
    assert.equal(heard.length, 0);
  });

  it('need a number from 1 on', async () => {
    const { code, err } = await cli(['check', 'drafts', '--jobs', '0'], FILES);
    assert.deepEqual([code, err], [2, 'plumbline: --jobs takes a whole number from 1 on, not "0".\n']);
  });
});

describe('how many drafts are checked at once', () => {
  const draft = (length: number): { uri: string; languageId: string; text: string } => ({
    uri: 'file:///a.md',
    languageId: '',
    text: 'a'.repeat(length),
  });
  const many = (count: number, length: number): ReturnType<typeof draft>[] =>
    Array.from({ length: count }, () => draft(length));

  it('is one where there is little to check', () => {
    assert.equal(jobCount([draft(500_000)], undefined, { cores: 8, used: 0 }), 1);
    assert.equal(jobCount(many(20, 1000), undefined, { cores: 8, used: 0 }), 1);
    assert.equal(jobCount([], undefined, { cores: 8, used: 0 }), 1);
  });

  it('grows with the drafts up to the cores, and stays within memory', () => {
    assert.equal(jobCount(many(200, 20_000), undefined, { cores: 2, used: 0 }), 2);
    assert.equal(jobCount(many(4, 20_000), undefined, { cores: 16, used: 0 }), 2);
    assert.equal(jobCount(many(200, 20_000), undefined, { cores: 64, used: 0 }), 3);
  });

  it('is the less the more memory the sources take up, and never none', () => {
    const counts = [120, 200, 300, 400, 900].map((used) =>
      jobCount(many(200, 20_000), undefined, { cores: 8, used: used * 1024 * 1024 }),
    );
    assert.deepEqual(counts, [3, 2, 2, 1, 1]);
  });

  it('is what was asked for, where there are as many drafts', () => {
    assert.equal(jobCount(many(20, 10), '12', { cores: 2 }), 12);
    assert.equal(jobCount(many(3, 10), '12', { cores: 2 }), 3);
  });
});
