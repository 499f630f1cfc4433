import { trimSpan } from '../../text/characters/characters';
import type { Cell } from './table';

const DELIMITERS = [',', ';', '\t', '|'];
/** Lines that are looked at to find out what parts the cells. */
const SAMPLE = 20;
const MOST_CELLS = 2_000_000;
const NUMBER = /^[-+−]?[$€£]?\d[\d.,\s\u00a0\u202f]*%?$/;

interface Field {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The cells of a table in text that hold something, row by row. */
export function parseCsv(text: string): readonly (readonly Cell[])[] {
  const delimiter = delimiterOf(text);
  const rows: Cell[][] = [];
  const fields = fieldsOf(text, delimiter);
  // Who parts cells with a semicolon has the comma for something else.
  const hasCommas =
    delimiter === ';' && fields.some(({ text: value }) => /^[-+−]?\d+,(?:\d{1,2}|\d{4,})$/.test(value.trim()));
  for (const field of fields) {
    const row = (rows[field.row] ??= []);
    const cell = cellOf(field, text, hasCommas);
    if (cell.text !== '') row.push(cell);
  }
  return Array.from(rows, (row) => row ?? []);
}

function cellOf({ row, column, start, end, text }: Field, original: string, hasCommas: boolean): Cell {
  const value = text.trim();
  const isNumber = NUMBER.test(value);
  const span = trimSpan(original, start, end);
  if (!isNumber || !hasCommas) return { row, column, text: value, isNumber, span };
  return { row, column, text: value.replace(/\.(?=\d{3})/g, '').replace(',', '.'), isNumber, span };
}

/** What parts the most cells, the same number in each of the first lines. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 64_000)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE);
  const score = (delimiter: string): number => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(delimiter).length - 1);
    const same = counts.filter((count) => count === counts[0] && count > 0).length;
    return same * 100 + Math.min(counts[0] ?? 0, 99);
  };
  return DELIMITERS.reduce((best, delimiter) => (score(delimiter) > score(best) ? delimiter : best));
}

/**
 * One pass over the file (RFC 4180): a quotation mark opens a field only at its start, two of them inside stand for
 * one.
 */
function fieldsOf(text: string, delimiter: string): readonly Field[] {
  const fields: Field[] = [];
  let [row, column, at] = [0, 0, 0];
  while (at <= text.length && fields.length < MOST_CELLS) {
    const isQuoted = text[at] === '"';
    const start = isQuoted ? at + 1 : at;
    const end = isQuoted ? closing(text, start) : plainEnd(text, start, delimiter);
    const value = text.slice(start, end);
    fields.push({ row, column, start, end, text: isQuoted ? value.replaceAll('""', '"') : value });
    at = isQuoted ? plainEnd(text, Math.min(end + 1, text.length), delimiter) : end;
    if (at >= text.length) break;
    if (text[at] === delimiter) column++;
    else {
      row++;
      column = 0;
      if (text[at] === '\r' && text[at + 1] === '\n') at++;
    }
    at++;
  }
  return fields;
}

function closing(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return text.length;
}

function plainEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && !endsCell(text[at], delimiter)) at++;
  return at;
}

function endsCell(sign: string | undefined, delimiter: string): boolean {
  return sign === delimiter || sign === '\n' || sign === '\r';
}
