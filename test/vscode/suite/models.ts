/** The language models that a test extension gives VS Code, and the story that they read. */
import * as vscode from 'vscode';
import { type FakeModels, MODELS } from '../model/api';
import { checked, corpusReady, eventually, file, findings, plumbline, ruleOf } from './support';

/** The models; undefined in the oldest VS Code that we run in, which lets nobody offer any. */
export async function fakeModels(): Promise<FakeModels | undefined> {
  const models = vscode.extensions.getExtension<FakeModels>('plumbline-tests.fake-model');
  return models && 'registerLanguageModelChatProvider' in vscode.lm ? models.activate() : undefined;
}

/** Has the user choose who reads; without settings everything is as at first. */
export async function reader(settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const target = vscode.workspace.getConfiguration('plumbline.reader');
  const set = (name: string, value: unknown): Thenable<void> =>
    target.update(name, value, vscode.ConfigurationTarget.Global);
  await set('kind', undefined);
  const api = await plumbline();
  await eventually('nobody reads', () => !/ read by /.test(api.status()));
  for (const name of ['model', 'when', 'keep', 'budget']) await set(name, settings[name]);
  // Each setting takes effect for itself: whoever reads begins when the others stand.
  if (settings['kind'] !== undefined) await set('kind', settings['kind']);
}

/** The open model of the editor, whose readings are kept out of the project. */
export const EDITOR = { kind: 'editor', model: MODELS.open, keep: 'cache' } as const;

/** A story in its own words beside sources that know better; checked by the rules. */
export async function story(path = 'read/story.md'): Promise<vscode.TextEditor> {
  await corpusReady();
  const editor = await vscode.window.showTextDocument(file(path), { preview: false });
  await checked(editor.document);
  return editor;
}

/** The rules of a draft's findings with the words that they underline, in order. */
export function told(document: vscode.TextDocument): string {
  return [...findings(document)]
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map((one) => `${ruleOf(one)}: ${document.getText(one.range)}`)
    .join('; ');
}

/** Waits until exactly this is told of a draft. */
export async function untilTold(document: vscode.TextDocument, expected: string): Promise<void> {
  await eventually(`“${expected}” is told`, () => told(document) === expected).catch((error: unknown) => {
    throw new Error(`${String(error)}; told is “${told(document)}”`);
  });
}

/** Takes the models away or offers them again, and waits until VS Code knows. */
export async function offer(models: FakeModels, isOffered: boolean): Promise<void> {
  models.offer(isOffered);
  await eventually(
    'the list of models follows',
    async () => (await vscode.lm.selectChatModels({ vendor: 'fake' })).length > 0 === isOffered,
  );
}
