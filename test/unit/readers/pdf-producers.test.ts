import assert from 'node:assert/strict';
import { pdfOf, type PdfText } from '../../support/pdf';
import { passageLines, sourceOf } from './reading';

const rows = (lines: readonly string[], x = 60, y = 120): PdfText[] =>
  lines.map((text, i) => ({ x, y: y + i * 12, text }));
const BODY = [
  'The quay was built of stone by the old guild,',
  'and it stood for two hundred years before the',
  'river moved away from it and left it dry.',
];
/** Text right after so many letters of a line that starts at 60. */
const after = (letters: number, y: number, text: string, size = 10): PdfText => ({
  x: 60 + letters * 6,
  y,
  text,
  size,
});

async function read(texts: readonly PdfText[]): Promise<string> {
  return passageLines(await sourceOf('a.pdf', pdfOf([[...rows(BODY), ...texts]])))
    .slice(1)
    .join('\n')
    .replace(/^[a-z-]+: /gm, '');
}

/** What TeX, Typst, browsers and others do with the same text. */
describe('the numbers of a PDF as programs set them', () => {
  it('keep the sign of a power that is a run of its own', async () => {
    const texts = [
      after(0, 156, 'It weighs 10'),
      after(12, 152, '-', 6),
      after(12.6, 152, '3', 6),
      after(14, 156, 'grams.'),
    ];
    assert.equal(await read(texts), 'It weighs 10⁻³ grams.');
  });
  it('are one fraction where one stands above the other, and never the lower one alone', async () => {
    const texts = [
      after(0, 156, 'They sold'),
      after(10, 152, '1', 6),
      after(10, 160, '2', 6),
      after(12, 156, 'of it.'),
    ];
    assert.equal(await read(texts), 'They sold 1/2 of it.');
  });
  it('are one fraction where a slash parts them', async () => {
    const texts = [
      after(0, 156, 'It is 3'),
      after(7, 152, '1', 6),
      after(7.6, 156, '/'),
      after(8.6, 158, '4', 6),
      after(10, 156, 'miles long.'),
    ];
    assert.equal(await read(texts), 'It is 3 1/4 miles long.');
  });
  it('have no part in the mark of a note before a slash', async () => {
    const texts = [after(0, 156, 'The season of 2016'), after(18, 152, '1', 6), after(18.6, 156, '/17 was mild.')];
    assert.equal(await read(texts), 'The season of 2016/17 was mild.');
  });
  it('keep out marks that are hardly smaller, or a few in a row', async () => {
    const texts = [
      after(0, 156, 'It opened in 2016'),
      after(17, 153, '4', 9),
      after(19, 156, 'and grew in 2017'),
      after(35, 153, '2, 3', 9),
      after(40, 156, 'too.'),
    ];
    assert.equal(await read(texts), 'It opened in 2016 and grew in 2017 too.');
  });
  it('are no marks in the cells of a table that stand a little higher', async () => {
    const texts = [
      { x: 60, y: 180, text: 'Port' },
      { x: 160, y: 180, text: '2015' },
      { x: 260, y: 180, text: '2016' },
      { x: 60, y: 195, text: 'Ulby' },
      { x: 160, y: 192, text: '412' },
      { x: 260, y: 192, text: '900' },
    ];
    assert.match(await read(texts), /^Ulby \| 412 \| 900$/m);
  });
  it('have no part in the mark of a note that went to a line of its own', async () => {
    const texts = [after(0, 156, 'The port could take no more of them.'), after(0, 166, '16', 8)];
    assert.equal(await read([...texts, after(0, 180, 'and so it was shut.')]).then((text) => /16/.test(text)), false);
  });
});

describe('the words of a PDF as programs set them', () => {
  it('have accents that were set over a letter by themselves', async () => {
    assert.equal(
      await read(rows(['M¨uller met Ren´e and said that they don´t.'], 60, 156)),
      'Müller met René and said that they don´t.',
    );
  });
  it('are put together where neither part is a word, and not where a name has two', async () => {
    const lines = [
      'The algo-',
      'rithm of the al-',
      'nahrin house was old-',
      'fashioned at the time, and nobody had seen it.',
    ];
    assert.equal(
      await read(rows(lines, 60, 156)),
      'The algorithm of the al-nahrin house was old-fashioned at the time, and nobody had seen it.',
    );
  });
  it('have dots of an ellipsis together', async () => {
    assert.equal(await read(rows(['Or the mill . . . see the old one.'], 60, 156)), 'Or the mill ... see the old one.');
  });
  it('stay in their columns where those stand near to each other', async () => {
    const words = (about: string): string[] =>
      Array.from({ length: 14 }, (_, i) =>
        `${about} ${'abcdefghijklmn'[i]!} of the column goes on and on and on`.padEnd(42, '.'),
      );
    const texts = [...rows(words('left'), 40, 220), ...rows(words('right'), 40 + 42 * 6 + 8, 220)];
    assert.match((await read(texts)).replace(/\n/g, ' '), /left a of.*left n of.*right a of.*right n of/);
  });
  it('are no address or time that a browser printed around them', async () => {
    const source = await sourceOf(
      'a.pdf',
      pdfOf([
        [
          { x: 24, y: 22, text: '11/29/26, 6:04 PM', size: 8 },
          ...rows(BODY),
          ...Array.from({ length: 50 }, (_, i) => ({
            x: 60,
            y: 170 + i * 12.6,
            text: 'and it stood for two hundred years before the',
          })),
          { x: 24, y: 825, text: 'https://example.org/a', size: 8 },
          { x: 540, y: 825, text: '1/1', size: 8 },
        ],
      ]),
    );
    assert.doesNotMatch(passageLines(source).join('\n'), /11\/29|example|1\/1/);
    assert.ok(source.passages.every(({ block }) => source.blocks[block]!.locator === 'PDF p. 1'));
  });
});
