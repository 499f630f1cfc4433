import assert from 'node:assert/strict';
import fc from 'fast-check';
import { align } from '../../../src/core/compare/alignment/align';
import { analyse } from '../../../src/core/compare/sentence/analysis';
import { findReversals } from '../../../src/core/compare/differences/roles/role-reversal';
import { viewClaim, viewPassage } from '../../../src/core/compare/alignment/view';
import { inputOf } from './input';

/** Each content word of the claim with the word of the passage that it is aligned with. */
function aligned(claim: string, passage: string): Readonly<Record<string, string>> {
  const [a, b] = [analyse(claim), analyse(passage)];
  const { to } = align(a, b);
  return Object.fromEntries(
    a.content.flatMap((i) => (to[i]! < 0 ? [] : [[a.tokens[i]!.text, b.tokens[to[i]!]!.text]])),
  );
}

describe('alignment of a claim with a passage', () => {
  it('pairs inflected and related words', () => {
    assert.deepEqual(aligned('The bank bought two rivals.', 'Two rivals were purchased by the bank.'), {
      bank: 'bank',
      bought: 'purchased',
      two: 'Two',
      rivals: 'rivals',
    });
  });
  it('does not give one word to two', () => {
    assert.equal(
      aligned('The chief executive officer left.', 'The chief financial officer left.')['executive'],
      undefined,
    );
  });
  it('stays inside both sentences', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (claim, passage) => {
        const [a, b] = [analyse(claim), analyse(passage)];
        const { to, from } = align(a, b);
        assert.ok([...to].every((j) => j >= -1 && j < b.tokens.length));
        assert.ok([...from].every((i) => i >= -1 && i < a.tokens.length));
        for (const { start, end, text } of a.tokens) assert.equal(claim.slice(start, end), text);
      }),
      { numRuns: 200 },
    );
  });
});

describe('doer and done-to changing places', () => {
  const swap = (draft: string, source: string) => {
    const input = inputOf(draft, source);
    const claim = viewClaim(input);
    return findReversals(claim, [viewPassage(claim, input.candidates[0]!, 0, {})]).length > 0;
  };
  it('is seen', () => assert.ok(swap('Oracle acquired Microsoft in 2020.', 'Microsoft acquired Oracle in 2020.')));
  it('is not seen in the passive', () =>
    assert.ok(!swap('Oracle was acquired by Microsoft in 2020.', 'Microsoft acquired Oracle in 2020.')));
  it('is not seen where nothing changed', () =>
    assert.ok(!swap('Microsoft acquired Oracle in 2020.', 'In 2020 Microsoft acquired Oracle.')));
});
