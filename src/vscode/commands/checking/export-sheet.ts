import * as vscode from 'vscode';
import { localDay } from '../../../core/model/metadata';
import { REQUESTS } from '../../../protocol/protocol';
import { openSheet } from '../../telling/open-sheet';
import { rootOf } from '../../root';
import { draftEditor } from '../../drafts/find-draft';
import type { Command } from '../../command';

/**
 * "Export Fact-Check Sheet": each claim with its verdict and the sources' words, as a page or as Markdown, where the
 * writer wants it.
 */
export const exportSheet: Command = {
  id: 'plumbline.exportSheet',
  async run(context, chosen) {
    const { services } = context;
    const draft = await draftEditor(context);
    if (!draft) return;
    const { uri } = draft.document;
    const target = chosen instanceof vscode.Uri ? chosen : await chooseTarget(uri);
    if (!target) return;
    const format = /\.(md|markdown)$/i.test(target.path) ? 'markdown' : 'html';
    const asUri = services.client.code2ProtocolConverter.asUri;
    const text = await services.ask(REQUESTS.sheet, {
      uri: asUri(uri),
      format,
      rootUri: rootOf(uri, asUri),
      date: localDay(new Date()),
    });
    if (text === null) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('This document is no draft, or its sources are still being read.'),
      );
      return;
    }
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
    const open = vscode.l10n.t('Open');
    void vscode.window
      .showInformationMessage(vscode.l10n.t('The fact-check sheet was written.'), open)
      .then((answer) => (answer === open ? openSheet(target, text) : undefined));
  },
};

async function chooseTarget(draft: vscode.Uri): Promise<vscode.Uri | undefined> {
  const name = draft.path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  const folder =
    draft.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(draft, '..');
  return vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `${name}-facts.html`) }),
    filters: { HTML: ['html'], Markdown: ['md'] },
    saveLabel: vscode.l10n.t('Export'),
  });
}
