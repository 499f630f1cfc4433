import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ALTERED, type Files, inFolder, runIn, SOURCE, TRUE } from './helper';

const hasGit = spawnSync('git', ['--version']).status === 0;
const BRIDGE = 'Carla Diaz said: “We will not close the north bridge this year.”\n';

interface Step {
  /** Files to write before the check. */
  readonly files: Files;
  readonly args: readonly string[];
}

/** What is found, by draft and line, after some files were committed and others changed. */
async function foundAfter(
  committed: Files,
  { files, args }: Step,
  prepare: (git: (...words: readonly string[]) => void, folder: string) => void = () => undefined,
  isBroken: () => boolean = () => false,
): Promise<readonly string[]> {
  return inFolder({ 'corpus/pier.txt': SOURCE, ...committed }, async (folder) => {
    const git = (...words: readonly string[]): void => {
      execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...words], {
        cwd: folder,
        stdio: 'pipe',
      });
    };
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'first');
    prepare(git, folder);
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    const { out, err } = await runIn(folder, ['check', ...args, '-f', 'github']);
    assert.equal(err, '');
    assert.equal(isBroken(), false);
    return [...out.matchAll(/file=([^,]+),line=(\d+)/g)].map(([, file, line]) => `${file}:${line}`);
  });
}

(hasGit ? describe : describe.skip)('check --changed', () => {
  const draft = `${ALTERED}\n${TRUE}\n`;

  it('reports only sentences that were changed since the last commit', async () => {
    assert.deepEqual(
      await foundAfter(
        { 'story.md': draft },
        { files: { 'story.md': draft + BRIDGE }, args: ['story.md', '--changed'] },
      ),
      ['story.md:5'],
    );
    assert.deepEqual(await foundAfter({ 'story.md': draft }, { files: {}, args: ['story.md', '--changed'] }), []);
  });

  it('reports the whole sentence of which one line was changed, or lost', async () => {
    const lines = 'Carla Diaz said:\n“We will not close\nthe south pier this year.”\n';
    assert.deepEqual(
      await foundAfter(
        { 'story.md': lines },
        { files: { 'story.md': lines.replace('Diaz said', 'Diaz then said') }, args: ['story.md', '--changed'] },
      ),
      ['story.md:3'],
    );
    assert.deepEqual(
      await foundAfter(
        { 'story.md': lines.replace(':\n', ':\n\n').replace('said', 'told us') },
        { files: { 'story.md': lines.replace('said', 'told us') }, args: ['story.md', '--changed'] },
      ),
      ['story.md:3'],
    );
  });

  it('reports all of a new draft, and of one with an odd name', async () => {
    assert.deepEqual(await foundAfter({}, { files: { 'new.md': draft }, args: ['new.md', '--changed'] }), ['new.md:1']);
    assert.deepEqual(
      await foundAfter({ 'a [b] ü.md': TRUE }, { files: { 'a [b] ü.md': draft }, args: ['a [b] ü.md', '--changed'] }),
      ['a [b] ü.md:1'],
    );
  });

  it('compares with the place where a branch left another', async () => {
    const onBranch = await foundAfter(
      { 'story.md': TRUE },
      { files: { 'story.md': `${TRUE}\n${BRIDGE}` }, args: ['story.md', '--changed', 'main'] },
      (git) => {
        git('checkout', '-qb', 'work');
        git('commit', '-qm', 'mine', '--allow-empty');
      },
    );
    assert.deepEqual(onBranch, ['story.md:3']);
  });

  it('starts nothing that a repository names in its own settings', async () => {
    let stolen = '';
    const found = await foundAfter(
      { 'story.md': TRUE, '.gitattributes': '*.md diff=own filter=own\n' },
      { files: { 'story.md': `${TRUE}\n${BRIDGE}` }, args: ['story.md', '--changed'] },
      (git, folder) => {
        stolen = path.join(folder, 'stolen');
        writeFileSync(path.join(folder, 'steal.sh'), `#!/bin/sh\ntouch "${stolen}"\n`, { mode: 0o755 });
        const names = ['core.fsmonitor', 'diff.external', 'diff.own.command', 'diff.own.textconv'];
        for (const name of [...names, 'filter.own.clean', 'filter.own.process'])
          git('config', name, path.join(folder, 'steal.sh'));
      },
      () => existsSync(stolen),
    );
    assert.deepEqual(found, ['story.md:3']);
  });

  it('does not run a filter whose name hides it from being switched off', async () => {
    await inFolder({ 'corpus/pier.txt': SOURCE, 'story.md': TRUE }, async (folder) => {
      const git = (...args: readonly string[]): unknown => execFileSync('git', [...args], { cwd: folder });
      git('init', '-q');
      git('add', '.');
      git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '-qm', 'first');
      git('config', 'filter.a=b.clean', 'touch stolen; cat');
      writeFileSync(path.join(folder, '.git/info/attributes'), '*.md filter=a=b\n');
      writeFileSync(path.join(folder, 'story.md'), ALTERED);
      const { code, err } = await runIn(folder, ['check', 'story.md', '--changed']);
      assert.equal(code, 2);
      assert.match(err, /a filter that cannot be switched off/);
      assert.equal(existsSync(path.join(folder, 'stolen')), false);
    });
  });

  it('says what is wrong where Git cannot say', async () => {
    await inFolder({ 'corpus/pier.txt': SOURCE, 'story.md': ALTERED }, async (folder) => {
      const told = async (option: string): Promise<string> => {
        const { code, err } = await runIn(folder, ['check', 'story.md', option]);
        assert.equal(code, 2);
        return err;
      };
      assert.match(
        await told('--changed'),
        /compares with a Git repository; of .* Git says: fatal: not a git repository/,
      );
      execFileSync('git', ['init', '-q'], { cwd: folder });
      assert.match(await told('--changed'), /There is no commit in .* yet/);
      assert.match(await told('--changed=nowhere'), /^plumbline: Git knows no revision "nowhere"/);
      assert.match(await told('--changed=--output=x'), /^plumbline: "--output=x" names no revision/);
    });
  });
});
