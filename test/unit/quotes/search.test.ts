import assert from 'node:assert/strict';
import { createPassageIndex } from '../../../src/core/retrieval/passage-index';
import { sourceOf } from './sources';

const SENTENCES = [
  'Two hundred and five boats lay in the harbour.',
  'The harbour of Velm lay empty.',
  'Ada Brown met Tom Reed at the pier.',
  'Tom Reed met Ada Brown at the gate.',
];

/** The passages that a search finds, best first: their numbers, and the words that answer it. */
function found(query: string): readonly (readonly [passage: number, ...words: readonly string[]])[] {
  const index = createPassageIndex();
  index.addSource(sourceOf('port', SENTENCES));
  return index
    .search(query, 4)
    .map(({ ref, highlights }) => [
      ref.index,
      ...highlights.map(({ start, end }) => (SENTENCES[ref.index] ?? '').slice(start, end)),
    ]);
}

describe('the search for a quotation', () => {
  it('prefers the passage that has the words in their order', () => {
    const order = (query: string): readonly number[] => found(query).map(([passage]) => passage);
    assert.deepEqual(order('Ada Brown Tom Reed'), [2, 3]);
    assert.deepEqual(order('Tom Reed Ada Brown'), [3, 2]);
  });
  it('marks each word once, in the order of the passage', () => {
    assert.deepEqual(found('two hundred and five boats')[0], [0, 'Two hundred', 'and', 'five', 'boats']);
    assert.deepEqual(found('harbour boats'), [
      [0, 'boats', 'harbour'],
      [1, 'harbour'],
    ]);
  });
  it('finds nothing where no word answers', () => assert.deepEqual(found('penguins'), []));
});
