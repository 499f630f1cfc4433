import { isAccepted } from '../../config/ignore';
import type { AcceptedFinding } from '../../model/project/baseline';
import type { CheckedClaim } from '../../model/judging/claim';
import type { Finding, Fix } from '../../model/judging/finding';
import { distinctFixes } from '../../model/judging/text-edits';
import { message } from '../../model/message';
import type { Span } from '../../model/span';
import { withoutAccepted } from '../../review/baseline';
import { anchorFix } from '../anchors/anchor-fix';
import { isSignedOff } from './answers';
import { draftFindings } from './check-draft-rules';
import { applyIgnores, ignoreFixes } from './ignores';
import { buildInsertion } from '../answers/insertion';
import type { OpenDraft } from '../draft/open-draft';
import { withoutClashes } from './dedupe-findings';

/** What is reported, and what would be if the limit were higher. */
interface Finished {
  readonly findings: readonly Finding[];
  readonly dropped: readonly Finding[];
  /** What the project's baseline accepts; left out where there is none. */
  readonly accepted?: readonly AcceptedFinding[];
}

/**
 * The findings of all claims that are reported, each with every way out. What goes before are ignores, sign-offs,
 * clashes, what was accepted earlier, and the limit.
 */
export function finishFindings(
  open: OpenDraft,
  checked: readonly CheckedClaim[],
  unchecked: readonly Span[] | undefined,
): Finished {
  const signedOff = new Set(
    checked.filter((c) => c.findings.length > 0 && isSignedOff(open, c)).flatMap((c) => c.findings),
  );
  const { kept, unused } = applyIgnores(
    checked.flatMap((c) => c.findings),
    open.parts.ignores,
  );
  const ofDraft = unchecked ? draftFindings(open, unused, unchecked) : [];
  const all = [...kept, ...applyIgnores(ofDraft, open.parts.ignores).kept].filter(
    (f) => !signedOff.has(f) && !isAccepted(f, open.draft, open.engine.config),
  );
  const { maxFindings } = open.engine.config;
  const whole = withoutClashes(all);
  const baseline = open.session.baseline?.file;
  const { fresh, accepted } = baseline ? withoutAccepted(whole, baseline) : { fresh: whole, accepted: undefined };
  const [findings, dropped] = [fresh.slice(0, maxFindings), fresh.slice(maxFindings)];
  const claims = new Map(checked.flatMap((c) => c.findings.map((f) => [f, c] as const)));
  return {
    dropped,
    ...(accepted && { accepted }),
    findings: findings.map((f) => ({
      ...f,
      fixes: distinctFixes(open.draft.text, [...f.fixes, ...extraFixes(open, f, claims.get(f))]),
    })),
  };
}

function extraFixes(open: OpenDraft, finding: Finding, claim: CheckedClaim | undefined): readonly Fix[] {
  const citation = claim && citationFix(open, finding, claim);
  const { draft, parts, language } = open;
  const anchor = finding.rule === 'quote-drifted' ? anchorFix(open, finding) : undefined;
  const ignores = ignoreFixes({ draft, parts, language, finding, sentence: claim?.claim.span ?? finding.span });
  // What is said of the draft as a whole is no matter of one sentence.
  return [
    ...(anchor ? [anchor] : []),
    ...(citation ? [citation] : []),
    ...(claim ? ignores : ignores.filter(({ kind }) => kind === 'ignore-file')),
  ];
}

/** Cites the source of the evidence at the end of the sentence; nothing where the sentence cites already. */
function citationFix(
  { engine, draft, parts, language, bibliographies }: OpenDraft,
  finding: Finding,
  { claim }: CheckedClaim,
): Fix | undefined {
  const passage = finding.evidence[0]?.passage;
  const source = passage && engine.corpus.source(passage.source);
  if (!source || claim.citations.length > 0) return undefined;
  const at = { start: claim.span.end, end: claim.span.end };
  const request = { at, passage, form: 'citation' } as const;
  const insertion = buildInsertion({
    draft,
    parts,
    language,
    request,
    source,
    passage,
    bibliographies,
    config: engine.config,
  });
  if (!insertion.ok) return undefined;
  return {
    kind: 'insert-citation',
    title: message('Cite {0}', source.metadata.title ?? source.path),
    edits: insertion.value.edits,
  };
}
