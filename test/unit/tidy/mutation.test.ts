import assert from 'node:assert/strict';
import { drawn, linesOfFunctions } from '../../../scripts/mutation/sample';
import { scoreOf } from '../../../scripts/mutation/score';

const FILE = [
  "import { a } from './a';",
  'const WORDS = [',
  "  'one',",
  '];',
  'interface Shape {',
  '  readonly size: number;',
  '}',
  'function most(x: number): number {',
  '  // Why it is so.',
  '  if (x > a) {',
  '    return 1;',
  '  }',
  '  return WORDS.length;',
  '}',
  'const least = (x: number): number => x - 1;',
].join('\n');

describe('the sample of a mutation run', () => {
  it('is drawn from the code of functions, not from tables, types and comments', () =>
    assert.deepEqual(
      linesOfFunctions('a.ts', FILE).map(({ line }) => line),
      [8, 10, 11, 13, 15],
    ));

  it('is the same for the same seed, and another for another', () => {
    const lines = Array.from({ length: 400 }, (_, i) => ({ file: 'a.ts', line: i + 1 }));
    const sample = drawn(lines, 20, '1');
    assert.equal(new Set(sample).size, 20);
    assert.deepEqual(drawn([...lines].reverse(), 20, '1'), sample);
    assert.notDeepEqual(drawn(lines, 20, '2'), sample);
  });
});

describe('the score of a mutation run', () => {
  const rounded = (lines: Parameters<typeof scoreOf>[0]): readonly number[] => {
    const { share, low, high, of } = scoreOf(lines);
    return [share, low, high].map((value) => Math.round(100 * value)).concat(of);
  };

  it('lies in the interval of so many mutants, one a line', () =>
    assert.deepEqual(
      rounded(Array.from({ length: 100 }, (_, i) => ({ noticed: i < 80 ? 1 : 0, of: 1 }))),
      [80, 71, 87, 100],
    ));

  it('is known less well where the mutants of a line share their fate', () =>
    assert.deepEqual(
      rounded(Array.from({ length: 25 }, (_, i) => ({ noticed: i < 20 ? 4 : 0, of: 4 }))),
      [80, 60, 91, 100],
    ));

  it('is known of a line alone, and where all are noticed', () => {
    assert.deepEqual(rounded([{ noticed: 3, of: 4 }]), [75, 30, 95, 4]);
    assert.deepEqual(rounded(Array.from({ length: 50 }, () => ({ noticed: 2, of: 2 }))), [100, 96, 100, 100]);
  });
});
