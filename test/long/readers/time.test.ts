import assert from 'node:assert/strict';
import { costOf } from '../../support/time';
import { readAs } from '../../unit/readers/reading';

const HOSTILE: Readonly<Record<string, string>> = {
  'a line of half a megabyte': 'word '.repeat(100_000),
  'no blanks': 'a'.repeat(500_000),
  'full stops': '.'.repeat(200_000),
  'open tags': '<'.repeat(500_000),
  'nested tags': `${'<b>'.repeat(20_000)}${'</i>'.repeat(20_000)}`,
  'quotation marks': '. "'.repeat(60_000),
  'empty lines': '\n'.repeat(200_000),
  'short lines': 'a\n'.repeat(50_000),
  references: '&amp;'.repeat(50_000),
  paragraphs: '<p>a.'.repeat(30_000),
};

describe('hostile files', () => {
  for (const [name, text] of Object.entries(HOSTILE)) {
    for (const extension of ['.txt', '.html']) {
      it(`are read in linear time: ${name} as ${extension}`, async () => {
        const half = await costOf(() => readAs(extension, text.slice(0, text.length / 2)));
        const whole = await costOf(() => readAs(extension, text));
        assert.ok(whole < 5 * half + 500, `${half.toFixed()} ms for a half, ${whole.toFixed()} ms for the whole`);
      });
    }
  }
});
