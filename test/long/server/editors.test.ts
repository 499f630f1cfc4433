import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../support/repository';
import { ALTERED, inFolder, SOURCE, TRUE } from '../../unit/cli/helper';
import { SERVER } from '../../unit/server/process';

const FILES = { 'corpus/pier.txt': SOURCE, 'story.md': ALTERED };
const script = (name: string): string => path.join(ROOT, 'test/editors', name);

/** What an editor saw in a scripted session on the sample files. */
async function session(command: string, args: readonly string[], files = FILES): Promise<readonly string[]> {
  return inFolder(files, (folder) => {
    // A project of its own, for editors that look for one.
    mkdirSync(path.join(folder, '.git'));
    const env = {
      ...process.env,
      HOME: folder,
      XDG_CACHE_HOME: path.join(folder, 'cache'),
      PLUMBLINE_SERVER: JSON.stringify(SERVER),
    };
    const { stderr, error } = spawnSync(command, args, { cwd: folder, env, timeout: 120_000, encoding: 'utf8' });
    assert.equal(error, undefined, stderr);
    return Promise.resolve(readFileSync(path.join(folder, 'result.txt'), 'utf8').trim().split('\n'));
  });
}

function ascii(text: string): string {
  return text.replace(/[“”]/g, '"');
}

function has(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

describe('a session in a real editor', function () {
  this.timeout(240_000);

  (has('nvim', '--version') ? it : it.skip)(
    'Neovim shows what is wrong, applies the fix and shows the source',
    async () => {
      const [found, left, hover] = await session('nvim', [
        '--headless',
        '-u',
        'NONE',
        '-c',
        `luafile ${script('session.lua')}`,
      ]);
      assert.deepEqual([found, left], ['found quote-altered: south', `left 0: ${TRUE.trim()}`]);
      assert.match(hover!, /Word for word as in the source/);
    },
  );

  // ALE counts bytes, so that what it shows is right where all letters are ASCII.
  (has(
    'vim',
    '--clean',
    '-es',
    '-c',
    'packadd ale',
    '-c',
    "if !exists('g:loaded_ale_dont_use_this_in_other_plugins_please') | cq | endif",
    '-c',
    'qa!',
  )
    ? it
    : it.skip)('Vim with ALE shows what is wrong and applies the fix', async () => {
    const args = ['-u', 'NONE', '-N', '-i', 'NONE', '-n', '-es', '-S', script('session.vim')];
    const [found, left] = await session('vim', args, { ...FILES, 'story.md': ascii(ALTERED) });
    assert.match(found!, /^found quote-altered: .*: south$/);
    assert.equal(left, `left 0: ${ascii(TRUE).trim()}`);
  });

  const EGLOT = [
    '-Q',
    '--batch',
    '--eval',
    '(let ((default-directory "/usr/share/emacs/site-lisp/elpa/")) (when (file-directory-p default-directory) (normal-top-level-add-subdirs-to-load-path)))',
  ];
  (has('emacs', ...EGLOT, '--eval', "(require 'eglot)") ? it : it.skip)(
    'Emacs with eglot shows what is wrong and applies the fix',
    async () => {
      const [found, left] = await session('emacs', [...EGLOT, '-l', script('session.el')]);
      assert.match(found!, /^found .*quote-altered.*: south$/);
      assert.equal(left, `left 0: ${TRUE.trim()}`);
    },
  );
});
