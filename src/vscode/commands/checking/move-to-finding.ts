import * as vscode from 'vscode';
import { DIAGNOSTIC_SOURCE } from '../../../protocol/protocol';
import { draftEditor } from '../../drafts/find-draft';
import type { Command, Tools } from '../../tools';

/** "Next Finding", round and round. */
export const nextFinding: Command = {
  id: 'plumbline.nextFinding',
  run: (tools) => move(tools, (ranges, at) => ranges.find((r) => r.start.isAfter(at)) ?? ranges[0]),
};

/** "Previous Finding". */
export const previousFinding: Command = {
  id: 'plumbline.previousFinding',
  run: (tools) => move(tools, (ranges, at) => ranges.filter((r) => r.start.isBefore(at)).at(-1) ?? ranges.at(-1)),
};

type Choose = (ranges: readonly vscode.Range[], at: vscode.Position) => vscode.Range | undefined;

async function move(tools: Tools, choose: Choose): Promise<void> {
  const draft = await draftEditor(tools);
  if (!draft) return;
  await tools.desk.firstCheck(draft.document.uri);
  const findings = vscode.languages.getDiagnostics(draft.document.uri).filter((d) => d.source === DIAGNOSTIC_SOURCE);
  const ranges = findings.map((d) => d.range).sort((a, b) => a.start.compareTo(b.start));
  const next = choose(ranges, draft.selection.start);
  if (!next) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No findings in this draft'), 2000);
    return;
  }
  draft.selection = new vscode.Selection(next.start, next.end);
  draft.revealRange(next, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
