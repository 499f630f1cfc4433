import * as vscode from 'vscode';
import { REQUESTS } from '../../../protocol/protocol';
import type { Command } from '../../command';

/** "Reload Corpus": reads every source again. */
export const reloadCorpus: Command = {
  id: 'plumbline.reloadCorpus',
  async run({ services }) {
    const { sources, passages } = await services.ask(REQUESTS.reload, null);
    vscode.window.setStatusBarMessage(vscode.l10n.t('{0} sources, {1} passages', sources, passages), 4000);
  },
};
