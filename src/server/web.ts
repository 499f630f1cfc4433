/** The language server as a worker of the browser. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { loadWebPdf } from '../hosts/web-pdf';
import { clientCache } from './workspace/client-cache';
import { clientFiles } from './workspace/client-files';
import { packaged } from './reading/packaged';
import { startServer } from './server';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
const files = clientFiles(connection);
startServer(connection, {
  files,
  cache: () => clientCache(connection),
  model: async (folder) => (await import('../hosts/reader/web-model')).webModel(packaged(folder, files)),
  pdf: (folder) => loadWebPdf(packaged(folder, files)),
});
