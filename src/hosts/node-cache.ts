import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { CacheReader, CacheStore } from '../core/ports';
import { firstOf } from '../core/text/nth';
import { makeCacheFolder } from './cache-folder';

/** Small pieces are gathered before they are written. */
const WRITE_AT_ONCE = 1 << 20;

/**
 * A cache in a folder of the disk: one file for each key, named by the key's hash. A write goes to a file of its own
 * and is then renamed, so that a reader, or a power cut, never meets half of it. Who has a file open goes on reading
 * the old one.
 */
export function nodeCache(folder: string): CacheStore {
  const fileOf = (key: string): string =>
    path.join(folder, createHash('sha256').update(key).digest('hex').slice(0, 32));
  let writes = 0;
  return {
    get: (key) => readFile(fileOf(key)).catch(() => undefined),
    async set(key, bytes) {
      const draft = `${fileOf(key)}.${process.pid}.${writes++}`;
      await makeCacheFolder(folder);
      try {
        await writePieces(draft, bytes instanceof Uint8Array ? [bytes] : bytes);
        await rename(draft, fileOf(key));
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
    delete: (key) => rm(fileOf(key), { force: true }),
    async open(key) {
      const file = await open(fileOf(key)).catch(() => undefined);
      return file && readerOf(file);
    },
  };
}

async function writePieces(path: string, pieces: Iterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx');
  try {
    let waiting: Uint8Array[] = [];
    let size = 0;
    for (const piece of pieces) {
      waiting.push(piece);
      size += piece.length;
      if (size < WRITE_AT_ONCE) continue;
      await writeAll(file, waiting, size);
      [waiting, size] = [[], 0];
    }
    await writeAll(file, waiting, size);
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, pieces: readonly Uint8Array[], size: number): Promise<void> {
  if (size === 0) return;
  await file.writeFile(pieces.length === 1 ? firstOf(pieces) : Buffer.concat(pieces, size));
}

async function readerOf(file: FileHandle): Promise<CacheReader> {
  const { size } = await file.stat();
  let open = true;
  return {
    size,
    read(offset, length) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
      let done = 0;
      while (done < bytes.length) {
        const count = readSync(file.fd, bytes, done, bytes.length - done, offset + done);
        if (count === 0) return bytes.subarray(0, done);
        done += count;
      }
      return bytes;
    },
    close() {
      if (open) void file.close();
      open = false;
    },
  };
}
