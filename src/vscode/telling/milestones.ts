import * as vscode from 'vscode';
import type { Desk } from '../desk';
import type { ReaderDesk } from '../reader/serve-reader';

/** The walkthrough's steps; one is ticked when it was done, not when its button was pressed. */
export type Milestone = 'corpus' | 'hover' | 'insert' | 'fix' | 'reader';

/** Says that a step of the walkthrough is done; VS Code remembers it from there on. */
export function reached(milestone: Milestone): void {
  void vscode.commands.executeCommand('setContext', `plumbline.done.${milestone}`, true);
}

/**
 * Watches for what is done without a command of ours: a corpus that was read, a finding that an edit took away, a
 * reader that was chosen.
 */
export function watchMilestones(desk: Desk, reader: ReaderDesk): vscode.Disposable {
  const before = new Map<string, { readonly version: number; readonly findings: number }>();
  return vscode.Disposable.from(
    desk.onCorpus(({ state }) => {
      if (state === 'ready') reached('corpus');
    }),
    desk.onChecked(({ uri, version, findings }) => {
      const last = before.get(uri);
      if (last && version > last.version && findings < last.findings) reached('fix');
      before.set(uri, { version, findings });
    }),
    reader.onStatus(({ model }) => {
      if (model !== '') reached('reader');
    }),
  );
}
