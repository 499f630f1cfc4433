import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LANGUAGES } from '../../../src/core/registry';
import { assertWayBack, timeOf } from './expect';

/** Bits that mean something in one language or another, between words. */
const BITS = [
  '\n', '\n\n', '\r\n', ' ', '*', '**', '_', '`', '```', '[', ']', '(', ')', '[@a1]', '@b2 [p. 3]', '[^1]', '[^1]: ', '<!-- ', ' -->', '<b>', '&amp;', '&#8212;', '\\', '\\*', '$', '$$', '> ', '- ', '1. ', '# ', '| ', '|---|',
  '\\emph{', '}', '{', '\\cite[p.~3]{a,b}', '\\footnote{', '\\begin{quote}', '\\end{quote}', '\\begin{verbatim}', '%', '\\\'e', '``', '\'\'', '--', '~', '&', '"',
  '== ', '----', '.. note::', '::', '.. [1] ', '#quote[', '#set ', '//', '/*', '#+begin_src', '[fn:1]', '[cite:@a]', '[[', '://', 'https://x.org/a', '{{<', ':::', '\ufeff', '\u0000', '\ud800', '\udc00', '😀', 'word', 'U.S. 100 million', '“said”', '---\n',
];

const drafts = fc.array(fc.oneof(fc.constantFrom(...BITS), fc.string({ maxLength: 6 })), { maxLength: 60 }).map((bits) => bits.join(''));

describe('The way back from every draft language', () => {
  for (const language of LANGUAGES) {
    it(`leads from ${language.id} prose to the draft`, () => {
      fc.assert(fc.property(drafts, (draft) => { assertWayBack(language, draft); }), { numRuns: 300 });
    });

    it(`takes ${language.id} escapes for plain words`, () => {
      fc.assert(fc.property(drafts, (text) => {
        const words = language.escape(text);
        assert.ok(!/[\n\r]/.test(words));
        const parts = language.parse(`“${words}”`);
        assert.deepEqual(parts.citations.filter(({ kind }) => kind !== 'link' || language.id !== 'plain'), []);
        assert.deepEqual(parts.ignores, []);
        assert.ok(parts.blocks.length <= 1);
      }), { numRuns: 300 });
    });
  }
});

describe('Hostile drafts', () => {
  const MANY = 200_000;
  const hostile: Readonly<Record<string, string>> = {
    'one long line': 'word [a](b) *c* ', 'open brackets': '[', 'stars': '*a ', 'quote marks': '> ', 'keys': ' @a', 'dollars': '$a ', 'braces': '{', 'backslashes': '\\', 'commands': '\\emph{', 'fences': '```\n\n', 'comments': '<!-- \n\n',
    'definitions': '[a]: x\n[b]\n\n', 'clusters': '[@a ', 'notes': '[^a', 'addresses': 'http://', 'surrogates': '\ud800', 'blanks': ' ', 'empty lines': '\n', 'cites': '\\cite[', 'formulas': '\\(', 'environments': '\\begin{a}', 'directives': '<!-- plumbline-ignore x -->a\n\n', 'roles': ':a:`', 'typst': '#a(', 'org': '=a',
  };
  for (const language of LANGUAGES) {
    for (const [name, unit] of Object.entries(hostile)) {
      it(`take ${language.id} with many ${name} time in proportion`, () => {
        assert.ok(timeOf(language, unit.repeat(Math.ceil(MANY / unit.length))) < 4000);
      });
    }
  }

  it('of a megabyte are cut with a word about it', () => {
    for (const language of LANGUAGES) {
      const { problems } = language.parse('The board met *on* Monday. It said “no”.\n\n'.repeat(20_000));
      if (language.id !== 'plain') assert.equal(problems[0]?.code, 'too-large', language.id);
    }
  });

  it('of nothing have no parts', () => {
    for (const language of LANGUAGES) assert.deepEqual(language.parse(''), { blocks: [], citations: [], footnotes: [], ignores: [], bibliographies: [], problems: [] });
  });
});
