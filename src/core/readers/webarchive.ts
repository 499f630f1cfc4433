import type { Result } from '../model/problem';
import { failure, success } from '../model/problem';
import { isPlistDictionary, readBinaryPlist } from '../text/binary-plist';
import type { Reader, ReaderInput, Reading } from './reader';
import { documentReading } from './support/document';
import { otherFormat } from './support/failures';
import { partsOfReading } from './support/inner-reading';

/** Pages that Safari saved whole: the page in them, with the address that it was saved from. */
export function webarchiveReader(html: Reader): Reader {
  return { format: 'webarchive', extensions: ['.webarchive'], read: (input) => readWebarchive(input, html) };
}

async function readWebarchive({ bytes, turn }: ReaderInput, html: Reader): Promise<Result<Reading>> {
  const page = pageOf(bytes);
  if (!page) return failure(otherFormat());
  const reading = await html.read({ bytes: page.html, name: 'page.html', turn });
  if (!reading.ok) return reading;
  const { metadata, problems } = reading.value;
  const found = { ...(page.url !== undefined && { url: page.url }), ...metadata };
  return success(
    documentReading(partsOfReading(reading.value, undefined), { metadata: found, problems, isWhole: true }),
  );
}

interface SavedPage {
  readonly html: Uint8Array;
  readonly url?: string;
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
  const isAddress = typeof url === 'string' && /^https?:/.test(url);
  return { html: inUtf8(data, encoding), ...(isAddress && { url }) };
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
