import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Fix, TextEdit } from '../../core/model/judging/finding';
import { distinctFixes } from '../../core/model/judging/text-edits';
import { message } from '../../core/model/message';
import { overlaps, type Span } from '../../core/model/span';
import type { FileSystem } from '../../core/ports';
import type { Checks } from '../workspace/checks';
import { isDraft, type ServerContext } from '../context';
import { fingerprintOf } from '../diagnostics';
import { editsByFile } from '../requests/edits';
import { RE_ANCHOR_COMMAND } from '../../protocol/protocol';

/** "Fix all quotes", also for `editor.codeActionsOnSave`. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.plumbline`;
/** Kinds that the server offers. */
export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL];

/** The ways out of the findings at the caret, and "fix all quotes" where asked for. */
export async function codeActionsFor(
  context: ServerContext,
  checks: Checks,
  files: FileSystem,
  params: CodeActionParams,
): Promise<readonly CodeAction[]> {
  const document = context.documents.get(params.textDocument.uri);
  if (!document || !isDraft(document, context.service)) return [];
  const findings = (await checks.current(document))?.report.findings ?? [];
  const only = params.context.only;
  const wants = (kind: string): boolean =>
    only === undefined || only.some((o) => kind === o || kind.startsWith(`${o}.`));
  const quickFixes = wants(CodeActionKind.QuickFix)
    ? await quickFixesFor(context, files, document, findings, params)
    : [];
  const all = only && wants(FIX_ALL) ? await fixAllQuotes(context, files, document, findings) : [];
  return [...quickFixes, ...all];
}

async function quickFixesFor(
  context: ServerContext,
  files: FileSystem,
  document: TextDocument,
  findings: readonly Finding[],
  { range, context: { diagnostics } }: CodeActionParams,
): Promise<readonly CodeAction[]> {
  const asked: Span = {
    start: document.offsetAt(range.start),
    end: Math.max(document.offsetAt(range.end), document.offsetAt(range.start) + 1),
  };
  const named = new Map(
    diagnostics.flatMap((d) => {
      const f = fingerprintOf(d);
      return f === undefined ? [] : [[f, d] as const];
    }),
  );
  const meant = findings.filter((f) => named.has(f.fingerprint) || overlaps(asked, f.span));
  const ways = meant.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix, edits: fix.edits })));
  // Of a quotation with two changes each brings the whole of it.
  const actions = distinctFixes(document.getText(), ways).map((way) =>
    quickFix(context, files, document, way, named.get(way.finding.fingerprint)),
  );
  return Promise.all(actions);
}

async function quickFix(
  context: ServerContext,
  files: FileSystem,
  document: TextDocument,
  { finding, fix }: { readonly finding: Finding; readonly fix: Fix },
  diagnostic: Diagnostic | undefined,
): Promise<CodeAction> {
  const title = context.text(fix.title);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    // The anchors are written behind the writer's back: nobody wants their file open and unsaved.
    ...(fix.kind === 're-anchor'
      ? { command: { title, command: RE_ANCHOR_COMMAND, arguments: [document.uri, finding.fingerprint] } }
      : { edit: await workspaceEdit(context, files, document, fix.edits) }),
    ...(fix.preferred && { isPreferred: true }),
    ...(diagnostic && { diagnostics: [diagnostic] }),
  };
}

async function fixAllQuotes(
  context: ServerContext,
  files: FileSystem,
  document: TextDocument,
  findings: readonly Finding[],
): Promise<readonly CodeAction[]> {
  const edits = findings
    .filter((f) => f.rule === 'quote-altered' || f.rule === 'quote-drifted')
    .flatMap((f) => preferred(f)?.edits ?? []);
  if (edits.length === 0) return [];
  return [
    {
      title: context.text(message('Use the sources’ words in all altered quotes')),
      kind: FIX_ALL,
      edit: await workspaceEdit(context, files, document, withoutOverlaps(edits)),
    },
  ];
}

function preferred(finding: Finding): Fix | undefined {
  return (
    finding.fixes.find((f) => f.kind === 'use-source' && f.preferred) ??
    finding.fixes.find((f) => f.kind === 'use-source')
  );
}

/** The first of any edits that touch the same characters. */
function withoutOverlaps(edits: readonly TextEdit[]): readonly TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of edits) if (!kept.some((k) => k.uri === edit.uri && overlaps(k.span, edit.span))) kept.push(edit);
  return kept;
}

async function workspaceEdit(
  context: ServerContext,
  files: FileSystem,
  document: TextDocument,
  edits: readonly TextEdit[],
): Promise<WorkspaceEdit> {
  const byFile = await editsByFile(context, files, document, edits);
  return {
    changes: Object.fromEntries(
      byFile.map(({ uri, edits: own }) => [uri, own.map(({ range, newText }) => ({ range, newText }))]),
    ),
  };
}
