import * as vscode from 'vscode';
import type { Command } from '../../command';

/** "Open Review": the draft's claims by verdict. */
export const openReview: Command = {
  id: 'plumbline.openReview',
  run: () => vscode.commands.executeCommand('plumbline.review.focus'),
};
