import * as vscode from 'vscode';
import type { Command } from '../tools';

/** "Restart": ends the language server and starts it anew; it reads settings and sources as at the start. */
export const restart: Command = {
  id: 'plumbline.restart',
  async run({ desk }) {
    await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Plumbline starts anew') },
      () => desk.restart(),
    );
  },
};
