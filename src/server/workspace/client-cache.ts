import type { Connection } from 'vscode-languageserver';
import type { CacheStore } from '../../core/ports';
import { CACHE_REQUESTS } from '../../protocol/cache-protocol';

/** More than the store that a browser gives us takes kindly; a larger corpus is read anew at each start. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * A cache that the client keeps in the workspace's own storage: for a server that has no disk. What it gives back may
 * be damaged or another's; the engine checks it before use, as it does on a disk.
 */
export function clientCache(connection: Pick<Connection, 'sendRequest'>): CacheStore {
  return {
    get: async (key) => (await connection.sendRequest<Uint8Array | null>(CACHE_REQUESTS.get.name, key)) ?? undefined,
    async set(key, bytes) {
      const whole = bytes instanceof Uint8Array ? bytes : joined(bytes);
      if (whole) await connection.sendRequest(CACHE_REQUESTS.set.name, { key, bytes: whole });
      else await connection.sendRequest(CACHE_REQUESTS.delete.name, key);
    },
    delete: async (key) => void (await connection.sendRequest(CACHE_REQUESTS.delete.name, key)),
  };
}

/** The pieces as one; undefined where they are too many. */
function joined(pieces: Iterable<Uint8Array>): Uint8Array | undefined {
  const all: Uint8Array[] = [];
  let size = 0;
  for (const piece of pieces) {
    size += piece.length;
    if (size > MOST_BYTES) return undefined;
    all.push(piece.slice());
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of all) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
