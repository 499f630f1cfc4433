import type { Location, Log, Notification, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif';
import type { AcceptedFinding } from '../model/project/baseline';
import type { Evidence } from '../model/judging/evidence';
import type { Finding, Severity } from '../model/judging/finding';
import { render } from '../model/message';
import type { CheckedDraft, Output, OutputContext, RuleInfo } from '../model/output';
import type { Problem } from '../model/problem';
import type { Range } from '../model/span';
import { lineStarts, rangeOf } from '../text/lines';
import { oneLine } from '../text/characters/display';
import { shownPath } from '../text/shown-path';
import { attribution } from '../text/attributing/attribution';
import { sarifFix } from './parts/sarif-fix';
import { artifact, messageText, regionOf, ROOT_ID } from './parts/sarif-places';

/** For code hosts and dashboards: SARIF 2.1.0 (OASIS standard, 27 March 2020). */
export const sarifOutput: Output = {
  id: 'sarif',
  extension: '.sarif',
  render: (drafts, context) => `${JSON.stringify(logOf(drafts, context), undefined, 2)}\n`,
};

/** The log that `--format sarif` writes. */
export function logOf(drafts: readonly CheckedDraft[], context: OutputContext): Log {
  const { rules, toolVersion, homepage, rootUri } = context;
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Plumbline',
            semanticVersion: toolVersion,
            ...(homepage !== undefined && { informationUri: homepage }),
            rules: rules.map((rule) => descriptor(rule, homepage)),
          },
        },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { [ROOT_ID]: { uri: rootUri } },
        artifacts: drafts.map(({ uri }) => ({ location: artifact(uri, rootUri), roles: ['analysisTarget'] })),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: drafts.flatMap((draft) =>
              draft.report.problems.map((p) => notification(p, draft.uri, context)),
            ),
          },
        ],
        results: drafts.flatMap((draft) => resultsOf(draft, context)),
      },
    ],
  };
}

const LEVELS: Readonly<Record<Severity | 'off', 'error' | 'warning' | 'note' | 'none'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

/** Formats whose text has no lines that a reader could count in the file. */
const WITHOUT_LINES: ReadonlySet<string> = new Set(['pdf', 'docx', 'odt', 'epub']);

function descriptor(
  { code, severity, title, description, details }: RuleInfo,
  homepage: string | undefined,
): ReportingDescriptor {
  return {
    id: code,
    name: code
      .split('-')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(''),
    shortDescription: { text: title },
    fullDescription: { text: description },
    help: { text: description, markdown: details.trim() || description },
    ...(homepage !== undefined && { helpUri: new URL(`docs/rules/${code}.md`, homepage).href }),
    defaultConfiguration: { enabled: severity !== 'off', level: LEVELS[severity] },
  };
}

function resultsOf({ uri, text, report, accepted }: CheckedDraft, context: OutputContext): readonly Result[] {
  const starts = lineStarts(text);
  const written = (finding: Finding): Result => result(finding, uri, (span) => rangeOf(starts, span), text, context);
  const isCompared = accepted !== undefined;
  return [
    ...report.findings.map((finding): Result => ({
      ...written(finding),
      ...(isCompared && { baselineState: 'new', suppressions: [] }),
    })),
    ...(accepted ?? []).map((known): Result => ({
      ...written(known.finding),
      baselineState: 'unchanged',
      suppressions: [suppression(known)],
    })),
  ];
}

function suppression({ entry: { reason, by, date } }: AcceptedFinding): NonNullable<Result['suppressions']>[number] {
  return { kind: 'external', status: 'accepted', justification: reason, properties: { by, date } };
}

function result(
  finding: Finding,
  uri: string,
  toRange: (span: Finding['span']) => Range,
  text: string,
  context: OutputContext,
): Result {
  const { rules, rootUri, translate } = context;
  const ruleIndex = rules.findIndex(({ code }) => code === finding.rule);
  const fixes = finding.fixes
    .filter(({ kind }) => !kind.startsWith('ignore'))
    .map((fix) => sarifFix(fix, uri, toRange, context));
  return {
    ruleId: finding.rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVELS[finding.severity],
    rank: Math.round(finding.confidence * 1000) / 10,
    message: { text: messageText(render(finding.message, translate)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(uri, rootUri),
          region: {
            ...regionOf(toRange(finding.span)),
            snippet: { text: text.slice(finding.span.start, finding.span.end) },
          },
        },
      },
    ],
    relatedLocations: finding.evidence.map((evidence, i) => related(evidence, i + 1, context)),
    partialFingerprints: { 'plumblineFinding/v1': finding.fingerprint },
    ...(fixes.length > 0 && { fixes }),
    properties: {
      draftValue: finding.draftValue,
      sourceValue: finding.sourceValue,
      ...(finding.explanation && { slot: finding.explanation.slot }),
      ...(finding.readBy && { readBy: finding.readBy.model }),
    },
  };
}

function related({ passage }: Evidence, id: number, { sources, locate, rootUri }: OutputContext): Location {
  const source = sources.get(passage.source);
  const range = source && WITHOUT_LINES.has(source.format) ? undefined : locate(passage);
  const path = shownPath(passage.source, rootUri);
  const who = source ? attribution(source.metadata, path) : path;
  const physicalLocation: PhysicalLocation = { artifactLocation: artifact(passage.source, rootUri) };
  if (range) physicalLocation.region = { ...regionOf(range), snippet: { text: passage.text } } satisfies Region;
  return {
    id,
    physicalLocation,
    message: { text: messageText(`${[who, passage.locator].filter(Boolean).join(', ')}: “${oneLine(passage.text)}”`) },
  };
}

function notification(
  { code, severity, message }: Problem,
  uri: string,
  { rootUri, translate }: OutputContext,
): Notification {
  return {
    level: severity,
    descriptor: { id: code },
    message: { text: messageText(render(message, translate)) },
    locations: [{ physicalLocation: { artifactLocation: artifact(uri, rootUri) } }],
  };
}
