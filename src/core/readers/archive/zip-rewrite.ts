import { deflateSync } from 'fflate';
import type { Result } from '../../model/problem';
import { failure, success } from '../../model/problem';
import { damagedFile, encryptedFile } from '../support/failures';
import { crc32 } from './crc32';
import { type ZipEntry, zipDirectory } from './zip-directory';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Names are UTF-8 (PKWARE APPNOTE 4.4.4, bit 11). */
const UTF8 = 0x0800;
/** Days are not told: the first that a directory can name, 1 January 1980. */
const DAY = 0x21;

/** An entry as it is written. */
interface Written {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly time: number;
}

/**
 * The archive with some entries replaced or added: the others keep their order and their packed bytes. Fails with
 * `damaged` where there is no directory.
 */
export function rewriteZip(bytes: Uint8Array, changed: ReadonlyMap<string, Uint8Array>): Result<Uint8Array> {
  const entries = zipDirectory(bytes);
  if (!entries) return failure(damagedFile());
  if (entries.some(({ encrypted }) => encrypted)) return failure(encryptedFile());
  const kept = entries.map((entry) => entryOf(bytes, entry, changed.get(entry.name)));
  const names = new Set(entries.map(({ name }) => name));
  const added = [...changed].filter(([name]) => !names.has(name)).map(([name, content]) => packedEntry(name, content));
  return success(archiveOf([...kept, ...added]));
}

function entryOf(bytes: Uint8Array, entry: ZipEntry, content: Uint8Array | undefined): Written {
  if (content) return packedEntry(entry.name, content);
  const { name, method, crc, size, start, packed, time } = entry;
  return {
    name: new TextEncoder().encode(name),
    packed: bytes.subarray(start, start + packed),
    method,
    crc,
    size,
    time,
  };
}

function packedEntry(name: string, content: Uint8Array): Written {
  return {
    name: new TextEncoder().encode(name),
    packed: deflateSync(content),
    method: 8,
    crc: crc32(content),
    size: content.length,
    time: DAY << 16,
  };
}

function archiveOf(entries: readonly Written[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const local = header(entry, LOCAL, 0);
    directory.push(header(entry, CENTRAL, at));
    pieces.push(local, entry.packed);
    at += local.length + entry.packed.length;
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, END, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, length, true);
  end.setUint32(16, at, true);
  return joined([...pieces, ...directory, new Uint8Array(end.buffer)]);
}

/** A local header, or that of the directory, which has six fields more (PKWARE APPNOTE 4.3.7 and 4.3.12). */
function header({ name, packed, method, crc, size, time }: Written, kind: number, offset: number): Uint8Array {
  const isCentral = kind === CENTRAL;
  const by = isCentral ? 2 : 0;
  const bytes = new Uint8Array((isCentral ? 46 : 30) + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, kind, true);
  if (isCentral) view.setUint16(4, 20, true);
  view.setUint16(4 + by, 20, true);
  view.setUint16(6 + by, UTF8, true);
  view.setUint16(8 + by, method, true);
  view.setUint32(10 + by, time, true);
  view.setUint32(14 + by, crc, true);
  view.setUint32(18 + by, packed.length, true);
  view.setUint32(22 + by, size, true);
  view.setUint16(26 + by, name.length, true);
  if (isCentral) view.setUint32(42, offset, true);
  bytes.set(name, isCentral ? 46 : 30);
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
