import { PassThrough } from 'node:stream';
import {
  createConnection,
  createMessageConnection,
  ErrorCodes,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  type Registration,
} from 'vscode-languageserver/node';
import { startServer } from '../../../src/server/server';
import { filesIn, jsonOf } from '../../support/repository';
import type { FileSystem } from '../../../src/core/ports';
import { memoryPorts } from '../../support/memory';

/** How a client starts a server, and what is odd about it. */
export interface RecordedClient {
  readonly name: string;
  readonly about: string;
  readonly initialize: Omit<InitializeParams, 'processId'>;
  /** Sent once the handshake is over. */
  readonly sends?: readonly { readonly method: string; readonly params: unknown }[];
  /** Requests that it offers to answer and then fails. */
  readonly fails?: readonly string[];
  /** The severity that the rule is to have by its settings; 2 where it has none. */
  readonly severity?: number;
}

/** All clients whose start was recorded. */
export function recordedClients(): readonly RecordedClient[] {
  return filesIn('test/fixtures/lsp', /\.json$/).map((file) => ({
    ...jsonOf<Omit<RecordedClient, 'name'>>(file),
    name: /([^/]+)\.json$/.exec(file)![1]!,
  }));
}

/** A session with a server in this process, by a client that takes nothing it did not offer. */
export interface Session {
  readonly connection: MessageConnection;
  readonly capabilities: InitializeResult['capabilities'];
  /** What the server sent that the client did not offer to take. */
  readonly unasked: readonly string[];
  readonly applied: readonly unknown[];
  /** The last diagnostics that were sent, by URI. */
  readonly pushed: ReadonlyMap<string, readonly Diagnostic[]>;
  diagnostics(uri: string): Promise<readonly Diagnostic[]>;
  stop(): void;
}

/** Methods that any client takes. */
const PLAIN = new Set(['window/logMessage', 'window/showMessage', 'textDocument/publishDiagnostics', '$/progress']);

/** Plays a client's start against the server. */
export async function play(
  { initialize, sends = [], fails = [] }: RecordedClient,
  files: FileSystem,
): Promise<Session> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
    files,
    clock: memoryPorts(files).clock,
    cache: () => undefined,
  });
  const connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const unasked: string[] = [];
  const applied: unknown[] = [];
  const pushed = new Map<string, readonly Diagnostic[]>();
  const offered = offeredBy(initialize);
  connection.onRequest((method: string, params: unknown) => {
    const answer = offered(method, params);
    if (answer === undefined) unasked.push(method);
    if (answer === undefined || fails.includes(method)) return new ResponseError(ErrorCodes.MethodNotFound, method);
    if (method === 'workspace/applyEdit') applied.push(params);
    return answer.result;
  });
  connection.onNotification((method: string, params: unknown) => {
    if (!PLAIN.has(method)) unasked.push(method);
    if (method !== 'textDocument/publishDiagnostics') return;
    const { uri, diagnostics } = params as { readonly uri: string; readonly diagnostics: readonly Diagnostic[] };
    pushed.set(uri, diagnostics);
  });
  connection.listen();
  const { capabilities } = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    ...initialize,
  });
  await connection.sendNotification('initialized', {});
  for (const { method, params } of sends) await connection.sendNotification(method, params);
  const pulls = capabilities.diagnosticProvider !== undefined;
  return {
    connection,
    capabilities,
    unasked,
    applied,
    pushed,
    async diagnostics(uri) {
      if (!pulls) return pushed.get(uri) ?? [];
      if (pushed.has(uri)) unasked.push('diagnostics both ways');
      return (
        (
          await connection.sendRequest<{ readonly items?: readonly Diagnostic[] }>('textDocument/diagnostic', {
            textDocument: { uri },
          })
        ).items ?? []
      );
    },
    stop() {
      connection.dispose();
      up.destroy();
      down.destroy();
    },
  };
}

type Offered = (method: string, params: unknown) => { readonly result: unknown } | undefined;

/** What a client answers, by its capabilities. */
function offeredBy({ capabilities: { workspace, window, textDocument } }: RecordedClient['initialize']): Offered {
  const registrations: Readonly<Record<string, boolean | undefined>> = {
    'workspace/didChangeConfiguration': workspace?.didChangeConfiguration?.dynamicRegistration,
    'workspace/didChangeWatchedFiles': workspace?.didChangeWatchedFiles?.dynamicRegistration,
    'textDocument/diagnostic': textDocument?.diagnostic?.dynamicRegistration,
  };
  const answers: Readonly<Record<string, boolean | undefined>> = {
    'workspace/configuration': workspace?.configuration,
    'window/workDoneProgress/create': window?.workDoneProgress,
    'workspace/codeLens/refresh': workspace?.codeLens?.refreshSupport,
    'workspace/inlayHint/refresh': workspace?.inlayHint?.refreshSupport,
    'workspace/diagnostic/refresh': workspace?.diagnostics?.refreshSupport,
    'workspace/applyEdit': workspace?.applyEdit,
  };
  return (method, params) => {
    if (method === 'client/registerCapability')
      return (params as { readonly registrations: readonly Registration[] }).registrations.every(
        (r) => registrations[r.method],
      )
        ? { result: null }
        : undefined;
    if (method === 'client/unregisterCapability') return { result: null };
    if (!answers[method]) return undefined;
    if (method === 'workspace/configuration')
      return { result: (params as { readonly items: readonly unknown[] }).items.map(() => null) };
    return { result: method === 'workspace/applyEdit' ? { applied: true } : null };
  };
}
