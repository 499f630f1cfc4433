import type { EvidenceInContext, HoverInfo } from '../../model/api';
import type { CheckedClaim, Quotation } from '../../model/judging/claim';
import type { Evidence } from '../../model/judging/evidence';
import type { ExclusionReason } from '../../model/judging/exclusion';
import type { Finding } from '../../model/judging/finding';
import type { QuoteMatch } from '../../model/retrieval';
import type { Span } from '../../model/span';
import { overlaps } from '../../model/span';
import { foldedWords } from '../../text/words/folded-words';
import { listStatements } from '../../review/statements';
import { answersFor } from '../check/answers';
import { carryResult } from '../check/check-claim';
import { citationHover, type DescribeReference } from './citation-hover';
import type { ClaimUnit } from '../draft/claims';
import type { Engine } from '../check/engine';
import { SHOWN, withContext } from './evidence-context';
import { resultOf, type OpenDraft } from '../draft/open-draft';
import { wordingOf } from './quote-wording';
import { whyNot } from './why';

/** Below this share of common characters a passage is another statement, not the source of a quotation. */
const NEAR_QUOTE = 0.6;

/** What stands behind the draft's character at `offset`: the citation, else the quotation, else the sentence there. */
export function hoverAt(open: OpenDraft, offset: number, describe: DescribeReference): HoverInfo | undefined {
  const citation = citationHover(open, offset, describe);
  if (citation) return citation;
  const unit = unitAt(open.units, offset);
  if (!unit) return undefined;
  const checked = carryResult(resultOf(open, unit), unit, open);
  const quotation = unit.quotations.find((q) => holds(unit.claim.map.spanToOriginal(q.whole), offset));
  return (
    (quotation && quotationHover(open, unit, quotation, offset, checked)) ?? statementHover(open, unit, checked, offset)
  );
}

/**
 * The sentence at an offset; a quotation that starts in an earlier sentence and runs on to here brings that sentence.
 */
export function unitAt(units: readonly ClaimUnit[], offset: number): ClaimUnit | undefined {
  return (
    units.find((u) => u.quotations.some((q) => holds(u.claim.map.spanToOriginal(q.whole), offset))) ??
    units.find((u) => holds(u.claim.span, offset))
  );
}

/** Evidence for the sentence at an offset, best first; no more than `limit`. */
export function evidenceAt(open: OpenDraft, offset: number, limit: number): readonly EvidenceInContext[] {
  const unit = unitAt(open.units, offset);
  return unit ? withContext(open.engine.corpus, resultOf(open, unit).judgement.evidence, limit) : [];
}

function quotationHover(
  open: OpenDraft,
  unit: ClaimUnit,
  quotation: Quotation,
  offset: number,
  checked: CheckedClaim,
): HoverInfo | undefined {
  const { engine } = open;
  const matches = engine.index.locateQuote(quotation.text, SHOWN).filter((m) => m.similarity >= NEAR_QUOTE);
  const span = unit.claim.map.spanToOriginal(quotation.whole);
  const findings = touching(reportedOf(open, checked), span);
  const pointed = touching(findings, at(offset));
  const found = withContext(engine.corpus, withoutCopies(matches.flatMap((m) => evidenceOf(engine, m) ?? [])));
  const evidence = findings.length > 0 ? found.slice(0, 1) : found;
  const [best] = matches;
  if (evidence.length === 0 || !best) return undefined;
  const wording = wordingOf(quotation.text, best, engine.corpus.source(best.source)?.text ?? '');
  return {
    kind: 'quotation',
    span,
    findings,
    evidence,
    verdict: best.verbatim ? 'supported' : 'contradicted',
    ...(pointed.length > 0 && { isUnderlined: true }),
    quotation: { verbatim: best.verbatim, wording, ...(best.speaker !== undefined && { speaker: best.speaker }) },
  };
}

/** Reasons that a writer would want to know of; the others hold of nearly every sentence. */
const WORTH_TELLING: ReadonlySet<ExclusionReason> = new Set<ExclusionReason>([
  'different-person',
  'other-period',
  'different-subject',
  'place-within',
  'one-of-a-list',
  'hedged',
  'observed-day',
  'disputed',
]);
const TOLD = 2;

/**
 * The sentence: what is reported of it, with one passage for each finding, else how it stands and the passages. Of what
 * is no statement (a heading, a question, a note) only what was found.
 */
function statementHover(
  open: OpenDraft,
  unit: ClaimUnit,
  checked: CheckedClaim,
  offset: number,
): HoverInfo | undefined {
  const [statement] = listStatements([checked], answersFor(open, checked));
  const reported = statement?.findings ?? [];
  const pointed = touching(reported, at(offset));
  const findings = pointed.length > 0 ? pointed : reported;
  const passages = findings.length > 0 ? findings.flatMap((f) => f.evidence.slice(0, 1)) : checked.evidence;
  const evidence = withContext(open.engine.corpus, withoutCopies(passages));
  if ((!statement && checked.verdict === 'not-found') || evidence.length === 0) return undefined;
  // Where all of it is borne out, what other passages say instead is no news.
  const exclusions =
    findings.length > 0 || statement?.standing === 'supported'
      ? []
      : whyNot(open, unit)
          .filter(({ reason }) => WORTH_TELLING.has(reason))
          .slice(0, TOLD);
  const { reading, verdict } = checked;
  return {
    kind: 'statement',
    span: pointed[0]?.span ?? checked.claim.span,
    verdict,
    findings,
    evidence,
    ...(statement && { standing: statement.standing, ...(statement.because && { because: statement.because }) }),
    ...(pointed.length > 0 && { isUnderlined: true }),
    ...(exclusions.length > 0 && { exclusions }),
    ...(reading && { reading }),
  };
}

function reportedOf(open: OpenDraft, checked: CheckedClaim): readonly Finding[] {
  return listStatements([checked], answersFor(open, checked)).flatMap(({ findings }) => findings);
}

function evidenceOf(engine: Engine, match: QuoteMatch): Evidence | undefined {
  const ref = match.passages[0];
  const passage = ref && engine.corpus.passage(ref);
  return passage && { passage, score: match.similarity, highlights: [match.span] };
}

/** The passages without those that say the same words as an earlier one: copies of a text say nothing more. */
function withoutCopies(evidence: readonly Evidence[]): readonly Evidence[] {
  const words = evidence.map(({ passage }) => foldedWords(passage.text));
  return evidence.filter((_, i) => words.indexOf(words[i] ?? '') === i);
}

function touching(findings: readonly Finding[], span: Span): readonly Finding[] {
  return findings.filter((f) => overlaps(f.span, span));
}

function at(offset: number): Span {
  return { start: offset, end: offset + 1 };
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}
