import type { Result } from '../../model/problem';
import { success } from '../../model/problem';
import { dublinCore } from '../archive/core-properties';
import { odfParts } from '../archive/odf';
import { readOdtBody } from './odt-body';
import { openChanges } from './open-changes';
import type { Reader, ReaderInput, Reading } from '../reader';
import { documentReading } from '../support/document';

/**
 * OpenDocument texts (ISO/IEC 26300), packed or flat. Deletions and comments are no text; notes are, with their
 * number.
 */
export const odtReader: Reader = { format: 'odt', extensions: ['.odt', '.ott', '.fodt'], read: readOdt };

function readOdt({ bytes }: ReaderInput): Result<Reading> {
  const parts = odfParts(bytes);
  if (!parts.ok) return parts;
  const { content, styles, meta, problems } = parts.value;
  const body = readOdtBody(content, styles);
  return success(
    documentReading([...body.parts, ...body.notes], {
      metadata: dublinCore(meta),
      problems: [...problems, ...openChanges(body.changes)],
    }),
  );
}
