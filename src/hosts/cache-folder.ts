import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { userCache } from './user-cache';

/**
 * Where what was read of a corpus is kept until the next time: `.plumbline/cache` in a project that has a `.plumbline`
 * folder, else a folder of the user's cache. Undefined where the system names none.
 */
export function cacheFolder(rootUri: string, env: Readonly<Record<string, string | undefined>>): string | undefined {
  const root = fileURLToPath(rootUri);
  if (existsSync(path.join(root, '.plumbline'))) return path.join(root, '.plumbline', 'cache');
  const base = userCache(env);
  return base === undefined
    ? undefined
    : path.join(base, 'plumbline', createHash('sha256').update(root).digest('hex').slice(0, 16));
}

/** Makes a folder for what can be made anew: Git leaves it out, for it holds whole sources. */
export async function makeCacheFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => undefined);
}
