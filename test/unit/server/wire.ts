import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type InitializeParams,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { NOTIFICATIONS, type CorpusStatus } from '../../../src/protocol/protocol';
import { startServer } from '../../../src/server/server';
import type { CacheStore, FileSystem } from '../../../src/core/ports';

/** What the client of a test answers with, and what the server was started with. */
export interface Wire {
  readonly files: FileSystem;
  readonly folders: readonly { readonly uri: string; readonly name: string }[];
  readonly cache?: CacheStore;
  readonly settings?: unknown;
  readonly options?: unknown;
  /** Adds what else the client answers, before anything is said. */
  readonly prepare?: (connection: ProtocolConnection) => void;
}

/** A client of a real server in this process. */
export interface Client {
  readonly connection: ProtocolConnection;
  /** The last diagnostics of a file. */
  diagnostics(uri: string): PublishDiagnosticsParams['diagnostics'];
  open(uri: string, text: string, languageId?: string): Promise<void>;
  change(...uris: readonly string[]): Promise<void>;
  /** Resolves once the server does nothing any more. */
  stop(): Promise<void>;
}

/** Starts the server on a workspace in memory, over the protocol as an editor speaks it; its corpus has been read. */
export async function startWire({
  files,
  folders,
  cache,
  settings = {},
  options = {},
  prepare,
}: Wire): Promise<Client> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
    files,
    cache: () => cache,
  });
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const last = new Map<string, PublishDiagnosticsParams['diagnostics']>();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
    last.set(uri, diagnostics);
  });
  const ready = new Promise<void>((resolve) =>
    connection.onNotification(NOTIFICATIONS.corpus.name, ({ state }: CorpusStatus) => {
      if (state !== 'loading') resolve();
    }),
  );
  connection.onRequest('workspace/configuration', ({ items }: { readonly items: readonly unknown[] }) =>
    items.map(() => settings),
  );
  for (const method of [
    'client/registerCapability',
    'client/unregisterCapability',
    'window/workDoneProgress/create',
    'workspace/codeLens/refresh',
    'workspace/inlayHint/refresh',
  ])
    connection.onRequest(method, () => null);
  prepare?.(connection);
  connection.listen();
  const params: InitializeParams = {
    processId: null,
    rootUri: null,
    capabilities: {
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeConfiguration: { dynamicRegistration: true },
        codeLens: { refreshSupport: true },
        didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
      },
      textDocument: { definition: { linkSupport: true } },
    },
    workspaceFolders: folders.map((f) => ({ ...f })),
    initializationOptions: { commands: true, ...(options as object) },
  };
  await connection.sendRequest('initialize', params);
  await connection.sendNotification('initialized', {});
  await ready;
  return {
    connection,
    diagnostics: (uri) => last.get(uri) ?? [],
    open: (uri, text, languageId = 'markdown') =>
      connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (...uris) =>
      connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: uris.map((uri) => ({ uri, type: 2 })),
      }),
    async stop() {
      await connection.sendRequest('shutdown');
      connection.dispose();
      up.destroy();
      down.destroy();
    },
  };
}

/** Waits until `look` gives something (or true), and resolves with it. */
export async function eventually<T>(what: string, look: () => T | Promise<T>): Promise<NonNullable<Exclude<T, false>>> {
  for (let i = 0; i < 3000; i++) {
    const found = await look();
    if (found) return found as NonNullable<Exclude<T, false>>;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`never came: ${what}`);
}
