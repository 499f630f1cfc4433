import type { XmlAttributes } from '../archive/xml';
import { readXml } from '../archive/xml';
import { shownIsoDate } from './number-format';
import type { Cell } from './table';

/** A table of an OpenDocument file. */
export interface OdsTable {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const MOST_CELLS = 2_000_000;
/** A cell that is repeated more often than this is filling. */
const MOST_REPEATED = 200;

/** The tables of `content.xml` with their cells that hold something; comments are left out. */
export function readOdsTables(xml: string): readonly OdsTable[] {
  const reader = new OdsReader();
  readXml(xml, reader);
  return reader.tables;
}

class OdsReader {
  readonly tables: { name: string; rows: Cell[][] }[] = [];
  private row = 0;
  private repeatedRows = 1;
  private column = 0;
  private cell: XmlAttributes | undefined;
  private shown = '';
  private silent = 0;
  private count = 0;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'office:annotation') this.silent++;
    else if (name === 'table:table') {
      this.tables.push({ name: attributes['table:name'] ?? '', rows: [] });
      this.row = 0;
    } else if (name === 'table:table-row') {
      this.repeatedRows = times(attributes['table:number-rows-repeated']);
      this.column = 0;
      this.tables.at(-1)?.rows.push([]);
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell')
      [this.cell, this.shown] = [attributes, ''];
    else if (name === 'text:s' && this.silent === 0) this.shown += ' ';
    else if (name === 'text:p' && this.shown !== '') this.shown += ' ';
  }

  text(text: string): void {
    if (this.cell && this.silent === 0) this.shown += text;
  }

  close(name: string): void {
    if (name === 'office:annotation') this.silent--;
    else if (name === 'table:table-row') this.row += this.repeatedRows;
    else if ((name === 'table:table-cell' || name === 'table:covered-table-cell') && this.cell) this.endCell(this.cell);
  }

  private endCell(attributes: XmlAttributes): void {
    const repeated = times(attributes['table:number-columns-repeated']);
    const { text, isNumber } = shownCell(attributes, this.shown);
    for (let i = 0; text.trim() !== '' && i < Math.min(repeated, MOST_REPEATED) && this.count < MOST_CELLS; i++) {
      this.tables
        .at(-1)
        ?.rows.at(-1)
        ?.push({ row: this.row, column: this.column + i, text, isNumber });
      this.count++;
    }
    this.column += repeated;
    this.cell = undefined;
  }
}

/** A number by its value: what is shown of it may have a comma for a point. */
function shownCell(attributes: XmlAttributes, shown: string): { readonly text: string; readonly isNumber: boolean } {
  const value = Number(attributes['office:value']);
  const number = String(Number(value.toPrecision(15)));
  switch (attributes['office:value-type']) {
    case 'float':
      return { text: Number.isFinite(value) ? number : '', isNumber: true };
    case 'percentage':
      return { text: `${Number((value * 100).toPrecision(12))}%`, isNumber: true };
    case 'currency':
      return { text: `${attributes['office:currency'] ?? ''} ${number}`.trim(), isNumber: true };
    case 'date':
      return { text: shownIsoDate(attributes['office:date-value'] ?? ''), isNumber: true };
    case 'time':
    case 'boolean':
      return { text: '', isNumber: false };
    default:
      return { text: shown, isNumber: false };
  }
}

function times(repeated: string | undefined): number {
  const count = Number(repeated ?? 1);
  return Number.isFinite(count) && count > 0 ? Math.floor(count) : 1;
}
