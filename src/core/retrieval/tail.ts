import type { CacheReader } from '../ports';
import { checksum } from './checksum';
import type { TextAt } from './stored-sources';
import type { TextStore } from './text-store';

/** Bytes of texts that are read at once. */
const PIECE = 4 << 20;

/**
 * The texts of a stored index's tail, each checked. As many as the limit allows are kept in memory at once; where that is not all of them, all
 * are left on disk and read when asked for. They must be asked for in the order in which they lie there.
 */
export function textsOfTail(file: CacheReader, tail: { readonly offset: number; readonly length: number }, texts: TextStore): TextAt {
  const stays = tail.length <= texts.limit;
  const end = tail.offset + tail.length;
  let piece: { readonly offset: number; readonly bytes: Uint8Array } = { offset: tail.offset, bytes: new Uint8Array(0) };
  return (offset, length, sum) => {
    if (offset + length > piece.offset + piece.bytes.length) piece = { offset, bytes: file.read(offset, Math.min(end - offset, Math.max(PIECE, length))) };
    const bytes = piece.bytes.subarray(offset - piece.offset, offset - piece.offset + length);
    if (bytes.length !== length || checksum(bytes) !== sum) return undefined;
    return stays ? texts.add(bytes, sum) : texts.place(length, sum, { file, offset });
  };
}
