import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CacheStore } from '../core/ports';

/**
 * A cache in a folder of the disk: one file for each key, named by the key's hash. A write goes to a file of its own
 * and is then renamed, so that a reader, or a power cut, never meets half of it.
 */
export function nodeCache(folder: string): CacheStore {
  const fileOf = (key: string): string => path.join(folder, createHash('sha256').update(key).digest('hex').slice(0, 32));
  let writes = 0;
  return {
    get: (key) => readFile(fileOf(key)).catch(() => undefined),
    async set(key, bytes) {
      const draft = `${fileOf(key)}.${process.pid}.${writes++}`;
      await mkdir(folder, { recursive: true });
      await writeFile(draft, bytes);
      await rename(draft, fileOf(key)).catch(() => rm(draft, { force: true }));
    },
    delete: (key) => rm(fileOf(key), { force: true }),
  };
}
