import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { markedPlaces } from '../../../src/core/quotes/marked-places';
import { sourceOf } from './sources';

/** What a source has in quotation marks for a quotation, nearest first, all its passages being candidates. */
function places(sentences: readonly string[], quote: string) {
  const source = sourceOf('source', sentences);
  const candidates = source.passages.map((_, index) => ({ source: source.id, index }));
  return markedPlaces(quote, {
    candidates: () => candidates,
    source: (id) => (id === source.id ? source : undefined),
  }).map((place) => ({
    text: place.text,
    inside: source.text.slice(place.inside.start, place.inside.end),
    isReordered: place.isReordered,
    verbatim: place.verbatim,
    similarity: Number(place.similarity.toFixed(2)),
    changes: place.changes.map(
      ({ quote: own, source: theirs }) =>
        `${quote.slice(own.start, own.end)}>${source.text.slice(theirs.start, theirs.end)}`,
    ),
  }));
}

const words = (count: number): string => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');

describe('a place in quotation marks', () => {
  const TEXT = ['It was “rather old than very new”, she said.'];
  it('has the words in their order, or in another one', () => {
    assert.deepEqual(places(TEXT, 'old than very new'), [
      {
        text: 'old than very new',
        inside: 'rather old than very new',
        isReordered: false,
        verbatim: true,
        similarity: 1,
        changes: [],
      },
    ]);
    assert.deepEqual(places(TEXT, 'very old than new'), [
      {
        text: 'old than very new',
        inside: 'rather old than very new',
        isReordered: true,
        verbatim: false,
        similarity: 0.75,
        changes: ['very old than new>old than very new'],
      },
    ]);
  });
  it('has them in another order where these are three words or more, side by side', () => {
    const isReordered = (quote: string): boolean | undefined => places(TEXT, quote)[0]?.isReordered;
    assert.equal(isReordered('than old rather'), true);
    assert.equal(isReordered('new very than'), true);
    assert.equal(isReordered('old rather'), false);
    assert.equal(isReordered('new than old'), false);
    assert.equal(isReordered('rather old than very new'), false);
  });
  it('may differ in two words of three', () => {
    assert.deepEqual(places(TEXT, 'so new was')[0]?.changes, ['so>very', 'was>']);
    assert.deepEqual(places(TEXT, 'so it was'), []);
  });
  it('is none without words, with signs of its own, or of more than forty words', () => {
    assert.deepEqual(places(TEXT, '—'), []);
    assert.deepEqual(places(TEXT, 'old … very new'), []);
    assert.deepEqual(places(TEXT, 'old than [so] new'), []);
    assert.equal(places([`It was “${words(40)}”.`], words(40)).length, 1);
    assert.deepEqual(places([`It was “${words(41)}”.`], words(41)), []);
  });
  it('has eighty words at the most', () => {
    assert.equal(places([`It was “${words(80)}”.`], words(9)).length, 1);
    assert.deepEqual(places([`It was “${words(81)}”.`], words(9)), []);
  });
  it('is none where the marks hold no words, or there are no marks', () => {
    assert.deepEqual(places(['It was “…”, rather old than new.'], 'rather old than new'), []);
  });
  it('lies in a candidate of a source that is there', () => {
    const source = sourceOf('source', ['It was late.', 'It was “rather old”.']);
    const at = (id: string, index: number): number =>
      markedPlaces('rather old', {
        candidates: () => [{ source: id, index }],
        source: (wanted) => (wanted === source.id ? source : undefined),
      }).length;
    assert.equal(at('source', 1), 1);
    assert.equal(at('source', 0), 0);
    assert.equal(at('source', 2), 0);
    assert.equal(at('gone', 1), 0);
  });
});

describe('places in quotation marks', () => {
  it('come with those in another order first, then the nearest', () => {
    const found = places(
      ['“The very old pier.”', '“The old iron pier.”', '“Pier of the old.”', '“The old pier of.”'],
      'the old pier of',
    );
    assert.deepEqual(
      found.map(({ text }) => text),
      ['Pier of the old', 'The old pier of', 'The very old pier'],
    );
  });
  it('are three at the most', () => {
    assert.equal(places(['“The old pier.”', '“Old pier.”', '“The pier.”', '“The old.”'], 'the old pier').length, 3);
  });
  it('are found in a block that does not begin the text', () => {
    const source = sourceOf('source', ['It was “late” then.', 'It was “rather old”.']);
    const [first, second] = source.passages.map(({ span }) => ({ span, kind: 'paragraph' as const }));
    assert.ok(first && second);
    const [place] = markedPlaces('rather old', {
      candidates: () => [{ source: 'source', index: 1 }],
      source: () => ({ ...source, blocks: [first, second] }),
    });
    assert.equal(place?.text, 'rather old');
    assert.equal(source.text.slice(place.span.start, place.span.end), 'rather old');
  });
});
