import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bibtex } from '../../../src/core/bibliography/bibtex';
import { cslJson } from '../../../src/core/bibliography/csl-json';
import type { BibliographyEntry, BibliographyFormat } from '../../../src/core/bibliography/entry';
import { ris } from '../../../src/core/bibliography/ris';

function only(format: BibliographyFormat, text: string): BibliographyEntry {
  const { entries, problems } = format.parse(text);
  assert.deepEqual(problems, []);
  assert.equal(entries.length, 1);
  return entries[0]!;
}

const LIM = {
  key: 'lim2020',
  type: 'webpage',
  title: 'TikTok rejects offer',
  authors: [{ family: 'Lim', given: 'Shawn' }],
  publisher: 'The Drum',
  date: { year: 2020, month: 9, day: 14 },
  url: 'https://example.com/a_b',
};

describe('bibtex', () => {
  it('reads an entry with its file and its place', () => {
    const text =
      '% a comment\n@online{lim2020,\n  title = {TikTok rejects offer},\n  author = "Lim, Shawn",\n  organization = {The Drum}, date = {2020-09-14},\n  url = {https://example.com/a\\_b}, file = {a.txt},\n}\n';
    const entry = only(bibtex, text);
    assert.deepEqual(entry.metadata, LIM);
    assert.equal(entry.file, 'a.txt');
    assert.equal(text.slice(entry.span.start, entry.span.end), text.slice(text.indexOf('@'), -1));
  });
  it('writes accents out and drops braces and commands', () => {
    const { metadata } = only(
      bibtex,
      "@book{x, title = {{\\\"U}ber \\emph{caf\\'e} {NASA} \\& Stra{\\ss}e -- \\c{c}a}, author = {Ludwig van Beethoven and {\\'A}d{\\'a}m, B{\\'e}la and {The Drum Team} and others}}",
    );
    assert.equal(metadata.title, 'Über café NASA & Straße – ça');
    assert.deepEqual(metadata.authors, [
      { family: 'van Beethoven', given: 'Ludwig' },
      { family: 'Ádám', given: 'Béla' },
      { family: 'The Drum Team' },
    ]);
  });
  it('knows macros, joined strings and month names', () => {
    const { entries } = bibtex.parse(
      '@string{drum = "The Drum"}\n@article(a, journal = drum # { Magazine}, year = 2020, month = sep)',
    );
    assert.equal(entries[0]!.metadata.container, 'The Drum Magazine');
    assert.deepEqual(entries[0]!.metadata.date, { year: 2020, month: 9 });
  });
  it('knows a work by its other keys, and the keys of sets', () => {
    const { entries } = bibtex.parse(
      '@misc{lim2020, ids = {lim, old-lim}, title={A}, file={a.pdf}}\n@set{both, entryset={lim2020,c}}\n@xdata{x, year=2020}\n',
    );
    assert.deepEqual(
      entries.map(({ key, metadata, file }) => [key, metadata.key, file]),
      [
        ['lim2020', 'lim2020', 'a.pdf'],
        ['lim', 'lim', undefined],
        ['old-lim', 'old-lim', undefined],
        ['both', 'both', undefined],
      ],
    );
  });
  it('loses only the entry that never closes', () => {
    const { entries, problems } = bibtex.parse(
      '@misc{a, title={A}}\n@misc{b, title={B\n@misc{c, title={C}}\n@misc{, title={no key}}\n',
    );
    assert.deepEqual(
      entries.map(({ key }) => key),
      ['a', 'c'],
    );
    assert.deepEqual(
      problems.map(({ message }) => message.args[0]),
      ['2', '4'],
    );
  });
  it('takes the path out of what reference managers write', () => {
    const file = (value: string): string | undefined => only(bibtex, `@misc{a, file = {${value}}}`).file;
    assert.equal(file('Full Text:files/12/foo.html:text/html'), 'files/12/foo.html');
    assert.equal(file(':C\\:\\\\docs\\\\foo.txt:text;:b.txt:PDF'), 'C:\\docs\\foo.txt');
    assert.equal(
      file('Snapshot:files/12/foo.html:text/html;Full Text:files/13/foo.pdf:application/pdf'),
      'files/13/foo.pdf',
    );
    assert.equal(file('files/12/foo.html;files/13/a\\;b.pdf'), 'files/13/a;b.pdf');
    assert.equal(file('foo.txt'), 'foo.txt');
  });
  it('never throws, and stays in the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '@misc',
            '{',
            '}',
            '(',
            ')',
            'a',
            ',',
            '=',
            '"',
            '\\',
            '\n',
            '#',
            ' ',
            '@string',
            "\\'",
            '1',
          ),
          maxLength: 60,
        }),
        (text) => {
          for (const { span } of bibtex.parse(text).entries)
            assert.ok(span.start >= 0 && span.end <= text.length && text[span.start] === '@');
        },
      ),
    );
  });
});

describe('csl-json', () => {
  const item = {
    id: 'lim2020',
    type: 'webpage',
    title: 'TikTok <i>rejects</i> offer',
    author: [{ family: 'Lim', given: 'Shawn' }],
    publisher: 'The Drum',
    issued: { 'date-parts': [['2020', 9, 14]] },
    URL: LIM.url,
  };
  it('reads an item with its place', () => {
    const text = JSON.stringify([item], null, 2);
    const entry = only(cslJson, text);
    assert.deepEqual(entry.metadata, LIM);
    assert.deepEqual(JSON.parse(text.slice(entry.span.start, entry.span.end)), item);
  });
  it('reads a list under "references", literal names and raw dates', () => {
    const { metadata } = only(
      cslJson,
      JSON.stringify({
        references: [
          {
            id: 'http://zotero.org/1',
            title: 'On it',
            author: [{ literal: 'Reuters Staff' }],
            issued: { raw: '2021-03' },
          },
        ],
      }),
    );
    assert.deepEqual(metadata, {
      key: 'staff2021on',
      type: 'article',
      title: 'On it',
      authors: [{ family: 'Reuters Staff' }],
      date: { year: 2021, month: 3 },
    });
  });
  it('loses only the item that is none', () => {
    const { entries, problems } = cslJson.parse(
      JSON.stringify([item, 7, { title: 'no id' }, null, { ...item, id: 'b', author: [null, 3], issued: null }]),
    );
    assert.deepEqual(
      entries.map(({ key }) => key),
      ['lim2020', 'b'],
    );
    assert.equal(problems.length, 1);
  });
  it('says nothing about other JSON files and broken ones', () => {
    for (const text of ['{"name": "x"}', '[1, 2]', '', '{', 'null', '["a"]'])
      assert.deepEqual(cslJson.parse(text), { entries: [], problems: [] }, text);
  });
});

describe('ris', () => {
  const record =
    'TY  - ELEC\r\nID  - lim2020\r\nTI  - TikTok rejects\r\n      offer\r\nAU  - Lim, Shawn\r\nPB  - The Drum\r\nPY  - 2020\r\nDA  - 2020/09/14/\r\nUR  - https://example.com/a_b\r\nL1  - a.txt\r\nER  - \r\n';
  it('reads a record with its file and its place', () => {
    const entry = only(ris, record);
    assert.deepEqual(entry.metadata, LIM);
    assert.equal(entry.file, 'a.txt');
    assert.equal(record.slice(entry.span.start, entry.span.end).trim(), record.trim());
  });
  it('makes a key where there is none, and says when a record has no end', () => {
    const { entries, problems } = ris.parse(
      'TY  - JOUR\nTI  - A title of weight\nAU  - Doe, Jane\nPY  - 1999\nTY  - JOUR\nID  - b\nER  - \n',
    );
    assert.deepEqual(
      entries.map(({ key }) => key),
      ['doe1999title', 'b'],
    );
    assert.equal(problems.length, 1);
  });
});
