import * as vscode from 'vscode';
import type { Command } from '../../command';

/** "Create Sample Workspace": three short sources and a draft with slips, to try everything on. */
export const createSample: Command = {
  id: 'plumbline.createSample',
  async run({ services }) {
    const parent = await chooseParent();
    if (!parent) return;
    const target = await freeName(parent);
    await vscode.workspace.fs.copy(vscode.Uri.joinPath(services.context.extensionUri, 'media/sample'), target);
    const inWorkspace = vscode.workspace.getWorkspaceFolder(target) !== undefined;
    if (inWorkspace) await vscode.window.showTextDocument(vscode.Uri.joinPath(target, 'draft.md'));
    else await vscode.commands.executeCommand('vscode.openFolder', target);
  },
};

async function chooseParent(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    openLabel: vscode.l10n.t('Create Here'),
    title: vscode.l10n.t('Where should the sample workspace be created?'),
  });
  return chosen?.[0];
}

/** Nothing that is there is ever overwritten. */
async function freeName(parent: vscode.Uri): Promise<vscode.Uri> {
  for (let n = 1; ; n++) {
    const target = vscode.Uri.joinPath(parent, n === 1 ? 'plumbline-sample' : `plumbline-sample-${n}`);
    const taken = await vscode.workspace.fs.stat(target).then(
      () => true,
      () => false,
    );
    if (!taken) return target;
  }
}
