import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Source } from '../../../src/core/model/source';
import { locateQuote, type QuoteLookup } from '../../../src/core/quotes/locate';
import { located, sourceOf } from './sources';

/** Every passage of the sources, in order, whatever is asked; or those given. */
function lookupOf(sources: readonly Source[], order?: readonly (readonly [id: string, index: number])[]): QuoteLookup {
  const all = sources.flatMap(({ id, passages }) => passages.map((_, index) => [id, index] as const));
  return {
    candidates: (_, limit) => (order ?? all).map(([source, index]) => ({ source, index })).slice(0, limit),
    source: (id) => sources.find((source) => source.id === id),
  };
}

/** What is found, best first: the source and its words. */
function found(quote: string, limit: number, lookup: QuoteLookup): readonly string[] {
  return locateQuote(quote, limit, lookup).map(({ source, text }) => `${source}: ${text}`);
}

describe('the places found for a quotation', () => {
  const near = sourceOf('near', ['The old bridge was closed to all boats.']);
  const same = sourceOf('same', ['The old bridge was closed to most boats.']);
  const other = sourceOf('other', ['The new ferry was open to many ships.']);
  const QUOTE = 'the old bridge was closed to most boats';

  it('come with the nearest first, whatever the order of the candidates', () => {
    const expected = ['same: The old bridge was closed to most boats', 'near: The old bridge was closed to all boats'];
    assert.deepEqual(found(QUOTE, 3, lookupOf([near, other, same])), expected);
    assert.deepEqual(found(QUOTE, 3, lookupOf([same, near])), expected);
  });
  it('are as many as are asked for, and the nearest of them', () => {
    assert.deepEqual(found(QUOTE, 1, lookupOf([near, same])), ['same: The old bridge was closed to most boats']);
    assert.deepEqual(found(QUOTE, 1, lookupOf([same, near])), ['same: The old bridge was closed to most boats']);
  });
  it('come in the order of the candidates where they are equally near', () => {
    const twin = { ...same, id: 'twin' };
    assert.deepEqual(
      locateQuote(QUOTE, 3, lookupOf([near, same, twin])).map(({ source }) => source),
      ['same', 'twin', 'near'],
    );
    assert.deepEqual(
      locateQuote(QUOTE, 1, lookupOf([twin, same])).map(({ source }) => source),
      ['twin'],
    );
  });
  it('are none for a quotation without words, or in a source that is gone', () => {
    assert.deepEqual(found('… [—]', 3, lookupOf([same])), []);
    assert.deepEqual(found(QUOTE, 3, { ...lookupOf([same]), source: () => undefined }), []);
    assert.deepEqual(
      found(
        QUOTE,
        3,
        lookupOf(
          [same],
          [
            ['gone', 0],
            ['same', 0],
          ],
        ),
      ).length,
      1,
    );
  });
  it('are none where more than half of the words differ', () => {
    assert.deepEqual(found('the old pier was shut to many boats', 3, lookupOf([same])).length, 1);
    assert.deepEqual(found('our old pier was shut for many boats', 3, lookupOf([same])), []);
  });

  const cut = sourceOf('cut', [
    'Zeta.',
    'It is a wet day and all of the town is out.',
    ...'the old. bridge was. closed today. to most. boats there.'.split(/(?<=\.) /),
  ]);
  const LONG = 'The old bridge was closed today to most boats there';
  it('are one for the same stretch, the nearer one', () => {
    const [apart] = locateQuote(LONG, 3, lookupOf([cut], [['cut', 0]]));
    assert.equal(apart?.verbatim, false);
    for (const order of [
      [0, 4],
      [4, 0],
    ]) {
      const all = locateQuote(
        LONG,
        3,
        lookupOf(
          [cut],
          order.map((index) => ['cut', index] as const),
        ),
      );
      assert.deepEqual(
        all.map(({ verbatim }) => verbatim),
        [true],
      );
    }
  });
  it('are looked for beside the candidate as far as the quotation is long', () => {
    const far = sourceOf('far', ['Zeta.', `It is ${'very '.repeat(20)}wet.`, 'The old bridge was closed to all.']);
    assert.deepEqual(found('the old bridge was closed to all', 3, lookupOf([far], [['far', 0]])), []);
    assert.deepEqual(found(`${' '.repeat(300)}the old bridge was closed to all`, 3, lookupOf([far], [['far', 0]])), []);
    assert.equal(found('the old bridge was closed to all', 3, lookupOf([far], [['far', 1]])).length, 1);
    assert.deepEqual(found('zeta … the old bridge was closed', 3, lookupOf([far], [['far', 0]])).length, 1);
  });
  it('name the passages that they touch', () => {
    const passages = (quote: string): readonly number[] | undefined =>
      locateQuote(quote, 3, lookupOf([cut]))[0]?.passages.map(({ index }) => index);
    assert.deepEqual(passages(LONG), [2, 3, 4, 5, 6]);
    assert.deepEqual(passages('bridge was'), [3]);
    assert.deepEqual(passages('out the old'), [1, 2]);
    assert.deepEqual(passages('zeta'), [0]);
  });
});

describe('words that a source has twice', () => {
  const twice = sourceOf('twice', ['The ice is thin, Ada said.', 'So it is.', 'The ice is thin, Bo said.']);
  it('are found in the candidate itself, where it has them', () => {
    const starts = (index: number): readonly number[] =>
      locateQuote('the ice is thin', 3, lookupOf([twice], [['twice', index]])).map(({ span }) => span.start);
    assert.deepEqual(starts(0), [0]);
    assert.deepEqual(starts(2), [37]);
    assert.deepEqual(starts(1), [0]);
  });
  it('are each a place', () => {
    assert.equal(locateQuote('the ice is thin', 3, lookupOf([twice])).length, 2);
  });
  it('are one place where the candidate has others', () => {
    const other = sourceOf('twice', ['The ice is thin, Ada said.', 'So it is.', 'The ice was thick, Bo said.']);
    assert.equal(locateQuote('the ice is thin', 3, lookupOf([other])).length, 1);
  });
});

describe('a quotation that an attribution divides in the source', () => {
  const isVerbatim = (source: string, quote: string): boolean | undefined => located([source], quote)[0]?.verbatim;
  const QUOTE = 'We will not close the old pier. We will build a new one';
  it('is the same without the attribution', () => {
    assert.equal(isVerbatim('“We will not close the old pier,” said Ada. “We will build a new one.”', QUOTE), true);
    assert.equal(isVerbatim('“We will not close the old pier.” Ada smiled. “We will build a new one.”', QUOTE), true);
    assert.equal(isVerbatim('“We will not close,” said Ada, “the old pier”.', 'We will not close the old pier'), true);
    assert.equal(isVerbatim('“We will,” she said, “not,” she added, “close it.”', 'We will not close it'), true);
    assert.equal(isVerbatim('So “we will,” she said, “close it” now.', 'so we will close it now'), true);
  });
  it('is another where words within the marks are left out', () => {
    assert.equal(isVerbatim('“We will not close the old pier,” said Ada. “We will build no new one.”', QUOTE), false);
  });
  it('is another where the second half cannot go on with the first', () => {
    assert.equal(
      isVerbatim('“We will not close.” Ada smiled at “the old pier”.', 'We will not close the old pier'),
      false,
    );
    assert.equal(
      isVerbatim('“We will not close.” Ada smiled. “The old pier.”', 'We will not close the old pier'),
      true,
    );
    assert.equal(
      isVerbatim('“We will not close!” Ada smiled at « the old pier ».', 'We will not close the old pier'),
      false,
    );
  });
  it('is the same in the four best candidates only', () => {
    const source = sourceOf('source', ['“We will not,” said Ada, “close the old pier.”']);
    const other = sourceOf('other', ['Rain.', 'Snow.', 'Hail.', 'Sleet.']);
    const isIt = (count: number): boolean | undefined => {
      const order = [...[0, 1, 2, 3].slice(0, count).map((at) => ['other', at] as const), ['source', 0] as const];
      return locateQuote('We will not close the old pier', 3, lookupOf([source, other], order))[0]?.verbatim;
    };
    assert.equal(isIt(3), true);
    assert.equal(isIt(4), false);
  });
  it('is another where too much stands in between', () => {
    const source = (count: number): string => `“We will not,” ${'x'.repeat(count)}, “close the old pier.”`;
    assert.equal(isVerbatim(source(117), 'We will not close the old pier'), true);
    assert.equal(isVerbatim(source(118), 'We will not close the old pier'), false);
  });
});
