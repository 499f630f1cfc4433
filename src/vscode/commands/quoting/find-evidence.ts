import * as vscode from 'vscode';
import { pickPassage } from '../../quote-picker/quote-picker';
import { initialPassages } from '../../quote-picker/initial-query';
import { draftEditor } from '../../drafts/find-draft';
import type { Command } from '../../command';

/** "Find Evidence for This Sentence": what the sources say about it; Enter cites the passage. */
export const findEvidence: Command = {
  id: 'plumbline.findEvidence',
  async run(context) {
    const draft = await draftEditor(context);
    if (!draft) return;
    const { end } = draft.selection;
    await pickPassage(context, draft, {
      title: vscode.l10n.t('Evidence for This Sentence'),
      form: 'citation',
      initial: initialPassages(context, draft),
      range: new vscode.Range(end, end),
    });
  },
};
