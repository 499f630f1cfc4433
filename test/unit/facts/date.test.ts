import assert from 'node:assert/strict';
import type { DateFact } from '../../../src/core/model/judging/fact';
import { extractNumericFacts } from '../../../src/core/facts/numeric';

/** A Sunday. */
const REFERENCE = day('2020-09-20');

function day(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86400000;
}

function dates(sentence: string, referenceDay?: number): readonly DateFact[] {
  return extractNumericFacts(sentence, referenceDay === undefined ? {} : { referenceDay }).filter(
    (fact): fact is DateFact => fact.kind === 'date',
  );
}

function shown({ min, max }: { readonly min: number; readonly max: number }): string {
  const iso = (value: number): string =>
    Number.isFinite(value)
      ? new Date(value * 86400000).toISOString().slice(0, 10).replace(/^\+/, '')
      : value < 0
        ? '…'
        : '…';
  return min === max ? iso(min) : `${iso(min)}/${iso(max)}`;
}

type Row = readonly [sentence: string, text: string, interval: string, rest?: Partial<DateFact>];

function reads(rows: readonly Row[], referenceDay?: number): void {
  for (const [sentence, text, interval, rest = {}] of rows) {
    it(`${sentence} -> ${interval}`, () => {
      const found = dates(sentence, referenceDay).find((fact) => fact.text === text);
      assert.ok(
        found !== undefined,
        `found only: ${extractNumericFacts(sentence, referenceDay === undefined ? {} : { referenceDay })
          .map((fact) => `${fact.kind} «${fact.text}»`)
          .join(' ')}`,
      );
      assert.equal(shown(found.interval), interval);
      for (const [key, expected] of Object.entries(rest)) assert.deepEqual(found[key as keyof DateFact], expected, key);
    });
  }
}

describe('dates that must not be found', () => {
  const silent = [
    'It may rain.',
    'They march on.',
    'Theresa May resigned.',
    'April Jones vanished.',
    'There were 2528 cases.',
    'More than 2000 people came.',
    'It reached 1689 cases.',
    'The ratio was 16:9.',
    'He won 3-2.',
    'It cost $2000.',
    'It is 1500 km long.',
    'The sun set.',
    'Pride comes before a fall.',
    'They fall behind.',
    'He scored in the fourth quarter.',
    'She is second in line.',
    'He gave it a second thought.',
    'It weighs 2020 kg.',
    'The 3/4 mark was reached.',
    'Read John 3:16 again.',
    "Today's readers expect more.",
    'He lost 1990 points.',
    'He came on Easter Sunday.',
    'They met on Black Friday.',
    'He is in his late 40s.',
    'It spread to 1800 homes.',
    'Spring water is cold.',
  ];
  for (const sentence of silent) {
    it(sentence, () => {
      assert.deepEqual(
        dates(sentence, REFERENCE).map((fact) => fact.text),
        [],
      );
    });
  }
});

describe('days', () => {
  reads([
    [
      'It happened on 14 August 2020.',
      '14 August 2020',
      '2020-08-14',
      { grain: 'day', written: { year: 2020, month: 8, day: 14 }, relative: false },
    ],
    ['It happened on August 14, 2020.', 'August 14, 2020', '2020-08-14'],
    ['It happened on August 14th, 2020.', 'August 14th, 2020', '2020-08-14'],
    ['It happened on Aug. 14, 2020.', 'Aug. 14, 2020', '2020-08-14'],
    ['It happened on the 14th of August 2020.', '14th of August 2020', '2020-08-14'],
    ['It happened on 14 Aug 2020.', '14 Aug 2020', '2020-08-14'],
    ['It happened on 2020-08-14.', '2020-08-14', '2020-08-14'],
    ['It happened on 14/8/2020.', '14/8/2020', '2020-08-14'],
    ['It happened on 8/14/20.', '8/14/20', '2020-08-14'],
    ['It happened on 14.08.2020.', '14.08.2020', '2020-08-14'],
    ['It happened on March 11 , 2020 .', 'March 11 , 2020', '2020-03-11'],
    ['It happened on 24th march 2020.', '24th march 2020', '2020-03-24'],
    [
      'It happened on Monday, March 2, 2020.',
      'Monday, March 2, 2020',
      '2020-03-02',
      { written: { weekday: 1, year: 2020, month: 3, day: 2 } },
    ],
    ['It happened on Monday 8 October 1973.', 'Monday 8 October 1973', '1973-10-08'],
    ['It happened on March 11-13, 2020.', 'March 11-13, 2020', '2020-03-11/2020-03-13', { grain: 'range' }],
    ['It happened on 11–13 March 2020.', '11–13 March 2020', '2020-03-11/2020-03-13'],
    ['It happened on September 11th.', 'September 11th', '…/…', { written: { month: 9, day: 11 } }],
    ['It happened on the fourth of July 1776.', 'fourth of July 1776', '1776-07-04'],
  ]);
  it('keeps both readings of an ambiguous day', () => {
    const found = dates('It happened on 3/4/2020.')[0];
    assert.equal(found === undefined ? '' : shown(found.interval), '2020-04-03');
    assert.deepEqual(found?.alternatives?.map(shown), ['2020-03-04']);
  });
});

describe('longer stretches', () => {
  reads([
    ['It opened in September 2012.', 'September 2012', '2012-09-01/2012-09-30', { grain: 'month', relation: 'during' }],
    ['It opened in Sept. 2012.', 'Sept. 2012', '2012-09-01/2012-09-30'],
    ['It opened in 2016.', '2016', '2016-01-01/2016-12-31', { grain: 'year' }],
    ['It opened in late 2016.', 'late 2016', '2016-07-02/2016-12-31'],
    ['It opened in mid-2019.', 'mid-2019', '2019-04-02/2019-10-01'],
    ['It opened in early August 2020.', 'early August 2020', '2020-08-01/2020-08-16'],
    ['It opened at the end of 2008.', 'the end of 2008', '2008-08-29/2008-12-31'],
    ['It opened in the 1990s.', '1990s', '1990-01-01/1999-12-31', { grain: 'decade' }],
    ["It opened in the '90s.", "'90s", '1990-01-01/1999-12-31'],
    ['It opened in the late 1970s.', 'late 1970s', '1975-01-01/1979-12-31'],
    ['It opened in the 19th century.', '19th century', '1801-01-01/1900-12-31', { grain: 'century' }],
    ['It opened in Q3 2020.', 'Q3 2020', '2020-07-01/2020-09-30', { grain: 'quarter' }],
    ['It opened in the third quarter of 2020.', 'third quarter of 2020', '2020-07-01/2020-09-30'],
    ['It opened in the first half of 2020.', 'first half of 2020', '2020-01-01/2020-06-30', { grain: 'half' }],
    ['It opened in the summer of 2019.', 'summer of 2019', '2019-06-01/2019-08-31', { grain: 'season' }],
    ['It opened in winter 2019.', 'winter 2019', '2019-12-01/2020-02-29'],
    ['The 2019-20 season began.', '2019-20', '2019-01-01/2020-12-31', { grain: 'range' }],
    ['The 2006-7 season began.', '2006-7', '2006-01-01/2007-12-31'],
    ['It ran 2011–2014.', '2011–2014', '2011-01-01/2014-12-31'],
    ['It ran between 2011 and 2014.', 'between 2011 and 2014', '2011-01-01/2014-12-31', { relation: 'between' }],
    [
      'It ran from May to September 2019.',
      'from May to September 2019',
      '2019-05-01/2019-09-30',
      { relation: 'between' },
    ],
    ['It ran from 4 March to 30 April 2020.', 'from 4 March to 30 April 2020', '2020-03-04/2020-04-30'],
    ['He died in AD 79.', 'AD 79', '0079-01-01/0079-12-31'],
    ['It fell in 1453.', '1453', '1453-01-01/1453-12-31'],
    ['The nineties were loud.', 'nineties', '1990-01-01/1999-12-31'],
  ]);
  reads([
    ['It opened in 1H19.', '1H19', '2019-01-01/2019-06-30', { grain: 'half' }],
    ['It opened in 3Q19.', '3Q19', '2019-07-01/2019-09-30', { grain: 'quarter' }],
    ['It opened in FY19.', 'FY19', '2019-01-01/2019-12-31', { grain: 'year' }],
    ['It opened in FY2019.', 'FY2019', '2019-01-01/2019-12-31'],
    ['It opened in winter 2019-20.', 'winter 2019-20', '2019-12-01/2020-02-29'],
    [
      'It opened in the early nineteen-nineties.',
      'early nineteen-nineties',
      '1990-01-01/1994-12-31',
      { grain: 'decade' },
    ],
    ['It opened in eighteen hundred and twelve.', 'eighteen hundred and twelve', '1812-01-01/1812-12-31'],
    ['It opened in nineteen hundred.', 'nineteen hundred', '1900-01-01/1900-12-31'],
    ['It opened in 09/2020.', '09/2020', '2020-09-01/2020-09-30', { grain: 'month' }],
    ['It opened at 2020-09-12T15:30:00Z.', '2020-09-12T15:30:00Z', '2020-09-12'],
    ['It opened on Christmas Day 2019.', 'Christmas Day 2019', '2019-12-25'],
    ["It opened on New Year's Eve.", "New Year's Eve", '…/…', { written: { month: 12, day: 31 } }],
    ['It opened around 1848.', 'around 1848', '1845-12-31/1851-01-01'],
    ['It opened c. 1850.', 'c. 1850', '1844-12-30/1856-01-02'],
  ]);
  it('counts years before Christ backwards', () => {
    const found = dates('Caesar died in 44 BC.')[0];
    assert.equal(found?.written.year, -43);
  });
});

describe('relations', () => {
  reads([
    ['It opened before 2015.', 'before 2015', '…/2014-12-31', { relation: 'before' }],
    ['It opened after 25 March 2020.', 'after 25 March 2020', '2020-03-26/…', { relation: 'after' }],
    ['It opened by April 10 , 2020.', 'by April 10 , 2020', '…/2020-04-10', { relation: 'by' }],
    ['It has been open since 2011.', 'since 2011', '2011-01-01/…', { relation: 'since' }],
    ['It dates from 2011.', '2011', '2011-01-01/2011-12-31', { relation: 'on' }],
    ['It was open from 2011.', 'from 2011', '2011-01-01/…', { relation: 'since' }],
    ['It closed in May two thousand and four.', 'May two thousand and four', '2004-05-01/2004-05-31'],
    ['It was open until May 2012.', 'until May 2012', '…/2012-05-31', { relation: 'until' }],
    [
      'It must open no later than 15 September 2020.',
      'no later than 15 September 2020',
      '…/2020-09-15',
      { relation: 'by' },
    ],
    ['It opened prior to 2015.', 'prior to 2015', '…/2014-12-31', { relation: 'before' }],
    ['It opened before the 2015 election.', 'before the 2015', '…/2014-12-31', { relation: 'before' }],
    [
      'It ended before the end of September 2020.',
      'before the end of September 2020',
      '…/2020-09-30',
      { relation: 'by' },
    ],
    ['It ended before the close of 2019.', 'before the close of 2019', '…/2019-12-31', { relation: 'by' }],
    [
      'It ended after the end of September 2020.',
      'after the end of September 2020',
      '2020-10-01/…',
      { relation: 'after' },
    ],
    ['It began after the start of May 2019.', 'after the start of May 2019', '2019-05-01/…', { relation: 'since' }],
    ['It began before the start of May 2019.', 'before the start of May 2019', '…/2019-04-30', { relation: 'before' }],
    ['A pre-2015 law was kept.', 'pre-2015', '…/2014-12-31', { relation: 'before' }],
    ['As of 14 March 2020 it was open.', '14 March 2020', '2020-03-14', { relation: 'on' }],
    [
      'It opened just before 6am on Monday 8 October 1973.',
      'before 6am on Monday 8 October 1973',
      '1973-10-08',
      { grain: 'time' },
    ],
  ]);
});

describe('relative dates', () => {
  reads(
    [
      ['It happened yesterday.', 'yesterday', '2020-09-19', { relative: true, written: {} }],
      ['It opens tomorrow.', 'tomorrow', '2020-09-21'],
      ['It happened last October.', 'last October', '2019-10-01/2019-10-31', { written: { month: 10 } }],
      ['It happened last month.', 'last month', '2020-08-01/2020-08-31'],
      ['It happened this year.', 'this year', '2020-01-01/2020-12-31'],
      ['It happens next year.', 'next year', '2021-01-01/2021-12-31'],
      ['It happened last week.', 'last week', '2020-09-07/2020-09-13'],
      ['It happened two weeks ago.', 'two weeks ago', '2020-09-02/2020-09-10'],
      ['It happened three days ago.', 'three days ago', '2020-09-17'],
      ['It happened last Friday.', 'last Friday', '2020-09-11/2020-09-18', { written: { weekday: 5 } }],
      ['It happened last summer.', 'last summer', '2020-06-01/2020-08-31'],
      ['It happened earlier this year.', 'earlier this year', '2020-01-01/2020-09-20'],
      ['It happens later this month.', 'later this month', '2020-09-20/2020-09-30'],
      ['It grew over the past year.', 'past year', '2019-09-20/2020-09-20'],
      [
        'It happened last summer.',
        'last summer',
        '2020-06-01/2020-08-31',
        { alternatives: [{ min: day('2019-06-02'), max: day('2019-09-01') }] },
      ],
      ['It happened last quarter.', 'last quarter', '2020-04-01/2020-06-30'],
      ['It happened last decade.', 'last decade', '2010-01-01/2019-12-31'],
      ['It is due on Sept. 15.', 'Sept. 15', '2020-09-15', { written: { month: 9, day: 15 } }],
      ['It is due in December.', 'December', '2020-12-01/2020-12-31', { written: { month: 12 } }],
      ['It happened on Christmas Eve.', 'Christmas Eve', '2020-12-24', { written: { month: 12, day: 24 } }],
    ],
    REFERENCE,
  );
  it('knows no day without a reference', () => {
    assert.deepEqual(dates('It happened yesterday.')[0]?.interval, {
      min: Number.NEGATIVE_INFINITY,
      max: Number.POSITIVE_INFINITY,
    });
  });
});

describe('times of day', () => {
  const times: readonly (readonly [string, number])[] = [
    ['It began at 3pm.', 900],
    ['It began at 3:30 p.m. on Monday.', 930],
    ['It began at 15:00.', 900],
    ['It began at noon.', 720],
    ["It began at 5 o'clock.", 300],
    ['It began at 12:30 am.', 30],
    ['It began at 3.30pm.', 930],
    ['It ended at midnight.', 0],
  ];
  for (const [sentence, minutes] of times) {
    it(sentence, () => {
      assert.equal(dates(sentence)[0]?.written.time, minutes);
    });
  }
});
