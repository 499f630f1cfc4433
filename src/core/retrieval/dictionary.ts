import { grown } from './growable';
import { stem } from '../text/words/stem';
import { NUMBER_WORDS, STOP_WORDS } from './vocabulary';

/** No such term. */
export const UNKNOWN = -1;

/** Set in the signature of terms that are not words (name pairs): no typo leads to them. */
export const NOT_A_WORD = 0x80000000;

/**
 * All terms of an index, numbered in the order in which they were first seen. A word form points to its stem, which is
 * a term of its own and the one that postings are kept for. Strings live in one pool of UTF-16 units; the hash table
 * is open addressing with linear probing. Terms are never removed; a form costs about 26 bytes and its letters.
 */
export class TermDictionary {
  private pool = new Uint16Array(1 << 12);
  /**
   * Two numbers a slot, side by side for the cache's sake: a form's hash, and the form (`UNKNOWN` where the slot is
   * free).
   */
  private slots = emptySlots(1 << 11);
  private starts = new Uint32Array(1 << 10);
  private stems = new Uint32Array(1 << 10);
  private frequencies = new Uint32Array(1 << 10);
  private signatures = new Uint32Array(1 << 10);
  private scratch = new Uint16Array(64);
  size = 0;

  constructor() {
    for (const word of FIXED_WORDS) this.internFixed(word);
  }

  /** The number of a term, adding it where `add`; `UNKNOWN` otherwise. `hash` is `hashUnits` of the same units. */
  intern(units: Uint16Array, length: number, hash: number, add: boolean): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = slotOf(hash) & mask;
    for (let id = slots[slot + 1] ?? 0; id !== UNKNOWN; id = slots[slot + 1] ?? 0) {
      if (slots[slot] === (hash | 0) && this.equals(id, units, length)) return id;
      slot = (slot + 2) & mask;
    }
    return add ? this.add(units, length, hash, slot) : UNKNOWN;
  }

  /** `intern` for a string that is in folded form already. */
  internText(text: string, add = true): number {
    const length = this.copy(text);
    return this.intern(this.scratch, length, hashUnits(this.scratch, length), add);
  }

  /** The stem's term, for which the postings are kept. */
  stemOf(id: number): number {
    return this.stems[id] ?? 0;
  }

  /** In how many live passages a stem occurs. */
  frequency(stemId: number): number {
    return this.frequencies[stemId] ?? 0;
  }

  changeFrequency(stemId: number, by: number): void {
    this.frequencies[stemId] = (this.frequencies[stemId] ?? 0) + by;
  }

  /** Which letters a form has, one bit each (`letterBit`). */
  signature(id: number): number {
    return this.signatures[id] ?? 0;
  }

  lengthOf(id: number): number {
    return (this.starts[id + 1] ?? 0) - (this.starts[id] ?? 0);
  }

  /** One UTF-16 unit of a form. */
  unit(id: number, at: number): number {
    return this.pool[(this.starts[id] ?? 0) + at] ?? 0;
  }

  /** All forms' units, one after the other, and where each form starts: for passes over the whole dictionary. */
  get forms(): { readonly pool: Uint16Array; readonly starts: Uint32Array; readonly signatures: Uint32Array } {
    return { pool: this.pool, starts: this.starts, signatures: this.signatures };
  }

  textOf(id: number): string {
    return String.fromCharCode(...this.pool.subarray(this.starts[id], this.starts[id + 1]));
  }

  isNumberWord(id: number): boolean {
    return id >= 0 && id < NUMBER_WORDS.length;
  }

  isStopWord(id: number): boolean {
    return id >= FIRST_STOP_WORD && id < FIXED_WORDS.length;
  }

  /** The arrays that hold everything, cut to size, for the snapshot: views of the dictionary's own. */
  export(): DictionaryArrays {
    return {
      pool: this.pool.subarray(0, this.starts[this.size]),
      starts: this.starts.subarray(0, this.size + 1),
      stems: this.stems.subarray(0, this.size),
      frequencies: this.frequencies.subarray(0, this.size),
      signatures: this.signatures.subarray(0, this.size),
      slots: new Uint32Array(this.slots.buffer, this.slots.byteOffset, this.slots.length),
    };
  }

  /** A dictionary from `export`ed arrays, which it goes on using; undefined where they do not fit together. */
  static import({ pool, starts, stems, frequencies, signatures, slots }: DictionaryArrays): TermDictionary | undefined {
    const size = starts.length - 1;
    const table = new Int32Array(slots.buffer, slots.byteOffset, slots.length);
    const lengths = [stems, frequencies, signatures].every((array) => array.length === size);
    if (size < FIXED_WORDS.length || !lengths || !isSoundTable(table, size)) return undefined;
    if (starts[0] !== 0 || starts[size] !== pool.length) return undefined;
    for (let id = 0; id < size; id++) {
      if ((starts[id] ?? 0) >= (starts[id + 1] ?? 0) || (starts[id + 1] ?? 0) > pool.length || (stems[id] ?? 0) >= size)
        return undefined;
    }
    const dictionary = new TermDictionary();
    Object.assign(dictionary, { pool, starts, stems, frequencies, signatures, size, slots: table });
    return FIXED_WORDS.every((word, id) => dictionary.internText(word, false) === id) ? dictionary : undefined;
  }

  /**
   * The stem of a form that the dictionary has not seen, if it has seen another form of the word ("ferry" by
   * "ferries").
   */
  stemOfUnseen(units: Uint16Array, length: number): number {
    if ((units[0] ?? 0) < 97 || (units[0] ?? 0) > 122) return UNKNOWN;
    return this.internText(stable(String.fromCharCode(...units.subarray(0, length))), false);
  }

  private copy(text: string): number {
    const length = Math.min(text.length, this.scratch.length);
    for (let i = 0; i < length; i++) this.scratch[i] = text.charCodeAt(i);
    return length;
  }

  /** Adds a word that is its own stem, so that the fixed words get consecutive numbers. */
  private internFixed(word: string): void {
    const length = this.copy(word);
    const hash = hashUnits(this.scratch, length);
    this.insert(this.scratch, length, hash, this.freeSlot(hash));
  }

  private equals(id: number, units: Uint16Array, length: number): boolean {
    const start = this.starts[id] ?? 0;
    if ((this.starts[id + 1] ?? 0) - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.pool[start + i] !== units[i]) return false;
    return true;
  }

  private add(units: Uint16Array, length: number, hash: number, slot: number): number {
    const id = this.insert(units, length, hash, slot);
    this.stems[id] = this.stemFor(id, units[0] ?? 0);
    return id;
  }

  private insert(units: Uint16Array, length: number, hash: number, slot: number): number {
    const id = this.size++;
    const start = this.starts[id] ?? 0;
    this.makeRoom(start + length);
    for (let i = 0; i < length; i++) this.pool[start + i] = units[i] ?? 0;
    this.starts[id + 1] = start + length;
    this.frequencies[id] = 0;
    this.signatures[id] = signatureOf(units, length);
    this.slots[slot] = hash;
    this.slots[slot + 1] = id;
    if (this.size * 4 > this.slots.length) this.rehash();
    this.stems[id] = id;
    return id;
  }

  private stemFor(id: number, first: number): number {
    if (first < 97 || first > 122) return id;
    const form = this.textOf(id);
    const root = stable(form);
    return root === form ? id : this.internText(root);
  }

  private makeRoom(poolLength: number): void {
    this.pool = grown(this.pool, poolLength);
    if (this.size + 1 < this.starts.length) return;
    for (const key of ['starts', 'stems', 'frequencies', 'signatures'] as const)
      this[key] = grown(this[key], this.size + 2);
  }

  /** Doubles the table; hashes are stored, so that no form has to be read again. */
  private rehash(): void {
    const old = this.slots;
    this.slots = emptySlots(old.length);
    for (let at = 0; at < old.length; at += 2) if (old[at + 1] !== UNKNOWN) this.place(old[at] ?? 0, old[at + 1] ?? 0);
  }

  private place(hash: number, id: number): void {
    const slot = this.freeSlot(hash);
    this.slots[slot] = hash;
    this.slots[slot + 1] = id;
  }

  private freeSlot(hash: number): number {
    const mask = this.slots.length - 1;
    let slot = slotOf(hash) & mask;
    while (this.slots[slot + 1] !== UNKNOWN) slot = (slot + 2) & mask;
    return slot;
  }
}

/**
 * True for a table of a power of two of slots, as many of them taken as there are forms, half of them free: every
 * search in it ends.
 */
function isSoundTable(slots: Int32Array, size: number): boolean {
  const count = slots.length / 2;
  if (count < 1 || (count & (count - 1)) !== 0) return false;
  let used = 0;
  for (let at = 1; at < slots.length; at += 2) {
    if (slots[at] === UNKNOWN) continue;
    used++;
    if ((slots[at] ?? 0) < 0 || (slots[at] ?? 0) >= size) return false;
  }
  return used === size && used * 2 <= count;
}

/** Stems until nothing changes, so that a stem is its own stem whatever was seen first. */
function stable(form: string): string {
  let root = stem(form);
  for (let next = stem(root); next !== root; next = stem(root)) root = next;
  return root;
}

/** What `TermDictionary.export` gives and `import` takes. */
export interface DictionaryArrays {
  readonly pool: Uint16Array;
  readonly starts: Uint32Array;
  readonly stems: Uint32Array;
  readonly frequencies: Uint32Array;
  readonly signatures: Uint32Array;
  readonly slots: Uint32Array;
}

/** Starts the hash of a term; feed each unit to `hashStep`. FNV-1a, 32 bits. */
export const HASH_START = 0x811c9dc5;

/** One step of the hash. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193) >>> 0;
}

/** The hash of the first `length` units. */
export function hashUnits(units: Uint16Array, length: number): number {
  let hash = HASH_START;
  for (let i = 0; i < length; i++) hash = hashStep(hash, units[i] ?? 0);
  return hash;
}

/** The bit of a signature that stands for one unit: 26 letters, digits, and four for everything else. */
export function letterBit(unit: number): number {
  if (unit >= 97 && unit <= 122) return 1 << (unit - 97);
  return unit >= 48 && unit <= 57 ? 1 << 26 : 1 << (27 + (unit & 3));
}

/** First unit of terms that are pairs of names; never part of a folded word. */
export const PAIR_MARK = 64;

const FIRST_STOP_WORD = NUMBER_WORDS.length;
const FIXED_WORDS = [...NUMBER_WORDS.map(([word]) => word), ...STOP_WORDS];

function signatureOf(units: Uint16Array, length: number): number {
  if (units[0] === PAIR_MARK) return NOT_A_WORD;
  let signature = 0;
  for (let i = 0; i < length; i++) signature |= letterBit(units[i] ?? 0);
  return signature >>> 0;
}

/**
 * Where the search for a hash starts: an even number. FNV's low bits are weak on short words, so the high ones are
 * mixed in.
 */
function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1;
}

function emptySlots(count: number): Int32Array {
  return new Int32Array(count * 2).fill(UNKNOWN);
}
