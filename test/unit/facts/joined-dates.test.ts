import { readsInFull } from './told';

readsInFull('dates that are one', [
  ['It opened on Monday, 4 May 2020.', 'Monday, 4 May 2020: day, 2020-05-04, weekday 1, year 2020, month 5, day 4'],
  ['It opened on Monday 4 May.', 'Monday 4 May: day, 2020-05-04, weekday 1, month 5, day 4'],
  ['It opened at 3pm on 4 May 2020.', '3pm on 4 May 2020: time, 2020-05-04, time 900, year 2020, month 5, day 4'],
  ['It opened on 4 May 2020 at 3pm.', '4 May 2020 at 3pm: time, 2020-05-04, year 2020, month 5, day 4, time 900'],
  ['It opened on Monday at 3pm.', 'Monday at 3pm: time, 2020-09-14/2020-09-21, weekday 1, time 900, relative'],
  [
    'It opened on Monday, Tuesday.',
    'Monday: day, 2020-09-14/2020-09-21, weekday 1, relative',
    'Tuesday: day, 2020-09-15/2020-09-22, weekday 2, relative',
  ],
  [
    'It opened on the sixth of May, nineteen thirty-one.',
    'sixth of May, nineteen thirty-one: day, 1931-05-06, year 1931, month 5, day 6',
  ],
  [
    'It opened on May sixth, nineteen oh four, in rain.',
    'May sixth, nineteen oh four: day, 1904-05-06, year 1904, month 5, day 6',
  ],
  ['In the year two thousand it closed.', 'the year two thousand: year, 2000-01-01/2000-12-31, year 2000'],
  ['It closed before the year 1931.', 'before the year 1931: year, …/1930-12-31, before, year 1931'],
  ['It opened on 4 May, 5 June.', '4 May: day, 2020-05-04, month 5, day 4', '5 June: day, 2020-06-05, month 6, day 5'],
  [
    'It opened between May and June 2019.',
    'between May and June 2019: range, 2019-05-01/2019-06-30, between, month 5, year 2019',
  ],
  [
    'It opened between November and June 2019.',
    'between November and June 2019: range, 2018-11-01/2019-06-30, between, month 11, year 2018',
  ],
  [
    'It opened between 5 May and 7 June 2019.',
    'between 5 May and 7 June 2019: range, 2019-05-05/2019-06-07, between, month 5, day 5, year 2019',
  ],
  [
    'It opened from 5 May to 7 June 2019.',
    'from 5 May to 7 June 2019: range, 2019-05-05/2019-06-07, between, month 5, day 5, year 2019',
  ],
  ['It opened from May to June.', 'from May to June: range, 2020-05-01/2020-06-30, between, month 5'],
  ['It opened from 1984 to 2004.', 'from 1984 to 2004: range, 1984-01-01/2004-12-31, between, year 1984'],
  [
    'It opened between 2004 and 1984.',
    '2004: year, 2004-01-01/2004-12-31, year 2004',
    '1984: year, 1984-01-01/1984-12-31, year 1984',
  ],
  ['It opened every Saturday.', 'every Saturday: day, …/…, weekday 6, every 1, relative'],
  ['It opened every second Saturday.', 'every second Saturday: day, …/…, weekday 6, every 2, relative'],
  ['It opened every other Saturday.', 'every other Saturday: day, …/…, weekday 6, every 2, relative'],
  ['It opened every 3rd Saturday.', 'every 3rd Saturday: day, …/…, weekday 6, every 3, relative'],
  ['It opened on the last Wednesday of the month.', 'last Wednesday: day, …/…, weekday 3, week -1, relative'],
  [
    'It opened on the third Monday in May.',
    'third Monday: day, …/…, weekday 1, week 3, relative',
    'May: month, 2020-05-01/2020-05-31, month 5',
  ],
  [
    'It opened on the third Monday in May 2019.',
    'third: 3 (exact), ordinal monday',
    'Monday: day, 2020-09-14/2020-09-21, weekday 1, relative',
    'May 2019: month, 2019-05-01/2019-05-31, year 2019, month 5',
  ],
  [
    'It opened on the third Monday of Velm.',
    'third: 3 (exact), ordinal monday',
    'Monday: day, 2020-09-14/2020-09-21, weekday 1, relative',
  ],
]);

readsInFull('months and days in words', [
  ['It opened on the twenty-first of May.', 'twenty-first of May: day, 2020-05-21, month 5, day 21'],
  ['It opened on the thirty-first of May.', 'thirty-first of May: day, 2020-05-31, month 5, day 31'],
  ['It opened on the fortieth of May.', 'fortieth: 40 (exact), ordinal', 'May: month, 2020-05-01/2020-05-31, month 5'],
  ['It opened on march 13th 2015.', 'march 13th 2015: day, 2015-03-13, year 2015, month 3, day 13'],
  ['It opened on 24 september.', '24 september: day, 2020-09-24, month 9, day 24'],
  ['It opened in september.'],
  ['It opened on may 5.', '5: 5 (exact), count'],
  ['April Jones left.'],
  ['In April Jones left.'],
  ['It was Theresa May.'],
  ['They saw August Strindberg.'],
  ['In July Velm closed.', 'July: month, 2020-07-01/2020-07-31, month 7'],
  ['It opened in Mar. 2019.', 'Mar. 2019: month, 2019-03-01/2019-03-31, year 2019, month 3'],
  ['It opened in mar 2019.', '2019: year, 2019-01-01/2019-12-31, year 2019'],
  ['It opened on 11 and 12 May.', '11 and 12 May: range, 2020-05-11/2020-05-12, month 5, day 11'],
  ['It opened on May 11 and 12 boats came.', 'May 11: day, 2020-05-11, month 5, day 11', '12: 12 (exact), count boats'],
  ['It opened on 11/12 May.', '11/12 May: range, 2020-05-11/2020-05-12, month 5, day 11'],
]);

readsInFull('vague numbers', [
  ['It has tens of thousands of boats.', 'tens of thousands: 44721 (20000 to 100000), count boats, vague'],
  ['It has tens of boats.'],
  ['It has few boats.'],
  ['It has several dozen boats.', 'several dozen: 65.727 (36 to 120), count boats, vague'],
  ['It has several million boats.', 'several million: 5477200 (3000000 to 10000000), count boats, vague'],
  ['It has a couple of dozen boats.', 'a couple of dozen: 29.394 (24 to 36), count boats, vague'],
  ['It has a handful of boats.', 'a handful: 4.4721 (2 to 10), count boats, vague'],
  ['It has hundreds boats.'],
  ['It has thousands of boats.', 'thousands: 6324.6 (2000 to 20000), count boats, vague'],
  ['It has millions of boats.', 'millions: 6324600 (2000000 to 20000000), count boats, vague'],
  ['It has scores of boats.', 'scores: 109.54 (40 to 300), count boats, vague'],
  ['It has about a dozen boats.', 'about a dozen: 12 (10 to 14), count boats, approximate'],
  ['It has dozen boats.', 'dozen: 12 (exact), count boats'],
  ['It has three quarters of a million boats.', 'three quarters of a million: 750000 (700000 to 800000), count boats'],
  ['It has a quarter million boats.', 'a quarter million: 250000 (225000 to 275000), count boats'],
  ['It has a half-million boats.', 'a half-million: 500000 (450000 to 550000), count boats'],
]);

readsInFull('digits of other scripts', [
  ['It has ５９ boats.', '５９: 59 (exact), count boats'],
  ['It has ٥٩ boats.', '٥٩: 59 (exact), count boats'],
  ['It has 3·5 boats.', '3·5: 3.5 (3.45 to 3.55), count boats'],
  ['It has ९ boats.', '९: 9 (exact), count boats'],
  ['It is 5％ there.', '5％: 5 (4.5 to 5.5), percent'],
  ['It has ½ boats.', '½: 0.5 (0.495 to 0.505), count boats'],
  ['It has ¼ of a mile.', '¼ of a mile: 402.34 (394.29 to 410.38), length'],
]);
