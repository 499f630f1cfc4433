import { isAccepted } from '../config/ignore';
import type { CheckedClaim } from '../model/claim';
import type { Finding, Fix } from '../model/finding';
import { message } from '../model/message';
import { anchorFix } from './anchor-fix';
import { applyIgnores, ignoreFixes } from './ignores';
import { buildInsertion } from './insertion';
import type { OpenDraft } from './open-draft';
import { finish } from './post';

/** The findings of all claims after ignores, clashes and the limit, each with every way out of it. */
export function finishFindings(open: OpenDraft, checked: readonly CheckedClaim[]): { readonly findings: readonly Finding[]; readonly dropped: number } {
  const all = checked.flatMap((c) => c.findings).filter((f) => !isAccepted(f, open.draft, open.engine.config));
  const { kept } = applyIgnores(all, open.parts.ignores);
  const { findings, dropped } = finish(kept, open.engine.config.maxFindings);
  const claims = new Map(checked.flatMap((c) => c.findings.map((f) => [f, c] as const)));
  return { dropped, findings: findings.map((f) => ({ ...f, fixes: [...f.fixes, ...extraFixes(open, f, claims.get(f))] })) };
}

function extraFixes(open: OpenDraft, finding: Finding, claim: CheckedClaim | undefined): readonly Fix[] {
  const citation = claim && citationFix(open, finding, claim);
  const { draft, parts, language } = open;
  const anchor = finding.rule === 'quote-drifted' ? anchorFix(open, finding) : undefined;
  return [...(anchor ? [anchor] : []), ...(citation ? [citation] : []), ...ignoreFixes({ draft, parts, language, finding, sentence: claim?.claim.span ?? finding.span })];
}

/** Cites the source of the evidence at the end of the sentence; nothing where the sentence cites already. */
function citationFix({ engine, draft, parts, language, bibliographies }: OpenDraft, finding: Finding, { claim }: CheckedClaim): Fix | undefined {
  const passage = finding.evidence[0]?.passage;
  const source = passage && engine.corpus.source(passage.source);
  if (!source || claim.citations.length > 0) return undefined;
  const at = { start: claim.span.end, end: claim.span.end };
  const request = { at, passage, form: 'citation' } as const;
  const insertion = buildInsertion({ draft, parts, language, request, source, passage, bibliographies, config: engine.config });
  if (!insertion.ok) return undefined;
  return { kind: 'insert-citation', title: message('Cite {0}', source.metadata.title ?? source.path), edits: insertion.value.edits };
}
