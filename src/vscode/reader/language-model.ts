import * as vscode from 'vscode';
import type { ReadingUsage } from '../../core/model/reading/reading';
import type { AskAnswer, AskParams } from '../../protocol/reader-protocol';

/** An answer is given up past so many characters. */
const LONGEST = 200_000;

/** The editor's language models, by name; empty where there are none, or no extension offers any. */
export async function listModels(): Promise<readonly vscode.LanguageModelChat[]> {
  try {
    return await vscode.lm.selectChatModels();
  } catch {
    return [];
  }
}

/**
 * Asks one of the editor's language models; VS Code asks the user for consent the first time. What goes wrong is said
 * in a writer's words.
 */
export async function askModel(
  { model: id, system, user }: AskParams,
  token: vscode.CancellationToken,
): Promise<AskAnswer> {
  try {
    const models = await vscode.lm.selectChatModels(id === '' ? {} : { id });
    const [model] = models;
    if (!model)
      return {
        ok: false,
        isFinal: true,
        reason: vscode.l10n.t('The editor has no language model “{0}”. Choose another reader.', id),
      };
    const messages = [vscode.LanguageModelChatMessage.User(system), vscode.LanguageModelChatMessage.User(user)];
    const response = await model.sendRequest(
      messages,
      { justification: vscode.l10n.t('Plumbline holds sentences of your draft against passages of your sources.') },
      token,
    );
    let text = '';
    for await (const part of response.text) {
      text += part;
      if (text.length > LONGEST) break;
    }
    const usage = await usageOf(model, `${system}\n${user}`, text);
    return { ok: true, text, ...(usage && { usage }) };
  } catch (error) {
    return { ok: false, isFinal: isFinal(error), reason: reasonOf(error, id) };
  }
}

/** What a question and its answer came to in tokens, as the model counts them; undefined where it does not. */
async function usageOf(
  model: vscode.LanguageModelChat,
  question: string,
  answer: string,
): Promise<ReadingUsage | undefined> {
  try {
    const [promptTokens, answerTokens] = await Promise.all([model.countTokens(question), model.countTokens(answer)]);
    return { promptTokens, answerTokens };
  } catch {
    return undefined;
  }
}

function isFinal(error: unknown): boolean {
  return error instanceof vscode.LanguageModelError;
}

function reasonOf(error: unknown, model: string): string {
  if (!(error instanceof vscode.LanguageModelError))
    return vscode.l10n.t(
      'The editor’s language model did not answer: {0}',
      error instanceof Error ? error.message : String(error),
    );
  switch (error.code) {
    case vscode.LanguageModelError.NoPermissions.name:
      return vscode.l10n.t(
        'You have not allowed Plumbline to use the editor’s language model. Choose the reader again to be asked.',
      );
    case vscode.LanguageModelError.NotFound.name:
      return vscode.l10n.t('The editor has no language model “{0}”. Choose another reader.', model);
    case vscode.LanguageModelError.Blocked.name:
      return vscode.l10n.t(
        'The editor’s language model is blocked: its quota is used up, or it did not like the text.',
      );
    default:
      return vscode.l10n.t('The editor’s language model did not answer: {0}', error.message);
  }
}
