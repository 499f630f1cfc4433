import * as vscode from 'vscode';
import { seedOf } from '../../quote-picker/initial-query';
import { pickPassage } from '../../quote-picker/quote-picker';
import { draftEditor } from '../../drafts/find-draft';
import type { Command } from '../../tools';

/** "Insert Quote": search the passages, insert the words with their citation. */
export const insertQuote: Command = {
  id: 'plumbline.insertQuote',
  async run(tools) {
    const draft = await draftEditor(tools);
    if (!draft) return;
    await pickPassage(tools, draft, {
      title: vscode.l10n.t('Insert Quote'),
      form: 'quote',
      initial: seedOf(tools, draft),
      range: draft.selection,
    });
  },
};
