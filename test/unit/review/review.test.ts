import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CheckedClaim } from '../../../src/core/model/judging/claim';
import type { SignOff } from '../../../src/core/model/project/review';
import {
  NO_REVIEWS,
  parseReviews,
  reviewKey,
  signOffFor,
  withSignOff,
  writeReviews,
} from '../../../src/core/review/review';
import { identityMap } from '../../../src/core/text/offsets/offset-map';

/** A claim with these words and this evidence. */
function claimOf(text: string, ...evidence: readonly string[]): CheckedClaim {
  return {
    claim: {
      text,
      span: { start: 0, end: text.length },
      map: identityMap,
      kind: 'sentence',
      before: [],
      citations: [],
    },
    verdict: 'supported',
    findings: [],
    evidence: evidence.map((words, index) => ({
      passage: { source: 'a', index, text: words, span: { start: 0, end: words.length }, kind: 'paragraph' },
      score: 1,
      highlights: [],
    })),
  };
}

function signed(claim: CheckedClaim, note = ''): SignOff {
  return {
    key: reviewKey(claim),
    sentence: claim.claim.text,
    decision: 'accepted',
    by: 'AB',
    date: '2020-09-30',
    note,
  };
}

describe('sign-offs', () => {
  const claim = claimOf('It has 59 berths.', 'The harbour has 59 berths.', 'Berths are few.');
  const file = withSignOff(NO_REVIEWS, signed(claim));

  it('hold for the sentence and its evidence, whatever its order and line breaks', () => {
    assert.ok(
      signOffFor(claimOf('It has\n59 berths.', 'Berths are few.', 'The harbour has  59 berths.'), file).signOff,
    );
  });

  it('lapse when the evidence changes', () => {
    assert.deepEqual(signOffFor(claimOf('It has 59 berths.', 'The harbour has 60 berths.', 'Berths are few.'), file), {
      lapsed: true,
    });
  });

  it('are gone when the sentence changes', () => {
    assert.deepEqual(signOffFor(claimOf('It has 60 berths.', 'The harbour has 59 berths.', 'Berths are few.'), file), {
      lapsed: false,
    });
  });

  it('replace an earlier one', () => {
    const twice = withSignOff(file, signed(claim, 'seen the report'));
    assert.deepEqual(
      twice.signOffs.map((s) => s.note),
      ['seen the report'],
    );
  });

  it('are written and read back', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (notes) => {
        const many = notes.reduce(
          (f, note, i) => withSignOff(f, { ...signed(claimOf(`Sentence ${i}.`)), note }),
          NO_REVIEWS,
        );
        const read = parseReviews(writeReviews(many));
        assert.ok(read.ok);
        assert.deepEqual(writeReviews(read.value), writeReviews(many));
      }),
    );
  });

  it('are refused when the file is damaged or newer', () => {
    for (const text of ['', '{', '[]', '{"version":2,"signOffs":[]}', '{"version":1,"signOffs":[{"key":1}]}'])
      assert.equal(parseReviews(text).ok, false);
  });
});
