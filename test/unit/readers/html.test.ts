import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { passageLines, sourceOf } from './reading';

const PAGES = 'test/fixtures/html';

describe('a saved web page', () => {
  for (const page of readdirSync(PAGES)) {
    const read = (file: string): string => readFileSync(`${PAGES}/${page}/${file}`, 'utf8');
    it(`is read as its article alone: ${page}`, async () => {
      const source = await sourceOf('page.html', read('source.html'));
      assert.equal(passageLines(source).join('\n'), read('expected.txt').trim());
      const { key, ...metadata } = source.metadata;
      assert.equal(key, '');
      assert.deepEqual(metadata, { authors: [], ...(JSON.parse(read('expected.json')) as object) });
    });
  }
});
