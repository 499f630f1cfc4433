import assert from 'node:assert/strict';
import { isWatched } from '../../../src/hosts/node-watch';

describe('what is watched below a folder', () => {
  for (const name of ['draft.md', 'readings.md', 'notes/readings.jsonl.md', 'cached/a.txt', '.plumbline/review.json'])
    it(name, () => assert.equal(isWatched(name), true));
  for (const name of [
    '.plumbline/readings.jsonl',
    '.plumbline/readings.jsonl.1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed.tmp',
    '.plumbline\\readings.jsonl.4711.tmp',
    'node_modules/a/draft.md',
    '.git/index',
  ])
    it(`not ${name}`, () => assert.equal(isWatched(name), false));
});
