/** The language server for any editor: over standard input and output. */
import {
  type Connection,
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cacheFolder } from '../hosts/cache-folder';
import { nodeCache } from '../hosts/node-cache';
import { nodeFiles } from '../hosts/node-files';
import { watchFolders } from '../hosts/node-watch';
import { keepHeapSmall } from '../hosts/small-heap';
import { textReader } from '../hosts/text-reader';
import { negotiated } from './encoding/transport';
import { startServer } from './server';

/** Serves until the client ends the connection, which ends the process. */
export function serveStdio(version: string, env: Readonly<Record<string, string | undefined>>): void {
  keepHeapSmall();
  const { reader, writer } = negotiated(
    { reader: new StreamMessageReader(process.stdin), writer: new StreamMessageWriter(process.stdout) },
    textReader(nodeFiles),
  );
  startServer(endingWithClient(createConnection(ProposedFeatures.all, reader, writer)), {
    version,
    files: nodeFiles,
    env,
    model: async () => (await import('../hosts/reader/node-model')).nodeModel(),
    cache(named, rootUri) {
      const folder = named ?? (rootUri?.startsWith('file:') ? cacheFolder(rootUri, env) : undefined);
      return folder === undefined ? undefined : nodeCache(folder);
    },
    watch: (folders, onChange) =>
      watchFolders(
        folders.filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri)),
        (file) => {
          onChange(pathToFileURL(file).href);
        },
      ),
  });
}

/**
 * The connection, ended with its client. Given a reader in place of a stream, the library leaves this to us: a server
 * whose client is gone must not stay. As the protocol has it, the exit code is 0 after a `shutdown`, else 1.
 */
function endingWithClient(connection: Connection): Connection {
  let isShutDown = false;
  const end = (): void => process.exit(isShutDown ? 0 : 1);
  const { onShutdown } = connection;
  connection.onShutdown = (handler) =>
    onShutdown((token) => {
      isShutDown = true;
      return handler(token);
    });
  process.stdin.once('end', end).once('close', end);
  return connection;
}
