import * as vscode from 'vscode';
import type { Command } from '../command';

/** "Restart": ends the language server and starts it anew; it reads settings and sources as at the start. */
export const restart: Command = {
  id: 'plumbline.restart',
  async run({ services }) {
    await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Plumbline starts anew') },
      () => services.restart(),
    );
  },
};
