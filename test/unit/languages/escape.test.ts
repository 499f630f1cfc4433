import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LANGUAGES, PAGES } from '../../../src/core/registry';
import { oneLine } from '../../../src/core/languages/support/escape';

/** Signs that mean something in one language or another. */
const SIGNS = [
  '*',
  '**',
  '*a*',
  '_',
  '_a_',
  'a_b_c',
  '`',
  '`a`',
  '``',
  '[',
  ']',
  '[sic]',
  '[[a]]',
  '(a)',
  '@a1',
  '[@a1]',
  '[^1]',
  '<b>',
  '<now>',
  '<<a>>',
  '&',
  '&amp;',
  '&#8212;',
  '\\',
  '\\%',
  '\\(',
  '$',
  '$5',
  '$x$',
  '40%',
  '#',
  '#1',
  '{',
  '}',
  '{x}',
  '{{< x >}}',
  '{==a==}',
  '"a"',
  '~',
  '~a~',
  'H~2~O',
  '^',
  '^a^',
  '|',
  '|x|',
  '::',
  '//',
  '/*a*/',
  '#quote[a]',
  'cite:a',
  '+',
  '+a+',
  '=',
  '=a=',
  '==',
  '10^6^',
  '1^2',
  'a^{2}',
  'a_{2}',
  'a$^2$',
  'a$_2$',
  '!',
  'link:x[a]',
  'footnote:[x]',
  '->',
  '%%a%%',
  'a@b.org',
  '![a](b)',
  '--',
  '---',
  '½',
  '€5',
  '“a”',
];
/** The plain language passes over addresses and its own directives, which no sign here is. */
const texts = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom(' ', ' and ', 'a')), { minLength: 1, maxLength: 6 })
  .map((bits) => `The ${bits.join('')} end`);

/** Quotation marks and apostrophes of one kind, one blank for many. */
function typed(text: string): string {
  return text
    .replace(/[‘’´]/g, "'")
    .replace(/[“”]|''/g, '"')
    .replace(/\s+/g, ' ');
}

describe('Words from elsewhere', () => {
  for (const language of [...PAGES, ...LANGUAGES]) {
    it(`read in ${language.id} as they are`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const read = language
            .parse(`They said ${language.escape(text)}.\n`)
            .blocks.map((block) => block.text)
            .join(' | ');
          assert.equal(typed(read), typed(`They said ${oneLine(text)}.`));
        }),
        { numRuns: 600 },
      );
    });
  }

  it('keep a fraction apart from what looks like a citation of Org behind it', () => {
    const org = LANGUAGES.find(({ id }) => id === 'org')!;
    const [block] = org.parse(`${org.escape('The ½cite:a* end')}.\n`).blocks;
    assert.equal(block?.text, 'The ½cite:a* end.');
  });
});
