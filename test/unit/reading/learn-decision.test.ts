import assert from 'node:assert/strict';
import { type Raised, thresholdOf } from '../../benchmark/learn-decision';

describe('how sure a reader must be is learnt', () => {
  const at = (confidence: number, isWrong: boolean, times = 1): readonly Raised[] =>
    Array.from({ length: times }, () => ({ confidence, isWrong }));

  it('so that no more right sentences raise an alarm than allowed', () => {
    const raised = [...at(0.9, true, 100), ...at(0.5, false, 30)];
    assert.equal(thresholdOf(raised, 1000, 'balanced'), 0.55);
    assert.equal(thresholdOf(raised, 1000, 'eager'), 0.3);
    assert.equal(thresholdOf(raised, 10_000, 'balanced'), 0.3);
  });

  it('but never at the cost of what the reader finds', () => {
    const raised = [...at(0.9, true, 90), ...at(0.6, true, 10), ...at(0.8, false, 30)];
    assert.equal(thresholdOf(raised, 1000, 'balanced'), 0.6);
    assert.equal(thresholdOf(raised, 1000, 'strict'), 0.85);
  });

  it('and is the lowest there is where nothing was found', () => {
    assert.equal(thresholdOf([], 0, 'strict'), 0.3);
  });
});
