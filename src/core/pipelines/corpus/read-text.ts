import type { FileSystem } from '../../ports';
import { decode } from '../../text/characters/decode';

/** Larger files are no text that somebody has written. Bytes. */
const MOST_BYTES = 2 * 1024 * 1024;

/** A text file's content; undefined where it is not there, is too large, or is no text. */
export async function readText(files: FileSystem, uri: string): Promise<string | undefined> {
  try {
    const stat = await files.stat(uri);
    if (stat?.kind !== 'file' || stat.size > MOST_BYTES) return undefined;
    const decoded = decode(await files.readFile(uri));
    return decoded.ok ? decoded.value.text : undefined;
  } catch {
    return undefined;
  }
}
