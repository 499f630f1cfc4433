/** A value of a property list, read no deeper than it is asked for. */
export type PlistValue = string | number | boolean | Uint8Array | PlistArray | PlistDictionary | PlistUid | undefined;

/** A reference of an archived object to another one. */
export interface PlistUid {
  readonly uid: number;
}

/** The values of an array, each read when it is asked for. */
export interface PlistArray {
  readonly length: number;
  item(index: number): PlistValue;
}

/** The values of a dictionary by their keys, each read when it is asked for. */
export interface PlistDictionary {
  readonly keys: readonly string[];
  get(key: string): PlistValue;
}

/** More entries than any dictionary has that is read here. */
const MOST_KEYS = 10_000;
const MAGIC = 'bplist00';
const TRAILER = 32;

/**
 * The top value of one of Apple's binary property lists. The format is that of its open-source CFBinaryPList.c;
 * undefined where the bytes are none, or are damaged. Nothing is read but what is asked for, so that lists that hold
 * themselves, or say that they are huge, cost nothing.
 */
export function readBinaryPlist(bytes: Uint8Array): PlistValue {
  if (bytes.length < MAGIC.length + TRAILER || latin(bytes.subarray(0, MAGIC.length)) !== MAGIC) return undefined;
  const trailer = bytes.length - TRAILER;
  const [offsetSize, referenceSize] = [bytes[trailer + 6] ?? 0, bytes[trailer + 7] ?? 0];
  const [count = 0, top = 0, table = 0] = [8, 16, 24].map((at) => unsigned(bytes, trailer + at, 8));
  const end = table + count * offsetSize;
  if (!isWidth(offsetSize) || !isWidth(referenceSize) || !(end <= trailer)) return undefined;
  return new BinaryPlist(bytes, { offsetSize, referenceSize, count, table }).value(top);
}

/** True for an array. */
export function isPlistArray(value: PlistValue): value is PlistArray {
  return typeof value === 'object' && 'item' in value;
}

/** True for a dictionary. */
export function isPlistDictionary(value: PlistValue): value is PlistDictionary {
  return typeof value === 'object' && 'keys' in value && 'get' in value;
}

interface Layout {
  readonly offsetSize: number;
  readonly referenceSize: number;
  readonly count: number;
  readonly table: number;
}

class BinaryPlist {
  constructor(
    private readonly bytes: Uint8Array,
    private readonly layout: Layout,
  ) {}

  value(reference: number): PlistValue {
    const {
      bytes,
      layout: { offsetSize, count, table },
    } = this;
    if (!(reference < count)) return undefined;
    const at = unsigned(bytes, table + reference * offsetSize, offsetSize);
    const marker = bytes[at];
    if (marker === undefined || at >= table) return undefined;
    const [kind, low] = [marker >> 4, marker & 15];
    if (kind === 0) return low === 8 ? false : low === 9 ? true : undefined;
    if (kind === 1) return low <= 3 ? unsigned(bytes, at + 1, 1 << low) : undefined;
    if (kind === 8) return { uid: unsigned(bytes, at + 1, low + 1) };
    const sized = this.sized(at, low);
    return sized && this.long(kind, sized);
  }

  /** Where the content starts, and how long it says that it is. */
  private sized(at: number, low: number): { readonly start: number; readonly length: number } | undefined {
    if (low < 15) return { start: at + 1, length: low };
    const marker = this.bytes[at + 1] ?? 0;
    const width = 1 << (marker & 15);
    if (marker >> 4 !== 1 || !isWidth(width)) return undefined;
    return { start: at + 2 + width, length: unsigned(this.bytes, at + 2, width) };
  }

  private long(kind: number, { start, length }: { readonly start: number; readonly length: number }): PlistValue {
    const {
      bytes,
      layout: { table, referenceSize },
    } = this;
    const unit = { 4: 1, 5: 1, 6: 2, 10: referenceSize, 13: 2 * referenceSize }[kind];
    if (unit === undefined || !(start + length * unit <= table)) return undefined;
    const content = bytes.subarray(start, start + length * unit);
    if (kind === 4) return content;
    if (kind === 5) return latin(content);
    if (kind === 6) return new TextDecoder('utf-16be').decode(content);
    return kind === 10 ? this.array(start, length) : this.dictionary(start, length);
  }

  private array(start: number, length: number): PlistArray {
    return {
      length,
      item: (index) => (index >= 0 && index < length ? this.value(this.reference(start, index)) : undefined),
    };
  }

  private dictionary(start: number, length: number): PlistDictionary | undefined {
    if (length > MOST_KEYS) return undefined;
    const keys = Array.from({ length }, (_, i) => this.value(this.reference(start, i)));
    const places = new Map(keys.flatMap((key, i) => (typeof key === 'string' ? [[key, i] as const] : [])));
    return {
      keys: [...places.keys()],
      get: (key) => {
        const i = places.get(key);
        return i === undefined ? undefined : this.value(this.reference(start, length + i));
      },
    };
  }

  private reference(start: number, index: number): number {
    return unsigned(this.bytes, start + index * this.layout.referenceSize, this.layout.referenceSize);
  }
}

function isWidth(size: number): boolean {
  return size >= 1 && size <= 8;
}

/** A number of so many bytes, the highest first; NaN where the bytes end before. */
function unsigned(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let i = 0; i < size; i++) value = value * 256 + (bytes[at + i] ?? NaN);
  return value;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
