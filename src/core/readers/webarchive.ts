import { isPlistDictionary, readBinaryPlist } from '../text/binary-plist';
import type { Reader } from './reader';
import { readSavedPage, type SavedPage } from './support/saved-page';

/** Pages that Safari saved whole: the page in them, with the address that it was saved from. */
export function webarchiveReader(html: Reader): Reader {
  return {
    format: 'webarchive',
    extensions: ['.webarchive'],
    read: ({ bytes, turn }) => readSavedPage(pageOf(bytes), html, turn),
  };
}

/** The main resource; what belongs to it (pictures, frames) is no text of the page. */
function pageOf(bytes: Uint8Array): SavedPage | undefined {
  const top = readBinaryPlist(bytes);
  const main = isPlistDictionary(top) ? top.get('WebMainResource') : undefined;
  if (!isPlistDictionary(main)) return undefined;
  const [data, url, encoding] = ['WebResourceData', 'WebResourceURL', 'WebResourceTextEncodingName'].map((key) =>
    main.get(key),
  );
  if (!(data instanceof Uint8Array) || data.length === 0) return undefined;
  return { html: inUtf8(data, encoding), url };
}

/** The page's bytes, from the encoding that the archive names. */
function inUtf8(data: Uint8Array, encoding: unknown): Uint8Array {
  if (typeof encoding !== 'string' || /^utf-?8$/i.test(encoding)) return data;
  try {
    return new TextEncoder().encode(new TextDecoder(encoding).decode(data));
  } catch {
    // An encoding that nobody knows: the page itself may say it better.
    return data;
  }
}
