/** The extension in the browser's extension host: the language server is a worker. */
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { serveCache } from './cache';
import { activateExtension, type PlumblineApi } from './extension';

let client: { stop(): Promise<void> } | undefined;

/** Called by VS Code. */
export function activate(context: vscode.ExtensionContext): PlumblineApi {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  const started = activateExtension(context, (options) => {
    const client = new LanguageClient('plumbline', 'Plumbline', options, new Worker(script));
    serveCache(client, context);
    return client;
  });
  client = started.client;
  return started.api;
}

/** Called by VS Code; resolves once the server is gone. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
