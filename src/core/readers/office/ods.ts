import type { Result } from '../../model/problem';
import { success } from '../../model/problem';
import { dublinCore } from '../archive/core-properties';
import { openOdf } from '../archive/odf';
import type { Reader, ReaderInput, Reading } from '../reader';
import { readOdsTables } from '../sheet/ods-tables';
import { sheetParts } from '../sheet/sheet-parts';
import { documentReading } from '../support/document';

/** OpenDocument spreadsheets (ISO/IEC 26300): numbers by their value, not as some country writes them. */
export const odsReader: Reader = { format: 'ods', extensions: ['.ods'], read: readOds };

function readOds({ bytes }: ReaderInput): Result<Reading> {
  const opened = openOdf(bytes);
  if (!opened.ok) return opened;
  const { zip, content } = opened.value;
  const parts = readOdsTables(content).flatMap(({ name, rows }) => sheetParts(name, rows));
  const metadata = dublinCore(zip.text('meta.xml') ?? '');
  return success(documentReading(parts, { metadata, problems: zip.problems, isWhole: true }));
}
