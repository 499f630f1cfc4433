import assert from 'node:assert/strict';
import { decimalMarkOf } from '../../../src/core/facts/decimal-marks';
import { extractNumericFacts } from '../../../src/core/facts/numeric';
import type { DecimalMark } from '../../../src/core/model/judging/fact';

/** The first figure of a sentence, with its other reading where there is one. */
function read(sentence: string, decimalMark?: DecimalMark): readonly (number | undefined)[] {
  const [fact] = extractNumericFacts(sentence, decimalMark === undefined ? {} : { decimalMark });
  return fact?.kind === 'quantity' ? [fact.value, fact.otherwise].filter((value) => value !== undefined) : [];
}

describe('decimal points and decimal commas', () => {
  const texts: readonly (readonly [text: string, mark: DecimalMark | undefined])[] = [
    ['The dam cost 3.405,50 €, and the lake is 63,4 m deep.', ','],
    ['The dam cost €3,405.50, and the lake is 63.4 m deep.', '.'],
    ['The dam cost 3.405,50 €, and the lake is 63.4 m deep.', undefined],
    ['The village has 14.200 inhabitants.', undefined],
    ['Of the pupils 1, 2 and 3,4 came.', undefined],
  ];
  for (const [text, mark] of texts)
    it(`reads ${mark ?? 'neither'} out of: ${text}`, () => assert.equal(decimalMarkOf(text), mark));

  const figures: readonly (readonly [sentence: string, mark: DecimalMark | undefined, values: readonly number[]])[] = [
    ['The lake is 12,5 km long.', undefined, [12500]],
    ['The lake is 12,500 km long.', undefined, [12_500_000]],
    ['The village has 14.200 inhabitants.', undefined, [14.2, 14200]],
    ['The village has 14.200 inhabitants.', ',', [14200]],
    ['The village has 14.200 inhabitants.', '.', [14.2]],
    ['The dam cost 3.405,50 €.', ',', [3405.5]],
    ['The rate is 0,125 per cent.', undefined, [0.125]],
    ['See chapters 3,4 and 5.', undefined, [3]],
    ['See chapters 3,4,5 m down.', undefined, [3]],
  ];
  for (const [sentence, mark, values] of figures)
    it(`${sentence} (${mark ?? 'no mark known'})`, () => assert.deepEqual(read(sentence, mark), values));
});
