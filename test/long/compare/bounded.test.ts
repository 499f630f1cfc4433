import assert from 'node:assert/strict';
import { judgeClaim } from '../../../src/core/compare/judge';
import { cost } from '../../support/time';
import { inputOf } from '../../unit/compare/input';

describe('the judgement of a claim', () => {
  it('takes bounded time on hostile input that is a hundred thousand characters long', () => {
    const long = 'not 5 km 3/4/2020 A.B. '.repeat(4000);
    assert.ok(cost(() => judgeClaim(inputOf(long, long))) < 10_000);
  });
});
