import type { Dirent } from 'node:fs';
import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileStat, FileSystem } from '../core/ports';

/** The disk, by `file:` URIs. Symbolic links that lead out of the folder they stand in are left out. */
export const nodeFiles: FileSystem = {
  async stat(uri) {
    try {
      const found = await stat(fileURLToPath(uri));
      return { kind: found.isDirectory() ? 'folder' : 'file', size: found.size, modified: found.mtimeMs } satisfies FileStat;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  readFile: (uri) => readFile(fileURLToPath(uri)),
  async readFolder(uri) {
    const folder = fileURLToPath(uri);
    const entries = await readdir(folder, { withFileTypes: true });
    const found = await Promise.all(entries.map((entry) => describe(folder, entry)));
    return found.filter((entry) => entry !== undefined);
  },
};

/** The URI of a path, absolute or relative to the working folder. */
export function uriOf(file: string): string {
  return pathToFileURL(path.resolve(file)).href;
}

async function describe(folder: string, entry: Dirent): Promise<{ name: string; kind: 'file' | 'folder' } | undefined> {
  if (entry.isFile()) return { name: entry.name, kind: 'file' };
  if (entry.isDirectory()) return { name: entry.name, kind: 'folder' };
  if (!entry.isSymbolicLink()) return undefined;
  return describeLink(folder, entry.name).catch(() => undefined);
}

async function describeLink(folder: string, name: string): Promise<{ name: string; kind: 'file' | 'folder' } | undefined> {
  const target = await realpath(path.join(folder, name));
  const inside = path.relative(await realpath(folder), target);
  if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) return undefined;
  return { name, kind: (await stat(target)).isDirectory() ? 'folder' : 'file' };
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
