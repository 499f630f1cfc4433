import * as vscode from 'vscode';
import { pickPassage } from '../quote-picker/quote-picker';
import { seedOf } from '../quote-picker/initial-query';
import { activeDraft, type Command } from '../tools';

/** "Insert Citation": search the passages, insert only the reference to the source, after what is selected. */
export const insertCitation: Command = {
  id: 'plumbline.insertCitation',
  async run(tools) {
    const draft = activeDraft();
    if (!draft) return;
    const { end } = draft.selection;
    await pickPassage(tools, draft, { title: vscode.l10n.t('Insert Citation'), form: 'citation', initial: seedOf(tools, draft), range: new vscode.Range(end, end) });
  },
};
