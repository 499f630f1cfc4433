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
    assert.deepEqual(best('The pier carries 1,300 people a day')?.words, ['1,300>1,200']);
  });
  it('reads brackets and ellipses as the writer means them', () => {
    assert.equal(best('[W]e will not close the […] pier')?.verbatim, true);
    assert.equal(best('We will not close [it]')?.verbatim, true);
    assert.equal(best('The pier carries … people a day')?.verbatim, true);
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
