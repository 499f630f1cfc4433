import * as vscode from 'vscode';
import { DIAGNOSTIC_SOURCE } from '../../protocol/protocol';
import { activeDraft, type Command } from '../tools';

/** "Next Finding", round and round. */
export const nextFinding: Command = {
  id: 'plumbline.nextFinding',
  run: () => move((ranges, at) => ranges.find((r) => r.start.isAfter(at)) ?? ranges[0]),
};

/** "Previous Finding". */
export const previousFinding: Command = {
  id: 'plumbline.previousFinding',
  run: () => move((ranges, at) => ranges.filter((r) => r.start.isBefore(at)).at(-1) ?? ranges.at(-1)),
};

type Choose = (ranges: readonly vscode.Range[], at: vscode.Position) => vscode.Range | undefined;

function move(choose: Choose): void {
  const draft = activeDraft();
  if (!draft) return;
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
