import PostalMime from 'postal-mime';
import type { Reader } from './reader';
import { readSavedPage, type SavedPage } from './support/saved-page';

/** Pages that a browser saved whole (RFC 2557): the page in them, with the address that it was saved from. */
export function mhtmlReader(html: Reader): Reader {
  return {
    format: 'mhtml',
    extensions: ['.mhtml', '.mht'],
    read: async ({ bytes, turn }) => readSavedPage(await pageOf(bytes), html, turn),
  };
}

async function pageOf(bytes: Uint8Array): Promise<SavedPage | undefined> {
  try {
    const { html, headers } = await PostalMime.parse(new Uint8Array(bytes), { maxNestingDepth: 20 });
    const url = headers.find(({ key }) => key === 'snapshot-content-location')?.value;
    return html?.trim() ? { html: new TextEncoder().encode(html), url } : undefined;
  } catch {
    return undefined;
  }
}
