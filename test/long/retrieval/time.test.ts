import assert from 'node:assert/strict';
import { createPassageIndex } from '../../../src/core/retrieval/passage-index';
import { cost } from '../../support/time';
import { sourceOf } from '../../unit/quotes/sources';

const HOSTILE = ['a', '1', '1,', 'A.', "'s", '[', '“', 'é\u0301', '\ud800', '漢', 'two hundred '];
const MOST_MS = 10_000;

describe('the passage index', () => {
  it('takes hostile text in linear time', () => {
    const index = createPassageIndex();
    const took = cost(() => {
      for (const unit of HOSTILE) {
        const text = unit.repeat(20_000);
        index.addSource(sourceOf(unit, [text]));
        index.evidence(text, 3);
        index.search(text, 3);
        index.locateQuote(text, 3);
      }
    });
    assert.ok(took < MOST_MS);
  });
});
