import assert from 'node:assert/strict';
import { romanDigits, romanValue } from '../../../src/core/text/characters/roman';

describe('Roman numbers', () => {
  for (const [digits, value] of [
    ['i', 1],
    ['iv', 4],
    ['xiv', 14],
    ['xcix', 99],
    ['ccclxxxviii', 388],
    ['mcmxliv', 1944],
    ['mdccxc', 1790],
  ] as const) {
    it(`${digits} is ${value}, and ${value} is ${digits}`, () => {
      assert.equal(romanValue(digits), value);
      assert.equal(romanDigits(value), digits);
    });
  }

  it('badly formed ones have a value all the same, other letters none', () => {
    assert.equal(romanValue('iix'), 10);
    assert.equal(romanValue('berth'), 0);
  });
});
