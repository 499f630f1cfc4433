import assert from 'node:assert/strict';
import type { DurationFact } from '../../../src/core/model/judging/fact';
import { extractNumericFacts } from '../../../src/core/facts/numeric';

function durations(sentence: string): readonly DurationFact[] {
  return extractNumericFacts(sentence).filter((fact): fact is DurationFact => fact.kind === 'duration');
}

const ROWS: readonly (readonly [sentence: string, text: string, value: number, role: DurationFact['role']])[] = [
  ['They have 90 days.', '90 days', 90, 'length'],
  ['It took three months.', 'three months', 91.32, 'length'],
  ['It lasted for a quarter.', 'a quarter', 91.31, 'length'],
  ['It took a year and a half.', 'a year and a half', 547.875, 'length'],
  ['It took two and a half years.', 'two and a half years', 913.125, 'length'],
  ['It lasted for two decades.', 'two decades', 7305, 'length'],
  ['A two-year contract was signed.', 'two-year', 730.5, 'length'],
  ['A 5 year contract was signed.', '5 year', 1826.25, 'length'],
  ['It lasted half an hour.', 'half an hour', 0.5 / 24, 'length'],
  ['It took two hours and 30 minutes.', 'two hours and 30 minutes', 2.5 / 24, 'length'],
  ['It took 9 h 30 min.', '9 h 30 min', 9.5 / 24, 'length'],
  [
    'It took 2 hours, 24 minutes and 10 seconds.',
    '2 hours, 24 minutes and 10 seconds',
    (2 + 24 / 60 + 10 / 3600) / 24,
    'length',
  ],
  ['It took 2 h 24 min 10 s.', '2 h 24 min 10 s', (2 + 24 / 60 + 10 / 3600) / 24, 'length'],
  ['It took 2h 24m 10s.', '2h 24m 10s', (2 + 24 / 60 + 10 / 3600) / 24, 'length'],
  ['It took a fortnight.', 'a fortnight', 14, 'length'],
  ['She won in 2:11:09.', '2:11:09', (2 * 3600 + 11 * 60 + 9) / 86400, 'length'],
  ['He swam it in 1:47.3.', '1:47.3', 107.3 / 86400, 'length'],
  ['It took more than two years.', 'more than two years', 730.5, 'length'],
  ['It took 10 to 15 years.', '10 to 15 years', 12.5 * 365.25, 'length'],
  ['It took nearly a century.', 'nearly a century', 36525, 'length'],
  ['It took 45 minutes.', '45 minutes', 45 / 1440, 'length'],
  ['He was away for a few weeks.', 'a few weeks', Math.sqrt(18) * 7, 'length'],
  ['The 92-year-old resigned.', '92-year-old', 92, 'age'],
  ['He was aged 19.', 'aged 19', 19, 'age'],
  ['She is 19 years old.', '19 years old', 19, 'age'],
  ['Smith, 42, denied it.', '42', 42, 'age'],
  ['He died at the age of 91.', 'age of 91', 91, 'age'],
  ['They are aged 18 to 24.', 'aged 18 to 24', 21, 'age'],
  ['He is in his 20s.', '20s', 24.5, 'age'],
  ['They are in their early thirties.', 'thirties', 32, 'age'],
  ['A six-month-old boy slept.', 'six-month-old', 0.5, 'age'],
  ['He was over 65 years old.', 'over 65 years old', 65, 'age'],
  ['It took two-and-a-half years.', 'two-and-a-half years', 913.125, 'length'],
  ['It is for 18- to 24-year-olds.', '18- to 24-year-olds', 21, 'age'],
  ['It is for children aged five to 12.', 'aged five to 12', 8.5, 'age'],
  ['It is for over-65s.', 'over-65s', 65, 'age'],
  ['He is in his late 40s.', '40s', 47, 'age'],
  ['It appears weekly.', 'weekly', 7, 'frequency'],
  ['It appears every two weeks.', 'every two weeks', 14, 'frequency'],
  ['It appears once a month.', 'once a month', 29.5, 'frequency'],
  ['It appears twice a year.', 'twice a year', 182.75, 'frequency'],
  ['It blinks twice every eight days.', 'twice every eight days', 4, 'frequency'],
  ['It blinks twice every other day.', 'twice every other day', 1, 'frequency'],
  ['It appears every other day.', 'every other day', 2, 'frequency'],
];

describe('durations, ages and frequencies', () => {
  for (const [sentence, text, value, role] of ROWS) {
    it(`${sentence} -> ${text}`, () => {
      const found = durations(sentence).find((fact) => fact.text === text);
      assert.ok(
        found !== undefined,
        `found only: ${extractNumericFacts(sentence)
          .map((fact) => `${fact.kind} «${fact.text}»`)
          .join(' ')}`,
      );
      assert.ok(Math.abs(found.value - value) < 1e-6 + value * 1e-3, `value ${found.value}`);
      assert.equal(found.role, role);
      assert.ok(found.interval.min <= found.value && found.value <= found.interval.max);
    });
  }
  const silent = [
    'It left at 12:30:45.',
    'The ratio is 1:75:20.',
    'It happened two weeks ago.',
    'He gave it a second thought.',
    'Three quarters of users left.',
    'It opened on 14 August 2020.',
    'It is three light years away.',
  ];
  for (const sentence of silent) {
    it(`nothing in: ${sentence}`, () => {
      assert.deepEqual(
        durations(sentence).map((fact) => fact.text),
        [],
      );
    });
  }
});
