import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { ROOT } from '../../support/repository';
import { eventually } from './wire';

/** The server's command line, from the sources as they are. */
export const SERVER: readonly string[] = [
  process.execPath,
  '--import',
  pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href,
  path.join(ROOT, 'src/cli/main.ts'),
  'lsp',
  '--stdio',
];

/** A server as a process of its own, with a plain client. */
export interface ServerProcess {
  readonly connection: ProtocolConnection;
  readonly child: ChildProcess;
  /** The process's exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** Opens a draft and waits for its diagnostics. */
  check(uri: string, text: string): Promise<readonly Diagnostic[]>;
  /** The last diagnostics of a draft. */
  diagnostics(uri: string): readonly Diagnostic[];
}

/** Starts a server on a folder, whose cache stays in it. */
export async function startProcess(folder: string): Promise<ServerProcess> {
  const [command, ...args] = SERVER;
  const child = spawn(command!, args, {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, PLUMBLINE_CACHE: path.join(folder, 'kept') },
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once('exit', (code, signal) => {
      resolve(code ?? signal);
    }),
  );
  child.stdin.on('error', () => undefined);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const last = new Map<string, readonly Diagnostic[]>();
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
      last.set(uri, diagnostics);
    },
  );
  connection.onError(() => undefined);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    capabilities: {},
    rootUri: pathToFileURL(folder).href,
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    child,
    ended,
    diagnostics: (uri) => last.get(uri) ?? [],
    async check(uri, text) {
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text },
      });
      return eventually('the diagnostics', () => last.get(uri));
    },
  };
}
