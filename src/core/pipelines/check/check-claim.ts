import type { Earlier } from '../../compare/sentence/earlier';
import type { JudgeCandidate } from '../../compare/judge';
import type { CheckedClaim } from '../../model/judging/claim';
import type { CitationMention, DraftParts } from '../../model/draft';
import type { Judgement, RuleContext, RuleFinding } from '../../model/judging/rule';
import type { RuleCode, Severity } from '../../model/judging/finding';
import type { PassageLookup } from '../../model/retrieval';
import type { SourceId } from '../../model/source';
import { carryFinding, severityOf } from '../draft/map-to-draft';
import type { ClaimUnit } from '../draft/claims';
import type { Engine } from './engine';
import type { Page } from './written-edit';
import { judge } from './judge-claim';
import { caches } from '../../text/caches';

/** What was found out about a claim, in offsets of its own text. So it stays true wherever the claim moves. */
export interface ClaimResult {
  readonly judgement: Judgement;
  readonly findings: readonly { readonly code: RuleCode; readonly severity: Severity; readonly finding: RuleFinding }[];
}

/** What a claim is checked with. */
export interface CheckInput {
  readonly candidates: readonly JudgeCandidate[];
  readonly index: PassageLookup;
  readonly draft: DraftParts;
  readonly keys: ReadonlyMap<string, SourceId | undefined>;
  readonly isBibliographyUnread: boolean;
  /** What the rules and a reader come to together; left out where nobody reads. */
  readonly decide?: (judgement: Judgement) => Judgement;
  /** The sentences before the claim, which tell afterwards whether anything was made of them. */
  readonly earlier: Earlier;
  readonly firstWithoutBibliography?: CitationMention;
}

/** Runs every rule that is switched on over one claim. */
export function checkClaim(
  engine: Engine,
  unit: ClaimUnit,
  { candidates, decide, earlier, ...input }: CheckInput,
): ClaimResult {
  const alone = judge(engine, unit, candidates, { earlier, unsure: decide !== undefined });
  const judgement = decide ? decide(alone) : alone;
  const context: RuleContext = { ...unit, ...input, judgement, corpus: engine.corpus, config: engine.config };
  const findings = engine.rules.flatMap((rule) => {
    const severity = severityOf(rule, engine.config);
    if (severity === 'off') return [];
    // A rule may speak more softly of some findings; a severity that the user has chosen holds for all of them.
    const chosen = severity === rule.severity ? undefined : severity;
    return rule.run(context).map((finding) => ({
      code: rule.code,
      severity: (isUnsure(finding) ? undefined : chosen) ?? finding.severity ?? severity,
      finding,
    }));
  });
  return { judgement, findings };
}

/** A conflict on which a reader's two looks differ is information, whatever else the rule's findings are. */
function isUnsure({ readBy, severity }: RuleFinding): boolean {
  return readBy !== undefined && severity === 'information';
}

/** The result, carried to where the claim stands in the draft now; the same object as before where it has not moved. */
export function carryResult(result: ClaimResult, { claim }: ClaimUnit, page: Page): CheckedClaim {
  const known = carried.get(result);
  if (known?.claim === claim) return known;
  const {
    judgement: { verdict, evidence, reading },
    findings,
  } = result;
  const shown = findings.map(({ code, severity, finding }) =>
    carryFinding(finding, { rule: code, severity }, claim, page),
  );
  const made = { claim, verdict, evidence, ...(reading && { reading }), findings: shown };
  carried.set(result, made);
  return made;
}

const carried = caches.byObject<ClaimResult, CheckedClaim>();
