import assert from 'node:assert/strict';
import { ALTERED, TRUE } from './helper';
import { NONE, ONE, PIER, put, watched, WEST } from './watched';

describe('check --watch', () => {
  it('checks again when a draft or a source changes, until it is stopped', async () => {
    const { code } = await watched(['check', 'story.md'], { ...PIER, 'story.md': ALTERED }, [
      [ONE, put('story.md', TRUE)],
      [NONE, put('corpus/pier.txt', WEST)],
      [ONE],
    ]);
    assert.equal(code, 1);
  });
});
