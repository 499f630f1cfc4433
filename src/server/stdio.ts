/** The language server for any editor: over standard input and output. */
import { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
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
  // Given a reader in place of a stream, the library leaves this to us: a server whose client is gone must not stay.
  process.stdin.once('end', () => process.exit(1)).once('close', () => process.exit(1));
  const { reader, writer } = negotiated({ reader: new StreamMessageReader(process.stdin), writer: new StreamMessageWriter(process.stdout) }, textReader(nodeFiles));
  startServer(createConnection(ProposedFeatures.all, reader, writer), {
    version,
    files: nodeFiles, env,
    model: async () => (await import('../hosts/reader/node-model')).nodeModel(),
    cache(named, rootUri) {
      const folder = named ?? (rootUri?.startsWith('file:') ? cacheFolder(rootUri, env) : undefined);
      return folder === undefined ? undefined : nodeCache(folder);
    },
    watch: (folders, onChange) => watchFolders(folders.filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri)), (file) => { onChange(pathToFileURL(file).href); }),
  });
}
