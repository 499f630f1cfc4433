import type { Problem, Result } from '../../model/problem';
import { failure, success } from '../../model/problem';
import { decode } from '../../text/characters/decode';
import { encryptedFile, otherFormat } from '../support/failures';
import { openZip, whyUnread, type Zip } from './zip';

/** The parts of an OpenDocument file that text is read from. */
export interface OdfParts {
  readonly content: string;
  readonly styles: string;
  readonly meta: string;
  readonly problems: readonly Problem[];
}

/** A packed OpenDocument file and its content; fails with `encrypted`, `damaged` or `format`. */
export function openOdf(bytes: Uint8Array): Result<{ readonly zip: Zip; readonly content: string }> {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  if ((zip.value.text('META-INF/manifest.xml') ?? '').includes('encryption-data')) return failure(encryptedFile());
  const content = zip.value.text('content.xml');
  return content === undefined ? failure(whyUnread(zip.value)) : success({ zip: zip.value, content });
}

/** The parts of a packed or flat OpenDocument file (ISO/IEC 26300). Fails with `encrypted`, `damaged` or `format`. */
export function odfParts(bytes: Uint8Array): Result<OdfParts> {
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? packed(bytes) : flat(bytes);
}

function packed(bytes: Uint8Array): Result<OdfParts> {
  const opened = openOdf(bytes);
  if (!opened.ok) return opened;
  const { zip, content } = opened.value;
  const [styles = '', meta = ''] = [zip.text('styles.xml'), zip.text('meta.xml')];
  return success({ content, styles, meta, problems: zip.problems });
}

/** One XML file holds everything; whatever a part asks for is found in all of it. */
function flat(bytes: Uint8Array): Result<OdfParts> {
  const decoded = decode(bytes);
  if (!decoded.ok) return failure(otherFormat());
  const { text } = decoded.value;
  if (!text.slice(0, 8192).includes('urn:oasis:names:tc:opendocument:xmlns:office:1.0')) return failure(otherFormat());
  const end = text.indexOf('</office:meta>');
  return success({ content: text, styles: '', meta: end < 0 ? '' : text.slice(0, end), problems: [] });
}
