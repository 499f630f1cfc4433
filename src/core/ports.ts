/** What a host must supply. The engine reaches the world through these and nothing else. */

/** What is known of a file without reading it. */
export interface FileStat {
  readonly kind: 'file' | 'folder';
  readonly size: number;
  /** Milliseconds since 1970; changes whenever the file does. */
  readonly modified: number;
}

/**
 * Files by URI string. Methods reject with a plain Error where the host cannot serve them; the engine turns that into a
 * Problem.
 */
export interface FileSystem {
  /** Undefined where there is no such file. */
  stat(uri: string): Promise<FileStat | undefined>;
  /** The file's bytes; rejects where it cannot be read. */
  readFile(uri: string): Promise<Uint8Array>;
  /** Names (not paths) in a folder. Symbolic links out of the folder are not followed. */
  readFolder(uri: string): Promise<readonly { readonly name: string; readonly kind: 'file' | 'folder' }[]>;
}

/**
 * A store of bytes that may be lost at any time. Writes are atomic: a reader sees the old bytes or the new, never a
 * mixture.
 */
export interface CacheStore {
  /** The bytes kept under a key; undefined where there are none. */
  get(key: string): Promise<Uint8Array | undefined>;
  /**
   * Stores bytes, whole or in pieces that follow each other; the pieces are asked for one by one, so that they need not
   * be in memory together.
   */
  set(key: string, bytes: Uint8Array | Iterable<Uint8Array>): Promise<void>;
  /** Drops what is kept under a key; nothing where there is nothing. */
  delete(key: string): Promise<void>;
  /**
   * Opens what is stored for reading in pieces; undefined where there is nothing. Hosts without a disk of their own
   * leave it out.
   */
  open?(key: string): Promise<CacheReader | undefined>;
}

/** Stored bytes, which stay as they are. Even where the key is given new ones or deleted meanwhile. */
export interface CacheReader {
  readonly size: number;
  /**
   * Some bytes at once, without waiting: a page of text lies in the system's own cache. Fewer bytes where they end;
   * throws where the host cannot read.
   */
  read(offset: number, length: number): Uint8Array;
  /** Lets go of what `open` opened; nothing is read afterwards. */
  close(): void;
}

/** Time, so that tests need none. */
export interface Clock {
  /** Milliseconds from any fixed point. */
  now(): number;
  /** Lets other work of the host run, then resolves. */
  yield(): Promise<void>;
  /** The writer's own day, ISO 8601, for what is written down with a date; never for findings. */
  today(): string;
}

/** For readable logs; never for findings. */
export interface Logger {
  /** What was done, for whoever looks into the log. */
  info(text: string): void;
  /** What went wrong and was got over. */
  warn(text: string): void;
}

/** Asked between slices of long work. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}

/** All ports of one host. */
export interface Ports {
  readonly files: FileSystem;
  readonly cache?: CacheStore;
  readonly clock: Clock;
  readonly logger: Logger;
}
