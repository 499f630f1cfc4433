import * as vscode from 'vscode';
import { pickPassage } from '../../quote-picker/quote-picker';
import { seedOf } from '../../quote-picker/initial-query';
import { draftEditor } from '../../drafts/find-draft';
import type { Command } from '../../tools';

/** "Find Evidence for This Sentence": what the sources say about it; Enter cites the passage. */
export const findEvidence: Command = {
  id: 'plumbline.findEvidence',
  async run(tools) {
    const draft = await draftEditor(tools);
    if (!draft) return;
    const { end } = draft.selection;
    await pickPassage(tools, draft, {
      title: vscode.l10n.t('Evidence for This Sentence'),
      form: 'citation',
      initial: seedOf(tools, draft),
      range: new vscode.Range(end, end),
    });
  },
};
