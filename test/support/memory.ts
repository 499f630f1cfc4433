import type { CacheReader, CacheStore, FileStat, FileSystem, Ports } from '../../src/core/ports';

/** Files in memory, by URI; folders are whatever the URIs imply. */
export class MemoryFiles implements FileSystem {
  private readonly files = new Map<string, { bytes: Uint8Array; modified: number }>();
  private time = 1;

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [uri, content] of Object.entries(files)) this.write(uri, content);
  }

  write(uri: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.files.set(uri, { bytes, modified: this.time++ });
  }

  remove(uri: string): void {
    this.files.delete(uri);
  }

  stat(uri: string): Promise<FileStat | undefined> {
    const file = this.files.get(uri);
    if (file) return Promise.resolve({ kind: 'file', size: file.bytes.length, modified: file.modified });
    const folder = withSlash(uri);
    const exists = [...this.files.keys()].some((key) => key.startsWith(folder));
    return Promise.resolve(exists ? { kind: 'folder', size: 0, modified: 0 } : undefined);
  }

  readFile(uri: string): Promise<Uint8Array> {
    const file = this.files.get(uri);
    return file ? Promise.resolve(file.bytes) : Promise.reject(new Error(`no such file: ${uri}`));
  }

  readFolder(uri: string): Promise<readonly { readonly name: string; readonly kind: 'file' | 'folder' }[]> {
    const folder = withSlash(uri);
    const entries = new Map<string, 'file' | 'folder'>();
    for (const key of this.files.keys()) {
      if (!key.startsWith(folder)) continue;
      const [name, ...rest] = key.slice(folder.length).split('/');
      entries.set(decodeURIComponent(name!), rest.length > 0 ? 'folder' : 'file');
    }
    return Promise.resolve([...entries].map(([name, kind]) => ({ name, kind })));
  }
}

/** A cache in memory, for tests that look at what is kept, or change it. */
export class MemoryCache implements CacheStore {
  readonly kept = new Map<string, Uint8Array>();
  get(key: string): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.kept.get(key));
  }
  set(key: string, bytes: Uint8Array | Iterable<Uint8Array>): Promise<void> {
    this.kept.set(key, whole(bytes));
    return Promise.resolve();
  }
  delete(key: string): Promise<void> {
    this.kept.delete(key);
    return Promise.resolve();
  }
}

/** The same as a disk has it: what is stored can be opened and read in pieces, which are counted. */
export class MemoryDisk extends MemoryCache {
  reads = 0;
  open(key: string): Promise<CacheReader | undefined> {
    const bytes = this.kept.get(key);
    return Promise.resolve(
      bytes &&
        fileOf(bytes, () => {
          this.reads++;
        }),
    );
  }
}

/** Bytes as an open file: what is read is a copy, as from a disk. */
export function fileOf(bytes: Uint8Array, onRead: () => void = () => undefined): CacheReader {
  return {
    size: bytes.length,
    read: (offset, length) => {
      onRead();
      return Uint8Array.from(bytes.subarray(offset, offset + length));
    },
    close: () => undefined,
  };
}

function whole(bytes: Uint8Array | Iterable<Uint8Array>): Uint8Array {
  return bytes instanceof Uint8Array ? bytes : Uint8Array.from(Buffer.concat([...bytes]));
}

/** Ports of a host that has nothing but memory; time passes only by real work. */
export function memoryPorts(files: FileSystem): Ports {
  return {
    files,
    clock: {
      now: () => performance.now(),
      today: () => '2020-09-30',
      yield: () =>
        new Promise((resolve) => {
          setImmediate(resolve);
        }),
    },
    logger: { info: () => undefined, warn: () => undefined },
  };
}

function withSlash(uri: string): string {
  return uri.endsWith('/') ? uri : `${uri}/`;
}
