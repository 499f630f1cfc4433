import assert from 'node:assert/strict';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { commandLink, compareWords, emphasise, escapeMarkdown, shorten } from '../../../src/server/markdown';

/** The kinds of elements and the text that a Markdown reader (GitHub's flavour) makes of it. */
function read(markdown: string): { readonly kinds: readonly string[]; readonly text: string } {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const kinds = [...new Set([...html.matchAll(/<([a-z0-9]+)/g)].map((m) => m[1]!))];
  const text = html
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, n: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[n]!);
  return { kinds, text };
}

const HOSTILE = [
  '[x](command:quit)',
  '![x](http://e.example)',
  '<b onclick=x>',
  'www.e.example',
  'http://e.example',
  'a@e.example',
  '# h',
  '- item',
  '1. item',
  '> q',
  '`c`',
  '~~s~~',
  '| a | b |',
  '$(trash)',
  '&amp;',
  '***',
  'a\n===',
  '    code',
  '[^1]: note',
  '\\',
];

describe('Markdown for hovers', () => {
  it('shows hostile words as they are, and makes nothing of them', () => {
    for (const words of HOSTILE) {
      const { kinds, text } = read(escapeMarkdown(words));
      assert.deepEqual(kinds, ['p'], words);
      assert.equal(text, words.replace(/\s+/g, ' ').trim());
    }
  });

  it('does so with any words', () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string())).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, (w) => {
        assert.ok(
          read(escapeMarkdown(w)).kinds.every((k) => k === 'p'),
          w,
        );
      }),
    );
  });

  it('emphasises the words that matter, also beside marks', () => {
    assert.equal(emphasise('it had 92 million users', [{ start: 7, end: 17 }]), 'it had **92 million** users');
    assert.equal(emphasise('worth $80 billion.', [{ start: 6, end: 17 }]), 'worth **\\$80 billion**\\.');
    assert.equal(emphasise('a (b) c', [{ start: 2, end: 5 }]), 'a **\\(b\\)** c');
    assert.equal(
      emphasise('abc', [
        { start: -5, end: 99 },
        { start: 1, end: 2 },
      ]),
      '**abc**',
    );
    assert.equal(emphasise('abc', []), 'abc');
  });

  it('keeps the text whatever is emphasised', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(30), fc.nat(30), (text, a, b) => {
        const shown = read(emphasise(text, [{ start: Math.min(a, b), end: Math.max(a, b) }])).text;
        assert.equal(shown.replace(/\s+/g, ''), text.replace(/[\s\p{Cc}]+/gu, '').replaceAll('\u0000', '\ufffd'));
      }),
    );
  });

  it('keeps a link’s arguments in one piece', () => {
    const link = commandLink('Open', 'plumbline.openSource', ["file:///a(b)'c.txt", { line: 1 }]);
    assert.deepEqual(read(link).kinds, ['p', 'a']);
    const query = /\?([^)]*)\)$/.exec(link)![1]!;
    assert.deepEqual(JSON.parse(decodeURIComponent(query)), ["file:///a(b)'c.txt", { line: 1 }]);
  });

  it('shortens at words', () => {
    assert.equal(shorten('one two three', 100), 'one two three');
    assert.equal(shorten('one two three', 9), 'one two…');
    assert.equal(shorten('😀'.repeat(10), 5), '😀😀…');
  });

  it('strikes out the draft’s words and sets the source’s in bold', () => {
    const shown = compareWords([
      { side: 'same', text: 'We will not ' },
      { side: 'draft', text: 'shut' },
      { side: 'source', text: 'close' },
      { side: 'same', text: ' the pier' },
    ]);
    assert.equal(shown, 'We will not ~~shut~~ **close** the pier');
    assert.deepEqual(read(shown).kinds, ['p', 'del', 'strong']);
  });

  it('compares hostile words without making anything else of them', () => {
    const piece = fc.record({
      side: fc.constantFrom('same' as const, 'draft' as const, 'source' as const),
      text: fc.oneof(fc.constantFrom(...HOSTILE), fc.string()),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (wording) => {
        assert.ok(read(compareWords(wording)).kinds.every((k) => ['p', 'del', 'strong'].includes(k)));
      }),
    );
  });
});
