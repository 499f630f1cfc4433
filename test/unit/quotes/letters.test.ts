import assert from 'node:assert/strict';
import { Letters } from '../../../src/core/quotes/letters';

const near = (query: string, text: string): number => new Letters(query).nearness(text);

describe('how near a text comes to a query, letter by letter', () => {
  it('is all the way where whole words read as typed, whatever their case and punctuation', () => {
    assert.equal(near('and so was the', 'It rained, and so was the pier.'), 1);
    assert.equal(near('129 percent “of', 'Some 12.9 percent: OF it.'), 1);
    assert.equal(near(' über  allem', 'Nicht „Über allem“'), 1);
    assert.equal(near('so was', 'And so was'), 1);
  });
  it('is the same for a wrong, swapped, missing or added letter, and less for two', () => {
    const slips = ['amd so was she', 'adn so was she', 'nd so was she', 'annd so was she'];
    const one = near('and so was it then', 'and so wes it then');
    for (const slip of slips) assert.ok(Math.abs(near(slip, 'Cold and so was she.') - one) < 0.1, slip);
    assert.ok(near('amd so wsa it then', 'and so was it then') < one);
    assert.ok(near('amd so wsa it then', 'and so was it then') > 0);
  });
  it('is nothing where words differ, or stand in another order', () => {
    assert.equal(near('and so was she', 'And so were they.'), 0);
    assert.equal(near('and so was she', 'She was so and so.'), 0);
    assert.equal(near('and so was she', ''), 0);
  });
  it('reads the first letters of a long query', () => {
    const start = 'the first thirty-two letters of this query';
    assert.equal(near(`${start} and no others`, start), 1);
  });
});
