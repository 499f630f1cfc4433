import type { Problem, Result } from '../model/problem';
import { failure, success } from '../model/problem';
import { decode } from '../text/decode';
import { dublinCore } from './archive/core-properties';
import { openZip } from './archive/zip';
import { readOdtBody } from './office/odt-body';
import { openChanges } from './office/open-changes';
import type { Reader, ReaderInput, Reading } from './reader';
import { documentReading } from './support/document';
import { encryptedFile, otherFormat } from './support/failures';

/**
 * OpenDocument texts (ISO/IEC 26300), packed or flat. Deletions and comments are no text; notes are, with their
 * number.
 */
export const odtReader: Reader = { format: 'odt', extensions: ['.odt', '.ott', '.fodt'], read: readOdt };

function readOdt({ bytes }: ReaderInput): Result<Reading> {
  const parts = bytes[0] === 0x50 && bytes[1] === 0x4b ? packed(bytes) : flat(bytes);
  if (!parts.ok) return parts;
  const { content, styles, meta, problems } = parts.value;
  const body = readOdtBody(content, styles);
  return success(documentReading([...body.parts, ...body.notes], {
    metadata: dublinCore(meta), problems: [...problems, ...openChanges(body.changes)],
  }));
}

interface OdtParts {
  readonly content: string;
  readonly styles: string;
  readonly meta: string;
  readonly problems: readonly Problem[];
}

function packed(bytes: Uint8Array): Result<OdtParts> {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const manifest = zip.value.text('META-INF/manifest.xml') ?? '';
  if (manifest.includes('encryption-data')) return failure(encryptedFile());
  const content = zip.value.text('content.xml');
  const { problems } = zip.value;
  if (content === undefined) return failure(problems[0] ? { ...problems[0], severity: 'error' } : otherFormat());
  const [styles = '', meta = ''] = [zip.value.text('styles.xml'), zip.value.text('meta.xml')];
  return success({ content, styles, meta, problems });
}

/** One XML file holds everything; whatever a part asks for is found in all of it. */
function flat(bytes: Uint8Array): Result<OdtParts> {
  const decoded = decode(bytes);
  if (!decoded.ok) return failure(otherFormat());
  const { text } = decoded.value;
  if (!text.slice(0, 8192).includes('urn:oasis:names:tc:opendocument:xmlns:office:1.0')) return failure(otherFormat());
  const end = text.indexOf('</office:meta>');
  return success({ content: text, styles: '', meta: end < 0 ? '' : text.slice(0, end), problems: [] });
}
