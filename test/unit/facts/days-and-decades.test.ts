import assert from 'node:assert/strict';
import { extractNumericFacts } from '../../../src/core/facts/numeric';

/** The dates of a sentence: their words, how fine they are, and what of the calendar is written. */
function dates(sentence: string): readonly string[] {
  return extractNumericFacts(sentence).flatMap((fact) => {
    if (fact.kind !== 'date') return [];
    const parts = Object.entries(fact.written).map(([name, value]) => `${name} ${value}`);
    return [[fact.text, fact.grain, ...parts, ...(fact.relative ? ['relative'] : [])].join(', ')];
  });
}

function reads(rows: readonly (readonly [sentence: string, ...dates: readonly string[]])[]): void {
  for (const [sentence, ...expected] of rows) it(sentence, () => assert.deepEqual(dates(sentence), expected));
}

describe('days of a month that is not named', () => {
  reads([
    ['The inquest opened on the 12th.', '12th, day, day 12'],
    ['She left on the 31st and came back.', '31st, day, day 31'],
    ['She works on the 12th floor.'],
    ['She lives on the 3rd-floor landing.'],
    ['She came on the 45th.'],
    ['She came with the 12th.'],
  ]);
});

describe('days that come again', () => {
  reads([
    ['The market opens every second Saturday.', 'every second Saturday, day, weekday 6, every 2, relative'],
    ['They meet every Saturday.', 'every Saturday, day, weekday 6, every 1, relative'],
    ['They sit on the first Wednesday of the month.', 'first Wednesday, day, weekday 3, week 1, relative'],
    ['They meet every second night.'],
  ]);
});

describe('days in words', () => {
  reads([
    ['She came on the eighteenth of May.', 'eighteenth of May, day, month 5, day 18'],
    ['She came on the thirty-first of May.', 'thirty-first of May, day, month 5, day 31'],
    ['She came on the twenty-first of May.', 'twenty-first of May, day, month 5, day 21'],
    ['May thirty-first was cold.', 'May thirty-first, day, month 5, day 31'],
    ['She came last May 5.', 'May 5, day, month 5, day 5'],
    ['She came last May.', 'last May, month, month 5, relative'],
    ['She came last May 400 times.', 'last May, month, month 5, relative'],
  ]);
});

describe('years, decades and parts of years', () => {
  reads([
    ['In two thousand and six the firm closed.', 'two thousand and six, year, year 2006'],
    ['In nineteen ten the firm closed.', 'nineteen ten, year, year 1910'],
    ['In nineteen twenty the firm closed.', 'nineteen twenty, year, year 1920'],
    ['In nineteen forty-two the firm closed.', 'nineteen forty-two, year, year 1942'],
    ['In nineteen nine firms closed.'],
    ['In nineteen thirteen three firms closed.'],
    ['They met last winter.', 'last winter, season, relative'],
    ['They met last Monday.', 'last Monday, day, weekday 1, relative'],
    ['In two thousand Berlin grew.', 'two thousand, year, year 2000'],
    ['In two thousand homes the lights failed.'],
    ['The loss was booked in FY19.', 'FY19, year, year 2019'],
    ['The 1000s were cold.', '1000s, century'],
    ['The 1940s were cold.', '1940s, decade'],
    ['The 2190s may be hot.', '2190s, decade'],
    ['The 2200s may be hot.'],
    ['The 990s were cold.'],
    ['The 10s were cold.'],
    ['Sales fell in H1 of 2019.', 'H1 of 2019, half, year 2019, part 1'],
    ['Sales fell in Q3 2019.', 'Q3 2019, quarter, year 2019, part 3'],
  ]);
});
