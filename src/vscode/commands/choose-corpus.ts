import * as vscode from 'vscode';
import type { Command } from '../tools';

/** "Choose Corpus Folder": sets `plumbline.corpus` for this workspace. */
export const chooseCorpus: Command = {
  id: 'plumbline.chooseCorpus',
  async run() {
    const [root] = vscode.workspace.workspaceFolders ?? [];
    const chosen = await vscode.window.showOpenDialog({
      canSelectFolders: true, canSelectFiles: false, canSelectMany: true,
      openLabel: vscode.l10n.t('Use as Corpus'), title: vscode.l10n.t('Choose the folder that holds your sources'),
      ...(root && { defaultUri: root.uri }),
    });
    if (!chosen) return;
    const target = root ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
    await vscode.workspace.getConfiguration('plumbline').update('corpus', chosen.map(settingFor), target);
  },
};

/** Relative inside the workspace, so that the setting holds on other machines; absolute outside it. */
function settingFor(uri: vscode.Uri): string {
  const inside = vscode.workspace.asRelativePath(uri, false);
  const path = inside === uri.fsPath || inside === uri.path ? uri.fsPath : inside;
  return path.endsWith('/') ? path : `${path}/`;
}
