import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../core/model/judging/finding';
import type { Span, Range } from '../core/model/span';
import type { ServerContext } from './context';
import { shorten } from './markdown';
import { DIAGNOSTIC_SOURCE } from '../protocol/protocol';
import { placeUri } from '../protocol/source-view';
import { sourceLabel } from '../protocol/source-label';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
const EVIDENCE_SHOWN = 3;
const EVIDENCE_LENGTH = 300;

/** A finding as the editor shows it: the wrong words underlined, the sources' words one click away. */
export function diagnosticOf(context: ServerContext, document: TextDocument, finding: Finding): Diagnostic {
  const { rulePages } = context;
  return {
    range: rangeIn(document, finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    source: DIAGNOSTIC_SOURCE,
    message: context.text(finding.message),
    relatedInformation: relatedInformation(context, finding),
    data: { fingerprint: finding.fingerprint },
    ...(finding.rule === 'ignore-unused' && { tags: [DiagnosticTag.Unnecessary] }),
    ...(rulePages !== undefined && { codeDescription: { href: `${rulePages}/${finding.rule}.md` } }),
  };
}

/** The range of a span of a document. */
export function rangeIn(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The findings that a client's diagnostic stands for. */
export function fingerprintOf(diagnostic: Diagnostic): string | undefined {
  const data: unknown = diagnostic.data;
  return typeof data === 'object' && data !== null && 'fingerprint' in data ? String(data.fingerprint) : undefined;
}

/** Has a client that asks for diagnostics ask again. */
export function refreshPulled({ connection, client }: Pick<ServerContext, 'connection' | 'client'>): void {
  if (client.pull) connection.sendRequest('workspace/diagnostic/refresh').catch(() => undefined);
}

function relatedInformation(
  { service, locale, client }: ServerContext,
  finding: Finding,
): Diagnostic['relatedInformation'] {
  const sources = new Map(service.sources().map((s) => [s.id, s]));
  return finding.evidence.slice(0, EVIDENCE_SHOWN).flatMap(({ passage }) => {
    const place = service.locate(passage);
    const source = sources.get(passage.source);
    if (!place || !source) return [];
    const label = sourceLabel(source, locale);
    // Our own client has the passage in the same hover, with the words that decide in bold.
    if (client.commands) return [{ location: { uri: placeUri(place.source), range: place.range }, message: label }];
    return [
      {
        location: { uri: place.source, range: place.range },
        message: `${label}: ${shorten(passage.text, EVIDENCE_LENGTH)}`,
      },
    ];
  });
}
