import assert from 'node:assert/strict';
import fc from 'fast-check';
import { attribution } from '../../../src/core/text/attributing/attribution';
import { displayWidth, expandTabs, oneLine, visible } from '../../../src/core/text/characters/display';
import { shownPath } from '../../../src/core/text/shown-path';
import { wrapText } from '../../../src/core/text/wrap';
import { anyCharacter } from '../../support/characters';

const anything = fc.string({ unit: anyCharacter });

describe('text to show', () => {
  it('has a width in columns', () => {
    for (const [text, width] of [
      ['', 0],
      ['abc', 3],
      ['é', 1],
      ['e\u0301', 1],
      ['北京', 4],
      ['👩‍👩‍👧', 2],
      ['a\u00ADb', 2],
      ['\t', 4],
      ['a\tb', 5],
      ['ｱ', 1],
      ['Ａ', 2],
    ] as const) {
      assert.equal(displayWidth(text), width, JSON.stringify(text));
    }
  });

  it('keeps its width when tabs become blanks', () => {
    fc.assert(
      fc.property(
        anything,
        fc.nat(9),
        (text, from) => displayWidth(expandTabs(text, from), from) === displayWidth(text, from),
      ),
    );
  });

  it('loses control characters, one for one, and keeps words', () => {
    assert.equal(visible('a\u001B[31mb\u202Ec\uD800d\te\n'), 'a\uFFFD[31mb\uFFFDc\uFFFDd\te\n');
    fc.assert(
      fc.property(
        anything,
        (text) =>
          visible(text).length === text.length &&
          // eslint-disable-next-line no-control-regex
          !/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/.test(visible(text)),
      ),
    );
    assert.equal(oneLine('  a\r\n b\t c '), 'a b c');
  });

  it('is wrapped without losing a word or passing the edge', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/)), (words) => {
        const lines = wrapText(words.join('  '), 20);
        assert.equal(lines.join(' '), words.join(' '));
        assert.ok(lines.every((line) => line.length <= 20));
      }),
    );
  });

  it('is painted where it is highlighted, across words and lines', () => {
    const paint = (text: string): string => text.toUpperCase();
    assert.deepEqual(wrapText('some hundred users now', 12, [{ start: 2, end: 16 }], paint), [
      'soME HUNDRED',
      'USErs now',
    ]);
  });
});

describe('names to show', () => {
  it('are paths relative to the folder, or whole ones elsewhere', () => {
    assert.equal(shownPath('file:///p/a%20b/c.md', 'file:///p/'), 'a b/c.md');
    assert.equal(shownPath('file:///other/c.md', 'file:///p/'), '/other/c.md');
    assert.equal(shownPath('file:///C:/x/c.md', 'file:///C:/p/'), 'C:/x/c.md');
    assert.equal(shownPath('file:///p/100%.md', 'file:///p/'), '100%.md');
  });

  it('are author, publisher and date; else the title; else the path', () => {
    const date = { year: 2020, month: 9 };
    assert.equal(
      attribution(
        { key: 'k', authors: [{ family: 'Lim', given: 'Shawn' }, { family: 'Reuters' }], publisher: 'The Drum', date },
        'p',
      ),
      'Shawn Lim and Reuters, The Drum, 2020-09',
    );
    assert.equal(
      attribution({ key: 'k', authors: ['A', 'B', 'C', 'D'].map((family) => ({ family })) }, 'p'),
      'A and others',
    );
    assert.equal(attribution({ key: 'k', authors: [], title: 'A title', date }, 'p'), '“A title”, 2020-09');
    assert.equal(attribution({ key: 'k', authors: [] }, 'p'), 'p');
  });
});
