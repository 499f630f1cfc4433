import assert from 'node:assert/strict';
import { calibrated, score } from '../../../../src/core/reading/built-in/calibrate';
import { area, ece } from '../../../benchmark/calibration-measures';
import { learnLogistic } from '../../../benchmark/logistic';
import { partOf } from '../../../benchmark/reader-rows';

describe('learning the decision', () => {
  const examples = Array.from({ length: 60 }, (_, i) => ({
    features: [i % 10, (i * 7) % 5],
    target: i % 10 > 6 ? 2 : i % 10 > 3 ? 1 : 0,
    weight: 1,
  }));

  it('finds what tells classes apart, and the same numbers every time', () => {
    const [first = [], second = []] = learnLogistic(examples, 3, 0.001);
    assert.deepEqual(learnLogistic(examples, 3, 0.001), [first, second]);
    assert.ok(score([9, 0], second) > score([9, 0], first) && score([0, 0], second) < 0);
    const high = calibrated([9, 0], { supported: first, conflict: second });
    assert.ok(high.conflict > 0.8 && Math.abs(high.conflict + high.supported + high.notFound - 1) < 1e-3);
  });

  it('measures promises', () => {
    assert.equal(
      ece([
        [0.95, true],
        [0.95, true],
        [0.05, false],
      ]).toFixed(3),
      '0.050',
    );
    assert.equal(
      area([
        [0.1, false],
        [0.9, true],
        [0.5, false],
        [0.5, true],
      ]),
      0.875,
    );
  });

  it('keeps a document on one side', () => {
    const parts = Array.from({ length: 400 }, (_, i) => partOf(`document ${i}`));
    for (const part of ['taught', 'learn', 'report'] as const) assert.ok(parts.includes(part));
    assert.ok(parts.filter((part) => part === 'taught').length > 300);
  });
});
