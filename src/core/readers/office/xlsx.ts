import { message } from '../../model/message';
import type { Problem, Result } from '../../model/problem';
import { success } from '../../model/problem';
import { coreMetadata } from '../archive/core-properties';
import { openPackage, partTexts, relationsOf } from '../archive/opc';
import { readXml } from '../archive/xml';
import type { Reader, ReaderInput, Reading } from '../reader';
import { cellFormats, sharedStrings } from '../sheet/workbook-parts';
import { sheetParts } from '../sheet/sheet-parts';
import { readSheet } from '../sheet/sheet-xml';
import type { Part } from '../support/document';
import { documentReading } from '../support/document';

/** Excel workbooks (ECMA-376): numbers as they are shown, each with the heads of its row and its column. */
export const xlsxReader: Reader = { format: 'xlsx', extensions: ['.xlsx', '.xlsm'], read: readXlsx };

async function readXlsx({ bytes, turn }: ReaderInput): Promise<Result<Reading>> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const { zip, main, xml } = opened.value;
  const relations = relationsOf(zip, main);
  const { sheets, is1904 } = sheetsOf(xml);
  const strings = sharedStrings(partTexts(zip, relations, 'sharedStrings')[0] ?? '');
  const formats = cellFormats(partTexts(zip, relations, 'styles')[0] ?? '');
  const parts: Part[] = [];
  for (const { name, id } of sheets.filter(({ isHidden }) => !isHidden)) {
    await turn?.();
    const sheet = zip.text(relations.find((relation) => relation.id === id)?.target ?? '');
    if (sheet !== undefined) parts.push(...sheetParts(name, readSheet(sheet, { strings, formats, is1904 })));
  }
  const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  const problems = [...zip.problems, ...hiddenSheets(hidden)];
  return success(documentReading(parts, { metadata: coreMetadata(zip), problems, isWhole: true }));
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
