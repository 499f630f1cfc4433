import { readXml } from '../archive/xml';
import { formatCode } from './number-format';

/** The texts that a workbook's cells share, by number; without what tells how they are spoken. */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let spoken = 0;
  readXml(xml, {
    open(name) {
      if (name === 'x:si') text = '';
      else if (name === 'x:rPh') spoken++;
      else if (name === 'x:t') isText = true;
    },
    text(more) {
      if (isText && spoken === 0) text += more;
    },
    close(name) {
      if (name === 'x:si') strings.push(text);
      else if (name === 'x:rPh') spoken--;
      else if (name === 'x:t') isText = false;
    },
  });
  return strings;
}

/** The number format of each cell style, by its number. */
export function cellFormats(xml: string): readonly string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let isCell = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'x:numFmt') own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'x:cellXfs') isCell = true;
      else if (name === 'x:xf' && isCell) formats.push(formatCode(Number(attributes['numFmtId'] ?? 0), own));
    },
    close(name) {
      if (name === 'x:cellXfs') isCell = false;
    },
  });
  return formats;
}
