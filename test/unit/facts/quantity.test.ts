import assert from 'node:assert/strict';
import type { QuantityFact } from '../../../src/core/model/judging/fact';
import { extractNumericFacts } from '../../../src/core/facts/numeric';

/** The amounts of a sentence; labels are left out. */
function amounts(sentence: string): readonly QuantityFact[] {
  return extractNumericFacts(sentence).filter(
    (fact): fact is QuantityFact => fact.kind === 'quantity' && fact.role !== 'label',
  );
}

type Row = readonly [sentence: string, text: string, value: number, dimension: string, rest?: Partial<QuantityFact>];

function reads(rows: readonly Row[]): void {
  for (const [sentence, text, value, dimension, rest = {}] of rows) {
    it(`${sentence} -> ${text}`, () => {
      const found = amounts(sentence).find((fact) => fact.text === text);
      assert.ok(
        found !== undefined,
        `found only: ${extractNumericFacts(sentence)
          .map((fact) => `${fact.kind === 'quantity' ? fact.role : fact.kind} «${fact.text}»`)
          .join(' ')}`,
      );
      assert.ok(Math.abs(found.value - value) <= Math.abs(value) * 1e-6 + 1e-9, `value ${found.value}`);
      assert.equal(found.dimension, dimension);
      for (const [key, expected] of Object.entries(rest))
        assert.deepEqual(found[key as keyof QuantityFact], expected, key);
    });
  }
}

describe('quantities that must not be found', () => {
  const silent = [
    'The Article 50 process began.',
    'They upgraded to Windows 10.',
    'A Boeing 737 landed.',
    'The F-16 took off.',
    'COVID-19 spread quickly.',
    'The 5G network was sold.',
    'See page 12 of the report.',
    'Call +44 20 7946 0958 now.',
    'Version 1.2.3 was released.',
    'Apollo 11 landed on the Moon.',
    'The PS4 was sold out.',
    'Chapter 7 tells the story.',
    'He no longer lives there.',
    'No one knew.',
    'One another was blamed.',
    'The one who left won.',
    'It was a first-class ticket.',
    'At first he refused.',
    'They met on 14 August 2020.',
    'In 2016 the firm was founded.',
    'The meeting began at 15:00.',
    'It began at 3pm.',
    'The 1990s were wild.',
    'She waited for three weeks.',
    'He was aged 19.',
    'Smith, 42, denied it.',
    'The bank and its owner agreed.',
    'Both the bank and its owner agreed.',
    'A double room was free.',
    'It may rain.',
    'The Second World War ended.',
    'He lives on Fifth Avenue.',
    'It was a second-hand car.',
    'She is a little tired.',
    'He was born in the 19th century.',
    'Flight 370 vanished.',
    'Euro 2020 was postponed.',
    'Ring 555-0199 for details.',
    'He studied B2B marketing.',
    'Season 3 starts soon.',
    'Half an hour later it stopped.',
  ];
  for (const sentence of silent) {
    it(sentence, () => {
      assert.deepEqual(
        amounts(sentence).map((fact) => fact.text),
        [],
      );
    });
  }
});

describe('labels', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['They triggered Article 50.', '50', 'article'],
    ['COVID-19 spread.', 'COVID-19', 'covid'],
    ['It runs on Windows 10.', '10', 'windows'],
    ['Flight 370 vanished.', '370', 'flight'],
    ['Bus line 8 is slow.', '8', 'line'],
    ['Super Mario Bros. 3 sold well.', '3', 'bros'],
  ];
  for (const [sentence, text, label] of rows) {
    it(sentence, () => {
      const found = extractNumericFacts(sentence).find((fact) => fact.text === text);
      assert.ok(found?.kind === 'quantity' && found.role === 'label');
      assert.equal(found.label, label);
    });
  }
});

describe('numbers in digits', () => {
  reads([
    ['It has 26 employees.', '26', 26, 'count', { counted: ['employees'], precision: 'exact' }],
    ['It has 1,234.5 points.', '1,234.5', 1234.5, 'count'],
    ['Some 12 000 people came.', 'Some 12 000', 12000, 'count', { precision: 'approximate' }],
    ['It has 2,50,000 users.', '2,50,000', 250000, 'count'],
    ["It cost 1'234'567 francs.", "1'234'567 francs", 1234567, 'currency:CHF'],
    ['About 1.2m people use it.', 'About 1.2m', 1.2e6, 'count'],
    ['It sold 15k copies.', '15k', 15000, 'count', { counted: ['copies'] }],
    ['It has 40 million users.', '40 million', 40e6, 'count', { precision: 'rounded' }],
    ['It has 92 million users.', '92 million', 92e6, 'count', { precision: 'exact' }],
    ['It holds 3 crore voters.', '3 crore', 3e7, 'count'],
    ['5 lakh people voted.', '5 lakh', 5e5, 'count'],
    ['It drew 2.5bn views.', '2.5bn', 2.5e9, 'count'],
    ['A grain weighs 10⁻³ grams.', '10⁻³ grams', 1e-6, 'mass'],
    ['It drew 2½ million views.', '2½ million', 2.5e6, 'count'],
    ['A 10-million audience watched.', '10-million', 1e7, 'count'],
    ['It has 2 , 500 items and 75 staff.', '75', 75, 'count'],
    ['There were 1,966,500 copies.', '1,966,500', 1966500, 'count'],
  ]);
});

describe('numbers in words', () => {
  reads([
    ['Two hundred million people use it.', 'Two hundred million', 2e8, 'count'],
    ['Half a million came.', 'Half a million', 5e5, 'count'],
    ['A dozen men came.', 'A dozen', 12, 'count', { counted: ['men'] }],
    ['Half a dozen eggs broke.', 'Half a dozen', 6, 'count'],
    ['Two dozen ships sank.', 'Two dozen', 24, 'count'],
    ['Twenty-five ships sank.', 'Twenty-five', 25, 'count'],
    ['A hundred and five ships sank.', 'A hundred and five', 105, 'count'],
    ['One and a half million fled.', 'One and a half million', 1.5e6, 'count'],
    ['Two and a half thousand fled.', 'Two and a half thousand', 2500, 'count'],
    ['A quarter of a million fled.', 'A quarter of a million', 250000, 'count'],
    ['Three thousand two hundred and six fled.', 'Three thousand two hundred and six', 3206, 'count'],
    ['Several hundred fled.', 'Several hundred', 547.7226, 'count', { precision: 'vague' }],
    ['Tens of thousands of people fled.', 'Tens of thousands', 44721.3596, 'count', { counted: ['people'] }],
    ['A few people fled.', 'A few', 4.2426407, 'count'],
    ['Hundreds of thousands of people fled.', 'Hundreds of thousands', 632455.532, 'count'],
    ['Both companies agreed.', 'Both', 2, 'count', { counted: ['companies'] }],
    ['He won twice.', 'twice', 2, 'count', { counted: ['times'] }],
    ['Two point five million fled.', 'Two point five million', 2.5e6, 'count'],
    ['Zero cases were found.', 'Zero', 0, 'count'],
    ['A five-member panel ruled.', 'five', 5, 'count', { counted: ['member', 'panel'] }],
    ['One man died.', 'One', 1, 'count', { counted: ['man'] }],
    ['Fourty-five cases were found.', 'Fourty-five', 45, 'count'],
  ]);
});

describe('numbers in less usual writing', () => {
  const inf = Number.POSITIVE_INFINITY;
  reads([
    ['Half-a-million people fled.', 'Half-a-million', 5e5, 'count'],
    ['A couple dozen cows fled.', 'A couple dozen', 29.3938769, 'count', { precision: 'vague' }],
    ['Two-and-a-half million fled.', 'Two-and-a-half million', 2.5e6, 'count'],
    ['It cost 1.000.000 euros.', '1.000.000 euros', 1e6, 'currency:EUR'],
    ['It cost 12.500.000 euros.', '12.500.000 euros', 12.5e6, 'currency:EUR'],
    ['It cost 300 Swedish kronor.', '300 Swedish kronor', 300, 'currency:SEK'],
    ['It cost 40 Mexican pesos.', '40 Mexican pesos', 40, 'currency:MXN'],
    ['It cost 40 Japanese yen.', '40 Japanese yen', 40, 'currency:JPY'],
    ['It cost 99p.', '99p', 0.99, 'currency:GBP'],
    ['It cost hundreds of dollars.', 'hundreds of dollars', 632.455532, 'currency:USD', { precision: 'vague' }],
    ['It cost 2 lakh crore rupees.', '2 lakh crore rupees', 2e12, 'currency:INR'],
    ['He is 6ft 2in tall.', '6ft 2in', 1.8796, 'length'],
    ['He is 6 feet 2 inches tall.', '6 feet 2 inches', 1.8796, 'length'],
    ['It weighs 5 lb 3 oz.', '5 lb 3 oz', 2.3530104, 'mass'],
    ['She weighs 11 stone 4 lb.', '11 stone 4 lb', 71.6675976, 'mass'],
    ['It was 86F in Madrid.', '86F', 30, 'temperature'],
    ['They have 30 cows or more.', '30', 30, 'count', { interval: { min: 30, max: inf }, counted: ['cows'] }],
    ['They have 30 cows or fewer.', '30', 30, 'count', { interval: { min: 0, max: 30 } }],
    [
      'They have at least 20 to 30 cows.',
      'at least 20 to 30',
      25,
      'count',
      { interval: { min: 20, max: inf }, precision: 'range' },
    ],
    ['They have 30 or 40 cows.', '30 or 40', 35, 'count', { interval: { min: 30, max: 40 } }],
    ['They have close on 30 cows.', 'close on 30', 30, 'count', { interval: { min: 27, max: 30 } }],
    ['They have c. 30 cows.', 'c. 30', 30, 'count', { precision: 'approximate' }],
    ['They have not quite 30 cows.', 'not quite 30', 30, 'count', { interval: { min: 27, max: 30 } }],
    ['They have a maximum 30 cows.', 'a maximum 30', 30, 'count', { precision: 'at-most' }],
    ['They have more or less 30 cows.', 'more or less 30', 30, 'count', { precision: 'approximate' }],
    ['The margin was negative 4 per cent.', 'negative 4 per cent', -4, 'percent'],
    ['He tested negative 4 times.', '4', 4, 'count'],
    ['The shaft ends 90 m under the sea.', '90 m', 90, 'length', { direction: 'down', otherwise: -90 }],
    ['The hut is 90 m above mean sea level.', '90 m', 90, 'length', { direction: 'up', otherwise: undefined }],
    ['The hut is 90 m below the pass.', '90 m', 90, 'length', { direction: undefined }],
    ['The gap is 5/16 of an inch.', '5/16 of an inch', 0.0079375, 'length'],
    ['The gap is ⅝ of an inch.', '⅝ of an inch', 0.015875, 'length'],
    ['They own 5/16 of the land.', '5/16', 31.25, 'percent', { role: 'fraction' }],
    ['The budget was cut in half.', 'cut in half', 0.5, 'multiple', { direction: 'down' }],
    ['They cut their budget almost in half.', 'almost in half', 0.5, 'multiple', { precision: 'approximate' }],
    ['It grew in half of the plots.', 'half', 50, 'percent', { role: 'fraction' }],
    ['The fare rose by £2 to £9.', '£9', 9, 'currency:GBP', { end: 'to' }],
    ['The fare rose by £2, to £9 for a child.', '£9', 9, 'currency:GBP', { end: undefined }],
  ]);
  it('leaves a decimal and an address alone', () => {
    assert.deepEqual(
      amounts('It rose to 1.234 points.').map((fact) => fact.value),
      [1.234],
    );
    assert.equal(
      amounts('Ask 192.168.0.1 about it.').some((fact) => fact.value > 1e6),
      false,
    );
  });
});

describe('bounds and approximations', () => {
  const bound = (precision: QuantityFact['precision'], min: number, max: number): Partial<QuantityFact> => ({
    precision,
    interval: { min, max },
  });
  const inf = Number.POSITIVE_INFINITY;
  reads([
    ['It has nearly 100 million users.', 'nearly 100 million', 1e8, 'count', bound('approximate', 9e7, 1e8)],
    ['It has more than 92 million users.', 'more than 92 million', 92e6, 'count', bound('more-than', 92e6, inf)],
    ['It has over 25 users.', 'over 25', 25, 'count', bound('more-than', 25, inf)],
    ['Fewer than 30 came.', 'Fewer than 30', 30, 'count', bound('less-than', 0, 30)],
    ['No more than 12 came.', 'No more than 12', 12, 'count', bound('at-most', 0, 12)],
    ['Not fewer than 12 came.', 'Not fewer than 12', 12, 'count', bound('at-least', 12, inf)],
    ['At least 20 came.', 'At least 20', 20, 'count', bound('at-least', 20, inf)],
    ['Up to 500 came.', 'Up to 500', 500, 'count', bound('at-most', 0, 500)],
    ['Just under 40 came.', 'Just under 40', 40, 'count', bound('approximate', 36.4, 40)],
    ['Just over 40 came.', 'Just over 40', 40, 'count', bound('approximate', 40, 44)],
    ['A little more than 40 came.', 'A little more than 40', 40, 'count', bound('approximate', 40, 44)],
    ['About 100 came.', 'About 100', 100, 'count', bound('approximate', 90, 110)],
    ['Roughly 95 came.', 'Roughly 95', 95, 'count', bound('approximate', 90.25, 99.75)],
    ['Some 50 came.', 'Some 50', 50, 'count', bound('approximate', 45, 55)],
    ['There were 500 or more guests.', '500 or more', 500, 'count', bound('at-least', 500, inf)],
    ['There were 500+ guests.', '500+', 500, 'count', bound('at-least', 500, inf)],
    ['There were 50 or so guests.', '50 or so', 50, 'count', bound('approximate', 45, 55)],
    ['It topped 4,000 cases.', 'topped 4,000', 4000, 'count', bound('more-than', 4000, inf)],
    ['An estimated 300 came.', 'An estimated 300', 300, 'count', bound('approximate', 270, 330)],
    ['Under 81.5 % agreed.', 'Under 81.5 %', 81.5, 'percent', bound('less-than', 0, 81.5)],
    ['It has well over 25 users.', 'well over 25', 25, 'count', bound('more-than', 25, inf)],
    ['As many as 40 came.', 'As many as 40', 40, 'count', bound('at-most', 0, 40)],
    ['Between 10 and 15 came.', 'Between 10 and 15', 12.5, 'count', bound('range', 10, 15)],
    ['There were 10-15 guests.', '10-15', 12.5, 'count', bound('range', 10, 15)],
    ['About 0.1bn came.', 'About 0.1bn', 1e8, 'count', bound('approximate', 5e7, 15e7)],
    ['Exactly 40 came.', 'Exactly 40', 40, 'count', bound('exact', 40, 40)],
    ['Almost a third of users left.', 'Almost a third', 100 / 3, 'percent', { precision: 'approximate' }],
  ]);
});

describe('currencies', () => {
  reads([
    ['It cost $80 billion.', '$80 billion', 80e9, 'currency:USD'],
    ['It cost US$80bn.', 'US$80bn', 80e9, 'currency:USD'],
    ['It cost US $ 80 billion.', 'US $ 80 billion', 80e9, 'currency:USD'],
    ['It cost A$5m.', 'A$5m', 5e6, 'currency:AUD'],
    ['It cost HK$5m.', 'HK$5m', 5e6, 'currency:HKD'],
    ['It cost £1.2m.', '£1.2m', 1.2e6, 'currency:GBP'],
    ['It cost €3bn.', '€3bn', 3e9, 'currency:EUR'],
    ['It cost 3bn euros.', '3bn euros', 3e9, 'currency:EUR'],
    ['It cost 20 million Australian dollars.', '20 million Australian dollars', 20e6, 'currency:AUD'],
    ['It cost USD 5m.', 'USD 5m', 5e6, 'currency:USD'],
    ['It cost 5m USD.', '5m USD', 5e6, 'currency:USD'],
    ['It cost Rs. 500.', 'Rs. 500', 500, 'currency:INR'],
    ['It cost 50 cents.', '50 cents', 0.5, 'currency:USD'],
    ['It cost more than $ 36 million.', 'more than $ 36 million', 36e6, 'currency:USD', { precision: 'more-than' }],
    ['It cost $10-15 million.', '$10-15 million', 12.5e6, 'currency:USD', { precision: 'range' }],
    ['A $5-million deal was made.', '$5-million', 5e6, 'currency:USD'],
    ['It cost ten pounds sterling.', 'ten pounds sterling', 10, 'currency:GBP'],
    ['It weighs 150 pounds.', '150 pounds', 68.0388555, 'mass'],
    ['It pays $15 an hour.', '$15', 15, 'currency:USD', { per: 'hour' }],
    ['It cost 2,750,000 yen.', '2,750,000 yen', 2750000, 'currency:JPY'],
  ]);
});

describe('shares, rates and marks', () => {
  reads([
    ['59 % of users left.', '59 %', 59, 'percent', { counted: ['users'] }],
    ['59 per cent of users left.', '59 per cent', 59, 'percent'],
    ['Fifty-nine percent left.', 'Fifty-nine percent', 59, 'percent'],
    [
      'It rose by 2 percentage points.',
      '2 percentage points',
      2,
      'percentage-point',
      { role: 'change', direction: 'up' },
    ],
    ['It fell 25 basis points.', '25 basis points', 0.25, 'percentage-point', { direction: 'down' }],
    ['One in five people left.', 'One in five', 20, 'percent', { role: 'fraction', counted: ['people'] }],
    ['A third of users left.', 'A third', 100 / 3, 'percent', { counted: ['users'] }],
    ['Two-thirds of users left.', 'Two-thirds', 200 / 3, 'percent'],
    ['Three quarters of users left.', 'Three quarters', 75, 'percent'],
    ['Half of the users left.', 'Half', 50, 'percent', { counted: ['users'] }],
    ['Three out of four users left.', 'Three out of four', 75, 'percent'],
    ['More than half the users left.', 'More than half', 50, 'percent', { precision: 'more-than' }],
    ['It scored 6.3/10.', '6.3/10', 6.3, 'rating', { outOf: 10 }],
    ['It scored 55 out of 100.', '55 out of 100', 55, 'rating', { outOf: 100 }],
    ['It has an average score of 8.6.', '8.6', 8.6, 'rating'],
    ['They won 3–0.', '3–0', 3, 'score', { outOf: 0 }],
    ['They won 1-2 at home.', '1-2', 1, 'score', { outOf: 2 }],
    ['They won by two Tests to zero.', 'two Tests to zero', 2, 'score', { outOf: 0 }],
    ['The vote was 9 to 4.', '9 to 4', 9, 'score', { outOf: 4 }],
    ['They lost six to one.', 'six to one', 6, 'score', { outOf: 1 }],
    ['It uses 5 litres per day.', '5 litres', 0.005, 'volume', { per: 'day' }],
  ]);
});

describe('places in a row', () => {
  reads([
    ['He is the 42nd president.', '42nd', 42, 'ordinal', { counted: ['president'] }],
    ['It was the third album.', 'third', 3, 'ordinal'],
    ['It was the twenty-first album.', 'twenty-first', 21, 'ordinal'],
    ['It is the No. 1 song.', 'No. 1', 1, 'ordinal'],
    ['It is number one.', 'number one', 1, 'ordinal'],
    ['It reached # 2 in May.', '# 2', 2, 'ordinal'],
    ['It was a top ten single.', 'top ten', 10, 'ordinal', { precision: 'at-most' }],
    ['It ranked higher than # 5.', 'higher than # 5', 5, 'ordinal', { precision: 'less-than' }],
    ['He scored in the 57th minute.', '57th', 57, 'ordinal', { counted: ['minute'] }],
  ]);
});

describe('changes and multiples', () => {
  reads([
    ['Sales rose by 5 %.', '5 %', 5, 'percent', { role: 'change', direction: 'up' }],
    ['Sales fell 5 % to $ 3 million.', '5 %', 5, 'percent', { role: 'change', direction: 'down' }],
    ['Sales fell 5 % to $ 3 million.', '$ 3 million', 3e6, 'currency:USD', { role: 'amount' }],
    ['Sales rose to 5 million.', '5 million', 5e6, 'count', { role: 'amount' }],
    ['A 5 % cut was made.', '5 %', 5, 'percent', { role: 'change', direction: 'down' }],
    ['An increase of 12 was seen.', '12', 12, 'count', { role: 'change', direction: 'up' }],
    ['It grew from 40 to 92 million users.', '40', 40e6, 'count', { end: 'from', pair: 0 }],
    ['It grew from 40 to 92 million users.', '92 million', 92e6, 'count', { end: 'to', pair: 0 }],
    ['It rose to 92 million in 2020 from 40 million in 2018.', '40 million', 40e6, 'count', { end: 'from', pair: 0 }],
    ['Sales doubled.', 'doubled', 2, 'multiple', { role: 'multiple', direction: 'up' }],
    ['Sales more than doubled.', 'more than doubled', 2, 'multiple', { precision: 'more-than' }],
    ['Sales nearly tripled.', 'nearly tripled', 3, 'multiple'],
    ['Sales halved.', 'halved', 0.5, 'multiple', { direction: 'down' }],
    ['It has three times as many users.', 'three times', 3, 'multiple'],
    ['It has twice as many users.', 'twice', 2, 'multiple'],
    ['A threefold rise came.', 'threefold', 3, 'multiple'],
    ['It is 3x faster.', '3x', 3, 'multiple'],
    ['He won three times.', 'three', 3, 'count', { counted: ['times'] }],
    ['Prices ranged from 40 to 92.', '40 to 92', 66, 'count', { precision: 'range' }],
  ]);
});

describe('units', () => {
  reads([
    ['It is 5 km long.', '5 km', 5000, 'length'],
    ['It is 3 miles long.', '3 miles', 4828.032, 'length'],
    ['It is a six-mile road.', 'six-mile', 9656.064, 'length'],
    ['He is 6 feet tall.', '6 feet', 1.8288, 'length'],
    ['It is 100m long.', '100m', 100, 'length'],
    ['It covers 20 acres.', '20 acres', 80937.128449, 'area'],
    ['It covers 8 hectares.', '8 hectares', 80000, 'area'],
    ['It covers 5 square kilometres.', '5 square kilometres', 5e6, 'area'],
    ['The room is 3 x 4 m.', '3', 3, 'length'],
    ['The room is 3 by 4 by 2.5 metres.', '4', 4, 'length'],
    ['It covers 5 km².', '5 km²', 5e6, 'area'],
    ['It was 25 °C.', '25 °C', 25, 'temperature'],
    ['It was 77 °F.', '77 °F', 25, 'temperature'],
    ['It was -5 °C.', '-5 °C', -5, 'temperature'],
    ['It was minus 5 °C.', 'minus 5 °C', -5, 'temperature'],
    ['It was 5 degrees below zero.', '5 degrees below zero', -5, 'temperature'],
    ['It closed at −2,600.', '−2,600', -2600, 'count'],
    ['It counts 10−15 pupils.', '10−15', 12.5, 'count'],
    ['It stood at -$300.', '-$300', -300, 'currency:USD'],
    ['It cost more – $300 in all.', '$300', 300, 'currency:USD'],
    ['It was below 10 °C.', 'below 10 °C', 10, 'temperature', { interval: { min: Number.NEGATIVE_INFINITY, max: 10 } }],
    ['It was 77 degrees Fahrenheit.', '77 degrees Fahrenheit', 25, 'temperature'],
    ['It weighs 3 kg.', '3 kg', 3, 'mass'],
    ['It weighs 3 lb.', '3 lb', 1.36077711, 'mass'],
    ['It does 100 km/h.', '100 km/h', 27.7777778, 'speed'],
    ['It does 60 mph.', '60 mph', 26.8224, 'speed'],
    ['It makes 5 MW.', '5 MW', 5e6, 'power'],
    ['It holds 64 GB.', '64 GB', 64e9, 'data'],
    ['It emits 5 million tonnes.', '5 million tonnes', 5e9, 'mass'],
    ['It holds 20 litres.', '20 litres', 0.02, 'volume'],
  ]);
});

describe('counts with a list', () => {
  const listed: readonly (readonly [string, number | undefined])[] = [
    ['Four countries: Spain, Italy, France and Greece, agreed.', 4],
    ['Four countries: Spain, Italy and France.', 3],
    ['Two men (Smith and Jones) left.', 2],
    ['He has three sons, Tom, Dick and Harry.', 3],
    ['He has three sons, Tom, Dick, Bob and Harry.', 4],
    ['In four countries, Spain and Italy among them, it rained.', undefined],
    ['He has three sons, all of them tall.', undefined],
    ['Four countries agreed on Spain, Italy and France.', undefined],
  ];
  for (const [sentence, length] of listed) {
    it(`${sentence} lists ${length ?? 'nothing'}`, () => {
      assert.equal(amounts(sentence)[0]?.listed, length);
    });
  }
});
