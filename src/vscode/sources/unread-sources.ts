import * as vscode from 'vscode';
import type { CorpusStatus } from '../../protocol/protocol';
import type { ExtensionServices } from '../services';

const TOLD = 'plumbline.unreadTold';

/**
 * Tells, in one notification, what of the corpus could not be read: where nothing could, each time the window opens;
 * else once, until something else cannot.
 */
export function tellUnread(services: ExtensionServices): vscode.Disposable {
  const { workspaceState } = services.context;
  let told: string | undefined;
  return services.onCorpus(({ state, unread = '' }) => {
    if (state === 'loading' || unread === told) return;
    told = unread;
    const isKnown = state === 'ready' && workspaceState.get<string>(TOLD, '') === unread;
    void workspaceState.update(TOLD, unread);
    if (unread !== '' && !isKnown) void tell(state, unread);
  });
}

async function tell(state: CorpusStatus['state'], unread: string): Promise<void> {
  const show = vscode.l10n.t('Show Sources');
  const choose = vscode.l10n.t('Choose a corpus folder');
  const answer = await vscode.window.showWarningMessage(unread, ...(state === 'empty' ? [show, choose] : [show]));
  if (answer === show) await vscode.commands.executeCommand('plumbline.sources.focus');
  if (answer === choose) await vscode.commands.executeCommand('plumbline.chooseCorpus');
}
