import * as vscode from 'vscode';
import type { ExtensionServices } from '../services';
import type { ReaderService } from '../reader/serve-reader';

/**
 * Watches for what is done without a command of ours: a corpus that was read, a finding that an edit took away, a
 * reader that was chosen.
 */
export function watchMilestones(services: ExtensionServices, reader: ReaderService): vscode.Disposable {
  const { milestones } = services;
  const before = new Map<string, { readonly version: number; readonly findings: number }>();
  return vscode.Disposable.from(
    services.onCorpus(({ state }) => {
      if (state === 'ready') milestones.reached('corpus');
    }),
    services.onChecked(({ uri, version, findings }) => {
      const last = before.get(uri);
      if (last && version > last.version && findings < last.findings) milestones.reached('fix');
      before.set(uri, { version, findings });
    }),
    reader.onStatus(({ model }) => {
      if (model !== '') milestones.reached('reader');
    }),
  );
}
