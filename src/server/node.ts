/** The language server as a process of its own. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeCache } from '../hosts/node-cache';
import { nodeFiles } from '../hosts/node-files';
import { keepHeapSmall } from '../hosts/small-heap';
import { clientFiles, filesByScheme } from './workspace/client-files';
import { startServer } from './server';

keepHeapSmall();
const connection = createConnection(ProposedFeatures.all);
startServer(connection, {
  files: filesByScheme(nodeFiles, clientFiles(connection)),
  env: process.env,
  cache: (folder) => (folder === undefined ? undefined : nodeCache(folder)),
  model: async () => (await import('../hosts/reader/node-model')).nodeModel(),
});
