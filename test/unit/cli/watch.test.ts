import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ALTERED, cli, SOURCE, TRUE } from './helper';

describe('check --watch', () => {
  it('checks again when a draft or a source changes, until it is stopped', async () => {
    const stop = new AbortController();
    const steps: readonly (readonly [RegExp, string, string])[] = [
      [/1 warning in 1 draft/, 'story.md', TRUE],
      [/Nothing to report in 1 draft/, 'corpus/pier.txt', SOURCE.replace('north', 'west')],
      [/1 warning in 1 draft/, '', ''],
    ];
    let step = 0;
    let seen = 0;
    const heard = (out: string, folder: string): void => {
      const [expected, file, text] = steps[step] ?? [];
      if (!expected?.test(out.slice(seen))) return;
      seen = out.length;
      step++;
      if (file === '') stop.abort();
      // The watcher is set up after the first result is out.
      else
        setTimeout(() => {
          writeFileSync(path.join(folder, file!), text!);
        }, 300);
    };
    const { code } = await cli(
      ['check', 'story.md', '--watch'],
      { 'corpus/pier.txt': SOURCE, 'story.md': ALTERED },
      { stopped: stop.signal, heard },
    );
    assert.deepEqual([step, code], [3, 1]);
  });
});
