import type { CheckReport } from '../../core/model/api';
import type { Draft } from '../../core/model/draft';
import type { CheckedDraft } from '../../core/model/output';
import type { Plumbline } from '../../core/service';

/** Checks a draft and forgets it; with `why` the reasons are kept for which differences are not reported. */
export async function checkDraft(engine: Plumbline, draft: Draft, why: boolean): Promise<CheckedDraft> {
  const report = await engine.check(draft);
  const whole = { start: 0, end: draft.text.length };
  const exclusions = why
    ? (await engine.explain(draft, whole)).flatMap((statement) => statement.exclusions)
    : undefined;
  engine.close(draft.uri);
  return {
    uri: draft.uri,
    text: draft.text,
    report: draft.parts ? withoutEdits(report) : report,
    ...(draft.places && { places: draft.places }),
    ...(exclusions && { exclusions }),
  };
}

/** A document that is no text file cannot be edited by offsets of its text: what to do is said, and where. */
function withoutEdits(report: CheckReport): CheckReport {
  const findings = report.findings.map((finding) => ({
    ...finding,
    fixes: finding.fixes.filter(({ kind }) => kind === 'use-source').map((fix) => ({ ...fix, edits: [] })),
  }));
  return { ...report, findings };
}
