import type { Dirent } from 'node:fs';
import { stat as statFile } from 'node:fs';
import { readFile, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { FileStat, FileSystem } from '../core/ports';

/** Every file of a corpus is looked at at each start: this form takes half the time of the other. */
const stat = promisify(statFile);

/** The disk, by `file:` URIs. Symbolic links that lead out of the folder they stand in are left out. */
export const nodeFiles: FileSystem = {
  async stat(uri) {
    try {
      const found = await stat(pathOf(uri));
      return {
        kind: found.isDirectory() ? 'folder' : 'file',
        size: found.size,
        modified: found.mtimeMs,
      } satisfies FileStat;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  readFile: (uri) => readFile(pathOf(uri)),
  async readFolder(uri) {
    const folder = pathOf(uri);
    const entries = await readdir(folder, { withFileTypes: true });
    const linked = await Promise.all(
      entries
        .filter((entry) => entry.isSymbolicLink())
        .map((entry) => describeLink(folder, entry.name).catch(() => undefined)),
    );
    return [...entries.flatMap(describe), ...linked.filter((entry) => entry !== undefined)];
  },
};

/** The URI of a path, absolute or relative to the working folder. */
export function uriOf(file: string): string {
  return pathToFileURL(path.resolve(file)).href;
}

/** The path of a URI; where nothing in it is encoded it is read off, which takes no time. */
function pathOf(uri: string): string {
  return path.sep === '/' && uri.startsWith('file:///') && !/[%?#\\]/.test(uri)
    ? uri.slice('file://'.length)
    : fileURLToPath(uri);
}

function describe(entry: Dirent): readonly { readonly name: string; readonly kind: 'file' | 'folder' }[] {
  if (entry.isFile()) return [{ name: entry.name, kind: 'file' }];
  return entry.isDirectory() ? [{ name: entry.name, kind: 'folder' }] : [];
}

async function describeLink(
  folder: string,
  name: string,
): Promise<{ name: string; kind: 'file' | 'folder' } | undefined> {
  const target = await realpath(path.join(folder, name));
  const inside = path.relative(await realpath(folder), target);
  if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) return undefined;
  return { name, kind: (await stat(target)).isDirectory() ? 'folder' : 'file' };
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
