import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { lettersOf, stem } from '../../../src/core/text/words/stem';

const ENDINGS = ['', 's', 'es', 'ies', 'ed', 'ied', 'ing', 'eed', 'ly', 'e', 'y', 'll', 'ches', 'sses', "'s", "s'"];
const made = fc
  .tuple(fc.stringMatching(/^[a-z]{1,7}$/), fc.constantFrom(...ENDINGS))
  .map(([start, end]) => start + end);
const irregular = fc.constantFrom(
  'went',
  'goes',
  'bought',
  'women',
  'better',
  'thieves',
  'was',
  'ties',
  'using',
  'moved',
  'stopped',
);

describe('the letters that all words of a stem have', () => {
  it('stand in each of them', () => {
    fc.assert(
      fc.property(fc.oneof(made, irregular), (word) => {
        assert.ok(word.includes(lettersOf(stem(word))));
      }),
      { numRuns: 2000 },
    );
  });
});
