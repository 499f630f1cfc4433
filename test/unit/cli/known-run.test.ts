import assert from 'node:assert/strict';
import { mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Host } from '../../../src/cli/host';
import { run } from '../../../src/cli/run';
import { threadsInPlace } from '../../support/jobs';
import { ALTERED, type Files, inFolder, SOURCE, TRUE } from './helper';

const FILES: Files = { 'corpus/pier.txt': SOURCE, 'story.md': ALTERED, '.cache/.keep': '' };
const CHECK = ['check', 'story.md', '--format', 'json'];

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly looked: boolean;
}

/** Runs the command line as one build of it; `looked` tells whether the engine was asked, and so the corpus opened. */
async function said(
  folder: string,
  args: readonly string[] = CHECK,
  build = 'one',
  more: Partial<Host> = {},
): Promise<Said> {
  let [out, err] = ['', ''];
  const before = await kept(folder);
  const host: Host = {
    cwd: folder,
    env: { PLUMBLINE_CACHE: path.join(folder, '.cache') },
    isTerminal: false,
    columns: 80,
    build,
    out: (text) => {
      out += text;
      return Promise.resolve();
    },
    err: (text) => {
      err += text;
      return Promise.resolve();
    },
    stdin: () => Promise.resolve(new TextEncoder().encode(ALTERED)),
    today: () => '2020-09-30',
    ...more,
  };
  const code = await run(args, host);
  return { code, out, err, looked: (await kept(folder)).join() !== before.join() };
}

/** The outcomes that are kept, with the times at which they were written. */
async function kept(folder: string): Promise<readonly string[]> {
  const names = await readdir(path.join(folder, '.cache'), { recursive: true });
  return Promise.all(
    names
      .filter((name) => name.includes('runs') && name.endsWith('.json'))
      .sort()
      .map(async (name) => `${name} ${(await stat(path.join(folder, '.cache', name))).mtimeMs}`),
  );
}

/** A later time than any before, so that a change shows however quick the test is. */
let later = Date.now() / 1000 + 10;
async function write(folder: string, name: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), text);
  await utimes(path.join(folder, name), ++later, later);
}

describe('a check of what was checked before', () => {
  it('says the same again without looking', async () => {
    await inFolder(FILES, async (folder) => {
      const first = await said(folder);
      assert.deepEqual([first.code, first.looked], [1, true]);
      assert.deepEqual(await said(folder), { ...first, looked: false });
    });
  });

  const changes: readonly (readonly [string, (folder: string) => Promise<void>])[] = [
    ['the draft', (folder) => write(folder, 'story.md', TRUE)],
    ['a source', (folder) => write(folder, 'corpus/pier.txt', SOURCE.replace('north', 'south'))],
    ['a new source', (folder) => write(folder, 'corpus/more.txt', SOURCE)],
    [
      'a source that goes',
      async (folder) => {
        await write(folder, 'corpus/other.txt', SOURCE);
        await rm(path.join(folder, 'corpus/pier.txt'));
      },
    ],
    ['a configuration', (folder) => write(folder, 'plumbline.json', '{ "rules": { "quote-altered": "off" } }')],
    ['a baseline', (folder) => write(folder, '.plumbline/baseline.json', '{"version":1,"entries":[]}')],
    ['anchors', (folder) => write(folder, '.plumbline/anchors.json', '{}')],
    ['sign-offs', (folder) => write(folder, '.plumbline/review.json', '{"version":1,"signOffs":[]}')],
  ];
  for (const [what, change] of changes) {
    it(`looks again after a change of ${what}, and says what a first check says`, async () => {
      await inFolder({ ...FILES, '.plumbline/.keep': '', '.plumbline/cache/.keep': '' }, async (folder) => {
        await said(folder);
        await change(folder);
        const again = await said(folder);
        const fresh = await said(folder, [...CHECK, '--no-cache']);
        assert.deepEqual({ ...again, looked: false }, { ...fresh, looked: false });
      });
    });
  }

  it('looks again after a change of what only a thread has looked at', async () => {
    const names = ['a', 'b', 'c'];
    const files = Object.fromEntries(
      names.map((name) => [`${name}/story.md`, `---\nbibliography: r.bib\n---\n\n${TRUE}`]),
    );
    await inFolder({ ...FILES, ...files }, async (folder) => {
      const args = ['check', ...Object.keys(files), '--jobs', '3'];
      const more: Partial<Host> = { startJob: threadsInPlace() };
      const first = await said(folder, args, 'one', more);
      assert.deepEqual(await said(folder, args, 'one', more), { ...first, looked: false });
      assert.ok(!(await said(folder, args.slice(0, -2))).looked);
      for (const name of names) {
        await write(folder, `${name}/r.bib`, '@article{brown, title={The pier}}');
        assert.ok((await said(folder, args, 'one', more)).looked, name);
      }
    });
  });

  it('keeps apart what was typed, the build, and what the terminal shows', async () => {
    await inFolder(FILES, async (folder) => {
      await said(folder);
      assert.ok((await said(folder, CHECK, 'two')).looked);
      assert.ok((await said(folder, ['check', 'story.md'])).looked);
      const coloured = await said(folder, ['check', 'story.md'], 'one', { isTerminal: true });
      assert.ok(coloured.looked && coloured.out.includes('\u001B['));
      assert.ok((await said(folder, [...CHECK, '--strictness', 'eager'])).looked);
    });
  });

  it('is never taken from before where more than files decides, or something is written', async () => {
    await inFolder(FILES, async (folder) => {
      for (const args of [
        [...CHECK, '--no-cache'],
        ['check', '-'],
        ['check', '.'],
        ['check', '*.md'],
        [...CHECK, '--output', 'out.json'],
        [...CHECK, '--reader', 'recorded'],
        [...CHECK, '--update-baseline'],
      ]) {
        await said(folder, args);
        assert.deepEqual(await kept(folder), [], args.join(' '));
      }
    });
  });
});
