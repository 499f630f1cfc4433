import type { Problem, Result } from '../../model/problem';
import { failure, success } from '../../model/problem';
import { dublinCore } from '../archive/core-properties';
import { openZip } from '../archive/zip';
import type { Reader, ReaderInput, Reading } from '../reader';
import { readOdsTables } from '../sheet/ods-tables';
import { sheetParts } from '../sheet/sheet-parts';
import { documentReading } from '../support/document';
import { encryptedFile, otherFormat } from '../support/failures';

/** OpenDocument spreadsheets (ISO/IEC 26300): numbers by their value, not as some country writes them. */
export const odsReader: Reader = { format: 'ods', extensions: ['.ods'], read: readOds };

function readOds({ bytes }: ReaderInput): Result<Reading> {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  if ((zip.value.text('META-INF/manifest.xml') ?? '').includes('encryption-data')) return failure(encryptedFile());
  const content = zip.value.text('content.xml');
  if (content === undefined) return failure(whyNot(zip.value.problems));
  const parts = readOdsTables(content).flatMap(({ name, rows }) => sheetParts(name, rows));
  const metadata = dublinCore(zip.value.text('meta.xml') ?? '');
  return success(documentReading(parts, { metadata, problems: zip.value.problems, isWhole: true }));
}

function whyNot([first]: readonly Problem[]): Problem {
  return first ? { ...first, severity: 'error' } : otherFormat();
}
