/** What the suites do again and again, in the words of a writer. */
import * as vscode from 'vscode';
import type { PlumblineApi } from '../../../src/vscode/extension';

/** Far beyond what anything should take: machines that run tests are slow and busy. */
const PATIENCE_MS = 90_000;

/** A sentence with one slip: the sources have “concerns”. */
export const SLIP =
  '"Microsoft fully appreciates the importance of addressing the President\'s demands," the company wrote.\n';

/** True in the browser's extension host, which has neither files nor processes of its own. */
export const isWorker = typeof (globalThis as { readonly importScripts?: unknown }).importScripts === 'function';

/** The extension under test, active. */
export async function plumbline(): Promise<PlumblineApi> {
  return vscode.extensions.getExtension<PlumblineApi>('plumbline.plumbline')!.activate();
}

/** A file of the workspace. */
export function file(path: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, path);
}

/** Waits until `look` gives something (or true), and resolves with it. */
export async function eventually<T>(what: string, look: () => T | Promise<T>): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found) return found as NonNullable<Exclude<T, false>>;
    if (Date.now() > end) throw new Error(`timed out: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until the corpus is read that the present settings name, and open drafts are checked against it. */
export async function corpusReady(): Promise<void> {
  const api = await plumbline();
  await eventually('the corpus is read', () => api.corpus().state === 'ready');
  await api.settled();
  await eventually('the corpus is read still', () => api.corpus().state === 'ready');
}

/** Every draft has a name of its own: documents that were closed a moment ago may still be on their way out. */
let drafts = 0;

/** An unsaved draft in an editor, checked. */
export async function draft(content: string, extension = 'md'): Promise<vscode.TextEditor> {
  await corpusReady();
  const uri = vscode.Uri.parse(`untitled:draft-${++drafts}.${extension}`);
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, preview: false });
  await editor.edit((b) => b.insert(new vscode.Position(0, 0), content));
  await checked(document);
  return editor;
}

/**
 * Waits until the draft's last check is that of its present text, by the settings and sources that were set before:
 * what is told of it, and what is not, can be asserted then.
 */
export async function checked(document: vscode.TextDocument): Promise<void> {
  const api = await plumbline();
  const what = `a check of version ${document.version}`;
  const isChecked = (): boolean => api.lastCheck(document.uri)?.version === document.version;
  await eventually(what, isChecked);
  // It may be one from before a change of settings, or of an earlier document of this name.
  await api.settled();
  await eventually(what, isChecked);
}

/** Our findings in a document. */
export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter((d) => d.source === 'Plumbline');
}

/** The underlined words. */
export function underlined(document: vscode.TextDocument): string[] {
  return findings(document).map((d) => document.getText(d.range));
}

/** The rule of a finding. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Replaces the first occurrence of some words, as one edit. */
export async function replace(editor: vscode.TextEditor, words: string, by: string): Promise<void> {
  const at = rangeOf(editor.document, words);
  await editor.edit((builder) => builder.replace(at, by));
}

/** Where some words stand in a document. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the draft`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Closes all editors and throws unsaved text away. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter((d) => d.isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Sets a setting of the workspace, and waits until it holds; undefined removes it. */
export async function setting(name: string, value: unknown): Promise<void> {
  await set(name, value);
  await (await plumbline()).settled();
}

/** Sets a setting of the workspace without waiting until it holds: until a big corpus is read, say. */
export async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('plumbline').update(name, value, vscode.ConfigurationTarget.Workspace);
}

/** Deletes files and folders where they are there, and waits until no source among them is known any more. */
export async function remove(...uris: readonly vscode.Uri[]): Promise<void> {
  for (const uri of uris) await vscode.workspace.fs.delete(uri, { recursive: true }).then(undefined, () => undefined);
  const api = await plumbline();
  const isGone = ({ id }: { readonly id: string }): boolean =>
    !uris.some((uri) => `${vscode.Uri.parse(id).path}/`.startsWith(`${uri.path}/`));
  await eventually('what was deleted is gone', async () => (await api.sources()).every(isGone));
}

/** Median and 95th percentile of some waits, in milliseconds. */
export interface Waits {
  readonly p50: number;
  readonly p95: number;
}

/** Types into the start of an editor, one key after the other; how long each took. */
export async function typeQuickly(editor: vscode.TextEditor, text: string): Promise<Waits> {
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  const waits: number[] = [];
  for (const c of text) waits.push(await timed(() => vscode.commands.executeCommand('type', { text: c })));
  return spread(waits);
}

/** How long something takes. */
export async function timed(work: () => PromiseLike<unknown>): Promise<number> {
  const started = Date.now();
  await work();
  return Date.now() - started;
}

/** The spread of some waits. */
export function spread(waits: readonly number[]): Waits {
  const sorted = [...waits].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/** The hovers on the first occurrence of some words, as Markdown. */
export async function hoversOn({ document }: vscode.TextEditor, words: string): Promise<string[]> {
  const at = rangeOf(document, words).start.translate(0, 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers.flatMap((h) => h.contents).map((c) => (c as vscode.MarkdownString).value);
}
