import * as vscode from 'vscode';
import type { Desk } from '../desk';
import type { ReaderDesk } from '../reader/serve-reader';

/**
 * Watches for what is done without a command of ours: a corpus that was read, a finding that an edit took away, a
 * reader that was chosen.
 */
export function watchMilestones(desk: Desk, reader: ReaderDesk): vscode.Disposable {
  const { milestones } = desk;
  const before = new Map<string, { readonly version: number; readonly findings: number }>();
  return vscode.Disposable.from(
    desk.onCorpus(({ state }) => {
      if (state === 'ready') milestones.reached('corpus');
    }),
    desk.onChecked(({ uri, version, findings }) => {
      const last = before.get(uri);
      if (last && version > last.version && findings < last.findings) milestones.reached('fix');
      before.set(uri, { version, findings });
    }),
    reader.onStatus(({ model }) => {
      if (model !== '') milestones.reached('reader');
    }),
  );
}
