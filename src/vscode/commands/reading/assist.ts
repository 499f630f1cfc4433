import * as vscode from 'vscode';
import type { AssistTask } from '../../../core/model/reading/assist';
import { ASSIST_REQUESTS, type CheckedAnswer } from '../../../protocol/assist-protocol';
import { draftEditor } from '../../drafts/find-draft';
import { askModel, listModels } from '../../reader/language-model';
import type { Command, CommandContext } from '../../command';

/** "Explain This Finding": by the editor's language model, from the evidence alone. */
export const explainFinding: Command = { id: 'plumbline.explainFinding', run: (context) => assist(context, 'explain') };

/** "Suggest a Rewording": of the sentence with the finding. */
export const suggestRewording: Command = {
  id: 'plumbline.suggestRewording',
  run: (context) => assist(context, 'reword'),
};

/**
 * Whether the two are offered: only where the editor has a language model. Asking for the list asks no model anything.
 */
export function followModels(): vscode.Disposable {
  const tell = async (): Promise<void> =>
    void vscode.commands.executeCommand('setContext', 'plumbline.hasLanguageModel', (await listModels()).length > 0);
  void tell();
  // Editors that are built on an older VS Code say so by leaving it out.
  const { onDidChangeChatModels } = vscode.lm as Partial<typeof vscode.lm>;
  return onDidChangeChatModels?.(() => void tell()) ?? new vscode.Disposable(() => undefined);
}

async function assist(context: CommandContext, task: AssistTask): Promise<void> {
  const { services } = context;
  const editor = await draftEditor(context);
  if (!editor) return;
  const { document, selection } = editor;
  const convert = services.client.code2ProtocolConverter;
  const uri = convert.asUri(document.uri);
  // In the browser a position is sent as the plain object that it is made into here, or not at all.
  const position = convert.asPosition(selection.active);
  const model = await modelToAsk();
  if (!model) return say(vscode.l10n.t('The editor has no language model.'));
  const asked = await services.ask(ASSIST_REQUESTS.question, { uri, position, task });
  if (!asked.ok) return say(asked.reason);
  const { fingerprint, question } = asked;
  // VS Code asks for consent the first time.
  const title = vscode.l10n.t('Asking {0} …', model.name);
  const answer = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    (_, token) => askModel({ model: model.id, ...question }, token),
  );
  if (!answer.ok) return say(answer.reason);
  const checked = await services.ask(ASSIST_REQUESTS.answer, { uri, fingerprint, task, text: answer.text });
  await show(checked, editor);
}

/** The model that the writer chose as reader, else the first. */
async function modelToAsk(): Promise<vscode.LanguageModelChat | undefined> {
  const models = await listModels();
  const reader = vscode.workspace.getConfiguration('plumbline.reader');
  const chosen = reader.get('kind') === 'editor' ? reader.get<string>('model') : undefined;
  return models.find(({ id }) => id === chosen) ?? models[0];
}

/** Nothing is changed before the writer says so. */
async function show(checked: CheckedAnswer, { document }: vscode.TextEditor): Promise<void> {
  if (!checked.ok) return say(checked.reason);
  const { text, evidence, note, edit } = checked;
  const replace = vscode.l10n.t('Replace');
  const chosen = await vscode.window.showInformationMessage(
    text,
    { modal: true, detail: `${evidence}\n\n${note}` },
    ...(edit ? [replace] : []),
  );
  if (!edit || chosen !== replace) return;
  if (document.version !== edit.version)
    return say(vscode.l10n.t('The draft was changed meanwhile; nothing was replaced.'));
  const { start, end } = edit.range;
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, new vscode.Range(start.line, start.character, end.line, end.character), edit.newText);
  await vscode.workspace.applyEdit(change);
}

function say(text: string): void {
  void vscode.window.showInformationMessage(text);
}
