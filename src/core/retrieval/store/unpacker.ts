import type { OffsetMap } from '../../model/offset-map';
import type { Block, PassagePlace } from '../../model/source';
import { byteOf } from '../../text/characters/utf8-offset';
import type { StoredText, TextStore } from './text-store';

/** The parts of a source that are made on demand. */
export interface Unpacked {
  readonly text: string;
  passages?: readonly PassagePlace[];
  blocks?: readonly Block[];
  map?: OffsetMap;
}

/**
 * Sources that are unpacked at the same time: few, since unpacking takes microseconds; the last ones whatever their
 * size.
 */
const MOST_UNITS = 300_000;
const FEWEST = 4;
/** Texts up to this length are read one passage at a time: finding its place takes some microseconds. UTF-16 units. */
const SHORT = 16_384;

/** Unpacks sources and keeps those that were used last. */
export class Unpacker {
  private readonly kept = new Map<StoredText, Unpacked>();
  private units = 0;
  /** Where the last slice started: the next one is often the sentence after it. */
  private place: { readonly text?: StoredText; readonly unit: number; readonly byte: number } = { unit: 0, byte: 0 };

  constructor(readonly texts: TextStore) {}

  unpack(text: StoredText, length: number): Unpacked {
    const known = this.kept.get(text);
    if (known && this.units < this.most) return known;
    const unpacked = known ?? { text: decoded(text, length) };
    this.kept.delete(text);
    this.kept.set(text, unpacked);
    if (!known) this.units += length;
    this.forget();
    return unpacked;
  }

  /**
   * Some units of a text. Of a short one no more is decoded than that, for most texts are asked for one sentence and
   * never again.
   */
  slice(text: StoredText, length: number, start: number, end: number): string {
    if (length > SHORT || this.kept.has(text)) return copied(this.unpack(text, length).text.slice(start, end));
    const bytes = text.bytes();
    if (!bytes) return ' '.repeat(end - start);
    if (bytes.length === length) return DECODER.decode(bytes.subarray(start, end));
    const { place } = this;
    const near = place.text === text && place.unit <= start ? place : { unit: 0, byte: 0 };
    const from = byteOf(bytes, near.byte, start - near.unit);
    this.place = { text, unit: start, byte: from };
    return DECODER.decode(bytes.subarray(from, byteOf(bytes, from, end - start)));
  }

  release(text: StoredText): void {
    this.units -= this.kept.get(text)?.text.length ?? 0;
    this.kept.delete(text);
    text.release();
  }

  private get most(): number {
    return Math.min(MOST_UNITS, this.texts.limit);
  }

  private forget(): void {
    const { most } = this;
    for (const [
      text,
      {
        text: { length },
      },
    ] of this.kept) {
      if (this.units <= most || this.kept.size <= FEWEST) return;
      this.kept.delete(text);
      this.units -= length;
    }
  }
}

/** A lone surrogate comes back as U+FFFD, which is one unit long as well. */
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * A text that the disk no longer has is blank, so that every offset in it stays valid until the corpus is read anew.
 */
function decoded(text: StoredText, length: number): string {
  const bytes = text.bytes();
  return bytes ? DECODER.decode(bytes) : ' '.repeat(length);
}

/**
 * The same words in a string of their own: a slice would hold on to all of the source's text for as long as it is kept.
 */
export function copied(slice: string): string {
  return ` ${slice}`.slice(1);
}
