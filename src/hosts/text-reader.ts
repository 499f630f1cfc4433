import type { FileSystem } from '../core/ports';
import { decode } from '../core/text/characters/decode';

/** Larger files are none that a place leads into. Bytes. */
const LARGEST = 32 * 1024 * 1024;

/** A function that reads the text of a file; undefined where there is none, or no text. It never rejects. */
export function textReader(files: Pick<FileSystem, 'stat' | 'readFile'>): (uri: string) => Promise<string | undefined> {
  return async (uri) => {
    try {
      const found = await files.stat(uri);
      if (!found || found.kind !== 'file' || found.size > LARGEST) return undefined;
      const text = decode(await files.readFile(uri));
      return text.ok ? text.value.text : undefined;
    } catch {
      return undefined;
    }
  };
}
