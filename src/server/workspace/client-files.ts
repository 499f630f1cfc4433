import type { Connection } from 'vscode-languageserver';
import type { FileSystem } from '../../core/ports';
import { FILE_REQUESTS, type FileBytes, type Method } from '../../protocol/protocol';

/** The client's workspace file system: virtual workspaces, remote folders and everything in a browser. */
export function clientFiles(connection: Connection): FileSystem {
  const ask = <R>(method: Method<string, R>, uri: string): Promise<R> => connection.sendRequest(method.name, uri);
  return {
    stat: async (uri) => (await ask(FILE_REQUESTS.stat, uri)) ?? undefined,
    readFile: async (uri) => bytesOf(await ask(FILE_REQUESTS.readFile, uri)),
    readFolder: (uri) => ask(FILE_REQUESTS.readFolder, uri),
  };
}

/** One file system for `file:` URIs and another one for all the rest. */
export function filesByScheme(local: FileSystem, others: FileSystem): FileSystem {
  const of = (uri: string): FileSystem => (uri.startsWith('file:') ? local : others);
  return {
    stat: (uri) => of(uri).stat(uri),
    readFile: (uri) => of(uri).readFile(uri),
    readFolder: (uri) => of(uri).readFolder(uri),
  };
}

function bytesOf(file: FileBytes): Uint8Array {
  if ('bytes' in file) return file.bytes;
  return Uint8Array.from(atob(file.base64), (c) => c.charCodeAt(0));
}
