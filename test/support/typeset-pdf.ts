import { type PdfText, pdfOf } from './pdf';
import { type Line, NOTE } from './typeset';

const SIZE = 8;
const LEADING = 10;
const COLUMNS = [50, 310];
/** Characters of Courier in a line of a column. */
const MOST = 48;
const TOP = 90;
const BOTTOM = 740;
const FIRST_PAGE = 41;

/**
 * The article in two columns with running heads, page numbers, and footnotes whose marks touch the words before them.
 */
export function asPdf(lines: readonly Line[]): Uint8Array {
  const setter = new Setter(lines);
  lines.forEach((line, i) => {
    setter.add(line, line.kind === 'paragraph' && i % 3 === 0);
  });
  return pdfOf(setter.pages);
}

class Setter {
  readonly pages: PdfText[][] = [];
  private column = COLUMNS.length;
  private y = BOTTOM;
  private bottom = BOTTOM;
  private notes = 0;
  private readonly counts = new Map<string, number>();

  constructor(lines: readonly Line[]) {
    for (const { text } of lines)
      for (const word of text.match(/[a-z]{9,}/g) ?? []) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  add(line: Line, hasNote: boolean): void {
    const size = line.kind === 'heading' ? 11 : SIZE;
    const rows = this.wrap(line.text, Math.floor((MOST * SIZE) / size));
    if (this.y + LEADING > this.bottom) this.nextColumn();
    else this.y += LEADING / 2;
    rows.forEach((row, i) => {
      const hasMark = hasNote && i === rows.length - 1;
      if (this.y + LEADING * (hasMark ? 3 : 1) > this.bottom) this.nextColumn();
      this.y += (LEADING * size) / SIZE;
      this.show({ x: 0, y: this.y, text: row, size });
      if (hasMark) this.mark(row.length * size * 0.6);
    });
  }

  /** The mark of a note behind the words, and the note at the foot of the column. */
  private mark(x: number): void {
    const number = String(++this.notes);
    this.show({ x, y: this.y - 3, text: number, size: 5 });
    this.bottom -= LEADING;
    this.show({ x: 0, y: this.bottom + LEADING - 2, text: number, size: 4 });
    this.show({ x: 4 * 0.6 * number.length + 1, y: this.bottom + LEADING, text: NOTE, size: 6 });
  }

  private show(text: PdfText): void {
    this.pages.at(-1)!.push({ ...text, x: text.x + COLUMNS[this.column]! });
  }

  private nextColumn(): void {
    this.column++;
    if (this.column >= COLUMNS.length) {
      this.column = 0;
      const number = String(this.pages.length + FIRST_PAGE);
      this.pages.push([
        { x: 50, y: 50, text: 'The Norwick Review', size: SIZE },
        { x: 500, y: 50, text: 'Vol. 3', size: SIZE },
        { x: 290, y: 800, text: number, size: SIZE },
      ]);
    }
    this.y = TOP;
    this.bottom = BOTTOM;
  }

  /** Words in lines; some that stand elsewhere too are cut at a line's end. */
  private wrap(text: string, most: number): readonly string[] {
    const rows: string[] = [''];
    for (const word of text.split(' ')) {
      const row = rows.at(-1)!;
      const room = most - row.length - 1;
      const isCut = room >= 5 && word.length > room && (this.counts.get(word) ?? 0) > 2;
      if (row === '' || word.length <= room) rows[rows.length - 1] = row === '' ? word : `${row} ${word}`;
      else if (isCut) {
        rows[rows.length - 1] = `${row} ${word.slice(0, 4)}-`;
        rows.push(word.slice(4));
      } else rows.push(word);
    }
    return rows;
  }
}
