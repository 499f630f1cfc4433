import type { Span } from '../../model/span';
import type { OffsetMapBuilder } from '../../text/offsets/offset-map';
import type { PlannedCell, TablePlan } from './html-tables';

/** A piece of a cell's text as it is written. */
export interface CellPiece extends Span {
  readonly reads: string;
  /** Whether a blank goes before it. */
  readonly isBlank: boolean;
}

interface Known extends Span {
  readonly text: string;
}

/** Longer cells are prose, and stand where they stand. UTF-16 code units. */
const LONGEST = 200;
/** What is repeated of a page is at most so many times its length. */
const MOST_REPEATED = 4;
const BORDER = ' | ';

/** Writes cells that go on from other rows or columns, and the heads of each. */
export class CellWriter {
  private readonly known = new Map<number, Known>();
  private row: { readonly element: number; readonly places: readonly PlannedCell[]; next: number } | undefined;
  private cell = -1;
  private left: number;

  constructor(
    private readonly builder: OffsetMapBuilder,
    private readonly plan: TablePlan,
    length: number,
  ) {
    this.left = MOST_REPEATED * length;
  }

  /** Writes what stands before a piece of text that is an element's: the cells before its own, and its heads. */
  before(element: number, piece: CellPiece): void {
    const place = this.plan.cellAt(element);
    const isNew = place !== undefined && place.cell !== this.cell;
    this.cell = place?.cell ?? -1;
    if (isNew) this.begin(place.row, piece);
    if (place && this.plan.repeated.has(place.cell)) this.note(place.cell, piece);
  }

  /** Writes the cells that are left of a row; whether there are any. */
  endRow(): boolean {
    const { row } = this;
    this.row = undefined;
    const length = this.builder.length;
    if (row) {
      for (const place of row.places.slice(row.next)) this.goOn(place, BORDER, '');
      row.next = row.places.length;
    }
    return this.builder.length > length;
  }

  private begin(element: number, piece: CellPiece): void {
    if (this.row?.element !== element) {
      const places = this.plan.rows.get(element);
      this.row = places && { element, places, next: 0 };
    }
    const { row } = this;
    if (!row) return;
    this.builder.insertBefore('', piece.start);
    for (let place = row.places[row.next]; place; place = row.places[row.next]) {
      row.next++;
      if (place.cell === this.cell) return this.put(this.labelOf(place, row.next === 1, piece.reads));
      this.goOn(place, '', BORDER);
    }
  }

  private note(cell: number, { start, end, reads, isBlank }: CellPiece): void {
    const known = this.known.get(cell);
    const text = known ? `${known.text}${isBlank ? ' ' : ''}${reads}` : reads;
    if ((known?.text.length ?? 0) <= LONGEST) this.known.set(cell, { start: known?.start ?? start, end, text });
  }

  /** A cell that has been read, once more. */
  private goOn(place: PlannedCell, before: string, after: string): void {
    const known = this.known.get(place.cell);
    if (!known || known.text.length > LONGEST) return;
    const label = this.labelOf(place, place === this.row?.places[0], known.text);
    if (!this.take(before.length + label.length + known.text.length + after.length)) return;
    this.builder.insert(before + label);
    this.builder.repeat(known.text, known);
    this.builder.insert(after);
  }

  private put(text: string): void {
    if (this.take(text.length)) this.builder.insert(text);
  }

  private take(length: number): boolean {
    this.left -= length;
    return this.left >= 0;
  }

  /** The heads over a cell. The words that name a row need none. */
  private labelOf({ heads }: PlannedCell, isFirst: boolean, reads: string): string {
    if (isFirst && !/^[^\p{L}]{0,3}\d/u.test(reads)) return '';
    const words = heads.map((head) => this.known.get(head)?.text ?? '').filter((text) => text.length <= LONGEST);
    const label = [...new Set(words)]
      .join(' ')
      .replace(/\s*[:|]+(?=\s|$)/g, '')
      .trim();
    return label === '' ? '' : `${label}: `;
  }
}
