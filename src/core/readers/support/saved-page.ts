import { failure, type Result, success } from '../../model/problem';
import type { Reader, ReaderInput, Reading } from '../reader';
import { documentReading } from './document';
import { otherFormat } from './failures';
import { partsOfReading } from './inner-reading';

/** A page that was saved whole. */
export interface SavedPage {
  readonly html: Uint8Array;
  /** Where it was saved from, as the file around it says. */
  readonly url: unknown;
}

/** The text of a saved page with the address that it was saved from; fails with `format` where the file holds none. */
export async function readSavedPage(
  page: SavedPage | undefined,
  html: Reader,
  turn: ReaderInput['turn'],
): Promise<Result<Reading>> {
  if (!page) return failure(otherFormat());
  const reading = await html.read({ bytes: page.html, name: 'page.html', turn });
  if (!reading.ok) return reading;
  const { metadata, problems } = reading.value;
  const url = typeof page.url === 'string' && /^https?:/.test(page.url) ? page.url : undefined;
  const found = { ...(url !== undefined && { url }), ...metadata };
  return success(
    documentReading(partsOfReading(reading.value, undefined), { metadata: found, problems, isWhole: true }),
  );
}
