import assert from 'node:assert/strict';
import { sizeSlipBetween } from '../../../src/core/facts/comparison/size-slip';
import { extractNumericFacts } from '../../../src/core/facts/numeric';
import type { QuantityFact } from '../../../src/core/model/judging/fact';

function quantityIn(text: string): QuantityFact {
  const found = extractNumericFacts(text).find((fact): fact is QuantityFact => fact.kind === 'quantity');
  assert.ok(found, text);
  return found;
}

describe('a slip of size or unit', () => {
  const slip = (a: string, b: string) => sizeSlipBetween(quantityIn(a), quantityIn(b));

  it('has the same digits a thousand, a million or a milliard times as much', () => {
    assert.equal(slip('It cost £88 million.', 'It cost £88 billion.'), 'magnitude');
    assert.equal(slip('It holds 1.2 billion litres.', 'It holds 1.2 million litres.'), 'magnitude');
    assert.equal(slip('Sales of 2.8 million crowns.', 'Sales of between 2.6 and 2.8 billion crowns.'), 'magnitude');
  });

  it('has the same number in another unit of one kind', () => {
    assert.equal(slip('The oven is at 170 °F.', 'The oven is at 170 °C.'), 'unit');
    assert.equal(slip('The race is 31 miles long.', 'The race is 31 km long.'), 'unit');
    assert.equal(slip('A pass is $40.', 'A pass is €40.'), 'unit');
  });

  it('is none between other digits, equal values, rates and dollars of whatever country', () => {
    assert.equal(slip('It cost £88 million.', 'It cost £89 billion.'), undefined);
    assert.equal(slip('It holds 1,200 cubic metres.', 'It holds 1.2 million litres.'), undefined);
    assert.equal(slip('It moves 30 litres a second.', 'It moves 30 litres a minute.'), undefined);
    assert.equal(slip('A pass is $40.', 'A pass is A$40.'), undefined);
    assert.equal(slip('It holds 3,200 tonnes.', 'It is 3.2 km long.'), undefined);
    assert.equal(slip('It weighs 32 kg.', 'It is 32 km long.'), undefined);
  });
});
