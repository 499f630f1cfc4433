import * as vscode from 'vscode';
import { REQUESTS } from '../../protocol/protocol';
import type { CommandContext } from '../command';

/**
 * The editor of the draft that a command is for: the active one; else the one that the views speak of, or another one
 * that is open, which is brought to the front; else one that the writer picks among the workspace's. Undefined where
 * they do not.
 */
export async function draftEditor(context: CommandContext): Promise<vscode.TextEditor | undefined> {
  const active = vscode.window.activeTextEditor;
  if (active && (await context.draft.holds(active.document))) return active;
  const uri = context.draft.uri ?? (await openDraft(context)) ?? (await pickDraft(context));
  return uri && showDraft(uri);
}

/** Brings a draft to the front, in the group that holds it already. */
async function showDraft(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const group = vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => isTextOf(input, uri)));
  return vscode.window.showTextDocument(uri, group ? { viewColumn: group.viewColumn } : {});
}

function isTextOf(input: unknown, uri: vscode.Uri): boolean {
  return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
}

/** A draft in one of the tabs, those in front first. */
async function openDraft({ draft }: CommandContext): Promise<vscode.Uri | undefined> {
  const tabs = vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputText);
  for (const { input } of [...tabs].sort((a, b) => Number(b.isActive) - Number(a.isActive))) {
    const { uri } = input as vscode.TabInputText;
    const document = await Promise.resolve(vscode.workspace.openTextDocument(uri)).catch(() => undefined);
    if (document && (await draft.holds(document))) return uri;
  }
  return undefined;
}

interface DraftRow extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
  readonly command?: string;
}

/** Asks for one of the workspace's drafts; where it has none the sample is a way to try everything. */
async function pickDraft({ services, uri }: CommandContext): Promise<vscode.Uri | undefined> {
  const rows = services.ask(REQUESTS.drafts, null).then((found): DraftRow[] => [
    ...found.map((id) => ({
      label: vscode.workspace.asRelativePath(uri(id)),
      iconPath: new vscode.ThemeIcon('file-text'),
      uri: uri(id),
    })),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    {
      label: vscode.l10n.t('Open a File…'),
      iconPath: new vscode.ThemeIcon('folder-opened'),
      command: 'workbench.action.files.openFile',
    },
    {
      label: vscode.l10n.t('Create a Sample Workspace…'),
      iconPath: new vscode.ThemeIcon('beaker'),
      command: 'plumbline.createSample',
    },
  ]);
  const chosen = await vscode.window.showQuickPick(rows, {
    title: vscode.l10n.t('In which draft?'),
    placeHolder: vscode.l10n.t('No draft is open. Choose one to go on.'),
  });
  if (chosen?.command !== undefined) await vscode.commands.executeCommand(chosen.command);
  return chosen?.uri;
}
