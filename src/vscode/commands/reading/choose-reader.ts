import * as vscode from 'vscode';
import { askModel, listModels } from '../../reader/language-model';
import type { Command, CommandContext } from '../../command';

interface Choice extends vscode.QuickPickItem {
  readonly kind?: vscode.QuickPickItemKind;
  /** Missing: a server, whose address is asked for. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** "Choose Reader": who reads sentences beside the passages found; set for the user, never for a workspace. */
export const chooseReader: Command = {
  id: 'plumbline.chooseReader',
  async run(context) {
    const chosen = await pick();
    if (!chosen) return;
    const settings = chosen.settings ?? (await askEndpoint(context));
    if (!settings) return;
    if (settings['kind'] === 'editor' && !(await isAllowed(settings['model'] ?? ''))) return;
    const target = vscode.workspace.getConfiguration('plumbline.reader');
    // What it is goes first, so that no half of the choice holds for a moment.
    for (const [name, value] of Object.entries(settings).reverse())
      await target.update(name, value, vscode.ConfigurationTarget.Global);
    if (settings['kind'] === 'editor' || settings['kind'] === 'openai') await offerToRead(chosen.label);
  },
};

/** Where a reader waits for a command, the command is one click away. */
async function offerToRead(name: string): Promise<void> {
  if (vscode.workspace.getConfiguration('plumbline.reader').get('when') !== 'command') return;
  const read = vscode.l10n.t('Check This Draft');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('{0} is chosen. Nothing is sent before you have a paragraph or a draft checked.', name),
    read,
  );
  if (chosen === read) await vscode.commands.executeCommand('plumbline.readDraft');
}

/**
 * Lets the user choose, beginning at who reads now. The editor’s models follow once it knows them: it waits for the
 * extensions that offer some.
 */
async function pick(): Promise<Choice | undefined> {
  const picker = vscode.window.createQuickPick<Choice>();
  picker.title = vscode.l10n.t('Choose who reads your sentences beside the sources');
  picker.matchOnDescription = true;
  picker.busy = true;
  const others = choices();
  const show = (items: readonly Choice[]): void => {
    const [moved] = picker.activeItems.filter((item) => item !== others[0]);
    picker.items = items;
    const active = moved ?? items.find(isNow) ?? items[0];
    picker.activeItems = active ? [active] : [];
  };
  show(others);
  void listModels().then((models) => {
    if (models.length > 0) show([...others, ...modelChoices(models)]);
    picker.busy = false;
  });
  picker.show();
  const chosen = await new Promise<Choice | undefined>((resolve) => {
    picker.onDidAccept(() => resolve(picker.selectedItems[0]));
    picker.onDidHide(() => resolve(undefined));
  });
  picker.dispose();
  return chosen;
}

function isNow({ settings }: Choice): boolean {
  const reader = vscode.workspace.getConfiguration('plumbline.reader');
  const { kind = 'openai', model } = settings ?? {};
  return kind === reader.get('kind') && (model === undefined || model === reader.get('model'));
}

function choices(): readonly Choice[] {
  return [
    {
      label: vscode.l10n.t('Nobody'),
      description: vscode.l10n.t('The rules alone; nothing leaves this machine'),
      settings: { kind: 'none' },
    },
    {
      label: vscode.l10n.t('The built-in reader'),
      description: vscode.l10n.t('A small model on this machine; nothing leaves it'),
      settings: { kind: 'built-in' },
    },
    {
      label: vscode.l10n.t('Recorded readings'),
      description: vscode.l10n.t('What was read before; nothing leaves this machine'),
      settings: { kind: 'recorded' },
    },
    {
      label: vscode.l10n.t('A server'),
      description: vscode.l10n.t('Ollama, LM Studio, llama.cpp, vLLM or a service of your choice'),
    },
  ];
}

function modelChoices(models: readonly vscode.LanguageModelChat[]): readonly Choice[] {
  return [
    { label: vscode.l10n.t('Language models of the editor'), kind: vscode.QuickPickItemKind.Separator },
    ...models.map(({ id, name, vendor }) => ({
      label: name,
      description: vendor,
      detail: vscode.l10n.t('Sends sentences with the passages found to this model'),
      settings: { kind: 'editor', model: id },
    })),
  ];
}

async function askEndpoint({ reader }: CommandContext): Promise<Readonly<Record<string, string>> | undefined> {
  const known = vscode.workspace.getConfiguration('plumbline.reader');
  const title = vscode.l10n.t('A server that reads');
  const endpoint = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('Its address. Plain http is for this machine only.'),
    value: known.get<string>('endpoint') || 'http://127.0.0.1:11434/v1',
  });
  if (!endpoint) return undefined;
  const model = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('The model to ask there'),
    value: known.get<string>('model') ?? '',
  });
  if (!model) return undefined;
  const key = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('Its key, kept in the editor’s secret storage; empty for none'),
    password: true,
  });
  if (key === undefined) return undefined;
  await reader.setKey(key);
  return { kind: 'openai', endpoint, model };
}

/** The first question is asked here, after a user's action, so that VS Code can ask for consent. */
async function isAllowed(model: string): Promise<boolean> {
  const stop = new vscode.CancellationTokenSource();
  const answer = await askModel({ model, system: 'Answer with the word OK.', user: '{}' }, stop.token);
  stop.dispose();
  if (!answer.ok) void vscode.window.showWarningMessage(answer.reason);
  return answer.ok;
}
