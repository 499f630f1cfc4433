import * as vscode from 'vscode';
import {
  READER_NOTIFICATIONS,
  READER_REQUESTS,
  type ReadParams,
  type ReadProgress,
} from '../../../protocol/reader-protocol';
import { draftEditor } from '../../drafts/find-draft';
import type { Command, CommandContext } from '../../command';

/** A draft that asks for more requests than this is read only after a question. */
const MANY = 3;

/** "Check This Draft with the Reader": reads every sentence that waits, after an estimate. */
export const readDraft: Command = {
  id: 'plumbline.readDraft',
  async run(context) {
    const editor = await draftEditor(context);
    if (editor) await read(context, editor);
  },
};

/** "Check This Paragraph with the Reader". */
export const readParagraph: Command = {
  id: 'plumbline.readParagraph',
  async run(context) {
    const editor = await draftEditor(context);
    if (editor) await read(context, editor, paragraphAt(editor));
  },
};

/** "Forget Readings": of this draft, or all that are kept; a key binding says which with `draft` or `all`. */
export const forgetReadings: Command = {
  id: 'plumbline.forgetReadings',
  async run({ services }, which) {
    const editor = vscode.window.activeTextEditor;
    const [own, all] = [vscode.l10n.t('Those of this draft'), vscode.l10n.t('All')];
    const named = which === 'all' ? all : which === 'draft' ? own : undefined;
    const chosen =
      named ??
      (await vscode.window.showQuickPick([...(editor ? [own] : []), all], { title: vscode.l10n.t('Forget readings') }));
    if (chosen === undefined) return;
    const uri =
      chosen === own && editor ? services.client.code2ProtocolConverter.asUri(editor.document.uri) : undefined;
    const gone = await services.ask(READER_REQUESTS.forget, { ...(uri !== undefined && { uri }) });
    void vscode.window.showInformationMessage(vscode.l10n.t('Readings forgotten: {0}', gone));
  },
};

/** From the empty line above the caret to the one below it. */
function paragraphAt({ document, selection }: vscode.TextEditor): vscode.Range {
  if (!selection.isEmpty) return selection;
  let [first, last] = [selection.active.line, selection.active.line];
  while (first > 0 && !document.lineAt(first - 1).isEmptyOrWhitespace) first--;
  while (last < document.lineCount - 1 && !document.lineAt(last + 1).isEmptyOrWhitespace) last++;
  return new vscode.Range(first, 0, last, document.lineAt(last).text.length);
}

async function read(
  { services, reader }: CommandContext,
  { document }: vscode.TextEditor,
  range?: vscode.Range,
): Promise<void> {
  const convert = services.client.code2ProtocolConverter;
  const params: ReadParams = { uri: convert.asUri(document.uri), ...(range && { range: convert.asRange(range) }) };
  const { model, problem } = reader.status;
  if (model === '') return tellProblem(problem || vscode.l10n.t('Nobody reads yet. Choose a reader first.'));
  const { sentences, requests, tokens } = await services.ask(READER_REQUESTS.estimate, params);
  if (sentences === 0) {
    if (problem !== '') return tellProblem(problem);
    return void vscode.window.showInformationMessage(vscode.l10n.t('Every sentence that can be read has been read.'));
  }
  if (requests > MANY) {
    const go = vscode.l10n.t('Read');
    const question = vscode.l10n.t(
      '{0} sentences will be read by {1}: about {2} requests and {3} tokens.',
      sentences,
      model,
      requests,
      tokens,
    );
    if ((await vscode.window.showInformationMessage(question, { modal: true }, go)) !== go) return;
  }
  await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      cancellable: true,
      title: vscode.l10n.t('Reading with {0} (requests: about {1}, tokens: about {2})', model, requests, tokens),
    },
    async (progress, token) => {
      const following = services.client.onNotification(
        READER_NOTIFICATIONS.progress.name,
        ({ uri, done, total }: ReadProgress) => {
          if (uri === params.uri) progress.report({ message: `${done}/${total}` });
        },
      );
      try {
        const {
          report: { unverified, failed },
          problems,
        } = await services.ask(READER_REQUESTS.read, params, token);
        if (problems.length > 0) void tellProblem(problems.join(' '));
        else if (unverified + failed > 0)
          void vscode.window.showInformationMessage(
            vscode.l10n.t('Sentences without a reading that counts: {0}', unverified + failed),
          );
      } finally {
        following.dispose();
      }
    },
  );
}

/** What stands in the way of a command is told where it was given, with the way out; the status bar keeps it. */
async function tellProblem(problem: string): Promise<void> {
  const choose = vscode.l10n.t('Choose Reader');
  const chosen = await vscode.window.showWarningMessage(problem, choose);
  if (chosen === choose) await vscode.commands.executeCommand('plumbline.chooseReader');
}
