import type { Finding, Severity } from '../model/judging/finding';
import { render } from '../model/message';
import type { CheckedDraft, Output, OutputContext } from '../model/output';
import { oneLine } from '../text/characters/display';
import { lineStarts, rangeOf } from '../text/lines';
import { shownPath } from '../text/shown-path';

/**
 * For GitHub Actions: one workflow command for each finding, which the site shows at its line of the change
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export const githubOutput: Output = {
  id: 'github',
  extension: '.txt',
  render: (drafts, context) =>
    drafts
      .flatMap((draft) => annotations(draft, context))
      .map((line) => `${line}\n`)
      .join(''),
};

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function annotations({ uri, text, report }: CheckedDraft, context: OutputContext): readonly string[] {
  const starts = lineStarts(text);
  const file = shownPath(uri, context.rootUri);
  return [
    ...report.findings.map((finding) => annotation(finding, file, rangeOf(starts, finding.span), context)),
    ...report.problems.map(
      ({ severity, message }) =>
        `::${severity} file=${property(file)},title=${property('Plumbline: not checked')}::${data(oneLine(render(message, context.translate)))}`,
    ),
  ];
}

function annotation(
  { rule, severity, message, evidence }: Finding,
  file: string,
  { start, end }: ReturnType<typeof rangeOf>,
  { translate }: OutputContext,
): string {
  const said = evidence[0] ? `\n“${oneLine(evidence[0].passage.text)}”` : '';
  // Columns hold within one line only.
  const columns = start.line === end.line ? `,col=${start.character + 1},endColumn=${end.character + 1}` : '';
  const place = `file=${property(file)},line=${start.line + 1},endLine=${end.line + 1}${columns}`;
  return `::${COMMANDS[severity]} ${place},title=${property(`Plumbline: ${rule}`)}::${data(oneLine(render(message, translate)) + said)}`;
}

/** What ends a command or starts another is encoded, so that no text of a source can give one of its own. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
