import assert from 'node:assert/strict';
import { glyphPdf, type GlyphText } from '../../support/pdf-glyphs';
import { passageLines, problemOf, sourceOf } from './reading';

/** The forty-eighth glyph has the number of the digit 0. */
const GLYPHS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTU-0123456789 .,';

async function read(texts: readonly GlyphText[], name: string | null): Promise<string> {
  const lines = passageLines(await sourceOf('a.pdf', glyphPdf(texts, { glyphs: GLYPHS, names: { '-': name } })));
  return lines.map((line) => line.replace(/^[a-z-]+: /, '')).join(' ');
}

const rows = (...lines: readonly string[]): GlyphText[] => lines.map((text, i) => ({ x: 60, y: 120 + i * 12, text }));

describe('the hyphens of a PDF whose font', () => {
  it('calls them soft hyphens: none is lost, least of all between figures', async () => {
    const lines = rows(
      'The winters of 1990-1995 were mild, and in the state-',
      'run harbour the govern-',
      'ment lost -12 points.',
    );
    assert.equal(
      await read(lines, '00AD'),
      'The winters of 1990-1995 were mild, and in the state-run harbour the government lost -12 points.',
    );
  });
  it('calls them so where lines were cut, and says of others that they are hyphens', async () => {
    const lines = [
      ...rows('The firm Ullem-', 'sen paid in the years 1990'),
      { x: 60 + 26 * 5, y: 132, text: '-', marked: true },
      { x: 60 + 27 * 5, y: 132, text: '1995 for it.' },
    ];
    assert.equal(await read(lines, '00AD'), 'The firm Ullemsen paid in the years 1990-1995 for it.');
  });
  it('has no name for them: they are told by where they stand, and are no digits', async () => {
    const lines = rows('The old govern-', 'ment of the years 1990-1995 was a state-', 'run one, and it was mild.');
    assert.equal(
      await read(lines, null),
      'The old government of the years 1990-1995 was a state-run one, and it was mild.',
    );
  });
  it('has no name for a sign that cannot be told: a figure beside it is none', async () => {
    const text = await read(rows('The harbour took 19-12 ships in the year of the storm, and the guild paid.'), null);
    assert.doesNotMatch(text, /\d/);
    assert.match(text, /^The harbour took \ufffd ships/);
  });
  it('has no names for most of its signs: it is said to be damaged', async () => {
    const names = Object.fromEntries([...'aeioutnsrh'].map((sign) => [sign, null]));
    const lines = rows(
      'the harbour was shut in the autumn and the winter',
      'and no one had a ship to go out with to the sea',
    );
    assert.equal(await problemOf('a.pdf', glyphPdf(lines, { glyphs: GLYPHS, names })), 'damaged-text');
  });
});
