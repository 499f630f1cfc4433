import { isAccepted as isAcceptedByProject } from '../../config/ignore';
import type { StatementExplanation, WithheldDifference, WithheldReason } from '../../model/api';
import type { Finding, RuleCode } from '../../model/judging/finding';
import { nonEmpty, overlaps, type Span } from '../../model/span';
import { withoutAccepted } from '../../review/baseline';
import { carryResult } from '../check/check-claim';
import { isSignedOff } from '../check/answers';
import { applyIgnores } from '../check/ignores';
import type { ClaimUnit } from '../draft/claims';
import { severityOf } from '../draft/map-to-draft';
import { resultOf, type OpenDraft } from '../draft/open-draft';
import { withContext } from './evidence-context';
import { whyNot } from './why';

/** More passages than a sentence is compared with. */
const MOST_EVIDENCE = 12;

/**
 * Why each sentence that touches `span` is reported or not, in order. `reported` are the findings of the whole draft;
 * what a rule found besides them was silenced, or stands behind a stronger one.
 */
export function explainStatements(
  open: OpenDraft,
  reported: readonly Finding[],
  span: Span,
): readonly StatementExplanation[] {
  const asked = nonEmpty(span);
  return open.units.filter(({ claim }) => overlaps(claim.span, asked)).map((unit) => explained(open, reported, unit));
}

function explained(open: OpenDraft, reported: readonly Finding[], unit: ClaimUnit): StatementExplanation {
  const result = resultOf(open, unit);
  const { verdict, evidence, findings } = carryResult(result, unit, open);
  const isAccepted = isSignedOff(open, { claim: unit.claim, evidence });
  const shown = new Set(reported.map(({ fingerprint }) => fingerprint));
  const silenced = findings.filter(({ fingerprint }) => !shown.has(fingerprint));
  return {
    claim: unit.claim,
    verdict,
    reported: reported.filter(({ fingerprint }) => findings.some((own) => own.fingerprint === fingerprint)),
    withheld: [
      ...silenced.map((finding) => withheld(finding, isAccepted ? 'signed-off' : reasonOf(open, finding))),
      ...switchedOff(open, result.judgement.conflicts),
    ],
    exclusions: whyNot(open, unit),
    evidence: withContext(open.engine.corpus, [...findings.flatMap((f) => f.evidence), ...evidence], MOST_EVIDENCE),
  };
}

function reasonOf({ parts, draft, session, engine: { config } }: OpenDraft, finding: Finding): WithheldReason {
  if (applyIgnores([finding], parts.ignores).kept.length === 0) return 'ignore-comment';
  if (isAcceptedByProject(finding, draft, config)) return 'accepted';
  const isKnown =
    session.baseline?.file !== undefined && withoutAccepted([finding], session.baseline.file).fresh.length === 0;
  return isKnown ? 'baseline' : 'outranked';
}

/** Conflicts of rules that do not speak under the configuration in force. */
function switchedOff(
  { engine: { rules, config } }: OpenDraft,
  conflicts: readonly Difference[],
): readonly WithheldDifference[] {
  const off = new Set(rules.filter((rule) => severityOf(rule, config) === 'off').map(({ code }) => code));
  return conflicts.filter(({ rule }) => off.has(rule)).map((conflict) => withheld(conflict, 'rule-off'));
}

interface Difference {
  readonly rule: RuleCode;
  readonly draftValue: string;
  readonly sourceValue: string;
}

function withheld({ rule, draftValue, sourceValue }: Difference, reason: WithheldReason): WithheldDifference {
  return { rule, draftValue, sourceValue, reason };
}
