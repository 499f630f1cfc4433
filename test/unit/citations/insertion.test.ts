import assert from 'node:assert/strict';
import fc from 'fast-check';
import { latex } from '../../../src/core/languages/latex';
import { markdown } from '../../../src/core/languages/markdown';
import { org } from '../../../src/core/languages/org';
import { plain } from '../../../src/core/languages/plain';
import { typst } from '../../../src/core/languages/typst';
import type { DraftLanguage } from '../../../src/core/model/draft';
import { findQuotations } from '../../../src/core/quotes/quotations';
import { inserted } from './insert';

const NOTE = 'Shawn Lim, “The app that would not sell”, *The Drum*, 14 August 2020, <https://example.org/a_b?x=1>.';
const into = (draft: string, words: string, more: object = {}): string =>
  inserted({ language: markdown, draft, words, ...more }).shown;

describe('Inserting into Markdown', () => {
  it('writes the quotation and its footnote at once', () => {
    assert.equal(into('Before. |', 'We will not sell.'), `Before. “We will not sell.”[^1]|\n\n[^1]: ${NOTE}\n`);
  });

  it('takes the next free label and adds to the list of notes', () => {
    assert.equal(
      into('A.[^2] |\n\n[^2]: Other.\n', 'We will not sell.'),
      `A.[^2] “We will not sell.”[^3]|\n\n[^2]: Other.\n[^3]: ${NOTE}\n`,
    );
  });

  it('uses the footnote that cites the same source already', () => {
    assert.equal(
      into(`A.[^7] |\n\n[^7]: ${NOTE}\n`, 'We will not sell.'),
      `A.[^7] “We will not sell.”[^7]|\n\n[^7]: ${NOTE}\n`,
    );
    assert.match(into(`A.[^7] |\n\n[^7]: ${NOTE}\n`, 'We will not sell.', { locator: 'p. 3' }), /\[\^8\]: .*p\. 3, </);
  });

  it("follows the draft's own marks and turns inner ones", () => {
    assert.match(into('He said "yes" then. |', 'She “will not” sell.'), /"She 'will not' sell\."\[\^1\]/);
    assert.match(into('Er sagte „ja“. |', 'She “will not” sell.'), /„She ‚will not‘ sell\.“/);
    assert.match(into('|', 'She "will not" sell.'), /“She ‘will not’ sell\.”/);
  });

  it('uses one kind of apostrophes and marks, without blanks inside them', () => {
    assert.match(into('He said “yes”. |', 'It\'s the town\'s "old" pier.'), /“It’s the town’s ‘old’ pier\.”/);
    assert.match(into('He said "yes". |', 'It’s the town’s “old” pier.'), /"It's the town's 'old' pier\."/);
    assert.match(into('|', 'Elle a dit « bonjour » et « adieu ».'), /“Elle a dit ‘bonjour’ et ‘adieu’\.”/);
    assert.match(into('Il dit « oui ». |', 'Elle a dit « bonjour ».'), /«Elle a dit ‹ bonjour ›\.»/);
    assert.match(into('|', 'They wrote: «It stays in the town. “'), /“They wrote: ‘It stays in the town\.’”/);
    assert.match(into('|', 'The "pier costs 5" of it, they say.'), /“The ‘pier costs 5’ of it, they say\.”/);
  });

  it('puts the title of a note into the draft’s own marks', () => {
    assert.match(into('He said "yes". |', 'We sell.'), /: Shawn Lim, "The app that would not sell", \*The Drum\*/);
    assert.match(into('Er sagte „ja“. |', 'We sell.'), /: Shawn Lim, „The app that would not sell“, \*The Drum\*/);
    assert.match(into('|', 'We sell.', { style: 'plain' }), /\(Shawn Lim, “The app that would not sell”, The Drum/);
    assert.match(into('He said "yes". |', 'We sell.', { style: 'plain' }), /Lim, "The app that would not sell", The/);
    const metadata = { title: 'The “old” app' };
    assert.match(into('He said "yes". |', 'We sell.', { metadata }), /: Shawn Lim, "The 'old' app", /);
    assert.match(into('|', 'We sell.', { metadata }), /: Shawn Lim, “The ‘old’ app”, /);
  });

  it('keeps apart from words and marks that close, and not from marks that open', () => {
    assert.match(into('She said: "yes"|', 'We sell.'), /"yes" "We sell\."/);
    assert.match(into('Sie sagt: „ja.“|', 'We sell.'), /„ja\.“ „We sell\.“/);
    assert.match(into('She said: "|', 'We sell.'), /said: ""We sell/);
    assert.match(into('She said (“|', 'We sell.'), /\(““We sell/);
    assert.match(into('She said:|', 'We sell.'), /said: “We sell/);
  });

  it('leaves the bullet of a list behind, and a dash', () => {
    assert.match(into('|', '• We will not sell.'), /^“We will not sell\.”/);
    assert.match(into('|', '– We will not sell.'), /^“– We will not sell\.”/);
  });

  it('moves a full stop behind the citation from inner marks too, and no dots', () => {
    assert.equal(into('A [@b]. |', 'They say “it stays.”'), 'A [@b]. “They say ‘it stays’” [@lim2020tiktok].|');
    assert.equal(into('A [@b]. |', 'They say “it stays...”'), 'A [@b]. “They say ‘it stays...’” [@lim2020tiktok]|');
  });

  it('cites by key where the draft does, before the full stop', () => {
    assert.equal(
      into('A [@b]. |', 'We will not sell.', { locator: 'p. 3' }),
      'A [@b]. “We will not sell” [@lim2020tiktok, p. 3].|',
    );
    assert.equal(into('A sentence.|\n\nB [@b].', '', { form: 'citation' }), 'A sentence [@lim2020tiktok].|\n\nB [@b].');
  });

  it('puts a footnote mark behind the full stop', () => {
    assert.match(into('A sentence|.', 'x', { form: 'citation' }), /^A sentence\.\[\^1\]\|\n/);
    assert.match(
      into('A sentence|, and more.', 'We will not sell.'),
      /sentence “We will not sell”\[\^1\]\|, and more\./,
    );
  });

  it('sets a block quotation apart', () => {
    assert.match(
      into('Before.|After.', '1. We sell.', { form: 'block-quote' }),
      /^Before\.\n\n> 1\\\. We sell\.\[\^1\]\|\n\nAfter\.\n\n\[\^1\]: /,
    );
  });

  it('writes links, author and date, and templates', () => {
    assert.equal(
      into('A |', 'We sell.', { style: 'link' }),
      'A “We sell” ([The Drum, 14 August 2020](https://example.org/a_b?x=1)).|',
    );
    assert.equal(into('A |', 'We sell.', { style: 'author-date', locator: 'p. 3' }), 'A “We sell” (Lim 2020, p. 3).|');
    assert.equal(
      into('A |', 'We sell.', { style: '“{quote}” ({author}, {date}, {locator})' }),
      'A “We sell.” (Shawn Lim, 14 August 2020)|',
    );
  });

  it('defines the footnote before an open fence rather than in it', () => {
    assert.match(into('A |\n\n```\ncode', 'We sell.'), /\[\^1\]\|\n\n\[\^1\]: .*\n\n```\ncode$/);
  });

  it("adds the source to the draft's bibliography, whatever its form", () => {
    const bib = '@article{a,\n\ttitle = {A},\n}\n';
    const edits = inserted({
      language: markdown,
      draft: '---\nbibliography: r.bib\n---\nA |',
      words: 'We sell.',
      bibliographies: [{ uri: 'file:///r.bib', text: bib }],
    }).edits;
    assert.deepEqual(
      edits.filter(({ uri }) => uri).map(({ span, newText }) => [span.start, newText]),
      [
        [
          bib.length - 1,
          '\n\n@online{lim2020tiktok,\n\tauthor = {Lim, Shawn},\n\ttitle = {{The app that would not sell}},\n\tpublisher = {The Drum},\n\tdate = {2020-08-14},\n\turl = {https://example.org/a_b?x=1},\n}',
        ],
      ],
    );
    const json = '[\n  {"id": "a"}\n]\n';
    const [, added] = inserted({
      language: markdown,
      draft: 'B [@b] |',
      words: 'We sell.',
      bibliographies: [{ uri: 'r.json', text: json }],
    }).edits;
    const after = JSON.parse(
      json.slice(0, added!.span.start) + added!.newText + json.slice(added!.span.start),
    ) as readonly { readonly id: string }[];
    assert.deepEqual(
      after.map(({ id }) => id),
      ['a', 'lim2020tiktok'],
    );
    const crlf = '[\r\n\t{"id": "a"}\r\n]\r\n';
    assert.match(
      inserted({
        language: markdown,
        draft: 'B [@b] |',
        words: 'We sell.',
        bibliographies: [{ uri: 'r.json', text: crlf }],
      }).edits[1]!.newText,
      /^,\r\n\t\{\r\n\t {2}"id": "lim2020tiktok",\r\n[^\n]+(?<=\r)\n/,
    );
    assert.equal(
      inserted({
        language: markdown,
        draft: 'B [@b] |',
        words: 'We sell.',
        bibliographies: [{ uri: 'r.bib', text: '@misc{lim2020tiktok, title={x}}' }],
      }).edits.length,
      1,
    );
  });
});

describe('Inserting into LaTeX', () => {
  it("uses \\enquote with csquotes, else ``…''", () => {
    assert.equal(
      inserted({ language: latex, draft: '\\usepackage{csquotes}\n|', words: 'She “will” sell 5% & more.' }).shown,
      '\\usepackage{csquotes}\n\\enquote{She \\enquote{will} sell 5\\% \\& more}~\\autocite{lim2020tiktok}.|',
    );
    assert.equal(
      inserted({ language: latex, draft: 'A \\footcite{b} |', words: 'She “will” sell.', locator: 'pp. 3-4' }).shown,
      "A \\footcite{b} ``She `will' sell.''\\footcite[3--4]{lim2020tiktok}|",
    );
  });
});

describe('Marks in LaTeX', () => {
  const marked = (draft: string, words: string): string =>
    inserted({ language: latex, draft, words }).shown.replace(/^[^|]*?\n|~\\autocite.*$|\|$/gs, '');

  it('keep the inner mark apart from the outer one behind it', () => {
    assert.equal(marked('\n|', 'They say “it stays.”'), "``They say `it stays'{}''");
    assert.equal(marked('\n|', '“It stays,” they say.'), "```It stays,' they say''");
    const { text } = inserted({ language: latex, draft: '|', words: 'They say “it stays.”' });
    assert.match(latex.parse(text).blocks[0]!.text, /^“They say ‘it stays’”/);
  });

  it('are those of the draft where it has signs of its own', () => {
    assert.equal(marked('He said “yes”.\n|', "They say “it's old”."), '“They say ‘it’s old’”');
    assert.equal(marked("He said ``yes''.\n|", 'They say “it’s old”.'), "``They say `it's old'{}''");
  });
});

describe('Inserting into other languages', () => {
  it('cites as they do', () => {
    assert.equal(
      inserted({ language: typst, draft: 'A |', words: 'We sell.', locator: 'p. 3' }).shown,
      'A “We sell” @lim2020tiktok[p. 3].|',
    );
    assert.equal(
      inserted({ language: org, draft: 'A |', words: 'We sell.', locator: 'p. 3' }).shown,
      'A “We sell” [cite:@lim2020tiktok p. 3].|',
    );
    assert.equal(
      inserted({ language: plain, draft: 'A |', words: 'We sell.' }).shown,
      'A “We sell” (Shawn Lim, “The app that would not sell”, The Drum, 14 August 2020, https://example.org/a_b?x=1).|',
    );
  });
});

describe('What a source can do to a draft', () => {
  const nasty = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '*',
          '_',
          '`',
          '[',
          ']',
          '(',
          ')',
          '<b>',
          '<!--',
          '-->',
          '](x)',
          '![',
          '\\',
          '{',
          '}',
          '$',
          '%',
          '#',
          '&',
          '^',
          '~',
          '\n',
          '\n\n',
          '# ',
          '- ',
          '1. ',
          '> ',
          '|',
          '@a1',
          '[^1]',
          '[@a]',
          '&amp;',
          '\\input{x}',
          '\\write18{ls}',
          'https://x.org',
          '“',
          '”',
          '"',
          '‘',
          '’',
          "'",
          '\u202e',
          'word',
          'Words here',
          '100',
          ' ',
          'plumbline-ignore-file',
          '[plumbline-ignore-file]',
          '``',
          "''",
        ),
        fc.string({ maxLength: 5 }),
      ),
      { maxLength: 25 },
    )
    .map((bits) => `a${bits.join('')}z`);
  const letters = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');

  for (const language of [markdown, latex, plain] as readonly DraftLanguage[]) {
    it(`is to be read in ${language.id}, and nothing else`, () => {
      fc.assert(
        fc.property(nasty, nasty, (words, title) => {
          const { text } = inserted({
            language,
            draft: 'Before. |',
            words,
            style: 'author-date',
            metadata: { title, publisher: title, authors: [] },
          });
          const parts = language.parse(text);
          assert.deepEqual(
            parts.citations.filter(({ kind }) => kind !== 'link' || language !== plain),
            [],
          );
          assert.deepEqual([parts.ignores, parts.footnotes.length, parts.blocks.length], [[], 0, 1]);
          if (language !== plain)
            assert.ok(letters(parts.blocks[0]!.text).includes(letters(words)), parts.blocks[0]!.text);
        }),
        { numRuns: 200 },
      );
    });
  }

  it('leaves a footnote that defines itself once', () => {
    fc.assert(
      fc.property(nasty, nasty, (words, title) => {
        const { text } = inserted({
          language: markdown,
          draft: 'Before. |\n\n- list\n',
          words,
          metadata: { title, publisher: title },
        });
        const parts = markdown.parse(text);
        assert.deepEqual(
          parts.footnotes.map(({ label }) => label),
          ['1'],
        );
        assert.deepEqual(
          parts.citations.filter(({ kind }) => kind !== 'link').map(({ key }) => key),
          ['1'],
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is found again as a quotation', () => {
    for (const words of [
      'We will not sell the company.',
      'She said “we will not” and left.',
      'It cost $20 [sic] & 5% *more*_or_ less.',
    ]) {
      for (const language of [markdown, latex, plain]) {
        const block = language.parse(inserted({ language, draft: 'Before. |', words }).text).blocks[0]!;
        const [quotation] = findQuotations(block.text);
        assert.equal(letters(quotation?.text ?? ''), letters(words), language.id);
      }
    }
  });
});
