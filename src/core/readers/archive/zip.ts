import { Inflate } from 'fflate';
import type { Problem, Result } from '../../model/problem';
import { failure, success } from '../../model/problem';
import { archiveBomb, damagedFile, damagedPart, encryptedFile, otherFormat } from '../support/failures';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';
import { zipDirectory } from './zip-directory';

/**
 * One entry may unpack to this many bytes, all that are asked for together to more; both are far above what people
 * write.
 */
const MOST_ENTRY = 64 << 20;
const MOST_TOTAL = 128 << 20;
/** Above a size that does no harm, text packs to no less than this share of it. */
const MOST_RATIO = 250;
const HARMLESS = 4 << 20;
/** Packed bytes that are unpacked at a time, so that a bomb is noticed before it fills the memory. */
const PIECE = 16 << 10;

/** An archive whose entries are unpacked when they are asked for. */
export interface Zip {
  /** Names as stored, in the archive's order. They are looked up, never used as paths of a disk. */
  readonly names: readonly string[];
  /** The unpacked bytes; undefined where there is no such entry, or where it is damaged, encrypted or too large. */
  read(name: string): Uint8Array | undefined;
  /** The entry as UTF-8 (or UTF-16) text; undefined as in `read`. */
  text(name: string): string | undefined;
  /** What was wrong with entries that were asked for. */
  readonly problems: readonly Problem[];
}

/** The archive in these bytes. Fails with `damaged` or `encrypted`; never throws. */
export function openZip(bytes: Uint8Array): Result<Zip> {
  const entries = zipDirectory(bytes);
  if (!entries) return failure(damagedFile());
  if (entries.length > 0 && entries.every(({ encrypted }) => encrypted)) return failure(encryptedFile());
  return success(new Archive(bytes, entries));
}

/** Why a file is not read of which a part is missing: what was wrong with the first part asked for, else its format. */
export function whyUnread({ problems: [first] }: Pick<Zip, 'problems'>): Problem {
  return first ? { ...first, severity: 'error' } : otherFormat();
}

class Archive implements Zip {
  readonly names: readonly string[];
  readonly problems: Problem[] = [];
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private unpacked = 0;

  constructor(
    private readonly bytes: Uint8Array,
    entries: readonly ZipEntry[],
  ) {
    this.names = entries.map(({ name }) => name);
    this.entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    const content = entry.encrypted ? encryptedFile() : this.unpack(entry);
    if (content instanceof Uint8Array) return content;
    this.problems.push({ ...content, severity: 'warning' });
    return undefined;
  }

  text(name: string): string | undefined {
    const bytes = this.read(name);
    if (!bytes) return undefined;
    const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
    return new TextDecoder(mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8').decode(bytes);
  }

  private unpack(entry: ZipEntry): Uint8Array | Problem {
    const packed = this.bytes.subarray(entry.start, entry.start + entry.packed);
    const room = Math.min(MOST_ENTRY, MOST_TOTAL - this.unpacked, Math.max(HARMLESS, packed.length * MOST_RATIO));
    if (entry.size > room) return archiveBomb(entry.name);
    const content = entry.method === 0 ? packed : inflate(packed, entry.size);
    // What an entry says of itself may be a lie: more bytes than that, fewer, or others.
    if (content?.length !== entry.size || crc32(content) !== entry.crc) return damagedPart(entry.name);
    this.unpacked += content.length;
    return content;
  }
}

/**
 * The unpacked bytes, of which there are no more than `size`; undefined where there are more or the data are damaged.
 */
function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length <= size) content.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    return undefined;
  }
  return length === size ? content : undefined;
}
