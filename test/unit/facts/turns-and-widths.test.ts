import { readsInFull } from './told';

readsInFull('in turns', [
  ['It comes every third year.', 'every third year: frequency, 1096.5 (1088 to 1105), year'],
  ['It comes every 4th day.', 'every 4th day: frequency, 4 (exact), day'],
  ['It blinks every second.', 'every second: frequency, 0.000011574 (exact), second'],
  ['Every second boat sank.'],
  ['Each second year counts.'],
  ['It is the second day.', 'second: 2 (exact), ordinal day'],
  ['Every fifth house burnt.', 'Every fifth: 20 (19 to 21), percent house, fraction'],
  [
    'It takes one spoon of salt every six hours.',
    'one: 1 (exact), count spoon, per 6 hour',
    'every six hours: frequency, 0.25 (exact), hour',
  ],
]);

readsInFull('money in two parts', [
  ['It costs 2 pounds 50 a head.', '2 pounds 50: 2.5 (2.495 to 2.505), currency:GBP, per head'],
  ['It costs 3 euros and five cents.', '3 euros and five cents: 3.05 (3.045 to 3.055), currency:EUR'],
  ['It costs £4 20p.', '£4 20p: 4.2 (4.195 to 4.205), currency:GBP'],
  [
    'It fell from 9 dollars 20 cents to 7 dollars 50.',
    '9 dollars 20 cents: 9.2 (9.195 to 9.205), currency:USD, from',
    '7 dollars 50: 7.5 (7.495 to 7.505), currency:USD, to',
  ],
  ['It paid 2 pounds 50 times.', '2 pounds: 2 (1.5 to 2.5), currency:GBP', '50: 50 (exact), count times'],
  ['It costs 3 euros, 20 of them.', '3 euros: 3 (2.5 to 3.5), currency:EUR', '20: 20 (exact), count'],
  [
    'It costs $5 million and 20 cents.',
    '$5 million: 5000000 (4500000 to 5500000), currency:USD',
    '20 cents: 0.2 (0.195 to 0.205), currency:USD',
  ],
]);

readsInFull('values with their widths', [
  ['It is 6.5 ± 0.2 m long.', '6.5 ± 0.2 m: 6.5 (6.45 to 6.55), length'],
  ['It is 6.5 m (± 0.2 m) long.', '6.5 m (± 0.2 m): 6.5 (6.45 to 6.55), length'],
  ['It is −6.5 +/- 0.2 °C.', '−6.5 +/- 0.2 °C: -6.5 (-6.55 to -6.45), temperature'],
  ['It is 40 years, plus or minus 5.', '40 years: length, 14610 (14593 to 14647), year', 'minus 5: -5 (exact), count'],
  ['It is 620 ± 40 years old.', '620 ± 40 years old: age, 620 (exact), year'],
  ['It has a margin of ± 3 points.', '3: 3 (exact), count points'],
  ['It has 300 boats, give or take.', '300: 300 (292.5 to 307.5), count boats'],
]);

readsInFull('parts of a per cent', [
  ['It is minus half a per cent.', 'minus half a per cent: -0.5 (-0.53125 to -0.46875), percent'],
  ['It fell by a tenth of one percent.', 'a tenth of one percent: 0.1 (0.09375 to 0.10625), percent, change, down'],
  ['It is half of the whole.', 'half: 50 (47.5 to 52.5), percent whole, fraction'],
]);

readsInFull('ranges below zero', [
  ['It is −12 to −5 °C.', '−12 to −5 °C: -8.5 (-12.5 to -4.5), temperature, range'],
  [
    'It is between minus 12 and minus 5 degrees.',
    'between minus 12 and minus 5 degrees: -8.5 (-12.5 to -4.5), temperature, range',
  ],
  ['It is 5 to 12 degrees below zero.', '5 to 12 degrees below zero: -8.5 (-12.5 to -4.5), temperature, range'],
  [
    'It fell from 3 °C to −5 °C.',
    '3 °C: 3 (2.5 to 3.5), temperature, from',
    '−5 °C: -5 (-5.5 to -4.5), temperature, to',
  ],
  ['It lies between 3 and -5 there.', '3: 3 (exact), count', '5: 5 (exact), count'],
]);

readsInFull('years in Roman digits', [
  ['It was built in MDCCLXI.', 'MDCCLXI: year, 1761-01-01/1761-12-31, year 1761'],
  ['It opened in MMXX.', 'MMXX: year, 2020-01-01/2020-12-31, year 2020'],
  ['It was built in MDCCCCCX.'],
  ['It runs on MCMXIV wheels.'],
  ['It stands in mdcc there.'],
]);
