import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Harvest } from '../../../src/core/languages/support/harvest';
import { plainParagraphEnd } from '../../../src/core/languages/markdown/markdown-plain';
import { harvestMarkdown } from '../../../src/core/languages/markdown/markdown-tree';

const WORDS = [
  'The',
  'pier',
  '“open”',
  'cost',
  '$20',
  '5 %',
  'O’Brien',
  '(so',
  'far)',
  'a:',
  ': b',
  'Zoë',
  '2.',
  '-',
  '–',
  '=',
  '+',
  '#',
  '*x*',
  '[a]',
  '\\',
  '&amp;',
  'a@b.de',
  'www.x.org',
  'http://x.org',
  '$$',
  '~~no~~',
  '|',
  '_i_',
  '`c`',
  '<b>',
  '{.c}',
  '\u00a0',
  '\t',
  '🦉',
  '==',
  '---',
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '\n', '  ', ' \n', '\n ', '\n\n', '')), {
    minLength: 1,
    maxLength: 10,
  })
  .map((parts) => parts.flat().join(''));

/** What was harvested, with the way back of every offset. */
function plainly({ blocks, ...rest }: Harvest): unknown {
  return {
    blocks: blocks.map(({ text: prose, map, kind }) => ({
      prose,
      kind,
      back: Array.from({ length: prose.length + 1 }, (_, i) => [
        map.toOriginal(i),
        map.spanToOriginal({ start: i, end: i + 1 }),
      ]),
    })),
    ...rest,
  };
}

describe('a Markdown paragraph without markup', () => {
  it('is told without a parser', () => {
    assert.equal(plainParagraphEnd('The pier “stays open”, O’Brien said:\nit cost $20 (5 %) – so far.\n\n'), 64);
  });

  it('reads as the parser reads it', () => {
    fc.assert(
      fc.property(text, (chunk) => {
        if (plainParagraphEnd(chunk) < 0) return;
        // A definition behind it makes the parser read the chunk.
        assert.deepEqual(
          plainly(harvestMarkdown(chunk, chunk.length)),
          plainly(harvestMarkdown(`${chunk}\n\n[none]: x`, chunk.length)),
        );
      }),
      { numRuns: 5000 },
    );
  });
});
