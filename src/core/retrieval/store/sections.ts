import type { CacheReader } from '../../ports';
import { checksum } from './checksum';

/** Arrays in a file, by name. */
export type Stored = Uint8Array | Uint16Array | Uint32Array;

/** One array of a file, in parts of one kind that follow each other. */
export interface Section {
  readonly name: string;
  readonly parts: readonly Stored[];
}

/** The last section: bytes that are not read with the rest, and not covered by its checksums. */
export interface Tail {
  readonly length: number;
  parts(): Iterable<Uint8Array>;
}

interface SectionEntry {
  readonly name: string;
  readonly width: 1 | 2 | 4;
  /** From the first section's start. */
  readonly offset: number;
  /** In elements. */
  readonly length: number;
  readonly sum: number;
}

interface Directory {
  readonly header: unknown;
  readonly entries: readonly SectionEntry[];
  readonly tail: { readonly offset: number; readonly length: number };
}

/**
 * First four bytes ("PLMB" on little-endian machines, which all of today's are) and the version of everything that
 * follows.
 */
const MAGIC = 0x424d4c50;
/** Magic, version, low and high word of the file's length, length and checksum of the directory. */
const PREFIX = 24;

/** A file ready to be written, piece by piece. */
export interface PackedFile {
  readonly length: number;
  /** Where the tail starts. */
  readonly tail: number;
  pieces(): Iterable<Uint8Array>;
}

/**
 * Packs named arrays and a JSON value into one file: prefix, directory, and the arrays, each at a multiple of 8
 * bytes, the tail last. Nothing is copied: the pieces are the arrays themselves.
 */
export function* packSections(
  version: number,
  header: unknown,
  sections: readonly Section[],
  tail: Tail = { length: 0, parts: () => [] },
): Generator<void, PackedFile> {
  const entries: SectionEntry[] = [];
  let offset = 0;
  for (const { name, parts } of sections) {
    const width = (parts[0]?.BYTES_PER_ELEMENT ?? 4) as 1 | 2 | 4;
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    entries.push({ name, width, offset, length, sum: sumOf(parts) });
    offset = aligned(offset + length * width);
    yield;
  }
  const directory = new TextEncoder().encode(
    JSON.stringify({ header, entries, tail: { offset, length: tail.length } } satisfies Directory),
  );
  const first = aligned(PREFIX + directory.length);
  const length = first + offset + tail.length;
  const prefix = new Uint32Array([
    MAGIC,
    version,
    length % TWO_32,
    Math.floor(length / TWO_32),
    directory.length,
    checksum(directory),
  ]);
  return { length, tail: first + offset, pieces: () => pieces([bytesOf(prefix), directory], sections, tail) };
}

const TWO_32 = 0x1_0000_0000;

function* pieces(start: readonly Uint8Array[], sections: readonly Section[], tail: Tail): Iterable<Uint8Array> {
  for (const parts of [start, ...sections.map((section) => section.parts)]) {
    let length = 0;
    for (const part of parts) {
      length += part.byteLength;
      yield bytesOf(part);
    }
    if (length % 8 > 0) yield new Uint8Array(8 - (length % 8));
  }
  yield* tail.parts();
}

/** What `unpackSections` found. */
export interface Sections {
  readonly header: unknown;
  /**
   * The array of that name; undefined where it is missing, of another kind or damaged. Arrays are views of the same
   * bytes.
   */
  bytes(name: string): Uint8Array | undefined;
  shorts(name: string): Uint16Array | undefined;
  words(name: string): Uint32Array | undefined;
  readonly tail: { readonly offset: number; readonly length: number };
}

/**
 * Opens a packed file and reads all but its tail; undefined where it is not one, is of another version, cut off or
 * changed.
 */
export function unpackSections(version: number, file: CacheReader): Sections | undefined {
  if (file.size < PREFIX) return undefined;
  const [magic, found, low = 0, high = 0, directoryLength = 0, sum] = wordsOf(file.read(0, PREFIX)) ?? [];
  const isWhole = low + high * TWO_32 === file.size && PREFIX + directoryLength <= file.size;
  if (magic !== MAGIC || found !== version || !isWhole) return undefined;
  const directory = file.read(PREFIX, directoryLength);
  if (checksum(directory) !== sum) return undefined;
  return reader(file, parse(directory), aligned(PREFIX + directoryLength));
}

function parse(bytes: Uint8Array): Partial<Directory> | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Partial<Directory> | undefined;
  } catch {
    return undefined;
  }
}

function reader(file: CacheReader, directory: Partial<Directory> | undefined, first: number): Sections | undefined {
  const { header, entries, tail } = directory ?? {};
  if (!Array.isArray(entries) || !tail || !isPlace(tail)) return undefined;
  if (first + tail.offset + tail.length !== file.size) return undefined;
  const data = file.read(first, tail.offset);
  if (data.length !== tail.offset) return undefined;
  const byName = new Map((entries as readonly SectionEntry[]).map((entry) => [entry.name, entry]));
  const bytes = (name: string, width: number): Uint8Array | undefined => {
    const entry = byName.get(name);
    if (entry?.width !== width || !isPlace(entry) || entry.offset % 8 !== 0) return undefined;
    const end = entry.offset + entry.length * width;
    const section = data.subarray(entry.offset, end);
    return end <= data.length && sumOf([section]) === entry.sum ? section : undefined;
  };
  return {
    header,
    tail: { offset: first + tail.offset, length: tail.length },
    bytes: (name) => bytes(name, 1),
    shorts: (name) => shortsOf(bytes(name, 2)),
    words: (name) => wordsOf(bytes(name, 4)),
  };
}

/** Whether a place in the file, as JSON gives it, is one. */
function isPlace({ offset, length }: { readonly offset: unknown; readonly length: unknown }): boolean {
  return isCount(offset) && isCount(length);
}

/** True for a whole number from 0 on. Example: the length of an array, as JSON gives it. */
export function isCount(n: unknown): n is number {
  return Number.isSafeInteger(n) && (n as number) >= 0;
}

/** What stands under each of some names; undefined where one of them has nothing. */
export function allOf<Name extends string, Stored>(
  names: readonly Name[],
  read: (name: Name) => Stored | undefined,
): Readonly<Record<Name, Stored>> | undefined {
  const found = names.map((name) => [name, read(name)] as const);
  if (found.some(([, stored]) => stored === undefined)) return undefined;
  return Object.fromEntries(found) as Record<Name, Stored>;
}

/** One checksum over parts that follow each other, however they are divided. */
function sumOf(parts: readonly Stored[]): number {
  const [only, ...more] = parts;
  if (only && more.length === 0) return checksum(bytesOf(only));
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(bytesOf(part), at);
    at += part.byteLength;
  }
  return checksum(whole);
}

function bytesOf(array: Stored): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function wordsOf(bytes: Uint8Array | undefined): Uint32Array | undefined {
  const at = bytes && movable(bytes);
  return at && new Uint32Array(at.buffer, at.byteOffset, at.length >> 2);
}

function shortsOf(bytes: Uint8Array | undefined): Uint16Array | undefined {
  const at = bytes && movable(bytes);
  return at && new Uint16Array(at.buffer, at.byteOffset, at.length >> 1);
}

/** Views of words need an even start; a host may hand out bytes from anywhere in a larger buffer. */
function movable(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}

function aligned(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}
