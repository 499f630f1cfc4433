import * as vscode from 'vscode';
import type { Command } from '../../command';
import { openOriginal, originalOf } from '../../sources/source-view';

/** "Open Original": from the text of a source to its own file, at the page that the caret is on. */
export const openOriginalCommand: Command = {
  id: 'plumbline.openOriginal',
  async run() {
    const place = originalOf(vscode.window.activeTextEditor);
    if (place) await openOriginal(place);
  },
};
