import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Job, JobAnswer } from '../../../src/cli/jobs/job';
import { startJob } from '../../../src/cli/jobs/start-job';
import { ALTERED, inFolder, type Outcome, SOURCE } from '../../unit/cli/helper';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Runs the command line as a process of its own. */
function start(args: readonly string[], cwd: string, stdin = ''): Promise<Outcome> {
  const child = spawn(process.execPath, ['--import', TSX, path.join(ROOT, 'src/cli/main.ts'), ...args], {
    cwd,
    env: {
      ...process.env,
      PLUMBLINE_CACHE: path.join(cwd, 'cache'),
      FORCE_COLOR: undefined,
      NO_COLOR: undefined,
      CI: 'true',
    },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  child.stdin.end(stdin);
  return new Promise((resolve) =>
    child.once('close', (code) => {
      resolve({ code: code ?? -1, out, err });
    }),
  );
}

describe('the process', () => {
  it('reads standard input, says findings on standard output and 1 to its caller', async () => {
    await inFolder({ 'corpus/pier.txt': SOURCE }, async (folder) => {
      const { code, out, err } = await start(['check', '-'], folder, ALTERED);
      assert.equal(code, 1, err);
      assert.match(out, /^stdin\.md:1:41 {2}warning/);
    });
  });

  it('says trouble on standard error and 2 to its caller', async () => {
    await inFolder({}, async (folder) => {
      const { code, out, err } = await start(['check', 'nope.md'], folder);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^plumbline: There is no draft "nope\.md"/);
    });
  });
});

describe('threads', () => {
  it('check drafts as the command does alone', async () => {
    const drafts = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`drafts/${i}.md`, ALTERED.repeat(1 + i)]));
    await inFolder({ 'corpus/pier.txt': SOURCE, ...drafts }, async (folder) => {
      const one = await start(['check', 'drafts', '--format', 'json', '--jobs', '1'], folder);
      assert.equal(one.code, 1, one.err);
      assert.deepEqual(await start(['check', 'drafts', '--format', 'json', '--jobs', '3'], folder), one);
    });
  });
});

describe('a thread', () => {
  it('checks drafts in its own engine until there are no more, and tells what it has looked at', async () => {
    await inFolder({ 'corpus/pier.txt': SOURCE }, async (folder) => {
      const uris = ['a', 'b'].map((name) => pathToFileURL(path.join(folder, `${name}.md`)).href);
      const job: Job = {
        cwd: folder,
        env: {},
        options: { cache: false },
        drafts: uris.map((uri) => ({ uri, languageId: '', text: ALTERED })),
        why: false,
        isLimitLifted: false,
        isTraced: true,
        heapGrowth: 20,
        order: [0, 1],
        taken: new Int32Array(new SharedArrayBuffer(4)),
      };
      const answers: JobAnswer[] = [];
      await startJob(job, (answer) => answers.push(answer as JobAnswer));
      assert.deepEqual(
        answers.map((answer) =>
          answer.kind === 'checked'
            ? [answer.at, answer.draft.report.findings.map(({ rule }) => rule).join()]
            : answer.looks?.some(([, uri]) => uri.endsWith('/corpus/pier.txt')),
        ),
        [[0, 'quote-altered'], [1, 'quote-altered'], true],
      );
    });
  });
});

describe('a pipe', () => {
  it('may end early without a complaint', async () => {
    await inFolder({ 'corpus/pier.txt': SOURCE.repeat(400) }, async (folder) => {
      const child = spawn(
        process.execPath,
        ['--import', TSX, path.join(ROOT, 'src/cli/main.ts'), 'search', 'pier', '-n', '300'],
        { cwd: folder, env: { ...process.env, PLUMBLINE_CACHE: path.join(folder, 'cache') } },
      );
      let err = '';
      child.stderr.on('data', (chunk: Buffer) => {
        err += chunk.toString();
      });
      child.stdout.once('data', () => {
        child.stdout.destroy();
      });
      const code = await new Promise((resolve) => child.once('close', resolve));
      assert.deepEqual([code, err], [0, '']);
    });
  });
});
