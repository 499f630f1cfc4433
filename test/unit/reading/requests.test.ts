import assert from 'node:assert/strict';
import type { ReadingWindow } from '../../../src/core/model/reading/reading';
import { estimateTokens, leastTokens } from '../../../src/core/reading/estimate';
import { systemPrompt } from '../../../src/core/reading/prompt';
import { batchesOf, type ReadItem, requestText } from '../../../src/core/reading/requests';

const LIMITS = { sentences: 12, tokens: 3000, inFlight: 1 };
const window = (source: string, words: number): ReadingWindow => ({
  source,
  from: 0,
  to: 1,
  label: source,
  text: 'harbour '.repeat(words).trim(),
});
const item = (text: string, ...windows: readonly ReadingWindow[]): ReadItem => ({ key: text, text, windows });

describe('sentences are put into requests', () => {
  it('a dozen at a time', () => {
    const items = Array.from({ length: 30 }, (_, i) => item(`Sentence ${i}.`, window('a', 10)));
    assert.deepEqual(
      batchesOf(items, LIMITS, 'read').map(({ items: own }) => own.size),
      [12, 12, 6],
    );
  });

  it('within the tokens that a request may hold', () => {
    const items = Array.from({ length: 30 }, (_, i) =>
      item(`Sentence ${i}.`, window(`s${i}`, 150), window(`t${i}`, 100)),
    );
    const batches = batchesOf(items, LIMITS, 'read');
    assert.equal(
      batches.reduce((sum, { items: own }) => sum + own.size, 0),
      30,
    );
    for (const { request } of batches)
      assert.ok(estimateTokens(systemPrompt('read') + requestText(request)) <= LIMITS.tokens);
  });

  it('those that share windows together, and a shared window once; the first sentence first', () => {
    const items = Array.from({ length: 8 }, (_, i) =>
      item(`Sentence ${i}.`, window(i % 2 === 0 ? 'even' : 'odd', 1200)),
    );
    const batches = batchesOf(items, LIMITS, 'read');
    assert.deepEqual(
      batches.map(({ request }) => [request.sentences.length, request.passages.length]),
      [
        [4, 1],
        [4, 1],
      ],
    );
    assert.equal(batches[0]!.request.sentences[0]!.text, 'Sentence 0.');
  });

  it('alone where one is too long', () => {
    assert.deepEqual(
      batchesOf([item('Long.', window('a', 4000)), item('Short.', window('b', 5))], LIMITS, 'read').map(
        ({ items: own }) => own.size,
      ),
      [1, 1],
    );
  });

  it('and tokens are guessed by letters: more for other scripts, never so many that an honest count looks cut', () => {
    assert.equal(estimateTokens('x'.repeat(400)), 100);
    assert.equal(estimateTokens('港'.repeat(400)), 400);
    assert.ok(leastTokens('x'.repeat(400)) < 100);
  });
});
