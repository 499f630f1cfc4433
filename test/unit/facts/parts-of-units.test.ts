import assert from 'node:assert/strict';
import { compareDurations } from '../../../src/core/facts/comparison/compare-duration';
import { extractNumericFacts } from '../../../src/core/facts/numeric';
import type { DurationFact } from '../../../src/core/model/judging/fact';

/** The lengths of time of a sentence, each with what it comes to in minutes. */
function minutes(sentence: string): readonly string[] {
  return lengthsOf(sentence).map(({ text, value }) => `${text} = ${Number((value * 24 * 60).toFixed(3))}`);
}

function lengthsOf(sentence: string): readonly DurationFact[] {
  return extractNumericFacts(sentence).filter((fact) => fact.kind === 'duration');
}

describe('a part of a unit of time', () => {
  const rows: readonly (readonly [sentence: string, ...expected: string[]])[] = [
    // Of one unit, with whole ones before it.
    ['It took two and three quarters of an hour.', 'two and three quarters of an hour = 165'],
    ['It took one and a half of an hour.', 'one and a half of an hour = 90'],
    ['It took two-and-a-quarter of an hour.', 'two-and-a-quarter of an hour = 135'],
    ['It took 2¾ of an hour.', '2¾ of an hour = 165'],
    ['It took 2 3/4 of an hour.', '2 3/4 of an hour = 165'],
    ['It took 2.75 of an hour.', '2.75 of an hour = 165'],
    ['It took two and a half of a minute.', 'two and a half of a minute = 2.5'],
    ['It took two point five of an hour.', 'two point five of an hour = 150'],
    // Without them.
    ['It took three quarters of an hour.', 'three quarters of an hour = 45'],
    ['It took a quarter of an hour.', 'a quarter of an hour = 15'],
    ['It took ¾ of an hour.', '¾ of an hour = 45'],
    ['It took 0.75 of an hour.', '0.75 of an hour = 45'],
    ['It took an hour and three quarters of a minute.', 'an hour and three quarters of a minute = 60.75'],
    // Behind the unit.
    ['It took two hours and three quarters.', 'two hours and three quarters = 165'],
    ['It took two hours and a quarter.', 'two hours and a quarter = 135'],
    ['It took an hour and a half.', 'an hour and a half = 90'],
    ['It took an hour and a half of talk.', 'an hour and a half = 90'],
    ['It took 2 hours and a quarter, not more.', '2 hours and a quarter = 135'],
    // Before it.
    ['It took two and three quarter hours.', 'two and three quarter hours = 165'],
    // What is no part of the unit.
    ['It took two hours and a quarter of the boats.', 'two hours = 120'],
    ['It took two hours and a third of the boats.', 'two hours = 120'],
    ['It took two hours and a quarter hour.', 'two hours = 120'],
    ['It took two hours and two thirds.', 'two hours = 120'],
    ['It took 3 of an hour.', 'an hour = 60'],
    ['It took two and three quarters of an orange.'],
  ];
  for (const [sentence, ...expected] of rows)
    it(`${sentence} -> ${expected.join(', ') || 'none'}`, () => {
      assert.deepEqual(minutes(sentence), expected);
    });

  const restated: readonly (readonly [draft: string, source: string, conflicts: boolean])[] = [
    ['It took two and three quarters of an hour.', 'It took 2 hours and 45 minutes.', false],
    ['It took two and three quarters of an hour.', 'It took 165 minutes.', false],
    ['It took 2 h 45 min.', 'It took two and three quarters of an hour.', false],
    ['It took an hour and three quarters.', 'It took 105 minutes.', false],
    ['It took one and a half of an hour.', 'It took 90 minutes.', false],
    ['It took two and three quarters of an hour.', 'It took 45 minutes.', true],
    ['It took two and three quarters of an hour.', 'It took two and a half hours.', true],
    ['It took two and three quarters of an hour.', 'It took 2 hours and 20 minutes.', true],
    ['It took two hours and three quarters.', 'It took 2 hours.', true],
    ['It took one and a half of an hour.', 'It took 30 minutes.', true],
  ];
  for (const [draft, source, conflicts] of restated)
    it(`${draft} | ${source} -> ${conflicts ? 'conflict' : 'none'}`, () => {
      const [own] = lengthsOf(draft);
      const [theirs] = lengthsOf(source);
      assert.ok(own && theirs);
      assert.equal(compareDurations(own, theirs).relation === 'conflict', conflicts);
    });
});
