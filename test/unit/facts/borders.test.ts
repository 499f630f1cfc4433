import { readsInFull } from './told';

readsInFull('lists of two to forty things', [
  ['It has one town: Arlen and Velm.', 'one: 1 (exact), count town'],
  ['It has 2 towns: Arlen and Velm.', '2: 2 (exact), count towns, 2 listed'],
  ['It has 40 towns: Arlen and Velm.', '40: 40 (exact), count towns, 2 listed'],
  ['It has 41 towns: Arlen and Velm.', '41: 41 (exact), count towns'],
  ['It has 4 kg: Arlen and Velm.', '4 kg: 4 (3.5 to 4.5), mass'],
]);

readsInFull('numbers in words that end early', [
  ['It has two hundred hundred boats.', 'two hundred: 200 (180 to 220), count hundred boats'],
  ['It has hundred boats.'],
  ['It has the hundred boats.'],
  ['It has a thousand boats.', 'a thousand: 1000 (900 to 1100), count boats'],
  ['It has the thousand boats.'],
  ['It took 0 months.', '0 months: length, 0 (exact), month'],
  ['It took one month.', 'one month: length, 30.44 (26.5 to 32.5), month'],
]);

readsInFull('words before four figures that make no year', [
  ['It came in Velm 1352.', '1352: 1352 (exact), count, label, of velm'],
  ['It lies in roundabout 1352.', '1352: 1352 (exact), count'],
  ['It was built roughly 1352.', 'roughly 1352: year, 1349-12-31/1355-01-01, year 1352'],
  ['It lies by about 1352.', 'by about 1352: year, …/1355-01-01, by, year 1352'],
]);

readsInFull('ends of a stretch without an article', [
  ['It opened at end of May 2019.', 'end of May 2019: month, 2019-05-21/2019-05-31, end, year 2019, month 5'],
  ['It opened at the end of May 2019.', 'the end of May 2019: month, 2019-05-21/2019-05-31, end, year 2019, month 5'],
  ['It opened by end May 2019.', 'May 2019: month, 2019-05-01/2019-05-31, year 2019, month 5'],
]);

readsInFull('ages from one to another', [
  ['They are aged 18 to 24 years.', 'aged 18 to 24: age, 21 (18 to 24), year'],
  ['They are aged 18 together 24.', 'aged 18: age, 18 (exact), year', '24: 24 (exact), count'],
  ['They are aged 18 into 24.', 'aged 18: age, 18 (exact), year', '24: 24 (exact), count'],
]);

readsInFull('lengths from one to another', [
  ['It took 10 to 15 hours.', '10 to 15 hours: length, 0.52083 (0.41667 to 0.625), hour'],
  ['It took 15 to 10 hours.', '10 hours: length, 0.41667 (exact), hour'],
  ['It took 10 - 15 hours.', '10 - 15 hours: length, 0.52083 (0.41667 to 0.625), hour'],
  ['It took 10 - fifteen hours.', '10: 10 (exact), count', 'fifteen hours: length, 0.625 (exact), hour'],
  ['It took 10 to several hours.', '10: 10 (exact), count', 'several hours: length, 0.22822 (0.125 to 0.41667), hour'],
]);
