import { placeAt } from '../model/draft-document';
import type { Evidence } from '../model/judging/evidence';
import type { ExplainedExclusion } from '../model/judging/exclusion';
import type { Finding, Fix } from '../model/judging/finding';
import { render } from '../model/message';
import type { CheckedDraft, Output, OutputContext } from '../model/output';
import type { Range, Span } from '../model/span';
import type { StatementCounts } from '../model/judging/statement';
import { lineStarts, rangeOf } from '../text/lines';
import type {
  CheckDocument,
  DraftDocument,
  EvidenceDocument,
  ExclusionDocument,
  FindingDocument,
  FixDocument,
  PlaceDocument,
} from './parts/document';
import { shownPath } from '../text/shown-path';
import { attribution } from '../text/attributing/attribution';
import { totalsOf, type Totals } from './parts/totals';
import { isoDate } from '../model/metadata';
import { marksOf, toSource } from '../model/offset-spaces';

/** For programs: everything that is known of every finding. The fields are described in parts/document.ts. */
export const jsonOutput: Output = {
  id: 'json',
  extension: '.json',
  render: (drafts, context) => `${JSON.stringify(documentOf(drafts, context), undefined, 2)}\n`,
};

/** The document that `--format json` writes. */
export function documentOf(drafts: readonly CheckedDraft[], context: OutputContext): CheckDocument {
  const totals = totalsOf(drafts);
  const { error, warning, information, hint } = totals;
  return {
    format: 'plumbline-check',
    version: 1,
    tool: { name: 'plumbline', version: context.toolVersion },
    summary: { error, warning, information, hint, statements: statements(totals) },
    drafts: drafts.map((draft) => draftDocument(draft, context)),
  };
}

function draftDocument(
  { uri, text, report, accepted, exclusions, places }: CheckedDraft,
  context: OutputContext,
): DraftDocument {
  const starts = lineStarts(text);
  return {
    path: shownPath(uri, context.rootUri),
    statements: statements(report.counts),
    findings: report.findings.map((finding) => ({
      ...findingDocument(finding, text, starts, context),
      ...printedPlace(places, finding),
    })),
    ...(accepted && {
      accepted: accepted.map(({ finding, entry: { reason, date, by } }) => ({
        ...findingDocument(finding, text, starts, context),
        reason,
        date,
        by,
      })),
    }),
    ...(report.readings && { readings: report.readings }),
    problems: report.problems.map(({ code, severity, message }) => ({
      code,
      severity,
      message: render(message, context.translate),
    })),
    leftOut: report.leftOut.map(({ id }) => shownPath(id, context.rootUri)),
    ...(exclusions && { notReported: exclusions.map((e) => exclusionDocument(e, starts, context)) }),
  };
}

function printedPlace(places: CheckedDraft['places'], { span }: Finding): Pick<FindingDocument, 'printed'> {
  const label = placeAt(places ?? [], span.start)?.label;
  return label === undefined ? {} : { printed: label };
}

function findingDocument(finding: Finding, text: string, starts: Uint32Array, context: OutputContext): FindingDocument {
  const { rule, severity, span, draftValue, sourceValue, confidence, explanation, readBy, fingerprint } = finding;
  return {
    rule,
    severity,
    message: render(finding.message, context.translate),
    place: placeOf(rangeOf(starts, span), span),
    words: text.slice(span.start, span.end),
    draftValue,
    sourceValue,
    confidence: Math.round(confidence * 1000) / 1000,
    ...(explanation && { explanation: { slot: explanation.slot, features: explanation.features } }),
    ...(readBy && {
      readBy: { reader: readBy.reader, model: readBy.model, prompt: readBy.promptVersion, reason: readBy.reason },
    }),
    evidence: finding.evidence.map((evidence) => evidenceDocument(evidence, context)),
    fixes: finding.fixes.map((fix) => fixDocument(fix, context)),
    fingerprint,
  };
}

function exclusionDocument(
  exclusion: ExplainedExclusion,
  starts: Uint32Array,
  context: OutputContext,
): ExclusionDocument {
  const { reason, because, span, draftValue, sourceValue, passage, sourceSpan, confidence } = exclusion;
  return {
    reason,
    because: render(because, context.translate),
    place: placeOf(rangeOf(starts, span), span),
    draftValue,
    ...(sourceValue !== undefined && { sourceValue }),
    ...(passage && {
      evidence: evidenceDocument(
        { passage, score: 0, highlights: sourceSpan ? [toSource(sourceSpan, passage)] : [] },
        context,
      ),
    }),
    ...(confidence !== undefined && { confidence: Math.round(confidence * 1000) / 1000 }),
  };
}

function evidenceDocument(evidence: Evidence, { sources, rootUri, locate }: OutputContext): EvidenceDocument {
  const { passage } = evidence;
  const metadata = sources.get(passage.source)?.metadata;
  const range = locate(passage);
  return {
    path: shownPath(passage.source, rootUri),
    ...(metadata && { key: metadata.key, attribution: attribution(metadata, '') }),
    ...(metadata?.title !== undefined && { title: metadata.title }),
    ...(metadata?.date && { date: isoDate(metadata.date) }),
    ...(metadata?.url !== undefined && { url: metadata.url }),
    ...(passage.locator !== undefined && { locator: passage.locator }),
    ...(passage.area && { area: passage.area }),
    text: passage.text,
    highlights: marksOf(evidence).map(({ start, end }) => ({ start, end })),
    ...(range && { place: placeOf(range) }),
  };
}

function fixDocument({ kind, title, edits, preferred }: Fix, { rootUri, translate }: OutputContext): FixDocument {
  return {
    kind,
    title: render(title, translate),
    preferred: preferred ?? false,
    edits: edits.map(({ span, newText, uri }) => ({
      start: span.start,
      end: span.end,
      newText,
      ...(uri !== undefined && { path: shownPath(uri, rootUri) }),
    })),
  };
}

function placeOf({ start, end }: Range, span?: Span): PlaceDocument {
  const place = {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
  return span ? { ...place, start: span.start, end: span.end } : place;
}

function statements({
  supported,
  contradicted,
  disputed,
  'not-found': notFound,
  'set-aside': setAside,
}: StatementCounts | Totals): StatementCounts {
  return { supported, contradicted, disputed, 'not-found': notFound, 'set-aside': setAside };
}
