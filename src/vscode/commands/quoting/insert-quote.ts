import * as vscode from 'vscode';
import { initialPassages } from '../../quote-picker/initial-query';
import { pickPassage } from '../../quote-picker/quote-picker';
import { draftEditor } from '../../drafts/find-draft';
import type { Command } from '../../command';

/** "Insert Quote": search the passages, insert the words with their citation. */
export const insertQuote: Command = {
  id: 'plumbline.insertQuote',
  async run(context) {
    const draft = await draftEditor(context);
    if (!draft) return;
    await pickPassage(context, draft, {
      title: vscode.l10n.t('Insert Quote'),
      form: 'quote',
      initial: initialPassages(context, draft),
      range: draft.selection,
    });
  },
};
