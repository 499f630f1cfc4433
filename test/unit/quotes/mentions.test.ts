import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findQuotations } from '../../../src/core/quotes/quotations';

/** Whether the last stretch in quotation marks only mentions words, or a title. */
function isMention(text: string): boolean {
  return findQuotations(text).at(-1)?.mention === true;
}

describe('words in quotation marks', () => {
  const mentioned = [
    'It was a “wet day”.',
    'It was a “very wet day”.',
    'The so-called “very wet day of Velm” passed.',
    'A ship called “the very old lady of Velm” sank.',
    'The book “the very wet day of Velm” sold.',
    'THE BOOK “the very wet day of Velm” sold.',
    'He saw “The Night Ferry of Velm” twice.',
    'He saw “Night Ferry to 1984” twice.',
  ];
  for (const text of mentioned)
    it(`are a mention: ${text}`, () => {
      assert.equal(isMention(text), true);
    });
  const quoted = [
    'It was “a very wet day”.',
    'The bookish “the very wet day of Velm” sold.',
    'A book: “the very wet day of Velm” sold.',
    'A ship was called by him who knows all ports: “the very wet day of Velm”.',
    'He saw “The Night ferry of Velm” twice.',
    'He saw “The Wet Day of Velm” twice.',
    'He saw “The Night Ferry of Velm,” twice.',
    'He saw “The Night Ferry of Velm.” It rained.',
    'He saw “The Night Ferry of Velm!” It rained.',
    'He saw “Velm is so wet” twice.',
    'Ada Brown said “The Night Ferry of Velm” twice.',
  ];
  for (const text of quoted)
    it(`are a quotation: ${text}`, () => {
      assert.equal(isMention(text), false);
    });
  it('are none where the marks hold nothing', () => {
    assert.deepEqual(findQuotations('It was « » or “ ” or “”.'), []);
    assert.equal(findQuotations('It was “.”').length, 1);
  });
  it('are told with and without their marks', () => {
    const text = 'It was « a very wet day » there.';
    const told = findQuotations(text).map(({ span, whole, text: words }) => [
      text.slice(span.start, span.end),
      text.slice(whole.start, whole.end),
      words,
    ]);
    assert.deepEqual(told, [['a very wet day', '« a very wet day »', 'a very wet day']]);
  });
});
