import type { CacheReader } from '../ports';
import { checksum } from './store/checksum';
import type { TextAt } from './store/stored-sources';
import type { TextStore } from './store/text-store';

/** Bytes of texts that are read at once. */
const PIECE = 4 << 20;

/** When the texts of a stored index are checked: before anything is done with it, or each when it is first read. */
export type TextCheck = 'at once' | 'when read';

/**
 * The texts of a stored index's tail, read when asked for; a text that is checked at once must be asked for in the
 * order in which they lie there, and is undefined where its checksum is another.
 */
export function textsOfTail(
  file: CacheReader,
  tail: { readonly offset: number; readonly length: number },
  texts: TextStore,
  check: TextCheck,
): TextAt {
  const end = tail.offset + tail.length;
  let piece: { readonly offset: number; readonly bytes: Uint8Array } = {
    offset: tail.offset,
    bytes: new Uint8Array(0),
  };
  return (offset, length, sum) => {
    if (check === 'at once') {
      if (offset + length > piece.offset + piece.bytes.length)
        piece = { offset, bytes: file.read(offset, Math.min(end - offset, Math.max(PIECE, length))) };
      const bytes = piece.bytes.subarray(offset - piece.offset, offset - piece.offset + length);
      if (bytes.length !== length || checksum(bytes) !== sum) return undefined;
    }
    return texts.place(length, sum, { file, offset });
  };
}
