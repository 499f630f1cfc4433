import * as vscode from 'vscode';
import { setCorpus } from '../../sources/corpus-setting';
import type { Command } from '../../command';

/** "Choose Corpus Folder": sets `plumbline.corpus` for this workspace. */
export const chooseCorpus: Command = {
  id: 'plumbline.chooseCorpus',
  async run() {
    const [root] = vscode.workspace.workspaceFolders ?? [];
    const chosen = await vscode.window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      canSelectMany: true,
      openLabel: vscode.l10n.t('Use as Corpus'),
      title: vscode.l10n.t('Choose the folder that holds your sources'),
      ...(root && { defaultUri: root.uri }),
    });
    if (chosen) await setCorpus(chosen, 'instead');
  },
};

/** In the Explorer, on a folder: it holds the sources, and nothing else does. */
export const useAsCorpus: Command = {
  id: 'plumbline.useAsCorpus',
  async run(_tools, clicked, selected) {
    const chosen = urisOf(clicked, selected);
    if (chosen.length === 0) return;
    await setCorpus(chosen, 'instead');
    tell(vscode.l10n.t('The sources are now read from {0}.', names(chosen)));
  },
};

/** In the Explorer, on a folder or a file: it belongs to the sources besides those that do already. */
export const addToCorpus: Command = {
  id: 'plumbline.addToCorpus',
  async run(_tools, clicked, selected) {
    const chosen = urisOf(clicked, selected);
    if (chosen.length === 0) return;
    await setCorpus(chosen, 'besides');
    tell(vscode.l10n.t('{0} was added to the corpus.', names(chosen)));
  },
};

/** What a command of the Explorer's menu is for: everything that is selected there, with what was clicked. */
export function urisOf(clicked: unknown, selected: unknown): readonly vscode.Uri[] {
  const all = Array.isArray(selected) && selected.length > 0 ? (selected as readonly unknown[]) : [clicked];
  return all.filter((uri): uri is vscode.Uri => uri instanceof vscode.Uri);
}

function names(uris: readonly vscode.Uri[]): string {
  return uris.map((uri) => vscode.workspace.asRelativePath(uri)).join(', ');
}

function tell(text: string): void {
  vscode.window.setStatusBarMessage(text, 5000);
}
