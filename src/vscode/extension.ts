import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { QuoteHit, SourceSummary } from '../core/model/api';
import { REQUESTS, TRUSTED, type CheckedParams, type CorpusStatus } from '../protocol/protocol';
import { offerTools } from './agents/tools';
import { clientOptions } from './client-options';
import { registerCommands } from './commands';
import { followModels } from './commands/reading/assist';
import { followDraft } from './drafts/current-draft';
import { createServices } from './services';
import { offerCorpus } from './telling/empty-state';
import { serveFiles } from './files';
import { createHighlighter } from './sources/highlight';
import { createMilestones } from './telling/milestones';
import { watchMilestones } from './telling/watch-milestones';
import { serveReader } from './reader/serve-reader';
import { serveSourceView } from './sources/source-view';
import { showStatus } from './telling/status';
import type { CommandContext } from './command';
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
  const services = createServices({ context, client, log, milestones }, started);
  const highlighter = createHighlighter();
  const reader = serveReader(services);
  const reviewed = new vscode.EventEmitter<undefined>();
  const draft = followDraft(services, reviewed.event);
  const status = showStatus(services, reader, draft);
  const commandContext: CommandContext = {
    services,
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
    ...registerCommands(commandContext),
    serveSourceView(services),
    status,
    offerCorpus(services),
    tellUnread(services),
    showViews(commandContext),
    offerTools(services),
    followModels(),
    serveTasks(commandContext),
    watchMilestones(services, reader),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void client.sendNotification(TRUSTED.name, null)),
  );
  return {
    api: {
      corpus: () => services.corpus,
      lastCheck: (uri) => services.lastCheck(uri),
      sources: () => services.ask(REQUESTS.sources, null),
      settled: async () => void (await services.ask(REQUESTS.settled, null)),
      status: () => status.words,
      search: (query, limit) => services.ask(REQUESTS.searchQuotes, { query, limit }),
    },
    client,
  };
}
