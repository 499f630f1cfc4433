import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Reading } from '../../../src/core/readers/reader';
import { READERS } from '../../../src/core/registry';

/** What a file of each format may hold between its words. */
const DIRT: Readonly<Record<string, readonly string[]>> = {
  '.txt': ['< / P > < p >', '<br>', ' ', '\n', '\r\n', '\n\n', '. ', '“', '”', 'é', '😀', '&amp;', 'By Ann Lee\n', '\t', '< b >'],
  '.md': ['**', '_', '`x`', '[a](b)', '&amp;', '\\*', '\n\n', '\r\n', '# ', '- ', '> ', '😀', '. ', '![i](j)', '<b>', '|', '[^1]', '\n[^1]: '],
  '.html': ['<p>', '</p>', '<b>', '</i>', '&amp;', '&nbsp;', '&#128512;', '<br>', '<td>', '<tr>', '<h1>', '<div class="ads">', '\r\n', '😀', '. ', '<!-- c -->', '<a href="x">', '<li>', '&lt', '<script>x</script>'],
};

const WORDS = ['one', 'Two', 'three', '42', 'million', 'users', '.', ' '];

async function read(extension: string, original: string): Promise<Reading> {
  const reader = READERS.find((candidate) => candidate.extensions.includes(extension))!;
  const result = await reader.read({ bytes: new TextEncoder().encode(original), name: `a${extension}` });
  assert.ok(result.ok);
  return result.value;
}

for (const [extension, dirt] of Object.entries(DIRT)) {
  const files = fc.array(fc.constantFrom(...WORDS, ...WORDS, ...dirt), { maxLength: 40 }).map((parts) => parts.join(''));

  describe(`a ${extension} source`, () => {
    it('leads every word back to the same word in the file', async () => {
      await fc.assert(fc.asyncProperty(files, async (original) => {
        const { text, map } = await read(extension, original);
        for (const match of text.matchAll(/one|Two|three|42|million|users/g)) {
          const span = map.spanToOriginal({ start: match.index, end: match.index + match[0].length });
          assert.equal(original.slice(span.start, span.end).replace(/<[^>]*>|[*_\\]|\s/g, ''), match[0], JSON.stringify(original));
        }
      }), { numRuns: 200 });
    });
    it('has blocks in order, inside the text, and a monotonic map', async () => {
      await fc.assert(fc.asyncProperty(files, async (original) => {
        const { text, map, blocks } = await read(extension, original);
        let last = 0;
        for (const { span } of blocks) {
          assert.ok(span.start >= last && span.end >= span.start && span.end <= text.length);
          last = span.end;
        }
        for (let i = 0; i < text.length; i++) assert.ok(map.toOriginal(i) <= map.toOriginal(i + 1), `${i} of ${JSON.stringify(original)}`);
        assert.ok(map.toOriginal(text.length) <= original.length);
      }), { numRuns: 200 });
    });
    it('brings an offset of the file to the word it stands in', async () => {
      await fc.assert(fc.asyncProperty(files, async (original) => {
        const { text, map } = await read(extension, original);
        for (const match of text.matchAll(/one|Two|three|million|users/g)) {
          const at = map.toOriginal(match.index);
          assert.equal(map.toReading(at), match.index, JSON.stringify(original));
        }
      }), { numRuns: 200 });
    });
  });
}

describe('hostile files', () => {
  const hostile: Readonly<Record<string, string>> = {
    'a line of half a megabyte': 'word '.repeat(100_000), 'no blanks': 'a'.repeat(500_000), 'full stops': '.'.repeat(200_000), 'open tags': '<'.repeat(500_000), 'nested tags': `${'<b>'.repeat(20_000)}${'</i>'.repeat(20_000)}`,
    'quotation marks': '. "'.repeat(60_000), 'empty lines': '\n'.repeat(200_000), 'short lines': 'a\n'.repeat(50_000), 'references': '&amp;'.repeat(50_000), 'paragraphs': '<p>a.'.repeat(30_000),
  };
  for (const [name, text] of Object.entries(hostile)) {
    for (const extension of ['.txt', '.html']) {
      it(`are read in linear time: ${name} as ${extension}`, async () => {
        const half = await timed(() => read(extension, text.slice(0, text.length / 2)));
        const whole = await timed(() => read(extension, text));
        assert.ok(whole < 5 * half + 500, `${half.toFixed()} ms for a half, ${whole.toFixed()} ms for the whole`);
      });
    }
  }
});

/** Milliseconds of processor time, which a busy machine does not stretch. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return process.cpuUsage(start).user / 1000;
}
