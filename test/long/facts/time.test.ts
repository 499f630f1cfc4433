import assert from 'node:assert/strict';
import { extractNumericFacts } from '../../../src/core/facts/numeric';
import { cost } from '../../support/time';

const HOSTILE = [
  '1 ',
  '1,',
  '1,11',
  'one hundred ',
  'a ',
  'half a ',
  'four (',
  'from 1 to ',
  'between ',
  '1-',
  '1.1',
  'May ',
  'Monday ',
  'more than ',
  'in ',
  "'90s ",
  '$',
  'a quarter of ',
  '#',
  '3 out of ',
  '+44 20 ',
  'top ',
  '2019-',
  '1 years and ',
];
const GROWTH = 16;
/** Garbage collection on other threads counts too. Quadratic time would take `GROWTH` times as long as linear time. */
const LEEWAY = 5;

describe('numeric facts', () => {
  /** Best of five. */
  const least = (text: string): number =>
    Math.min(...[1, 2, 3, 4, 5].map(() => cost(() => extractNumericFacts(text, { referenceDay: 18_000 }))));
  for (const piece of HOSTILE) {
    it(`are found in linear time in a long run of ${JSON.stringify(piece)}`, () => {
      const [short, long] = [piece.repeat(500), piece.repeat(500 * GROWTH)];
      assert.ok(least(long) < Math.max(least(short), 5) * GROWTH * LEEWAY);
    });
  }
});
