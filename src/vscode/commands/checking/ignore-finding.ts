import * as vscode from 'vscode';
import { REQUESTS } from '../../../protocol/protocol';
import { workspaceEdit } from '../../drafts/insertion';
import type { Command } from '../../command';

/** Run by links in hovers: silences one finding with a comment, as its quick fix does. */
export const ignoreFinding: Command = {
  id: 'plumbline.ignoreFinding',
  async run({ services }, draft, fingerprint) {
    const files = await services.ask(REQUESTS.ignore, { uri: String(draft), fingerprint: String(fingerprint) });
    await vscode.workspace.applyEdit(workspaceEdit(files));
  },
};
