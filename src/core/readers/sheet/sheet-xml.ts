import type { XmlAttributes } from '../archive/xml';
import { readXml } from '../archive/xml';
import { shownNumber } from './number-format';
import type { Cell } from './table';

/** What the cells of a sheet refer to. */
export interface WorkbookContext {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly is1904: boolean;
}

/** Cells of one sheet that are read. */
const MOST_CELLS = 2_000_000;

/** The cells of a sheet that hold something, row by row. */
export function readSheet(xml: string, workbook: WorkbookContext): readonly (readonly Cell[])[] {
  const reader = new SheetReader(workbook);
  readXml(xml, reader);
  return reader.rows;
}

class SheetReader {
  readonly rows: Cell[][] = [];
  private row = -1;
  private column = -1;
  private attributes: XmlAttributes = {};
  private value = '';
  private isValue = false;
  private count = 0;

  constructor(private readonly workbook: WorkbookContext) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'x:row') {
      this.row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']) - 1;
      this.column = -1;
      this.rows.push([]);
    } else if (name === 'x:c') {
      this.column = columnOf(attributes['r']) ?? this.column + 1;
      this.attributes = attributes;
      this.value = '';
    } else if (name === 'x:v' || name === 'x:t') this.isValue = true;
  }

  text(text: string): void {
    if (this.isValue) this.value += text;
  }

  close(name: string): void {
    if (name === 'x:v' || name === 'x:t') this.isValue = false;
    if (name !== 'x:c' || this.count >= MOST_CELLS) return;
    const cell = this.cell();
    if (cell.text.trim() === '' || !Number.isFinite(cell.row)) return;
    this.rows.at(-1)?.push(cell);
    this.count++;
  }

  private cell(): Cell {
    const {
      row,
      column,
      value,
      attributes: { t: type = 'n', s: style },
    } = this;
    if (type === 's') return { row, column, text: this.workbook.strings[Number(value)] ?? '', isNumber: false };
    if (type === 'str' || type === 'inlineStr') return { row, column, text: value, isNumber: false };
    // Errors and truth values are no text of anybody.
    if (type !== 'n' || value === '' || !Number.isFinite(Number(value)))
      return { row, column, text: '', isNumber: false };
    const format = this.workbook.formats[Number(style ?? -1)] ?? 'General';
    return { row, column, text: shownNumber(Number(value), format, this.workbook.is1904), isNumber: true };
  }
}

/** 1 from "B7". */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
