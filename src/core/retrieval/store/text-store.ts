import type { CacheReader } from '../../ports';
import { checksum } from './checksum';

/**
 * Where the texts of the sources are: as UTF-8 in memory, or in the stored index on disk. Texts over `limit` bytes are
 * given up, the longest unused first, and read again when asked for; those that are in no file yet cannot be.
 */
export class TextStore {
  /** Bytes of text in memory, and those of them that are in no file. */
  resident = 0;
  unsaved = 0;
  /** True once a text or a list of postings was found to be changed: nothing of that file is to be trusted any more. */
  damaged = false;
  /** Called when that happens for the first time. */
  onDamaged: () => void = () => undefined;
  private bound = Infinity;
  /** Texts that could be given up, in the order of their last use. */
  private readonly idle = new Set<StoredText>();

  get limit(): number {
    return this.bound;
  }

  set limit(bytes: number) {
    this.bound = bytes;
    this.keepLimit();
  }

  /** A text that has just been read; it stays in memory until it is in a file as well. */
  add(bytes: Uint8Array, sum = checksum(bytes)): StoredText {
    return new StoredText(this, bytes.length, sum, bytes);
  }

  /** A text that lies in a file. */
  place(length: number, sum: number, home: TextHome): StoredText {
    return new StoredText(this, length, sum, undefined, home);
  }

  /** True where writing the unsaved texts to a file would let the limit be kept. */
  get wantsSaving(): boolean {
    return this.resident > this.bound && this.unsaved > this.bound / 2;
  }

  /** Takes note of a text that came into memory, was used, or left it; for `StoredText` alone. */
  changed(text: StoredText, by: { readonly resident: number; readonly unsaved: number }, idle: boolean): void {
    this.resident += by.resident;
    this.unsaved += by.unsaved;
    if (idle || by.resident < 0) this.idle.delete(text);
    if (idle) this.idle.add(text);
    if (by.resident > 0) this.keepLimit();
  }

  /** The text cannot be given up any more. */
  pin(text: StoredText): void {
    this.idle.delete(text);
  }

  reportDamage(): void {
    if (this.damaged) return;
    this.damaged = true;
    this.onDamaged();
  }

  /**
   * Gives up every text that is in a file: what is asked for from then on comes back into memory, as after a start from
   * that file.
   */
  rest(): void {
    for (const text of this.idle) text.giveUp();
  }

  /** Gives texts up until the limit holds, as far as they are in a file. */
  keepLimit(): void {
    for (const text of this.idle) {
      if (this.resident <= this.bound) return;
      text.giveUp();
    }
  }
}

/** A place in a file. */
export interface TextHome {
  readonly file: CacheReader;
  readonly offset: number;
}

/** One source's text in UTF-8. */
export class StoredText {
  constructor(
    private readonly store: TextStore,
    readonly length: number,
    readonly sum: number,
    private held: Uint8Array | undefined,
    private home?: TextHome,
  ) {
    if (held) store.changed(this, { resident: length, unsaved: home ? 0 : length }, home !== undefined);
  }

  /** The bytes; undefined where the file has others now. */
  bytes(): Uint8Array | undefined {
    if (!this.held) return this.read();
    if (this.home) this.store.changed(this, { resident: 0, unsaved: 0 }, true);
    return this.held;
  }

  /** The text is in a file now. */
  moveTo(home: TextHome): void {
    const unsaved = this.home || !this.held ? 0 : -this.length;
    this.home = home;
    if (this.held) this.store.changed(this, { resident: 0, unsaved }, true);
  }

  /** Takes the text into memory, for the file is about to be replaced. */
  leaveFile(): void {
    const bytes = this.bytes();
    if (!bytes || !this.home) return;
    this.home = undefined;
    // Where the limit is low, reading the text has already given it up again.
    const resident = this.held ? 0 : this.length;
    this.held = bytes;
    this.store.changed(this, { resident, unsaved: this.length }, false);
    this.store.pin(this);
  }

  /** Drops the bytes, which a file has. */
  giveUp(): void {
    if (!this.held || !this.home) return;
    this.held = undefined;
    this.store.changed(this, { resident: -this.length, unsaved: 0 }, false);
  }

  /** The source is gone. */
  release(): void {
    if (this.held) this.store.changed(this, { resident: -this.length, unsaved: this.home ? 0 : -this.length }, false);
    this.held = undefined;
  }

  private read(): Uint8Array | undefined {
    const bytes = this.home && readFrom(this.home, this.length);
    if (bytes?.length !== this.length || checksum(bytes) !== this.sum) {
      this.store.reportDamage();
      return undefined;
    }
    this.held = bytes;
    this.store.changed(this, { resident: this.length, unsaved: 0 }, true);
    return bytes;
  }
}

function readFrom({ file, offset }: TextHome, length: number): Uint8Array | undefined {
  try {
    return file.read(offset, length);
  } catch {
    return undefined;
  }
}
