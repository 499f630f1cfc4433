import assert from 'node:assert/strict';
import { judgeClaim } from '../../../src/core/compare/judge';
import type { ExceptionExample } from '../../../src/core/compare/exceptions/exception';
import { EXCEPTIONS } from '../../../src/core/compare/exceptions/table';
import type { Exclusion, ExclusionReason } from '../../../src/core/model/judging/exclusion';
import { overlaps } from '../../../src/core/model/span';
import { inputOf } from './input';

function heldBack({ passages, claim }: ExceptionExample, code: ExclusionReason): readonly Exclusion[] {
  return judgeClaim({ ...inputOf(claim, ...passages), why: true }).exclusions.filter(({ reason }) => reason === code);
}

describe('the exceptions', () => {
  for (const { code, silent, wrong } of EXCEPTIONS) {
    it(`hold back for ${code}: “${silent.claim}”`, () => {
      const held = heldBack(silent, code);
      assert.notEqual(held.length, 0);
      const { conflicts } = judgeClaim({ ...inputOf(silent.claim, ...silent.passages), strictness: 'eager' });
      assert.deepEqual(
        conflicts.filter((c) => held.some((h) => overlaps(c.span, h.span))).map((c) => c.draftValue),
        [],
      );
    });
    it(`do not hold back for ${code}: “${wrong.claim}”`, () => {
      assert.deepEqual(heldBack(wrong, code), []);
    });
  }
});
