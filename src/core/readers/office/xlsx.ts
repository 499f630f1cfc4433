import { message } from '../../model/message';
import type { Problem, Result } from '../../model/problem';
import { failure, success } from '../../model/problem';
import { coreMetadata } from '../archive/core-properties';
import { mainPart, relationsOf } from '../archive/opc';
import { readXml } from '../archive/xml';
import type { Zip } from '../archive/zip';
import { openZip } from '../archive/zip';
import type { Reader, ReaderInput, Reading } from '../reader';
import { cellFormats, sharedStrings } from '../sheet/workbook-parts';
import { sheetParts } from '../sheet/sheet-parts';
import { readSheet } from '../sheet/sheet-xml';
import type { Part } from '../support/document';
import { documentReading } from '../support/document';
import { otherFormat } from '../support/failures';

/** Excel workbooks (ECMA-376): numbers as they are shown, each with the heads of its row and its column. */
export const xlsxReader: Reader = { format: 'xlsx', extensions: ['.xlsx', '.xlsm'], read: readXlsx };

async function readXlsx({ bytes, turn }: ReaderInput): Promise<Result<Reading>> {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const main = mainPart(zip.value);
  const xml = main === undefined ? undefined : zip.value.text(main);
  if (main === undefined || xml === undefined) return failure(whyNot(zip.value));
  const relations = relationsOf(zip.value, main);
  const partOf = (type: string): string =>
    zip.value.text(relations.find((relation) => relation.type === type)?.target ?? '') ?? '';
  const { sheets, is1904 } = sheetsOf(xml);
  const strings = sharedStrings(partOf('sharedStrings'));
  const formats = cellFormats(partOf('styles'));
  const parts: Part[] = [];
  for (const { name, id } of sheets.filter(({ isHidden }) => !isHidden)) {
    await turn?.();
    const sheet = zip.value.text(relations.find((relation) => relation.id === id)?.target ?? '');
    if (sheet !== undefined) parts.push(...sheetParts(name, readSheet(sheet, { strings, formats, is1904 })));
  }
  const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  const problems = [...zip.value.problems, ...hiddenSheets(hidden)];
  return success(documentReading(parts, { metadata: coreMetadata(zip.value), problems, isWhole: true }));
}

interface SheetEntry {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

function sheetsOf(xml: string): { readonly sheets: readonly SheetEntry[]; readonly is1904: boolean } {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'x:workbookPr') is1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'x:sheet') return;
      const isHidden = /hidden/i.test(attributes['state'] ?? '');
      sheets.push({ name: attributes['name'] ?? '', id: attributes['r:id'] ?? '', isHidden });
    },
    close: () => undefined,
  });
  return { sheets, is1904 };
}

/** The remark on sheets that whoever opens the file does not see. */
export function hiddenSheets(names: readonly string[]): readonly Problem[] {
  if (names.length === 0) return [];
  return [
    {
      code: 'hidden-sheets',
      severity: 'warning',
      message: message('Hidden sheets were not read: {0}', names.slice(0, 10).join(', ')),
    },
  ];
}

function whyNot({ problems: [first] }: Zip): Problem {
  return first ? { ...first, severity: 'error' } : otherFormat();
}
