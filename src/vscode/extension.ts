import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { QuoteHit, SourceSummary } from '../core/model/api';
import { REQUESTS, TRUSTED, type CheckedParams, type CorpusStatus } from '../protocol/protocol';
import { offerTools } from './agents/tools';
import { clientOptions } from './client-options';
import { registerCommands } from './commands';
import { followModels } from './commands/reading/assist';
import { followDraft } from './drafts/current-draft';
import { createDesk } from './desk';
import { offerCorpus } from './telling/empty-state';
import { serveFiles } from './files';
import { createHighlighter } from './sources/highlight';
import { createMilestones } from './telling/milestones';
import { watchMilestones } from './telling/watch-milestones';
import { serveReader } from './reader/serve-reader';
import { serveSourceView } from './sources/source-view';
import { showStatus } from './telling/status';
import type { Tools } from './tools';
import { serveTasks } from './tasks/check-task';
import { tellUnread } from './sources/unread-sources';
import { showViews } from './views';

/** What other extensions, and the tests, may ask. */
export interface PlumblineApi {
  corpus(): CorpusStatus;
  lastCheck(uri: vscode.Uri): CheckedParams | undefined;
  sources(): Promise<readonly SourceSummary[]>;
  /** Passages for what somebody types, best first, as the quote picker has them after each key. */
  search(query: string, limit: number): Promise<readonly QuoteHit[]>;
  /** Resolves once the present settings hold, the sources are read, and the open drafts are checked against them. */
  settled(): Promise<void>;
  /** What the status bar says, with the lines that show when one points at it. */
  status(): string;
}

/** Starts the language server's client. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Registers everything at once; the server starts meanwhile, and whoever asks it waits. */
export function activateExtension(
  context: vscode.ExtensionContext,
  createClient: CreateClient,
): { readonly api: PlumblineApi; readonly client: BaseLanguageClient } {
  const log = vscode.window.createOutputChannel('Plumbline', { log: true });
  const milestones = createMilestones();
  const client = createClient(clientOptions(context, log, milestones));
  serveFiles(client);
  const started = client.start();
  started.catch((error: unknown) => {
    log.error(String(error));
    void vscode.window.showErrorMessage(
      vscode.l10n.t('Plumbline could not start its language server. The log says why.'),
    );
  });
  const desk = createDesk({ context, client, log, milestones }, started);
  const highlighter = createHighlighter();
  const reader = serveReader(desk);
  const reviewed = new vscode.EventEmitter<undefined>();
  const draft = followDraft(desk, reviewed.event);
  const status = showStatus(desk, reader, draft);
  const tools: Tools = {
    desk,
    highlighter,
    reader,
    draft,
    reviewed,
    uri: (text) => client.protocol2CodeConverter.asUri(text),
  };
  context.subscriptions.push(
    log,
    milestones,
    highlighter,
    reader,
    reviewed,
    draft,
    ...registerCommands(tools),
    serveSourceView(desk),
    status,
    offerCorpus(desk),
    tellUnread(desk),
    showViews(tools),
    offerTools(desk),
    followModels(),
    serveTasks(tools),
    watchMilestones(desk, reader),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void client.sendNotification(TRUSTED.name, null)),
  );
  return {
    api: {
      corpus: () => desk.corpus,
      lastCheck: (uri) => desk.lastCheck(uri),
      sources: () => desk.ask(REQUESTS.sources, null),
      settled: async () => void (await desk.ask(REQUESTS.settled, null)),
      status: () => status.words,
      search: (query, limit) => desk.ask(REQUESTS.searchQuotes, { query, limit }),
    },
    client,
  };
}
