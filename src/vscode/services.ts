import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CheckedParams, CorpusStatus, Method } from '../protocol/protocol';
import { NOTIFICATIONS } from '../protocol/protocol';
import type { Milestones } from './telling/milestones';

/** What every command and view works with. */
export interface ExtensionServices {
  readonly context: vscode.ExtensionContext;
  readonly client: BaseLanguageClient;
  readonly log: vscode.LogOutputChannel;
  readonly milestones: Milestones;
  /** How the corpus stands. */
  readonly corpus: CorpusStatus;
  readonly onCorpus: vscode.Event<CorpusStatus>;
  /** The last check of a draft. */
  lastCheck(uri: vscode.Uri): CheckedParams | undefined;
  readonly onChecked: vscode.Event<CheckedParams>;
  /** Fires when checking was switched on or off. */
  readonly onSwitched: vscode.Event<undefined>;
  /** The draft's check, which is waited for where it was opened a moment ago; undefined where none comes. */
  firstCheck(uri: vscode.Uri): Promise<CheckedParams | undefined>;
  /** Resolves once the sources are read, or it is known that there are none. */
  sourcesRead(): Promise<void>;
  /** Ends the server and starts it anew; whoever asks meanwhile waits. */
  restart(): Promise<void>;
  /** Asks the server, once it runs. */
  ask<P, R>(method: Method<P, R>, params: P, token?: vscode.CancellationToken): Promise<R>;
}

/** What is there before the services are built. */
type ServiceParts = Pick<ExtensionServices, 'context' | 'client' | 'log' | 'milestones'>;

/** True where drafts like the one at `uri` are checked. */
export function isChecked(uri: vscode.Uri | undefined): boolean {
  return vscode.workspace.getConfiguration('plumbline', uri).get<boolean>('enabled', true);
}

/** Builds the services; `started` resolves once the server runs. */
export function createServices(parts: ServiceParts, started: Promise<void>): ExtensionServices {
  const { context, client } = parts;
  const checks = new Map<string, CheckedParams>();
  const corpusChanged = new vscode.EventEmitter<CorpusStatus>();
  const checked = new vscode.EventEmitter<CheckedParams>();
  const switched = new vscode.EventEmitter<undefined>();
  let corpus: CorpusStatus = { state: 'loading' };
  let running = started;
  context.subscriptions.push(
    corpusChanged,
    checked,
    switched,
    client.onNotification(NOTIFICATIONS.corpus.name, (status: CorpusStatus) => corpusChanged.fire((corpus = status))),
    client.onNotification(NOTIFICATIONS.checked.name, (result: CheckedParams) => {
      checks.set(client.protocol2CodeConverter.asUri(result.uri).toString(), result);
      checked.fire(result);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void checks.delete(uri.toString())),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('plumbline.enabled')) return;
      for (const uri of checks.keys()) if (!isChecked(vscode.Uri.parse(uri))) checks.delete(uri);
      switched.fire(undefined);
    }),
  );
  return {
    ...parts,
    get corpus() {
      return corpus;
    },
    onCorpus: corpusChanged.event,
    lastCheck: (uri) => checks.get(uri.toString()),
    onChecked: checked.event,
    onSwitched: switched.event,
    firstCheck: async (uri) => checks.get(uri.toString()) ?? nextOf(checked.event, () => checks.get(uri.toString())),
    sourcesRead: () =>
      new Promise((resolve) => {
        if (corpus.state !== 'loading') return resolve();
        const listener = corpusChanged.event(({ state }) => {
          if (state === 'loading') return;
          listener.dispose();
          resolve();
        });
      }),
    restart: () => (running = client.stop().then(() => client.start())),
    async ask<P, R>(method: Method<P, R>, params: P, token?: vscode.CancellationToken): Promise<R> {
      await running;
      return client.sendRequest<R>(method.name, params, token);
    },
  };
}

/** How long a check of a draft that was just opened may take before one goes on without it. */
const PATIENCE_MS = 5000;

/** What `look` finds after one of the events; undefined where it finds nothing for a while. */
export function nextOf<T>(event: vscode.Event<unknown>, look: () => T | undefined): Promise<T | undefined> {
  return new Promise((resolve) => {
    const end = (found: T | undefined): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve(found);
    };
    const timer = setTimeout(() => {
      end(undefined);
    }, PATIENCE_MS);
    const listener = event(() => {
      const found = look();
      if (found !== undefined) end(found);
    });
  });
}
