import type { BaselineFile } from '../../core/model/project/baseline';
import type { Draft } from '../../core/model/draft';
import type { Finding } from '../../core/model/judging/finding';
import { message } from '../../core/model/message';
import type { CheckedDraft } from '../../core/model/output';
import type { Problem } from '../../core/model/problem';
import { nonEmpty, overlaps, type Span } from '../../core/model/span';
import { countStatements, withAnswered, withoutAccepted } from '../../core/service';
import { nth } from '../../core/text/nth';
import type { Touched } from './git';
import { checkAll, type JobOptions } from './check-all';
import type { Host } from '../host';
import type { Compared } from './baseline';
import type { Session } from '../session';

/** What narrows the findings down. */
export interface Narrowing {
  /** Whether the reasons are kept for which differences are not reported. */
  readonly why?: boolean;
  /** What was accepted earlier, by the draft's URI. */
  readonly baselines: ReadonlyMap<string, BaselineFile>;
  /** What a change touched, by the draft's URI. */
  readonly touched?: ReadonlyMap<string, Touched>;
}

/**
 * Checks drafts, and leaves out what was accepted earlier and what stands in sentences that no change touched; the
 * limit holds for the rest.
 */
export async function checkNarrowed(
  session: Session,
  drafts: readonly Draft[],
  { baselines, touched, why }: Narrowing,
  options: JobOptions,
  host: Host,
): Promise<readonly Compared[]> {
  if (baselines.size > 0 || touched) session.liftLimit();
  const compared: Compared[] = [];
  for (const [i, checked] of (await checkAll(session, drafts, options, host, why)).entries()) {
    const draft = nth(drafts, i);
    const baseline = baselines.get(draft.uri);
    const all = touched ? inSentences(checked, touched.get(draft.uri)) : checked.report.findings;
    const { fresh, accepted } = baseline ? withoutAccepted(all, baseline) : { fresh: all, accepted: undefined };
    const limit = await session.limitFor(draft.uri);
    const problems = [...checked.report.problems, ...overLimit(fresh.length, limit)];
    const statements = withAnswered(
      checked.report.statements,
      (accepted ?? []).map(({ finding }) => finding),
    );
    const report = {
      ...checked.report,
      findings: fresh.slice(0, limit),
      problems,
      statements,
      counts: countStatements(statements),
    };
    compared.push({ draft, all, result: { ...checked, report, ...(accepted && { accepted }) } });
  }
  return compared;
}

/** The findings about sentences that the change touched. */
function inSentences({ report }: CheckedDraft, touched: Touched): readonly Finding[] {
  if (touched === undefined) return report.findings;
  const sentenceOf = (finding: Finding): Span =>
    report.claims.find(
      ({ findings }) =>
        findings.some(({ fingerprint }) => fingerprint === finding.fingerprint) &&
        findings.some(({ span }) => span.start === finding.span.start),
    )?.claim.span ?? finding.span;
  return report.findings.filter((finding) => {
    const sentence = nonEmpty(sentenceOf(finding));
    return touched.some((span) => overlaps(span, sentence));
  });
}

function overLimit(found: number, limit: number): readonly Problem[] {
  if (found <= limit) return [];
  return [
    {
      code: 'too-many-findings',
      severity: 'warning',
      message: message(
        '{0} findings are not shown: the limit is {1} (setting plumbline.maxFindings).',
        found - limit,
        limit,
      ),
    },
  ];
}
