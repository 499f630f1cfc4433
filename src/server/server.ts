import {
  DidChangeConfigurationNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  FileChangeType,
  type InitializeResult,
  type FileEvent,
} from 'vscode-languageserver';
import type { CorpusReport } from '../core/model/api';
import type { PairModel } from '../core/model/reading/pair-model';
import type { Reader } from '../core/model/reading/reading';
import type { CacheStore, Clock, FileSystem } from '../core/ports';
import { createPlumbline, loadBuiltInReader, loadPdfWith } from '../core/service';
import { systemClock } from '../hosts/clock';
import { Checking } from './workspace/check-settings';
import { createChecks, type Checks } from './workspace/checks';
import { CODE_ACTION_KINDS, codeActionsFor } from './features/code-actions';
import { OPENED_DOCUMENTS, translator, type ServerContext } from './context';
import { completionsFor, TRIGGERS } from './features/completion';
import {
  createProblemBoard,
  readConfiguration,
  sameCorpus,
  foldersIn,
  touchesProject,
  touchesRecords,
  touchesReferences,
  touchesUsual,
  type Configuration,
} from './workspace/configuration';
import { type ClosedDrafts, createClosedDrafts } from './workspace/closed-drafts';
import { createCorpusKeeper, type CorpusKeeper } from './workspace/corpus';
import { definitionsFor } from './features/definition';
import { documentLinksFor } from './features/document-links';
import { hoverFor } from './features/hover';
import { serveCodeLens } from './features/code-lens';
import { serveInlayHints } from './features/inlay-hints';
import { refreshStatementsShown } from './features/statements-shown';
import { REQUESTS, TRUSTED, type InitializationOptions } from '../protocol/protocol';
import { referencesFor } from './features/references';
import { createReadings, type EditorReadings } from './reading/readings';
import { serveAssist } from './requests/assist';
import { serveAgentTools } from './requests/agent-tools';
import { answer, answerRequests } from './requests/requests';
import { serveCommands, SERVER_COMMANDS } from './requests/commands';
import { servePulledDiagnostics } from './features/pulled-diagnostics';
import { unlessCancelled } from './features/unless-cancelled';
import { type ClientSupport, supportOf } from './client-support';
import { clientSettings } from './workspace/client-settings';
import { UnderWay } from './workspace/under-way';
import { allFolders, foldersOf, isRootGuessed } from './workspace/folders';
import { followSingleFiles } from './workspace/single-files';
import { changedFiles, gatherEvents, watchFiles } from './workspace/watching';

/** What differs between the server's homes. */
export interface ServerHost {
  readonly files: FileSystem;
  /** The environment that it was started in, where it has one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The cache in a folder that the client names, else the host's own for a workspace. */
  cache(folder: string | undefined, rootUri: string | undefined): CacheStore | undefined;
  /** Watches folders, by URI, for clients that do not. */
  watch?(folders: readonly string[], onChange: (uri: string) => void): { dispose(): void };
  /** Left out: the system's. */
  readonly clock?: Clock;
  /** What the server calls its version where the client gives none. */
  readonly version?: string;
  /**
   * The product's own model, away from the server's loop; `folder` is the extension's, as a URI. Undefined where there
   * is none.
   */
  model?(folder: string | undefined): Promise<PairModel | undefined>;
  /** The library that reads PDF files, for hosts that cannot import it; loaded when the first of them is read. */
  pdf?(folder: string | undefined): Promise<object>;
}

interface Parts {
  readonly context: ServerContext;
  readonly checks: Checks;
  readonly corpus: CorpusKeeper;
  readonly host: ServerHost;
  readonly params: InitializeParams;
  readonly damage: Damage;
  readonly readings: EditorReadings;
  readonly closed: ClosedDrafts;
}

/** Who is told that the stored index was changed under our hands. */
interface Damage {
  listener: () => void;
}

/** Serves the engine over a connection; returns at once, and works until the connection ends. */
export function startServer(connection: Connection, host: ServerHost): void {
  connection.onInitialize((params): InitializeResult => {
    const damage: Damage = { listener: () => undefined };
    const context = createContext(connection, host, params, () => damage.listener());
    const checks = createChecks(context, () => {
      refreshStatementsShown(context);
    });
    const readings = createReadings(context, checks, host);
    const corpus = readAfter(createCorpusKeeper(context, checks), readings);
    const closed = createClosedDrafts(context, checks);
    answer(connection, REQUESTS.checkDrafts, closed.check);
    serveDocuments(context, checks, host);
    followReadings(context, readings);
    serveCodeLens(context, checks);
    serveInlayHints(context, checks);
    answerRequests(context, checks, host.files);
    if (context.client.commands) serveAssist(context, checks);
    serveAgentTools({ context, files: host.files, corpus, readings });
    if (context.client.pull) servePulledDiagnostics(context, checks);
    if (!context.client.commands) serveCommands({ context, checks, files: host.files });
    context.service.honourBaselines(true);
    connection.onInitialized(() =>
      begin({ context, checks, corpus, host, params, damage, readings, closed }).catch(logFailure(connection)),
    );
    connection.onShutdown(() => checks.pause());
    context.documents.listen(connection);
    return {
      capabilities: capabilitiesFor(context.client),
      serverInfo: { name: 'Plumbline', ...(context.version !== '' && { version: context.version }) },
    };
  });
  connection.listen();
}

function capabilitiesFor({ pull, commands }: ClientSupport): InitializeResult['capabilities'] {
  return {
    // What this server counts in; whoever serves clients that count otherwise translates (encoding/transport.ts).
    positionEncoding: 'utf-16',
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    completionProvider: { triggerCharacters: TRIGGERS },
    definitionProvider: true,
    documentLinkProvider: {},
    referencesProvider: { workDoneProgress: true },
    codeLensProvider: {},
    inlayHintProvider: true,
    codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS },
    ...(pull && {
      diagnosticProvider: { identifier: 'plumbline', interFileDependencies: false, workspaceDiagnostics: false },
    }),
    ...(!commands && { executeCommandProvider: { commands: [...SERVER_COMMANDS] } }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

function createContext(
  connection: Connection,
  host: ServerHost,
  params: InitializeParams,
  onDamaged: () => void,
): ServerContext {
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  const folders = foldersOf(params);
  const cache = host.cache(options.cacheFolder, folders[0]?.uri);
  const client = supportOf(params);
  const { clock = systemClock() } = host;
  const logger = {
    info: (text: string) => connection.console.info(text),
    warn: (text: string) => connection.console.warn(text),
  };
  let ownReader: Promise<Reader | undefined> | undefined;
  const trust = { granted: options.trusted ?? true };
  const { pdf } = host;
  if (pdf) loadPdfWith(() => pdf(options.extension));
  return {
    connection,
    documents: new TextDocuments(OPENED_DOCUMENTS),
    service: createPlumbline({
      ports: { files: host.files, clock, logger, ...(cache && { cache }) },
      onDamaged,
      trustsLinks: () => trust.granted,
    }),
    client,
    settings: clientSettings(connection, client, options.settings ?? params.initializationOptions),
    configuring: new UnderWay(),
    checking: new Checking(),
    workspace: { folders, adopted: [], isGuessed: isRootGuessed(params) },
    clock,
    version: options.version ?? host.version ?? '',
    locale: params.locale ?? 'en',
    trust,
    text: translator(options.bundle),
    ...(cache && { cache }),
    ownReader: () => (ownReader ??= readerOver(host.model?.(options.extension), cache)),
    ...(options.rulePages !== undefined && { rulePages: options.rulePages }),
  };
}

async function readerOver(
  loading: Promise<PairModel | undefined> | undefined,
  cache: CacheStore | undefined,
): Promise<Reader | undefined> {
  const model = await loading;
  return model && (await loadBuiltInReader())(model, cache);
}

function serveDocuments(context: ServerContext, checks: Checks, { files }: ServerHost): void {
  const { connection, documents } = context;
  documents.onDidChangeContent(({ document }) => checks.schedule(document));
  documents.onDidSave(({ document }) => checks.saved(document));
  documents.onDidClose(({ document }) => checks.close(document.uri));
  connection.onHover(({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    return document && context.checking.of(document.uri).enabled
      ? hoverFor(context, document, document.offsetAt(position))
      : null;
  });
  connection.onCompletion(({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    return document ? completionsFor(context, document, document.offsetAt(position)) : null;
  });
  connection.onDefinition(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    const found = document ? await definitionsFor(context, files, document, document.offsetAt(position)) : [];
    return context.client.definitionLinks
      ? [...found]
      : found.map(({ targetUri: uri, targetRange: range }) => ({ uri, range }));
  });
  connection.onDocumentLinks(({ textDocument }) => {
    const document = documents.get(textDocument.uri);
    return document ? documentLinksFor(context, document) : [];
  });
  connection.onReferences(async ({ textDocument, position }, token, progress) => {
    const document = documents.get(textDocument.uri);
    const desk = { context, checks, files, token, progress };
    return document ? [...(await unlessCancelled(token, referencesFor(desk, document, position)))] : [];
  });
  connection.onCodeAction(async (params, token) => [
    ...(await unlessCancelled(token, codeActionsFor(context, checks, files, params))),
  ]);
}

/** Sentences are read as the user has set it: while typing, when a draft is saved, or on command. */
function followReadings({ documents }: ServerContext, readings: EditorReadings): void {
  documents.onDidChangeContent(({ document }) => readings.changed(document));
  documents.onDidSave(({ document }) => readings.saved(document));
  documents.onDidClose(({ document }) => readings.closed(document.uri));
}

/** The keeper of the corpus; whatever changes there, the open drafts may have something new to be read beside. */
function readAfter(corpus: CorpusKeeper, readings: EditorReadings): CorpusKeeper {
  const then = <T>(value: T): T => {
    readings.readOpen();
    return value;
  };
  return {
    open: async (roots) => then(await corpus.open(roots)),
    refresh: async (uris) => then(await corpus.refresh(uris)),
    ready: () => corpus.ready(),
  };
}

/** After the handshake: settings, corpus, and everything that may change them. */
async function begin({ context, checks, corpus, host, damage, readings, closed }: Parts): Promise<void> {
  const { files } = host;
  const { connection, service, client, workspace } = context;
  const failed = logFailure(connection);
  const board = createProblemBoard(context);
  let current: Configuration | undefined;
  let watching: { dispose(): void } | undefined;
  let reading = 0;
  const changes = new UnderWay();
  answer(connection, REQUESTS.settled, () =>
    settled(changes, corpus, () => context.documents.all().map(checks.current)),
  );

  /** What is read last holds, whichever reading takes longer. */
  const read = async (): Promise<Configuration | undefined> => {
    const mine = ++reading;
    const next = await readConfiguration(context, files, allFolders(workspace));
    if (mine !== reading) return undefined;
    current = next;
    service.configure(next.config, next.drafts);
    board.show(next.problems);
    return next;
  };
  const configure = async (): Promise<Configuration | undefined> => {
    const before = current;
    const next = await context.configuring.follow(read());
    if (!next) return undefined;
    await readings.configure(next.reader, foldersIn(allFolders(workspace), next.projects));
    if (before && sameCorpus(before, next)) return next;
    watching?.dispose();
    watching = await watchFiles({ connection, client, host, onChange: gather }, workspace.folders, next.roots);
    return next;
  };
  const open = (): Promise<CorpusReport> => corpus.open(current?.roots ?? allFolders(workspace));
  const reconfigure = async (): Promise<void> => {
    const before = current;
    const next = await configure();
    if (!next) return;
    if (before && sameCorpus(before, next)) checks.recheckAll();
    else await open();
    await refreshShown(context, closed);
  };
  const follow = async (events: readonly FileEvent[]): Promise<void> => {
    const uris = await changedFiles(
      events,
      [...service.sources().map((s) => s.id), ...(current?.projects ?? [])],
      files,
    );
    if (touchesProject(uris) || (current && (await touchesUsual(uris, current, files)))) await reconfigure();
    await corpus.refresh(uris);
    if (touchesRecords(uris) || touchesReferences(uris) || events.some(({ type }) => type === FileChangeType.Deleted))
      checks.recheckAll();
    await readings.filesChanged(uris);
    await closed.refresh(uris);
  };
  const gather = gatherEvents((events) => void changes.follow(follow(events)).catch(failed));
  await configure();
  await listen(context, files, { gather, failed, reconfigure: () => changes.follow(reconfigure()).catch(failed) });
  damage.listener = () => void open().catch(failed);
  answer(connection, REQUESTS.reload, open);
  await open();
}

/** Resolves once no change is under way, the sources are read, and what is checked anew is checked. */
async function settled(
  changes: UnderWay,
  corpus: CorpusKeeper,
  checkAll: () => readonly Promise<unknown>[],
): Promise<null> {
  await changes.over();
  await corpus.ready();
  await Promise.all(checkAll());
  return null;
}

interface Listeners {
  readonly gather: (events: readonly FileEvent[]) => void;
  readonly reconfigure: () => Promise<void>;
  readonly failed: (error: unknown) => void;
}

/** Listens for settings, folders and files that change while the server runs. */
async function listen(
  context: ServerContext,
  files: FileSystem,
  { gather, reconfigure, failed }: Listeners,
): Promise<void> {
  const { connection, client, workspace } = context;
  if (client.configurationEvents)
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'plumbline' }).catch(failed);
  connection.onDidChangeConfiguration(({ settings }) => {
    context.settings.take(settings);
    void reconfigure();
  });
  if (client.folders)
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map((f) => f.uri));
      workspace.folders = [...workspace.folders.filter((r) => !gone.has(r.uri)), ...added];
      void reconfigure();
    });
  await followSingleFiles(context, files, reconfigure);
  connection.onDidChangeWatchedFiles(({ changes }) => gather(changes));
  connection.onNotification(TRUSTED.name, () => {
    context.trust.granted = true;
    void reconfigure();
  });
}

/** What is shown besides the open drafts' findings, after settings or sources have changed. */
async function refreshShown(context: ServerContext, closed: ClosedDrafts): Promise<void> {
  refreshStatementsShown(context);
  await closed.refresh();
}

function logFailure(connection: Connection): (error: unknown) => void {
  return (error) => connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
