/** The language server for any editor: over standard input and output. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cacheFolder } from '../hosts/cache-folder';
import { nodeCache } from '../hosts/node-cache';
import { nodeFiles } from '../hosts/node-files';
import { watchFolders } from '../hosts/node-watch';
import { nodeModel } from '../hosts/reader/node-model';
import { keepHeapSmall } from '../hosts/small-heap';
import { startServer } from './server';

/** Serves until the client ends the connection, which ends the process. */
export function serveStdio(version: string, env: Readonly<Record<string, string | undefined>>): void {
  keepHeapSmall();
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), {
    version,
    files: nodeFiles, env,
    model: () => Promise.resolve(nodeModel()),
    cache(named, rootUri) {
      const folder = named ?? (rootUri?.startsWith('file:') ? cacheFolder(rootUri, env) : undefined);
      return folder === undefined ? undefined : nodeCache(folder);
    },
    watch: (folders, onChange) => watchFolders(folders.filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri)), (file) => { onChange(pathToFileURL(file).href); }),
  });
}
