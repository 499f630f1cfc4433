import type { Claim } from '../../model/judging/claim';
import type { Config } from '../../model/project/config';
import { type Page, writtenFix } from '../check/written-edit';
import type { Finding, Fix, RuleCode, Severity } from '../../model/judging/finding';
import type { Rule, RuleFinding } from '../../model/judging/rule';
import type { ClaimSpan, DraftSpan } from '../../model/span';
import { fingerprint } from '../../text/hash';
import { fromDraftStart, toDraft } from '../../model/offset-spaces';

/** The severity that a rule speaks with under a configuration; `off` where it is silent. */
export function severityOf(rule: Pick<Rule, 'code' | 'severity'>, config: Config): Severity | 'off' {
  return config.rules[rule.code] ?? rule.severity;
}

/** A rule's finding, carried from the claim's text into the draft. */
export function carryFinding(
  finding: RuleFinding,
  rule: Pick<Finding, 'rule' | 'severity'>,
  claim: Claim,
  page: Page,
): Finding {
  const { offsets, ...plain } = finding;
  const back = (span: ClaimSpan): DraftSpan =>
    offsets === 'draft' ? fromDraftStart(span, claim) : toDraft(span, claim);
  return {
    ...plain,
    ...rule,
    span: back(finding.span),
    fixes: finding.fixes.flatMap((fix) =>
      offsets === 'draft' ? carryFix(fix, back) : (writtenFix(page, claim, fix) ?? []),
    ),
    fingerprint: fingerprintOf(rule.rule, claim, finding),
  };
}

function carryFix(fix: Fix, back: (span: ClaimSpan) => DraftSpan): Fix {
  return {
    ...fix,
    edits: fix.edits.map((edit) => (edit.uri === undefined ? { ...edit, span: back(edit.span) } : edit)),
  };
}

/** By content, not by place: the same slip keeps its fingerprint when text is added above it. */
function fingerprintOf(code: RuleCode, claim: Claim, finding: RuleFinding): string {
  const sentence = claim.text.replace(/\s+/g, ' ').trim().toLowerCase();
  return fingerprint([code, sentence, finding.draftValue, finding.sourceValue].join('\u0000'));
}
