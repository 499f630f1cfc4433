import { readerName } from '../model/reading/reading';
import type { Evidence } from '../model/judging/evidence';
import type { DraftPlace } from '../model/draft';
import { placeAt } from '../model/draft-document';
import type { Finding, Severity } from '../model/judging/finding';
import { type Message, message, render } from '../model/message';
import type { CheckedDraft, Output, OutputContext } from '../model/output';
import type { Problem } from '../model/problem';
import { lineStarts, positionAt } from '../text/lines';
import { oneLine, visible, withoutCommands } from '../text/characters/display';
import { excerptOf } from './parts/excerpt';
import { shownPath } from '../text/shown-path';
import { attribution } from '../text/attributing/attribution';
import { draftTotals, type Totals, totalsOf } from './parts/totals';
import { wrapText } from '../text/wrap';
import { marksOf } from '../model/offset-spaces';

/** For people at a terminal: the draft's line, the words underlined, the source's words and where they stand. */
export const textOutput: Output = {
  id: 'text',
  extension: '.txt',
  render(drafts, context) {
    const blocks = drafts.flatMap((draft) => renderDraft(draft, context));
    return withoutCommands(`${[...blocks, summary(totalsOf(drafts), drafts, context)].join('\n\n')}\n`);
  },
};

/** Evidence shown for one finding; the rest is in the JSON. */
const SHOWN_EVIDENCE = 2;

const INDENT = '  ';

function renderDraft(draft: CheckedDraft, context: OutputContext): readonly string[] {
  const starts = lineStarts(draft.text);
  const path = oneLine(shownPath(draft.uri, context.rootUri));
  const problems = draft.report.problems.map((problem) => renderProblem(problem, path, context));
  const findings = draft.report.findings.map((finding) =>
    renderFinding(finding, { text: draft.text, starts, path, places: draft.places ?? [] }, context),
  );
  const notes = draft.report.notes.map((note) => renderNote(note, path, context));
  return [...findings, ...problems, ...notes];
}

interface Place {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly path: string;
  readonly places: readonly DraftPlace[];
}

function renderFinding(finding: Finding, place: Place, context: OutputContext): string {
  const { palette, translate } = context;
  const at = positionAt(place.starts, finding.span.start);
  const printed = placeAt(place.places, finding.span.start)?.label;
  const where = `${place.path}:${at.line + 1}:${at.character + 1}${printed === undefined ? '' : ` (${printed})`}`;
  const head = `${palette.strong(where)}  ${palette[finding.severity](finding.severity)}  ${palette.faint(finding.rule)}`;
  const words = wrapText(visible(render(finding.message, translate)), context.width - INDENT.length).map(
    (line) => INDENT + line,
  );
  const evidence = finding.evidence.slice(0, SHOWN_EVIDENCE).flatMap((e) => renderEvidence(e, context));
  return [
    head,
    ...words,
    '',
    ...renderLines(finding, place, context),
    '',
    ...evidence,
    ...renderReader(finding, context),
    ...renderFix(finding, context),
  ]
    .join('\n')
    .trimEnd();
}

/** The draft's line with the words underlined; of words that run over several lines, the first and the last. */
function renderLines(
  { span, severity }: Finding,
  { text, starts }: Place,
  { palette, width }: OutputContext,
): readonly string[] {
  const first = positionAt(starts, span.start).line;
  const last = positionAt(starts, Math.max(span.start, span.end - 1)).line;
  const gutter = String(last + 1).length;
  const lines = first === last ? [first] : [first, last];
  return lines.flatMap((line, i) => {
    const start = starts[line] ?? 0;
    const content = text.slice(start, lineEnd(text, starts[line + 1]));
    const from = Math.max(span.start - start, 0);
    const to = Math.max(Math.min(span.end - start, content.length), from);
    const shown = excerptOf(content, from, to, width - gutter - 5);
    const bar = palette.faint('│');
    const skipped = i > 0 && line > first + 1 ? [`${INDENT}${' '.repeat(gutter)} ${palette.faint('⋮')}`] : [];
    return [
      ...skipped,
      `${INDENT}${palette.faint(String(line + 1).padStart(gutter))} ${bar} ${shown.before}${palette[severity](shown.marked)}${shown.after}`.trimEnd(),
      `${INDENT}${' '.repeat(gutter)} ${bar} ${' '.repeat(shown.indent)}${palette[severity]('^'.repeat(shown.markWidth))}`,
    ];
  });
}

/** Where a line's text ends: before its line break, of one or two characters. */
function lineEnd(text: string, next: number | undefined): number {
  if (next === undefined) return text.length;
  return text.slice(next - 2, next) === '\r\n' ? next - 2 : next - 1;
}

function renderEvidence(evidence: Evidence, context: OutputContext): readonly string[] {
  const { passage } = evidence;
  const { palette, width, rootUri, sources, locate } = context;
  const source = sources.get(passage.source);
  const range = locate(passage);
  const path = oneLine(shownPath(passage.source, rootUri));
  const place = range ? `${path}:${range.start.line + 1}:${range.start.character + 1}` : path;
  const who = source ? oneLine(attribution(source.metadata, '')) : '';
  const said = [who, passage.locator].filter(Boolean).join(', ');
  const quoted = wrapText(visible(passage.text.replace(/\s/g, ' ')), width - 4, marksOf(evidence), palette.good).map(
    (line) => `${INDENT}${palette.faint('┃')} ${line}`,
  );
  return [...quoted, `${INDENT}${palette.faint(`— ${[said, place].filter(Boolean).join(' · ')}`)}`];
}

function renderFix({ fixes }: Finding, { palette, translate }: OutputContext): readonly string[] {
  const fix = fixes.find((f) => f.preferred) ?? fixes.find((f) => f.kind === 'use-source');
  return fix ? [`${INDENT}${palette.faint('Fix:')} ${oneLine(render(fix.title, translate))}`] : [];
}

function renderReader({ readBy }: Finding, { palette, translate }: OutputContext): readonly string[] {
  return readBy ? [INDENT + palette.faint(oneLine(render(message('read by {0}', readerName(readBy)), translate)))] : [];
}

function renderProblem({ severity, message }: Problem, path: string, { palette, translate }: OutputContext): string {
  return `${palette.strong(path)}  ${palette[severity](severity)}  ${palette.faint('not checked')}\n${INDENT}${oneLine(render(message, translate))}`;
}

function renderNote(note: Message, path: string, { palette, translate, width }: OutputContext): string {
  const words = wrapText(visible(render(note, translate)), width - INDENT.length).map((line) => INDENT + line);
  return [`${palette.strong(path)}  ${palette.faint('note')}`, ...words].join('\n');
}

function summary(totals: Totals, drafts: readonly CheckedDraft[], { palette }: OutputContext): string {
  const counted: readonly (readonly [Severity, string])[] = [
    ['error', 'error'],
    ['warning', 'warning'],
    ['information', 'remark'],
    ['hint', 'hint'],
  ];
  const parts = counted
    .filter(([severity]) => totals[severity] > 0)
    .map(([severity, word]) => palette[severity](`${totals[severity]} ${word}${totals[severity] === 1 ? '' : 's'}`));
  const found = parts.length > 0 ? parts.join(', ') : palette.good('Nothing to report');
  const accepted = drafts.reduce((sum, draft) => sum + (draft.accepted?.length ?? 0), 0);
  const known = accepted > 0 ? ` ${palette.faint(`${accepted} accepted earlier.`)}` : '';
  return `${found} in ${drafts.length} draft${drafts.length === 1 ? '' : 's'}.${known} ${draftTotals(totals)}`;
}
