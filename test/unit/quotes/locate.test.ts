import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createPassageIndex } from '../../../src/core/retrieval/passage-index';
import { sourceOf } from './sources';

const SENTENCES = [
  'The harbour board met on Tuesday.',
  '“We will not close the north pier,” said Ada Brown, its chair.',
  'The pier carries 1,200 people a day, and the city’s naïve planners forgot it.',
  'A vote is due in May.',
];

function best(quote: string) {
  const index = createPassageIndex();
  index.addSource(sourceOf('harbour', SENTENCES));
  const match = index.locateQuote(quote, 3)[0];
  if (!match) return undefined;
  const words = match.changes.map(
    (change) =>
      `${quote.slice(change.quote.start, change.quote.end)}>${sourceOf('harbour', SENTENCES).text.slice(change.source.start, change.source.end)}`,
  );
  return { text: match.text, verbatim: match.verbatim, passages: match.passages.map((p) => p.index), words };
}

describe('locating a quotation', () => {
  it('takes typography for the same words', () => {
    assert.deepEqual(best('we will not close the north pier.'), {
      text: 'We will not close the north pier',
      verbatim: true,
      passages: [1],
      words: [],
    });
    assert.equal(best("the city's naive planners forgot it")?.verbatim, true);
  });
  it('crosses sentence borders', () => {
    assert.deepEqual(best('planners forgot it. A vote is due')?.passages, [2, 3]);
  });
  it('names the words that differ, on both sides', () => {
    assert.deepEqual(best('We will not close the south pier')?.words, ['south>north']);
    assert.deepEqual(best('We will close the north pier')?.words, ['>not']);
    assert.deepEqual(best('We will not ever close the north pier')?.words, ['ever>']);
    assert.deepEqual(best('We will not close the north bridge')?.words, ['bridge>pier']);
    assert.deepEqual(best('We will not shut a north pier')?.words, ['shut a>close the']);
    assert.deepEqual(best('We will never close any pier')?.words, ['never>not', 'any>the north']);
    assert.deepEqual(best('The pier carries 1,300 people a day')?.words, ['1,300>1,200']);
  });
  it('reads brackets and ellipses as the writer means them', () => {
    assert.equal(best('[W]e will not close the […] pier')?.verbatim, true);
    assert.equal(best('We will not close [it]')?.verbatim, true);
    assert.equal(best('The pier carries … people a day')?.verbatim, true);
    assert.equal(best('The pier carries ... people a day')?.verbatim, true);
    assert.deepEqual(best('The ferry … a day, and … forgot it')?.words, ['ferry>pier']);
    assert.equal(best('The pier [sic] carries 1,200 people')?.verbatim, true);
  });
  it('takes a word written as two, or two as one, for the same', () => {
    assert.equal(best('The pier carries 1,200 people aday')?.verbatim, true);
    assert.equal(best('the city’s naïve plan ners forgot it')?.verbatim, true);
  });
  it('finds the same words in two passages, one right after the other', () => {
    const index = createPassageIndex();
    index.addSource(sourceOf('twice', ['“The ice is thin,” said Ada.', 'Bo said: “The ice is thin, but it holds.”']));
    const found = index.locateQuote('The ice is thin', 3).map(({ passages }) => passages.map((p) => p.index));
    assert.deepEqual(found.flat().sort(), [0, 1]);
  });
  it('finds nothing where nothing comes near', () => {
    assert.equal(best('Penguins seldom read newspapers in the morning'), undefined);
    assert.equal(best(''), undefined);
  });
});

describe('a quotation of words that the source itself edits', () => {
  const EDITED = ['“[T]he board [of Pelby] has never [laughs] asked the potters,” said Alan Pryce.'];
  const isVerbatim = (quote: string): boolean | undefined => {
    const index = createPassageIndex();
    index.addSource(sourceOf('kiln', EDITED));
    return index.locateQuote(quote, 3)[0]?.verbatim;
  };
  it('may leave out what stands in brackets, and the bracket of a letter', () => {
    assert.equal(isVerbatim('The board has never asked the potters'), true);
  });
  it('may leave out no other word', () => {
    assert.equal(isVerbatim('The board has asked the potters'), false);
    assert.equal(isVerbatim('He board has never asked the potters'), false);
  });
});

describe('what a source has in quotation marks that shares words with a quotation', () => {
  const marked = (quote: string) => {
    const index = createPassageIndex();
    index.addSource(sourceOf('harbour', SENTENCES));
    return index.markedPlaces(quote).map(({ text, verbatim, isReordered, speaker, passages }) => ({
      text,
      verbatim,
      isReordered,
      speaker,
      passages: passages.map(({ index: at }) => at),
    }));
  };
  const place = { text: 'We will not close the north pier', speaker: 'Ada Brown', passages: [1] };

  it('is found with its speaker, changed, in another order, or as it is', () => {
    assert.deepEqual(marked('We will never close any pier'), [{ ...place, verbatim: false, isReordered: false }]);
    assert.deepEqual(marked('We will close not the north pier'), [{ ...place, verbatim: false, isReordered: true }]);
    assert.deepEqual(marked('We will not close the north pier'), [{ ...place, verbatim: true, isReordered: false }]);
  });
  it('is none outside the marks, where few words are shared, or where the quotation is no row of words', () => {
    assert.deepEqual(marked('The pier carries 1,200 people a day'), []);
    assert.deepEqual(marked('We may yet build a new harbour'), []);
    assert.deepEqual(marked('We will not close … pier'), []);
  });
  it('is in no other order where two words are shared', () => {
    assert.deepEqual(
      marked('pier north').map(({ isReordered }) => isReordered),
      [false],
    );
    assert.deepEqual(marked(''), []);
  });
});
