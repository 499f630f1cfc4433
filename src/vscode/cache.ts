import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CACHE_REQUESTS } from '../protocol/cache-protocol';

/**
 * Keeps the server's cache in the extension's storage of this workspace (of the window, where no workspace is open).
 */
export function serveCache(
  client: BaseLanguageClient,
  { storageUri, globalStorageUri }: Pick<vscode.ExtensionContext, 'storageUri' | 'globalStorageUri'>,
): void {
  const folder = vscode.Uri.joinPath(storageUri ?? globalStorageUri, 'cache');
  const { fs } = vscode.workspace;
  client.onRequest(CACHE_REQUESTS.get.name, async (key: string) =>
    fs.readFile(fileOf(folder, key)).then(undefined, () => null),
  );
  client.onRequest(
    CACHE_REQUESTS.set.name,
    async ({ key, bytes }: { readonly key: string; readonly bytes: Uint8Array }) => {
      const [draft, file] = [fileOf(folder, `${key}-new`), fileOf(folder, key)];
      await fs.createDirectory(folder);
      await fs.writeFile(draft, bytes);
      // A reader meets the old bytes or the new ones, also where the window closes meanwhile.
      await fs.rename(draft, file, { overwrite: true });
      return null;
    },
  );
  client.onRequest(CACHE_REQUESTS.delete.name, async (key: string) => {
    await fs.delete(fileOf(folder, key)).then(undefined, () => undefined);
    return null;
  });
}

function fileOf(folder: vscode.Uri, key: string): vscode.Uri {
  return vscode.Uri.joinPath(folder, key.replace(/[^\w-]/g, '_'));
}
