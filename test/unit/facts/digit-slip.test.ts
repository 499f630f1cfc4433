import assert from 'node:assert/strict';
import { slipBetween } from '../../../src/core/facts/comparison/digit-slip';
import { extractNumericFacts } from '../../../src/core/facts/numeric';

function slip(a: string, b: string): string | undefined {
  const [first, second] = [a, b].map((text) => extractNumericFacts(text)[0]);
  assert.ok(first && second);
  return slipBetween(first, second);
}

describe('a slip of the hand between two figures', () => {
  it('turns digits', () => {
    assert.equal(slip('37 boats', '73 boats'), 'turned');
    assert.equal(slip('on 12 May 1993', 'on 12 May 1939'), 'turned');
    assert.equal(slip('on 12 May', 'on 21 May'), 'turned');
  });
  it('puts one digit for another', () => {
    assert.equal(slip('612 boats', '613 boats'), 'one-digit');
    assert.equal(slip('in May 1993', 'in May 1994'), 'one-digit');
    assert.equal(slip('on 12 May 1993', 'on 13 May 1993'), 'one-digit');
  });
  it('is none between other digits, sizes, kinds of figure, or two parts of a date', () => {
    assert.equal(slip('612 boats', '578 boats'), undefined);
    assert.equal(slip('11 boats', '110 boats'), undefined);
    assert.equal(slip('7 boats', '8 boats'), undefined);
    assert.equal(slip('in 1993', '1,993 boats'), undefined);
    assert.equal(slip('on 12 May 1993', 'on 13 May 1994'), undefined);
    assert.equal(slip('on 12 May 1993', 'on 12 June 1994'), undefined);
    assert.equal(slip('in May', 'on 12 May'), undefined);
  });
});
