import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CheckedParams, CorpusStatus, Method } from '../protocol/protocol';
import { NOTIFICATIONS } from '../protocol/protocol';

/** What every command and view works with. */
export interface Desk {
  readonly context: vscode.ExtensionContext;
  readonly client: BaseLanguageClient;
  readonly log: vscode.LogOutputChannel;
  /** How the corpus stands. */
  readonly corpus: CorpusStatus;
  readonly onCorpus: vscode.Event<CorpusStatus>;
  /** The last check of a draft. */
  lastCheck(uri: vscode.Uri): CheckedParams | undefined;
  readonly onChecked: vscode.Event<CheckedParams>;
  /** Asks the server, once it runs. */
  ask<P, R>(method: Method<P, R>, params: P, token?: vscode.CancellationToken): Promise<R>;
}

/** Builds the desk; `started` resolves once the server runs. */
export function createDesk(context: vscode.ExtensionContext, client: BaseLanguageClient, log: vscode.LogOutputChannel, started: Promise<void>): Desk {
  const checks = new Map<string, CheckedParams>();
  const corpusChanged = new vscode.EventEmitter<CorpusStatus>();
  const checked = new vscode.EventEmitter<CheckedParams>();
  let corpus: CorpusStatus = { state: 'loading' };
  context.subscriptions.push(
    corpusChanged, checked,
    client.onNotification(NOTIFICATIONS.corpus.name, (status: CorpusStatus) => corpusChanged.fire((corpus = status))),
    client.onNotification(NOTIFICATIONS.checked.name, (result: CheckedParams) => {
      checks.set(client.protocol2CodeConverter.asUri(result.uri).toString(), result);
      checked.fire(result);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void checks.delete(uri.toString())),
  );
  return {
    context, client, log,
    get corpus() { return corpus; },
    onCorpus: corpusChanged.event,
    lastCheck: (uri) => checks.get(uri.toString()),
    onChecked: checked.event,
    async ask<P, R>(method: Method<P, R>, params: P, token?: vscode.CancellationToken): Promise<R> {
      await started;
      return client.sendRequest<R>(method.name, params, token);
    },
  };
}
