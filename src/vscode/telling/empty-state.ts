import * as vscode from 'vscode';
import type { ExtensionServices } from '../services';

const NEVER_ASK = 'plumbline.neverAskForCorpus';

/** Offers, once in a window, to choose a corpus when there is none; never again where the writer says so. */
export function offerCorpus(services: ExtensionServices): vscode.Disposable {
  let offered = false;
  const offer = async (): Promise<void> => {
    offered = true;
    const choose = vscode.l10n.t('Choose a corpus folder');
    const never = vscode.l10n.t('Don’t ask again');
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('Plumbline checks drafts against a folder of sources. This workspace has none yet.'),
      choose,
      never,
    );
    if (answer === choose) await vscode.commands.executeCommand('plumbline.chooseCorpus');
    if (answer === never) await services.context.workspaceState.update(NEVER_ASK, true);
  };
  return services.onCorpus(({ state, unread }) => {
    const has = services.context.workspaceState.get<boolean>(NEVER_ASK) ?? false;
    // Where there are sources, it is told why none of them could be read.
    if (state === 'empty' && unread === undefined && !offered && !has && vscode.workspace.workspaceFolders)
      void offer();
  });
}
