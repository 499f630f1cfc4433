import * as vscode from 'vscode';
import type { Command } from '../../command';

/** Run by links in hovers: puts a passage's words on the clipboard. */
export const copyText: Command = {
  id: 'plumbline.copyText',
  async run(_tools, text) {
    await vscode.env.clipboard.writeText(String(text));
    vscode.window.setStatusBarMessage(vscode.l10n.t('Quote copied'), 2000);
  },
};
