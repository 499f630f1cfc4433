import assert from 'node:assert/strict';
import { ALTERED, TRUE } from './helper';
import { drop, NONE, ONE, PIER, put, watched, WEST } from './watched';

describe('check --watch', () => {
  it('checks again when a draft or a source changes, until it is stopped', async () => {
    const { code } = await watched(['check', 'story.md'], { ...PIER, 'story.md': ALTERED }, [
      [ONE, put('story.md', TRUE)],
      [NONE, put('corpus/pier.txt', WEST)],
      [ONE],
    ]);
    assert.equal(code, 1);
  });

  it('follows a plumbline.json that comes, changes and goes, beside the draft and above it', async () => {
    const files = { ...PIER, 'other/pier.txt': WEST, 'drafts/deep/story.md': TRUE };
    const off = '{ "rules": { "quote-altered": "off", "quote-not-found": "off" }, "corpus": ["../other"] }';
    await watched(['check', 'drafts/deep/story.md'], files, [
      [NONE, put('drafts/plumbline.json', '{ "corpus": ["../other"] }')],
      [ONE, put('drafts/plumbline.json', off)],
      [NONE, put('drafts/deep/plumbline.json', '{ "corpus": ["../../other"] }')],
      [ONE, drop('drafts/deep/plumbline.json')],
      [NONE, drop('drafts/plumbline.json')],
      [NONE, put('corpus/pier.txt', WEST)],
      [ONE],
    ]);
  });
});
