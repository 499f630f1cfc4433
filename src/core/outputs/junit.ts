import type { AcceptedFinding } from '../model/project/baseline';
import type { Finding } from '../model/judging/finding';
import { render } from '../model/message';
import type { CheckedDraft, Output, OutputContext } from '../model/output';
import type { Statement } from '../model/judging/statement';
import { oneLine } from '../text/characters/display';
import { lineStarts, positionAt } from '../text/lines';
import { shownPath } from '../text/shown-path';
import { attribution } from '../text/attributing/attribution';

/**
 * For test reports of build servers: a suite for each draft, a case for each sentence (the schema of Jenkins' JUnit
 * reader).
 */
export const junitOutput: Output = {
  id: 'junit',
  extension: '.xml',
  render(drafts, context) {
    const suites = drafts.map((draft) => suiteOf(draft, context));
    const sum = (of: (suite: Suite) => number): number => suites.reduce((total, suite) => total + of(suite), 0);
    const counts = `tests="${sum(({ cases }) => cases.length)}" failures="${sum(({ failures }) => failures)}" errors="${sum(({ errors }) => errors)}"`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Plumbline" ${counts}>\n${suites.map(suiteText).join('')}</testsuites>\n`;
  },
};

/** One draft. */
interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
  readonly failures: number;
  readonly errors: number;
}

/** One sentence, or one thing that was not checked. */
interface Case {
  readonly name: string;
  readonly skipped?: string;
  readonly error?: string;
  readonly failures: readonly { readonly type: string; readonly message: string; readonly text: string }[];
  readonly remarks: readonly string[];
}

/** A sentence longer than this is shortened in a list of cases. UTF-16 code units. */
const NAME_LENGTH = 120;

function suiteOf(draft: CheckedDraft, context: OutputContext): Suite {
  const { uri, text, report, accepted = [] } = draft;
  const starts = lineStarts(text);
  const lineOf = (offset: number): number => positionAt(starts, offset).line + 1;
  const owned = new Set(
    report.statements.flatMap(({ checked }) => checked.findings.map(({ fingerprint }) => fingerprint)),
  );
  const ofDraft = report.findings.filter(({ fingerprint }) => !owned.has(fingerprint));
  const cases: readonly Case[] = [
    ...report.statements.map((statement) => claimCase(statement, report.findings, accepted, lineOf, context)),
    ...ofDraft.map((finding) => caseOf(`line ${lineOf(finding.span.start)}: ${finding.rule}`, [finding], [], context)),
    ...report.problems.map(({ code, message }) => ({
      name: `not checked: ${code}`,
      error: oneLine(render(message, context.translate)),
      failures: [],
      remarks: [],
    })),
  ];
  return {
    name: shownPath(uri, context.rootUri),
    cases,
    failures: cases.filter(({ failures }) => failures.length > 0).length,
    errors: cases.filter(({ error }) => error !== undefined).length,
  };
}

function claimCase(
  { checked: { claim, findings } }: Statement,
  reported: readonly Finding[],
  accepted: readonly AcceptedFinding[],
  lineOf: (offset: number) => number,
  context: OutputContext,
): Case {
  const mine = new Set(findings.map(({ fingerprint }) => fingerprint));
  const words = oneLine(claim.text.replace(/\s+/g, ' '));
  const name = `line ${lineOf(claim.span.start)}: ${words.length > NAME_LENGTH ? `${words.slice(0, NAME_LENGTH).replace(/[\uD800-\uDBFF]$/, '')}…` : words}`;
  return caseOf(
    name,
    reported.filter(({ fingerprint }) => mine.has(fingerprint)),
    accepted.filter(({ finding }) => mine.has(finding.fingerprint)),
    context,
  );
}

/** Only errors and warnings fail; remarks and hints are said beside the case. */
function caseOf(
  name: string,
  findings: readonly Finding[],
  accepted: readonly AcceptedFinding[],
  context: OutputContext,
): Case {
  const loud = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const message = (finding: Finding): string => oneLine(render(finding.message, context.translate));
  return {
    name,
    failures: loud.map((finding) => ({
      type: finding.rule,
      message: message(finding),
      text: evidenceText(finding, context),
    })),
    remarks: findings
      .filter((finding) => !loud.includes(finding))
      .map((finding) => `${finding.severity} ${finding.rule}: ${message(finding)}`),
    ...(loud.length === 0 &&
      accepted.length > 0 && {
        skipped: accepted.map(({ finding, entry }) => `${finding.rule} accepted: ${entry.reason}`).join('; '),
      }),
  };
}

function evidenceText({ evidence }: Finding, { sources, rootUri, locate }: OutputContext): string {
  return evidence
    .map(({ passage }) => {
      const metadata = sources.get(passage.source)?.metadata;
      const range = locate(passage);
      const place = `${shownPath(passage.source, rootUri)}${range ? `:${range.start.line + 1}` : ''}`;
      return `“${oneLine(passage.text)}” — ${[metadata && oneLine(attribution(metadata, '')), place].filter(Boolean).join(' · ')}`;
    })
    .join('\n');
}

function suiteText({ name, cases, failures, errors }: Suite): string {
  const skipped = cases.filter((c) => c.skipped !== undefined).length;
  const body = cases.map((c) => caseText(c, name)).join('');
  return `  <testsuite name="${escape(name)}" tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}">\n${body}  </testsuite>\n`;
}

function caseText({ name, skipped, error, failures, remarks }: Case, suite: string): string {
  const inside = [
    ...(skipped === undefined ? [] : [`<skipped>${escape(skipped)}</skipped>`]),
    ...(error === undefined ? [] : [`<error type="not-checked" message="${escape(error)}"/>`]),
    ...failures.map(
      ({ type, message, text }) =>
        `<failure type="${escape(type)}" message="${escape(message)}">${escape(text)}</failure>`,
    ),
    ...remarks.map((remark) => `<system-out>${escape(remark)}</system-out>`),
  ];
  const head = `    <testcase name="${escape(name)}" classname="${escape(suite)}"`;
  return inside.length === 0
    ? `${head}/>\n`
    : `${head}>\n${inside.map((line) => `      ${line}\n`).join('')}    </testcase>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const NOT_XML =
  // eslint-disable-next-line no-control-regex -- these are the ones to take out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Characters that XML 1.0 cannot hold are shown as U+FFFD (https://www.w3.org/TR/xml/#charsets). */
function escape(text: string): string {
  return text.replace(NOT_XML, '\uFFFD').replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);
}
