import assert from 'node:assert/strict';
import { extractNumericFacts } from '../../../src/core/facts/numeric';
import { told } from './told';

function reads(rows: readonly (readonly [sentence: string, ...numbers: readonly string[]])[]): void {
  for (const [sentence, ...numbers] of rows) it(sentence, () => assert.deepEqual(told(sentence), numbers));
}

describe('a row of numbers with one unit at its end, or one base', () => {
  reads([
    [
      'Turnover rose to 12, 14 and 19 million euros.',
      '12 = 12000000 currency:EUR',
      '14 = 14000000 currency:EUR',
      '19 million euros = 19000000 currency:EUR [18500000, 19500000]',
    ],
    ['They sold 3, and 8 tonnes of salt.', '3 = 3000 mass salt', '8 tonnes = 8000 mass salt [7500, 8500]'],
    ['The shares are 4 and 6 per cent.', '4 = 4 percent', '6 per cent = 6 percent [5.5, 6.5]'],
    ['They employ 40 or 50 cooks.', '40 or 50 = 45 count cooks [40, 50]'],
    ['Tickets cost 7 and 9 euros a day.', '7 = 7 currency:EUR per day', '9 euros = 9 currency:EUR [8.5, 9.5] per day'],
    [
      'They count 31 thefts per 10,000 homes, of 40,000 homes in all.',
      '31 = 31 count thefts per 10000',
      '40,000 = 40000 count homes [39000, 41000]',
    ],
    ['The towns have 310 and 725 shops.', '310 = 310 count shops', '725 = 725 count shops'],
  ]);
});

describe('numbers beside each other that share nothing', () => {
  reads([
    [
      'The farm has 2 goats and 5 million euros.',
      '2 = 2 count goats',
      '5 million euros = 5000000 currency:EUR [4500000, 5500000]',
    ],
    [
      'They own 1,500,001 and 3 million euros.',
      '1,500,001 = 1500001 count',
      '3 million euros = 3000000 currency:EUR [2700000, 3300000]',
    ],
    ['It measured 12 to 14 and 20 km.', '12 to 14 = 13 count [12, 14]', '20 km = 20000 length [19500, 20500]'],
    ['They have 3 per cent and 6 tonnes.', '3 per cent = 3 percent [2.5, 3.5]', '6 tonnes = 6000 mass [5500, 6500]'],
    ['They took 7, then 9 tonnes.', '7 = 7 count', '9 tonnes = 9000 mass [8500, 9500]'],
    ['She owns 4 and sold 6 tonnes.', '4 = 4 count', '6 tonnes = 6000 mass [5500, 6500]'],
  ]);
});

describe('a score', () => {
  const scores = (sentence: string): readonly string[] =>
    extractNumericFacts(sentence).flatMap((fact) =>
      fact.kind === 'quantity' && fact.dimension === 'score'
        ? [`${fact.value}:${fact.outOf} ${fact.role} ${fact.precision} ${fact.unit}${fact.counted.join()}`]
        : [],
    );
  for (const [sentence, score] of [
    ['Smith finished 4 games to 2 ahead.', '4:2'],
    ['They lost 7 to 3 points.', '7:3'],
    ['The match was drawn 5–5.', '5:5'],
    ['The team won 3–1 victories.', '3:1'],
    ['The team won 200-100.', '200:100'],
    ['The match ended 1-2.', '1:2'],
    ['The sample was 3-2.', '3:2'],
  ] as const)
    it(`${sentence} -> ${score}`, () => assert.deepEqual(scores(sentence), [`${score} amount exact `]));

  for (const sentence of [
    'They won four games to several.',
    'They won 30 games to 2 million.',
    'Chapter 9 games to 4 were named.',
    'They won $7 to 3.',
    'They won from 7 to 3.',
    'They won 3 to 7.',
    'They won 7 to 7.',
    'They lost 7 to 3 barrels.',
    'They lost 7 to 3 million.',
    'The team won 12-3m.',
    'The team won 3.5-1.',
    'The team won 1,000-3.',
    'The series costs $4-3.',
    'The sample was 2-3.',
    'The team won 5-1-2.',
    'The team lost 07-03.',
    'A win of 3-5 barrels.',
    'The match ended 3 –1.',
  ])
    it(`none: ${sentence}`, () => assert.deepEqual(scores(sentence), []));
});
