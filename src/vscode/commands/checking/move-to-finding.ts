import * as vscode from 'vscode';
import { DIAGNOSTIC_SOURCE } from '../../../protocol/protocol';
import { nextOf } from '../../services';
import { draftEditor } from '../../drafts/find-draft';
import type { Command, CommandContext } from '../../command';

/** "Next Finding", round and round. */
export const nextFinding: Command = {
  id: 'plumbline.nextFinding',
  run: (context) => move(context, (ranges, at) => ranges.find((r) => r.start.isAfter(at)) ?? ranges[0]),
};

/** "Previous Finding". */
export const previousFinding: Command = {
  id: 'plumbline.previousFinding',
  run: (context) => move(context, (ranges, at) => ranges.filter((r) => r.start.isBefore(at)).at(-1) ?? ranges.at(-1)),
};

type Choose = (ranges: readonly vscode.Range[], at: vscode.Position) => vscode.Range | undefined;

async function move(context: CommandContext, choose: Choose): Promise<void> {
  const draft = await draftEditor(context);
  if (!draft) return;
  const ranges = await rangesOf(context, draft.document.uri);
  const next = choose(ranges, draft.selection.start);
  if (!next) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No findings in this draft'), 2000);
    return;
  }
  await select(draft, new vscode.Selection(next.start, next.end));
  draft.revealRange(next, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Selects, and waits until the editor has taken it over: the next press goes on from there. */
async function select(editor: vscode.TextEditor, selection: vscode.Selection): Promise<void> {
  if (editor.selection.isEqual(selection)) return;
  const isTaken = (): true | undefined => editor.selection.isEqual(selection) || undefined;
  const taken = nextOf(vscode.window.onDidChangeTextEditorSelection, isTaken);
  editor.selection = selection;
  await taken;
}

/** Where the draft's findings are, in order. The editor asks for them once the check is told: they are waited for. */
async function rangesOf({ services }: CommandContext, uri: vscode.Uri): Promise<readonly vscode.Range[]> {
  const { findings = 0 } = (await services.firstCheck(uri)) ?? {};
  const shown = (): readonly vscode.Diagnostic[] | undefined => {
    const own = vscode.languages.getDiagnostics(uri).filter((d) => d.source === DIAGNOSTIC_SOURCE);
    return own.length > 0 ? own : undefined;
  };
  const found = shown() ?? (findings > 0 ? await nextOf(vscode.languages.onDidChangeDiagnostics, shown) : undefined);
  return (found ?? []).map((d) => d.range).sort((a, b) => a.start.compareTo(b.start));
}
