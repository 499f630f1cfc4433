import assert from 'node:assert/strict';
import { areOpposite, oppositesOf, relationOf } from '../../../src/core/compare/lexicon/lexicon';
import { stem } from '../../../src/core/text/words/tokens';

describe('word relations', () => {
  for (const [a, b] of [
    ['accept', 'reject'],
    ['rose', 'fell'],
    ['accepted', 'rejected'],
    ['legal', 'illegal'],
    ['confirmed', 'denied'],
    ['north', 'south'],
  ] as const) {
    it(`${a} is the opposite of ${b}, both ways`, () => {
      assert.ok(areOpposite(stem(a), stem(b)));
      assert.ok(areOpposite(stem(b), stem(a)));
    });
  }
  for (const [a, b] of [
    ['accept', 'receive'],
    ['rose', 'grew'],
    ['over', 'cover'],
    ['man', 'human'],
    ['red', 'blue'],
  ] as const) {
    it(`${a} is no opposite of ${b}`, () => assert.ok(!areOpposite(stem(a), stem(b))));
  }

  it('knows synonyms, broader words and sisters', () => {
    assert.equal(relationOf('purchase', 'buy'), 'synonym');
    assert.equal(relationOf('dog', 'cat') === 'synonym', false);
    assert.equal(relationOf('xyzzy', 'buy'), 'none');
  });

  it('lists the opposites of a base form', () => assert.ok(oppositesOf('accept').includes('reject')));
});
