import PostalMime from 'postal-mime';
import type { Result } from '../model/problem';
import { failure, success } from '../model/problem';
import type { Reader, ReaderInput, Reading } from './reader';
import { documentReading } from './support/document';
import { otherFormat } from './support/failures';
import { partsOfReading } from './support/inner-reading';

/** Pages that a browser saved whole (RFC 2557): the page in them, with the address that it was saved from. */
export function mhtmlReader(html: Reader): Reader {
  return { format: 'mhtml', extensions: ['.mhtml', '.mht'], read: (input) => readMhtml(input, html) };
}

async function readMhtml({ bytes, turn }: ReaderInput, html: Reader): Promise<Result<Reading>> {
  const page = await pageOf(bytes);
  if (!page) return failure(otherFormat());
  const reading = await html.read({ bytes: new TextEncoder().encode(page.html), name: 'page.html', turn });
  if (!reading.ok) return reading;
  const { metadata, problems } = reading.value;
  const found = { ...(page.url !== undefined && { url: page.url }), ...metadata };
  return success(
    documentReading(partsOfReading(reading.value, undefined), { metadata: found, problems, isWhole: true }),
  );
}

interface SavedPage {
  readonly html: string;
  readonly url?: string;
}

async function pageOf(bytes: Uint8Array): Promise<SavedPage | undefined> {
  try {
    const { html, headers } = await PostalMime.parse(new Uint8Array(bytes), { maxNestingDepth: 20 });
    const url = headers.find(({ key }) => key === 'snapshot-content-location')?.value;
    return html?.trim() ? { html, ...(url !== undefined && /^https?:/.test(url) && { url }) } : undefined;
  } catch {
    return undefined;
  }
}
