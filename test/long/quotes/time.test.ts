import assert from 'node:assert/strict';
import { findQuotations } from '../../../src/core/quotes/quotations';
import { cost } from '../../support/time';

const HOSTILE = ['“', '"', "'", " 'a", '«a ', "``a''", '“a” said B, ', 'Aa ', '‘a '];
const MOST_MS = 6_000;

describe('finding quotations', () => {
  it('takes time linear in the text, whatever it holds', () => {
    assert.ok(
      cost(() => {
        for (const unit of HOSTILE) findQuotations(unit.repeat(50_000));
      }) < MOST_MS,
    );
  });
});
