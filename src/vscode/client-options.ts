import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../protocol/protocol';
import { draftLanguages } from './drafts/draft-documents';
import type { Milestones } from './telling/milestones';

/** Commands that links in our hovers may run, and no others. */
const HOVER_COMMANDS = [
  'plumbline.openPassage',
  'plumbline.insertPassage',
  'plumbline.copyText',
  'plumbline.ignoreFinding',
];

/** How the language client is set up, the same in both hosts. */
export function clientOptions(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  milestones: Milestones,
): LanguageClientOptions {
  const onDisk = context.globalStorageUri.scheme === 'file';
  const initializationOptions = (): InitializationOptions => ({
    ...(onDisk && { cacheFolder: vscode.Uri.joinPath(context.globalStorageUri, 'cache').fsPath }),
    ...(vscode.l10n.bundle && { bundle: vscode.l10n.bundle }),
    rulePages: vscode.Uri.joinPath(context.extensionUri, 'docs/rules').toString(),
    extension: context.extensionUri.toString(true),
    version: String((context.extension.packageJSON as { readonly version: string }).version),
    commands: true,
    trusted: vscode.workspace.isTrusted,
  });
  return {
    documentSelector: draftLanguages(context).map((language) => ({ language })),
    outputChannel: log,
    initializationOptions,
    middleware: {
      async provideHover(document, position, token, next) {
        const hover = await next(document, position, token);
        if (hover) milestones.reached('hover');
        return hover;
      },
    },
    markdown: { isTrusted: { enabledCommands: HOVER_COMMANDS }, supportHtml: false },
  };
}
