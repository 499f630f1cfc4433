/** The extension in the browser's extension host: the language server is a worker. */
import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { serveCache } from './cache';
import { activateExtension, type PlumblineApi } from './extension';

let client: { stop(): Promise<void> } | undefined;

/** Called by VS Code. */
export function activate(context: vscode.ExtensionContext): PlumblineApi {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  const started = activateExtension(context, (options) => {
    const client = new WorkerClient(options, script);
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

/** A client whose server is a new worker each time that it starts: one that was shut down answers no more. */
class WorkerClient extends LanguageClient {
  private current: Worker | undefined;

  constructor(
    options: LanguageClientOptions,
    private readonly script: string,
  ) {
    super('plumbline', 'Plumbline', options, undefined as unknown as Worker);
  }

  protected override createMessageTransports(): Promise<MessageTransports> {
    this.current?.terminate();
    const worker = (this.current = new Worker(this.script));
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  }
}
