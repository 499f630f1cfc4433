import type { FileSystem } from '../../core/ports';

/**
 * Reads files of the extension by their path in it: fetched where the browser can, since that needs no copy through the
 * client, else through the client. Rejects where there is no such file, or nobody said where the extension lies.
 */
export function packaged(
  folder: string | undefined,
  files: Pick<FileSystem, 'readFile'>,
): (path: string) => Promise<Uint8Array> {
  return async (path) => {
    if (folder === undefined) throw new Error('Nobody said where the extension lies.');
    const uri = `${folder}/${path}`;
    if (/^https?:/.test(uri)) {
      const answer = await fetch(uri).catch(() => undefined);
      if (answer?.ok) return new Uint8Array(await answer.arrayBuffer());
    }
    return files.readFile(uri);
  };
}
