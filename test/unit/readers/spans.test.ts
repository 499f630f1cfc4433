import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAs } from './reading';

/** What a file of each format may hold between its words. */
const DIRT: Readonly<Record<string, readonly string[]>> = {
  '.txt': [
    '< / P > < p >',
    '<br>',
    ' ',
    '\n',
    '\r\n',
    '\n\n',
    '. ',
    '“',
    '”',
    'é',
    '😀',
    '&amp;',
    'By Ann Lee\n',
    '\t',
    '< b >',
  ],
  '.md': [
    '**',
    '_',
    '`x`',
    '[a](b)',
    '&amp;',
    '\\*',
    '\n\n',
    '\r\n',
    '# ',
    '- ',
    '> ',
    '😀',
    '. ',
    '![i](j)',
    '<b>',
    '|',
    '[^1]',
    '\n[^1]: ',
  ],
  '.html': [
    '<p>',
    '</p>',
    '<b>',
    '</i>',
    '&amp;',
    '&nbsp;',
    '&#128512;',
    '<br>',
    '<td>',
    '<tr>',
    '<h1>',
    '<div class="ads">',
    '\r\n',
    '😀',
    '. ',
    '<!-- c -->',
    '<a href="x">',
    '<li>',
    '&lt',
    '<script>x</script>',
  ],
};

const WORDS = ['one', 'Two', 'three', '42', 'million', 'users', '.', ' '];

for (const [extension, dirt] of Object.entries(DIRT)) {
  const files = fc
    .array(fc.constantFrom(...WORDS, ...WORDS, ...dirt), { maxLength: 40 })
    .map((parts) => parts.join(''));

  describe(`a ${extension} source`, () => {
    it('leads every word back to the same word in the file', async () => {
      await fc.assert(
        fc.asyncProperty(files, async (original) => {
          const { text, map } = await readAs(extension, original);
          for (const match of text.matchAll(/one|Two|three|42|million|users/g)) {
            const span = map.spanToOriginal({ start: match.index, end: match.index + match[0].length });
            assert.equal(
              original.slice(span.start, span.end).replace(/<[^>]*>|[*_\\]|\s/g, ''),
              match[0],
              JSON.stringify(original),
            );
          }
        }),
        { numRuns: 200 },
      );
    });
    it('has blocks in order, inside the text, and a monotonic map', async () => {
      await fc.assert(
        fc.asyncProperty(files, async (original) => {
          const { text, map, blocks } = await readAs(extension, original);
          let last = 0;
          for (const { span } of blocks) {
            assert.ok(span.start >= last && span.end >= span.start && span.end <= text.length);
            last = span.end;
          }
          for (let i = 0; i < text.length; i++)
            assert.ok(map.toOriginal(i) <= map.toOriginal(i + 1), `${i} of ${JSON.stringify(original)}`);
          assert.ok(map.toOriginal(text.length) <= original.length);
        }),
        { numRuns: 200 },
      );
    });
    it('brings an offset of the file to the word it stands in', async () => {
      await fc.assert(
        fc.asyncProperty(files, async (original) => {
          const { text, map } = await readAs(extension, original);
          for (const match of text.matchAll(/one|Two|three|million|users/g)) {
            const at = map.toOriginal(match.index);
            assert.equal(map.toReading(at), match.index, JSON.stringify(original));
          }
        }),
        { numRuns: 200 },
      );
    });
  });
}
