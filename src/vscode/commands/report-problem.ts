import * as vscode from 'vscode';
import type { Command, CommandContext } from '../command';

interface Manifest {
  readonly version: string;
  readonly bugs: { readonly url: string };
}

/**
 * "Report a Problem": VS Code's own form, filled with what helps to find it. Nothing of a draft or a source is in it,
 * and it is sent by nobody but the writer.
 */
export const reportProblem: Command = {
  id: 'plumbline.reportProblem',
  async run(context) {
    const { extension } = context.services.context;
    const { version, bugs } = extension.packageJSON as Manifest;
    const data = stateOf(context, version);
    const options = {
      extensionId: extension.id,
      issueBody: vscode.l10n.t('What did you do, what did you expect, and what happened instead?'),
      data,
    };
    const opened = await Promise.resolve(
      vscode.commands.executeCommand('workbench.action.openIssueReporter', options),
    ).then(
      () => true,
      () => false,
    );
    if (opened) return;
    // An editor without that form: the page where problems are told.
    await vscode.env.clipboard.writeText(data);
    await vscode.env.openExternal(vscode.Uri.parse(bugs.url));
  },
};

/** Versions, counts and settings that differ from their defaults; no words, names or paths of the writer's. */
function stateOf({ services, reader }: CommandContext, version: string): string {
  const { state, report } = services.corpus;
  const config = vscode.workspace.getConfiguration('plumbline');
  const changed = [
    'enabled',
    'check.when',
    'strictness',
    'citationStyle',
    'reader.kind',
    'reader.when',
    'maxFindings',
    'maxSourceSize',
    'memoryLimit',
  ]
    .map((name) => [name, config.get<unknown>(name), config.inspect(name)?.defaultValue] as const)
    .filter(([, value, usual]) => value !== usual && (typeof value !== 'string' || value.length < 20));
  return [
    `- Plumbline ${version}, ${vscode.env.appName} ${vscode.version}, ${vscode.env.uiKind === vscode.UIKind.Web ? 'browser' : 'desktop'}${vscode.env.remoteName ? `, ${vscode.env.remoteName}` : ''}`,
    `- Corpus: ${state}${report ? `, ${report.sources} sources, ${report.passages} passages, ${report.unreadable} not read in full` : ''}`,
    `- Reader: ${reader.status.model === '' ? 'none' : 'chosen'}`,
    ...changed.map(([name, value]) => `- ${name}: ${JSON.stringify(value)}`),
  ].join('\n');
}
