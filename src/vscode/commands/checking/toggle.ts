import * as vscode from 'vscode';
import { isChecked } from '../../services';
import type { Command } from '../../command';

const SETTING = 'enabled';

/** "Toggle Checking": switches checking off or on where the setting is set already, else for the user. */
export const toggle: Command = {
  id: 'plumbline.toggle',
  async run({ draft }) {
    const place = vscode.window.activeTextEditor?.document.uri ?? draft.uri;
    const on = !isChecked(place);
    const config = vscode.workspace.getConfiguration('plumbline', place);
    const { workspaceFolderValue, workspaceValue } = config.inspect<boolean>(SETTING) ?? {};
    const target =
      workspaceFolderValue !== undefined
        ? vscode.ConfigurationTarget.WorkspaceFolder
        : workspaceValue !== undefined
          ? vscode.ConfigurationTarget.Workspace
          : vscode.ConfigurationTarget.Global;
    await config.update(SETTING, on, target);
    vscode.window.setStatusBarMessage(
      on ? vscode.l10n.t('Drafts are checked again') : vscode.l10n.t('Drafts are no longer checked'),
      4000,
    );
  },
};
