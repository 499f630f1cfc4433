import * as vscode from 'vscode';
import { NOTIFICATIONS, REQUESTS, type CheckingDrafts } from '../../../protocol/protocol';
import { draftEditor } from '../../drafts/find-draft';
import type { Command, CommandContext } from '../../command';
import { urisOf } from '../corpus/choose-corpus';

/** "Check All Drafts": those of the workspace, open or not; what is found stands in the Problems panel. */
export const checkDrafts: Command = {
  id: 'plumbline.checkDrafts',
  run: (context) => check(context),
};

/**
 * "Check Draft": in the Explorer those that are selected, else the one in the editor, also where drafts are checked
 * only when saved.
 */
export const checkDraft: Command = {
  id: 'plumbline.checkDraft',
  async run(context, clicked, selected) {
    const chosen = urisOf(clicked, selected);
    if (chosen.length > 0) return check(context, chosen);
    const editor = await draftEditor(context);
    if (editor) await check(context, [editor.document.uri]);
  },
};

async function check({ services, uri }: CommandContext, chosen?: readonly vscode.Uri[]): Promise<void> {
  const { asUri } = services.client.code2ProtocolConverter;
  const params = { show: true, ...(chosen && { uris: chosen.map((file) => asUri(file)) }) };
  const options = {
    location: vscode.ProgressLocation.Notification,
    cancellable: true,
    title: vscode.l10n.t('Checking drafts'),
  };
  const checked = await vscode.window.withProgress(options, async (progress, token) => {
    const following = services.client.onNotification(
      NOTIFICATIONS.checkingDrafts.name,
      ({ done, total, uri: file }: CheckingDrafts) => {
        progress.report({
          message: `${done + 1}/${total} ${vscode.workspace.asRelativePath(uri(file))}`,
          increment: 100 / total,
        });
      },
    );
    try {
      await services.sourcesRead();
      return await services.ask(REQUESTS.checkDrafts, params, token);
    } finally {
      following.dispose();
    }
  });
  const count = checked.reduce((sum, { findings }) => sum + findings.length, 0);
  const partly = checked.filter(({ problems }) => problems.length > 0).length;
  const told = [
    checked.length === 0
      ? vscode.l10n.t('No draft was checked: there is none, or checking is off.')
      : vscode.l10n.t('Drafts checked: {0}. Findings: {1}.', checked.length, count),
    ...(partly > 0 ? [vscode.l10n.t('Not checked in full: {0}.', partly)] : []),
  ].join(' ');
  const show = vscode.l10n.t('Show Problems');
  const answer = await vscode.window.showInformationMessage(told, ...(count > 0 ? [show] : []));
  if (answer === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
