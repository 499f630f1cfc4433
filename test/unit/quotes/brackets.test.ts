import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createPassageIndex } from '../../../src/core/retrieval/passage-index';
import { located, sourceOf } from './sources';

const SENTENCES = [
  'The kiln is old.',
  '“[T]he board [of Pelby] has never [laughs] asked the potters,” said Alan Pryce.',
  'Few of them [the potters] mind.',
];
const TEXT = SENTENCES.join(' ');

/** The source's words for a quotation, and each difference as "quoted>source's"; undefined where nothing is found. */
function shown(quote: string) {
  const match = located(SENTENCES, quote)[0];
  if (!match) return undefined;
  const changes = match.changes.map(
    (change) =>
      `${quote.slice(change.quote.start, change.quote.end)}>${TEXT.slice(change.source.start, change.source.end)}`,
  );
  assert.equal(match.text, TEXT.slice(match.span.start, match.span.end));
  return { text: match.text, changes };
}

describe('brackets of a source around a match', () => {
  it('are kept whole where it begins with an edited letter', () => {
    assert.deepEqual(shown('The board of Pelby'), { text: '[T]he board [of Pelby]', changes: [] });
    assert.deepEqual(shown('[t]he board has never asked the potters')?.text.slice(0, 11), '[T]he board');
    assert.deepEqual(shown('the board has never asked the potters')?.text.slice(0, 11), '[T]he board');
    assert.deepEqual(shown('A board [of Pelby] has never … asked'), {
      text: '[T]he board [of Pelby] has never [laughs] asked',
      changes: ['A>[T]he'],
    });
  });
  it('are kept whole where it begins or ends with a word in them', () => {
    assert.equal(shown('of Pelby has never')?.text, '[of Pelby] has never');
    assert.equal(shown('few of them the potters')?.text, 'Few of them [the potters]');
    assert.equal(shown('the potters mind')?.text, '[the potters] mind');
  });
  it('are left where both halves or none are in it', () => {
    assert.equal(shown('has never laughs asked')?.text, 'has never [laughs] asked');
    assert.equal(shown('asked the potters')?.text, 'asked the potters');
    assert.equal(shown('board of')?.text, 'board [of');
    assert.equal(shown('Pelby has never')?.text, 'Pelby] has never');
  });
  it('are part of the edited word: what follows them alone is another one', () => {
    assert.deepEqual(shown('he board of Pelby'), { text: '[T]he board [of Pelby]', changes: ['he>[T]he'] });
  });
  it('are kept whole in what a source has in quotation marks', () => {
    const index = createPassageIndex();
    index.addSource(sourceOf('kiln', SENTENCES));
    assert.deepEqual(
      index.markedPlaces('the board of Pelby').map(({ text, verbatim }) => [text, verbatim]),
      [['[T]he board [of Pelby]', true]],
    );
  });
});

describe('brackets of a quotation', () => {
  it('belong to the word where they change its first letter', () => {
    assert.deepEqual(shown('[A] board of Pelby has never')?.changes, []);
    assert.deepEqual(shown('[S]ome board of Pelby has never'), {
      text: '[T]he board [of Pelby] has never',
      changes: ['[S]ome>[T]he'],
    });
  });
});
