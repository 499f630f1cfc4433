/** The extension in the desktop's and the server's extension host: the language server is a process of its own. */
import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { SERVER_ARGUMENTS } from '../protocol/protocol';
import { activateExtension, type PlumblineApi } from './extension';

let client: { stop(): Promise<void> } | undefined;

/** Called by VS Code. */
export function activate(context: vscode.ExtensionContext): PlumblineApi {
  const server = {
    module: context.asAbsolutePath('dist/node/server.js'),
    transport: TransportKind.ipc,
    options: { execArgv: [...SERVER_ARGUMENTS] },
  };
  const debugged = { ...server, options: { execArgv: [...server.options.execArgv, '--nolazy', '--inspect=6009'] } };
  const started = activateExtension(
    context,
    (options) => new LanguageClient('plumbline', 'Plumbline', { run: server, debug: debugged }, options),
  );
  client = started.client;
  return started.api;
}

/** Called by VS Code; resolves once the server is gone. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
