/** What an archive's directory says of an entry. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Bytes as stored, and as they should unpack. */
  readonly packed: number;
  readonly size: number;
  /** Where the stored bytes start. */
  readonly start: number;
  /** Time and day of change, as stored. */
  readonly time: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** The comment after the end record is no longer than this. */
const LONGEST_COMMENT = 0xffff;
/** More parts than any document has. */
const MOST_ENTRIES = 10_000;

/**
 * The entries of the archive's central directory (PKWARE APPNOTE 4.3), each name once; undefined where there is no
 * directory or an entry lies outside of the file. Archives of more than 4 GB (ZIP64) are not read.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, ZipEntry>();
  for (let i = 0; i < count; i++) {
    if (i >= MOST_ENTRIES || at + 46 > end || view.getUint32(at, true) !== CENTRAL) return undefined;
    const short = (offset: number): number => view.getUint16(at + offset, true);
    const [nameLength, extra, comment] = [short(28), short(30), short(32)];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    const entry = entryAt(view, at, name);
    if (!entry) return undefined;
    if (!entries.has(name)) entries.set(name, entry);
    at += 46 + nameLength + extra + comment;
  }
  return [...entries.values()];
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}

function entryAt(view: DataView, at: number, name: string): ZipEntry | undefined {
  const local = view.getUint32(at + 42, true);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) return undefined;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = view.getUint32(at + 20, true);
  const method = view.getUint16(at + 10, true);
  if (start + packed > view.byteLength) return undefined;
  return {
    name,
    method,
    packed,
    start,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
  };
}
