import type { SourceMetadata } from '../model/metadata';
import type { OffsetMap } from '../model/offset-map';
import type { Problem, Result } from '../model/problem';
import { success } from '../model/problem';
import type { Block } from '../model/source';
import { decode } from '../text/characters/decode';

/** A file as a reader gets it. */
export interface ReaderInput {
  readonly bytes: Uint8Array;
  /** File name with its ending, for what a format says only there. */
  readonly name: string;
  /** Asked between pieces of long work, so that the host can do something else. */
  readonly turn?: (() => Promise<void>) | undefined;
}

/** What a reader makes of a file. */
export interface Reading {
  /** The text that offsets lead back to: the file's decoded text, or (binary formats) the text taken out of it. */
  readonly original: string;
  readonly text: string;
  /** From `text` to `original`. */
  readonly map: OffsetMap;
  /** In order, without overlap, offsets in `text`. */
  readonly blocks: readonly Block[];
  /** What the file says of itself; a missing part is filled in elsewhere. */
  readonly metadata: FoundMetadata;
  /** What was left out. */
  readonly problems: readonly Problem[];
}

/** Metadata as far as it was found. `key` only where the file sets it itself. */
export type FoundMetadata = Partial<SourceMetadata>;

/** One file format. Reading never throws, and takes time linear in the file. */
export interface Reader {
  /** Lasting name: `text`, `markdown`, `html`, … */
  readonly format: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  read(input: ReaderInput): Result<Reading> | Promise<Result<Reading>>;
}

/** A reader of a text format: decodes the bytes, then hands the text to `parse`. */
export function textReader(
  format: string,
  extensions: readonly string[],
  parse: (text: string, name: string) => Reading,
): Reader {
  return {
    format,
    extensions,
    read({ bytes, name }) {
      const decoded = decode(bytes);
      return decoded.ok ? success(parse(decoded.value.text, name)) : decoded;
    },
  };
}
