import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { ROOT } from '../../support/repository';

/** The cheap ones among the commands that CONTRIBUTING.md names; what is in the output of each. */
const COMMANDS: readonly (readonly [args: readonly string[], told: RegExp])[] = [
  [['test', '--', 'test/unit/facts/date.test.ts'], /\d+ passing/],
  [['run', 'test:unit', '--', 'test/unit/facts', '--grep=calendar'], /[1-9]\d* passing/],
  [['run', 'docs', '--', '--check'], /^(?![^]*out of date)/],
  [['run', 'benchmark', '--', 'quality', '--help'], /Usage/],
];

describe('the commands of CONTRIBUTING.md', () => {
  for (const [args, told] of COMMANDS) {
    it(`run: npm ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = spawnSync('npm', args, {
        cwd: ROOT,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
      assert.equal(status, 0, stderr + stdout);
      assert.match(stdout + stderr, told);
    });
  }
});
