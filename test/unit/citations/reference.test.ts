import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatReference, safeUrl, shortAuthor } from '../../../src/core/citations/reference';
import { LIM } from './insert';
import { anyCharacter } from '../../support/characters';

describe('References', () => {
  it('name author, title, publisher, date, locator and address', () => {
    assert.equal(
      formatReference(LIM, 'p. 3'),
      'Shawn Lim, “The app that would not sell”, The Drum, 14 August 2020, p. 3, https://example.org/a_b?x=1',
    );
  });

  it('leave out what is not known, down to the key', () => {
    assert.equal(formatReference({ key: 'k', authors: [] }), 'k');
    assert.equal(
      formatReference({
        key: 'k',
        authors: [{ family: 'Reuters' }],
        publisher: 'Reuters',
        date: { year: 2020, month: 8 },
      }),
      'Reuters, August 2020',
    );
    assert.equal(formatReference({ key: 'k', title: 'T', authors: [], doi: '10.1/x' }), '“T”, https://doi.org/10.1/x');
  });

  it('shorten many authors', () => {
    const authors = ['A', 'B', 'C', 'D'].map((family) => ({ family }));
    assert.equal(shortAuthor({ key: 'k', authors }), 'A et al.');
    assert.equal(shortAuthor({ key: 'k', authors: authors.slice(0, 3) }), 'A, B and C');
  });

  it('link to the web only, and to nothing that could end the address early', () => {
    assert.equal(safeUrl('javascript:alert(1)'), undefined);
    assert.equal(safeUrl('file:///etc'), undefined);
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (tail) => {
        assert.ok(!/[\s<>"'`\\{}|^[\]()*$]/.test(safeUrl(`https://x.org/${tail}`) ?? ''));
      }),
    );
  });
});
