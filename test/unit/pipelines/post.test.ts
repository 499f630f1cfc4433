import assert from 'node:assert/strict';
import type { Finding, RuleCode, Severity } from '../../../src/core/model/judging/finding';
import { message } from '../../../src/core/model/message';
import { withoutClashes } from '../../../src/core/pipelines/check/dedupe-findings';

function finding(
  rule: RuleCode,
  start: number,
  end: number,
  severity: Severity = 'warning',
  confidence = 0.9,
): Finding {
  return {
    rule,
    severity,
    span: { start, end },
    message: message('x'),
    draftValue: '',
    sourceValue: '',
    evidence: [],
    fixes: [],
    confidence,
    fingerprint: `${rule}${start}`,
  };
}
const codes = (findings: readonly Finding[]) => withoutClashes(findings).map((f) => `${f.rule}@${f.span.start}`);

describe('the last steps of a check', () => {
  it('lets a quote rule win over a conflict in the same words', () => {
    assert.deepEqual(codes([finding('name-conflict', 3, 8, 'error', 1), finding('quote-altered', 5, 6)]), [
      'quote-altered@5',
    ]);
  });
  it('keeps findings side by side, in the order of the draft', () => {
    assert.deepEqual(codes([finding('name-conflict', 8, 12), finding('date-conflict', 2, 8)]), [
      'date-conflict@2',
      'name-conflict@8',
    ]);
  });
  it('keeps the surer of two on the same words', () => {
    assert.deepEqual(
      codes([finding('name-conflict', 0, 4, 'warning', 0.8), finding('role-conflict', 0, 9, 'warning', 0.9)]),
      ['role-conflict@0'],
    );
  });
});
