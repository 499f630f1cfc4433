import * as vscode from 'vscode';
import { RE_ANCHOR_COMMAND, REQUESTS } from '../../../protocol/protocol';
import type { Command } from '../../command';
import { writeText } from '../../drafts/write-text';

/** A quick fix of `quote-drifted`: keeps the quote as it is, and follows it from here. */
export const reAnchorQuote: Command = {
  id: RE_ANCHOR_COMMAND,
  async run({ services }, uri, fingerprint) {
    const file = await services.ask(REQUESTS.reAnchor, { uri: String(uri), fingerprint: String(fingerprint) });
    if (file) await writeText(file);
    else void vscode.window.showWarningMessage(vscode.l10n.t('The quote changed meanwhile. Please try again.'));
  },
};
