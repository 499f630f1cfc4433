import * as vscode from 'vscode';
import { REQUESTS } from '../../../protocol/protocol';
import { draftEditor } from '../../drafts/find-draft';
import { insertPassage } from '../../drafts/insertion';
import { pickSource } from '../../source-picker/source-picker';
import type { Command } from '../../command';

/** Sources that speak of the sentence come first; more than this are only noise. */
const SPEAKING = 5;

/**
 * "Insert Citation": choose a source, insert the reference to it after what is selected; with the page where one is
 * known to speak of the sentence.
 */
export const insertCitation: Command = {
  id: 'plumbline.insertCitation',
  async run(context) {
    const draft = await draftEditor(context);
    if (!draft) return;
    const { services } = context;
    const {
      document,
      selection: { active, end },
    } = draft;
    const convert = services.client.code2ProtocolConverter;
    const evidence = services.ask(REQUESTS.evidence, {
      uri: convert.asUri(document.uri),
      position: convert.asPosition(active),
      limit: SPEAKING,
    });
    const chosen = await pickSource(
      context,
      vscode.l10n.t('Insert Citation'),
      evidence.then((answer) => answer.evidence),
    );
    if (!chosen) return;
    const editor = await vscode.window.showTextDocument(
      document,
      draft.viewColumn ? { viewColumn: draft.viewColumn } : {},
    );
    await insertPassage(services, editor, new vscode.Range(end, end), { passage: chosen.passage, form: 'citation' });
  },
};
