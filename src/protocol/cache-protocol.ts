import type { Method } from './protocol';

/**
 * Asked by a server without a disk, of the client's storage for this workspace; the channel carries bytes as they are.
 */
export const CACHE_REQUESTS: {
  readonly get: Method<string, Uint8Array | null>;
  readonly set: Method<{ readonly key: string; readonly bytes: Uint8Array }, null>;
  readonly delete: Method<string, null>;
} = {
  get: { name: 'plumbline/cache/get' },
  set: { name: 'plumbline/cache/set' },
  delete: { name: 'plumbline/cache/delete' },
};
