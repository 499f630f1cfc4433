/** The language server as a worker of the browser. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientCache } from './workspace/client-cache';
import { clientFiles } from './workspace/client-files';
import { startServer } from './server';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
startServer(connection, { files: clientFiles(connection), cache: () => clientCache(connection) });
