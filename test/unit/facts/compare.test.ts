import assert from 'node:assert/strict';
import type { DateFact, DurationFact, QuantityFact } from '../../../src/core/model/judging/fact';
import { deriveChanges } from '../../../src/core/facts/quantities/changes';
import type { Comparison } from '../../../src/core/facts/comparison/compare';
import { compareDates } from '../../../src/core/facts/comparison/compare-date';
import { compareDurations } from '../../../src/core/facts/comparison/compare-duration';
import { compareQuantities } from '../../../src/core/facts/comparison/compare-quantity';
import { extractNumericFacts } from '../../../src/core/facts/numeric';

const REFERENCE = Date.parse('2020-09-20T00:00:00Z') / 86400000;

/** The first fact of its kind in a sentence. */
function first<K extends 'quantity' | 'date' | 'duration'>(
  kind: K,
  sentence: string,
  referenceDay?: number,
): Extract<QuantityFact | DateFact | DurationFact, { kind: K }> {
  const found = extractNumericFacts(sentence, referenceDay === undefined ? {} : { referenceDay }).find(
    (fact) => fact.kind === kind,
  );
  assert.ok(found !== undefined, `no ${kind} in: ${sentence}`);
  return found as Extract<QuantityFact | DateFact | DurationFact, { kind: K }>;
}

/** `+` after a relation: the source bears the draft out. */
function shown({ relation, borneOut }: Comparison): string {
  return borneOut ? `${relation}+` : relation;
}

type Row = readonly [draft: string, source: string, expected: string];

describe("a draft's quantity beside a source's", () => {
  const rows: readonly Row[] = [
    ['more than 25 million users', '26 million users', 'compatible+'],
    ['more than 25 million users', 'over 26 million users', 'compatible+'],
    ['over 20 million users', 'more than 26 million users', 'compatible+'],
    ['fewer than 30 cases', '34 cases', 'conflict'],
    ['25 cases', 'more than 26 cases', 'conflict'],
    ['26 cases', '26 cases', 'same+'],
    ['more than 36 cases', '36 cases', 'conflict'],
    ['at least 36 cases', '36 cases', 'compatible+'],
    ['less than 37 cases', '37 cases', 'conflict'],
    ['no more than 37 cases', '37 cases', 'compatible+'],
    ['about 100 cases', '98.7 cases', 'compatible+'],
    ['about 100 cases', '95 cases', 'compatible+'],
    ['95 cases', 'about 100 cases', 'compatible'],
    ['80 cases', 'about 100 cases', 'conflict'],
    ['nearly 100 million users', '92 million users', 'compatible+'],
    ['nearly 100 million users', '80 million users', 'conflict'],
    ['nearly 100 million users', '104 million users', 'conflict'],
    ['100 million users', 'nearly 100 million users', 'compatible'],
    ['nearly 500 cases', 'almost 500 cases', 'same+'],
    ['92 million users', '91.8 million users', 'compatible+'],
    ['92 million users', '90 million users', 'conflict'],
    ['1.2bn views', '1,234,567,000 views', 'compatible+'],
    ['1.2bn views', '1,300,000,000 views', 'conflict'],
    ['$1.2bn', '$1.2 billion', 'same+'],
    ['$1.2bn', '£1.2 billion', 'conflict'],
    ['$1.2bn', '£1.1 billion', 'incomparable'],
    ['$5m', 'A$5m', 'same+'],
    ['A$5m', 'HK$5m', 'conflict'],
    ['A$5m', 'HK$6m', 'incomparable'],
    ['5 percent', '5 %', 'same+'],
    ['5 %', '4.7 %', 'compatible+'],
    ['5 %', '6 %', 'conflict'],
    ['5 %', '5 percentage points', 'incomparable'],
    ['a third of users', '33 % of users', 'compatible+'],
    ['half of users', '49 % of users', 'compatible+'],
    ['two-thirds of users', '40 % of users', 'conflict'],
    ['one in five users', '20 % of users', 'same+'],
    ['more than half of users', '59 % of users', 'compatible+'],
    ['more than half of users', '45 % of users', 'conflict'],
    ['5 miles', '8 km', 'compatible+'],
    ['5 miles', '12 km', 'conflict'],
    ['25 °C', '77 °F', 'same+'],
    ['3 kg', '3 km', 'incomparable'],
    ['10-15 guests', '12 guests', 'compatible+'],
    ['12 guests', '10-15 guests', 'compatible'],
    ['20 guests', '10-15 guests', 'conflict'],
    ['10-15 guests', '10-20 guests', 'conflict'],
    ['8-25 guests', '10-20 guests', 'compatible+'],
    ['10-20 guests', '10 to 20 guests', 'same+'],
    ['a score higher than 52', 'a score of 52', 'conflict'],
    ['ranked above fourth', 'the fourth', 'conflict'],
    ['ranked above fourth', 'the fifth', 'compatible+'],
    ['two hundred guests', '200 guests', 'same+'],
    ['a dozen guests', '12 guests', 'same+'],
    ['a few guests', '3 guests', 'compatible+'],
    ['30 guests or more', '34 guests', 'compatible+'],
    ['30 guests or more', '28 guests', 'conflict'],
    ['two or three guests', '3 guests', 'compatible+'],
    ['two or three guests', '5 guests', 'conflict'],
    ['6ft 2in', '188 cm', 'compatible+'],
    ['6ft 2in', '178 cm', 'conflict'],
    ['several guests', '400 guests', 'conflict'],
    ['They won 3-1.', 'They won 3–1.', 'same+'],
    ['They won 3-1.', 'They won 3-2.', 'conflict'],
    ['They won 3-1.', 'They lost 1-3.', 'compatible+'],
    ['the 42nd president', 'the 44th president', 'conflict'],
    ['a top ten single', 'it reached # 2', 'compatible+'],
    ['ranked higher than # 5', 'it ranked # 7', 'conflict'],
    ['the third album', 'three albums', 'incomparable'],
    ['Sales rose by 5 %.', 'Sales fell by 5 %.', 'conflict'],
    ['Sales rose by 5 %.', 'Sales were 30 %.', 'incomparable'],
    ['Sales doubled.', 'Sales rose by 100 %.', 'same+'],
    ['Sales more than doubled.', 'Sales rose by 50 %.', 'conflict'],
    ['Sales tripled.', 'Sales doubled.', 'conflict'],
    ['Under Article 50 it left.', 'Under Article 51 it left.', 'conflict'],
    ['Under Article 50 it left.', 'On Flight 50 it left.', 'incomparable'],
    ['under 81.5 %', '81 %', 'compatible+'],
    ['more than 64.5 %', '65 %', 'compatible+'],
    ['more than $ 36 million', '$ 36 million', 'conflict'],
    ['over 100 million records', '100 million records', 'compatible'],
    ['average rating of 36 %', 'rated 3.6/10', 'same+'],
    ['average rating of 14 %', 'rated 3.6/10', 'incomparable'],
    ['over 13 cases', 'over 11 cases', 'conflict'],
    ['over 11 cases', 'over 10 cases', 'conflict'],
    ['after the fourth single', 'the fifth single', 'compatible+'],
    ['above the 6th place', 'in 7th place', 'compatible+'],
    ['poorer than the 15th person', 'the 17th person', 'compatible+'],
    ['90 million users', '92 million users', 'compatible+'],
    ['33 % of users', 'a third of users', 'compatible+'],
    ['under 12 million copies', 'more than 10 million copies', 'compatible'],
    ['31 thefts per 10,000 homes', '3.1 thefts per 1,000 homes', 'same+'],
    ['31 thefts per 1,000 homes', '3.1 thefts per 1,000 homes', 'conflict'],
    ['2,400 beats a minute', '40 beats a second', 'same+'],
    ['2,400 beats a minute', '60 beats a second', 'conflict'],
    ['The wells hold 12, 14 and 19 million litres.', '12 million litres', 'same+'],
    ['The wells hold 12, 14 and 19 million litres.', '14 million litres', 'conflict'],
    ['negative 4 %', '-4 %', 'same+'],
    ['negative 4 %', '4 %', 'conflict'],
    ['90 m below sea level', '90 m under the sea', 'same+'],
    ['90 m above sea level', '90 m below sea level', 'conflict'],
    ['a depth of 90 m', '90 m below sea level', 'same+'],
    ['The pit ends at minus 90 m.', '90 m below sea level', 'same+'],
    ['5/16 of an inch', '0.3125 inches', 'same+'],
    ['5/16 of an inch', '⅝ of an inch', 'conflict'],
    ['The budget fell by 50 %.', 'The budget was cut in half.', 'same+'],
    ['The budget doubled.', 'The budget was cut in half.', 'conflict'],
    ['up to 500 cases', '480 cases', 'compatible+'],
    ['up to 500 cases', '520 cases', 'conflict'],
  ];
  for (const [draft, source, expected] of rows) {
    it(`${draft} | ${source} -> ${expected}`, () => {
      assert.equal(shown(compareQuantities(first('quantity', draft), first('quantity', source))), expected);
    });
  }
  it('grows with the gap', () => {
    const far = compareQuantities(first('quantity', '20 cases'), first('quantity', '90 cases'));
    const near = compareQuantities(first('quantity', '80 cases'), first('quantity', '90 cases'));
    assert.ok(far.distance > near.distance && near.distance > 0);
  });
  it('is a hard conflict only where the wording leaves no way out', () => {
    assert.equal(compareQuantities(first('quantity', '90 cases'), first('quantity', 'more than 26 cases')).hard, false);
    assert.equal(compareQuantities(first('quantity', '20 cases'), first('quantity', 'more than 26 cases')).hard, true);
  });
  it('tells how far two figures are apart, the same from both ends', () => {
    const apart = (a: string, b: string): number =>
      Number(compareQuantities(first('quantity', a), first('quantity', b)).distance.toFixed(3));
    assert.equal(apart('60 cases', '80 cases'), 0.25);
    assert.equal(apart('80 cases', '60 cases'), 0.25);
    assert.equal(apart('80 cases', '0 cases'), 1);
  });
});

describe("a draft's date beside a source's", () => {
  const rows: readonly Row[] = [
    ['on 14 August 2020', 'on August 14, 2020', 'same+'],
    ['on 14 August 2020', 'on August 15, 2020', 'conflict'],
    ['in 2020', 'on August 15, 2020', 'compatible+'],
    ['in August 2020', 'in 2020', 'compatible'],
    ['before 2015', 'in 2013', 'compatible+'],
    ['before 2015', 'in 2015', 'conflict'],
    ['after 2013', 'in 2015', 'compatible+'],
    ['after 25 March 2020', 'on 25 March 2020', 'conflict'],
    ['by April 10, 2020', 'on April 9, 2020', 'compatible+'],
    ['by April 10, 2020', 'on April 11, 2020', 'conflict'],
    ['in the 1990s', 'in 1994', 'compatible+'],
    ['in the 1980s', 'in 1994', 'conflict'],
    ['in late 2016', 'in December 2016', 'compatible+'],
    ['in early 2016', 'in December 2016', 'conflict'],
    ['between 2011 and 2014', 'in 2012', 'compatible+'],
    ['in 2015', 'between 2011 and 2014', 'conflict'],
    ['on March 20, 2020', 'on 20 March', 'compatible+'],
    ['on March 20, 2020', 'on 21 March', 'conflict'],
    ['in March', 'in 2020', 'compatible'],
    ['in May', 'on 21 March', 'conflict'],
    ['before March 25, 2020', 'on March 22', 'compatible+'],
    ['since 2011', 'since 2012', 'conflict'],
    ['since 2011', 'since March 2012', 'compatible+'],
    ['from 5 March 2020 to 30 March 2020', 'from 5 March 2020 to 31 March 2020', 'conflict'],
    ['between 1984 and 2004', 'from 1986 to 2002', 'compatible+'],
    ['on 3/4/2020', 'on March 4, 2020', 'compatible+'],
    ['on 3/4/2020', 'on May 4, 2020', 'conflict'],
    ['on Monday', 'on Tuesday', 'conflict'],
    ['on Monday', 'on Monday', 'compatible+'],
    ['on Monday', 'on March 2, 2020', 'compatible+'],
    ['at 3pm', 'at 15:00', 'same+'],
    ['at 3pm', 'at 4pm', 'conflict'],
    ['at 3pm', 'on March 2, 2020', 'incomparable'],
    ['in Q3 2020', 'in August 2020', 'compatible+'],
    ['before the end of September', 'on 25 September', 'compatible+'],
    ['before the end of September', 'on 2 October', 'conflict'],
    ['before the end of September 2020', 'on 30 September 2020', 'compatible+'],
    ['after the start of May 2019', 'on 12 May 2019', 'compatible+'],
    ['around 1850', 'in 1852', 'compatible+'],
    ['before 4 a.m. on 9 June', 'at 3.15 a.m. on 9 June 2024', 'compatible+'],
    ['before 3 a.m. on 9 June', 'at 3.15 a.m. on 9 June 2024', 'conflict'],
    ['after 4 p.m.', 'at 5 p.m.', 'compatible+'],
    ['after 6 p.m.', 'at 5 p.m.', 'conflict'],
    ['at 4 p.m.', 'before 5 p.m.', 'compatible'],
    ['until 8 p.m.', 'until 6 p.m.', 'conflict'],
    ['after 3 p.m.', 'before 5 p.m.', 'compatible'],
    ['every second Saturday', 'every other Saturday', 'compatible+'],
    ['every second Saturday', 'every Saturday', 'conflict'],
    ['every second Saturday', 'every second Sunday', 'conflict'],
    ['the first Wednesday of the month', 'the last Wednesday of the month', 'conflict'],
    ['the first Wednesday of the month', 'the 1st Wednesday of each month', 'compatible+'],
    ['around 1850', 'in 1870', 'conflict'],
    ['in 3Q19', 'in August 2019', 'compatible+'],
    ['in Q2 2020', 'in August 2020', 'conflict'],
    ['in the summer of 2019', 'in July 2019', 'compatible+'],
  ];
  for (const [draft, source, expected] of rows) {
    it(`${draft} | ${source} -> ${expected}`, () => {
      assert.equal(shown(compareDates(first('date', draft), first('date', source))), expected);
    });
  }
  it('tells a weekday’s distance the shorter way round the week', () => {
    const apart = (a: string, b: string): number => compareDates(first('date', a), first('date', b)).distance;
    assert.equal(apart('on Monday', 'on Tuesday'), 1);
    assert.equal(apart('on Monday', 'on Sunday'), 1);
    assert.equal(apart('on Sunday', 'on Wednesday'), 3);
  });
  it('sets relative dates against the publication date', () => {
    assert.equal(
      shown(compareDates(first('date', 'in October 2019'), first('date', 'last October', REFERENCE))),
      'same+',
    );
    assert.equal(compareDates(first('date', 'in October 2018'), first('date', 'last October', REFERENCE)).hard, false);
  });
});

describe("a draft's duration beside a source's", () => {
  const rows: readonly Row[] = [
    ['for 90 days', 'for three months', 'compatible'],
    ['for a quarter', 'for three months', 'compatible+'],
    ['for 90 days', 'for a quarter', 'compatible'],
    ['for 12 months', 'for a year', 'compatible+'],
    ['for two weeks', 'for a fortnight', 'same+'],
    ['for two years', 'for three years', 'conflict'],
    ['for more than two years', 'for three years', 'compatible+'],
    ['for 45 days', 'for three months', 'conflict'],
    ['a 92-year-old', 'aged 92', 'same+'],
    ['a 92-year-old', 'aged 93', 'conflict'],
    ['a 92-year-old', 'for 92 years', 'incomparable'],
    ['weekly', 'every week', 'same+'],
    ['weekly', 'monthly', 'conflict'],
    ['for a decade', 'for ten years', 'same+'],
    ['for 24 months', 'for two years', 'compatible+'],
    ['for less than half an hour', 'for half an hour', 'compatible'],
    ['for a month', 'for 27 days', 'compatible+'],
    ['for a month', 'for 25 days', 'conflict'],
    ['for a week', 'for eight days', 'conflict'],
    ['for four weeks', 'for 27 days', 'conflict'],
    ['under 18 years old', 'under age 18', 'same+'],
    ['aged 65 or over', 'aged 70', 'compatible+'],
  ];
  for (const [draft, source, expected] of rows) {
    it(`${draft} | ${source} -> ${expected}`, () => {
      assert.equal(shown(compareDurations(first('duration', draft), first('duration', source))), expected);
    });
  }
});

describe('derived figures', () => {
  const SOURCE = 'Users rose from 40 to 92 million.';
  const rows: readonly (readonly [draft: string, source: string, borneOut: boolean])[] = [
    ['Users more than doubled.', SOURCE, true],
    ['Users tripled.', SOURCE, false],
    ['Users rose by 130 %.', SOURCE, true],
    ['Users rose by 52 million.', SOURCE, true],
    ['Users rose by 132 million.', SOURCE, false],
    ['Users rose by a tenth.', 'Users rose from 50 to 55.', true],
    ['Users rose by a third.', 'Users rose from 50 to 55.', false],
    ['Users halved.', 'Users fell from 60 to 30.', true],
    ['Users fell by half.', 'Users fell from 60 to 30.', true],
    ['Pears fell by 12 %.', 'Apples rose to 90 from 72, but pears fell to 44 from 50.', true],
    ['Pears fell by 51 %.', 'Apples rose to 90 from 72, but pears fell to 44 from 50.', false],
    ['Talks fell by a quarter.', 'Walks fell to 30 from 80 and talks to 18 from 24.', true],
    ['Talks fell by two fifths.', 'Walks fell to 30 from 80 and talks to 18 from 24.', false],
    ['Peat fell by a fifth.', 'Peat fell from 310 tons to 248.', true],
    ['Peat fell by a fifth.', 'Peat fell to 12 tons from 15.', true],
    ['Peat fell by a half.', 'Peat fell to 12 tons from 15.', false],
    ['Users rose by 52.', 'Users rose from 40, half of them at work, to 92.', true],
  ];
  for (const [draft, source, borneOut] of rows) {
    it(`${draft} | ${source} -> ${borneOut ? '' : 'not '}borne out`, () => {
      const claim = first('quantity', draft);
      const derived = deriveChanges(extractNumericFacts(source));
      const relations = derived
        .map((fact) => compareQuantities(claim, fact))
        .filter(({ relation }) => relation !== 'incomparable');
      assert.equal(
        relations.some(({ relation }) => relation !== 'conflict'),
        borneOut,
      );
      assert.ok(relations.length > 0);
    });
  }
});
