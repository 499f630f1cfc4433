/** Arrays in a file, by name. */
type Stored = Uint8Array | Uint16Array | Uint32Array;

interface SectionEntry {
  readonly name: string;
  readonly width: 1 | 2 | 4;
  readonly offset: number;
  readonly length: number;
}

/** First four bytes ("PLMB" on little-endian machines, which all of today's are) and the version of everything that follows. */
const MAGIC = 0x424d4c50;
const PREFIX = 24;

/**
 * Packs named arrays and a JSON value into one file: magic, format version, length, length of the directory, checksum; the
 * directory; the arrays, each at a multiple of 8 bytes.
 */
export function packSections(version: number, header: unknown, sections: ReadonlyMap<string, Stored>): Uint8Array {
  const entries: SectionEntry[] = [];
  let offset = 0;
  for (const [name, array] of sections) {
    entries.push({ name, width: array.BYTES_PER_ELEMENT as 1 | 2 | 4, offset, length: array.length });
    offset = aligned(offset + array.byteLength);
  }
  const directory = new TextEncoder().encode(JSON.stringify({ header, entries }));
  const first = aligned(PREFIX + directory.length);
  const bytes = new Uint8Array(first + offset);
  bytes.set(directory, PREFIX);
  for (const { name, offset: at } of entries) {
    const array = sections.get(name)!;
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), first + at);
  }
  const prefix = new Uint32Array(bytes.buffer, 0, PREFIX / 4);
  prefix.set([MAGIC, version, bytes.length, directory.length, ...checksum(bytes)]);
  return bytes;
}

/** What `unpackSections` found. */
export interface Sections {
  readonly header: unknown;
  /** The array of that name; undefined where it is missing or of another kind. Arrays are views of the file's bytes. */
  bytes(name: string): Uint8Array | undefined;
  shorts(name: string): Uint16Array | undefined;
  words(name: string): Uint32Array | undefined;
}

/** Opens a packed file; undefined where it is not one, is of another version, cut off or changed. Never throws. */
export function unpackSections(version: number, packed: Uint8Array): Sections | undefined {
  const bytes = packed.byteOffset % 8 === 0 ? packed : packed.slice();
  if (bytes.length < PREFIX || bytes.length % 8 !== 0) return undefined;
  const [magic, found, length, directoryLength, ...sum] = new Uint32Array(bytes.buffer, bytes.byteOffset, PREFIX / 4);
  if (magic !== MAGIC || found !== version || length !== bytes.length || PREFIX + directoryLength! > bytes.length) return undefined;
  const [low, high] = checksum(bytes);
  if (sum[0] !== low || sum[1] !== high) return undefined;
  const directory = parse(bytes.subarray(PREFIX, PREFIX + directoryLength!));
  return directory && reader(bytes, directory, aligned(PREFIX + directoryLength!));
}

interface Directory {
  readonly header: unknown;
  readonly entries: readonly SectionEntry[];
}

function parse(bytes: Uint8Array): Directory | undefined {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Directory> | null;
    return value && Array.isArray(value.entries) ? { header: value.header, entries: value.entries } : undefined;
  } catch {
    return undefined;
  }
}

function reader(bytes: Uint8Array, { header, entries }: Directory, first: number): Sections {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const place = (name: string, width: number): { readonly start: number; readonly length: number } | undefined => {
    const entry = byName.get(name);
    if (entry?.width !== width || !Number.isSafeInteger(entry.offset) || !Number.isSafeInteger(entry.length)) return undefined;
    const start = first + entry.offset;
    const fits = entry.offset >= 0 && entry.length >= 0 && entry.offset % 8 === 0 && start + entry.length * width <= bytes.length;
    return fits ? { start: bytes.byteOffset + start, length: entry.length } : undefined;
  };
  return {
    header,
    bytes: (name) => mapped(place(name, 1), ({ start, length }) => new Uint8Array(bytes.buffer, start, length)),
    shorts: (name) => mapped(place(name, 2), ({ start, length }) => new Uint16Array(bytes.buffer, start, length)),
    words: (name) => mapped(place(name, 4), ({ start, length }) => new Uint32Array(bytes.buffer, start, length)),
  };
}

function mapped<A, B>(value: A | undefined, to: (value: A) => B): B | undefined {
  return value === undefined ? undefined : to(value);
}

function aligned(offset: number): number {
  return (offset + 7) & ~7;
}

/**
 * Two 32-bit sums over everything behind the prefix, four bytes at a step (FNV-1a with different starts, the second turned).
 * Finds damage and edits by hand; whoever can compute it could write the corpus as well.
 */
function checksum(bytes: Uint8Array): readonly [number, number] {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + PREFIX, (bytes.length - PREFIX) >> 2);
  let low = 0x811c9dc5;
  let high = 0x5bd1e995;
  for (let i = 0; i < words.length; i++) {
    low = Math.imul(low ^ words[i]!, 0x01000193);
    high = Math.imul(((high << 5) | (high >>> 27)) ^ words[i]!, 0x85ebca6b);
  }
  return [low >>> 0, high >>> 0];
}
