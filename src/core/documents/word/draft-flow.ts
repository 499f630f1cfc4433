import type { BlockKind } from '../../model/source';
import type { ParagraphFlow } from '../../readers/office/docx-body';
import { RaisedReading } from '../../text/characters/raised';
import type { RunPiece } from './run-piece';

/** A stretch of a paragraph's text. */
export interface Stretch {
  readonly text: string;
  /** Where it stands in the document's part; undefined for what stands for no text of it. */
  readonly piece: RunPiece | undefined;
}

/** A paragraph of a draft, in its order of beginning. */
export interface Paragraph {
  kind: BlockKind;
  readonly isCell: boolean;
  /** Of a note: its id. */
  readonly note: string | undefined;
  readonly stretches: Stretch[];
  length: number;
  /** Printed page that it begins on, as far as the file knows. */
  readonly page: number;
  /** Where other pages begin in it. */
  readonly breaks: { readonly at: number; readonly page: number }[];
}

/** A place in a draft: a paragraph by its number, and the offset in its text. */
export interface Spot {
  readonly paragraph: number;
  readonly at: number;
}

/** Longer paragraphs are read up to here. UTF-16 code units. */
const LONGEST = 4 << 20;

/** Gathers the paragraphs of a draft. They know the way back to the elements that their text stands in. */
export class DraftFlow implements ParagraphFlow {
  readonly paragraphs: Paragraph[] = [];
  page = 1;
  /** Set before each text that is added. */
  piece: RunPiece | undefined;
  private readonly open: number[] = [];
  private rows = 0;
  private note: string | undefined;
  /** A paragraph whose end was deleted goes on in the next one. */
  private joined: number | undefined;
  private tail = '';
  private raised = new RaisedReading();

  get kind(): BlockKind {
    return this.current?.kind ?? 'paragraph';
  }

  set kind(kind: BlockKind) {
    if (this.current) this.current.kind = kind;
  }

  /** Where what comes next will stand: in the innermost paragraph, else at the end of the last one. */
  get spot(): Spot {
    const paragraph = this.open.at(-1) ?? Math.max(0, this.paragraphs.length - 1);
    return { paragraph, at: this.paragraphs[paragraph]?.length ?? 0 };
  }

  openParagraph(kind: BlockKind): void {
    const { page, note } = this;
    this.paragraphs.push({ kind, isCell: this.rows > 0, note, stretches: [], length: 0, page, breaks: [] });
    this.open.push(this.joined ?? this.paragraphs.length - 1);
    this.joined = undefined;
    this.tail = '';
    this.raised = new RaisedReading();
  }

  closeParagraph(joins = false): void {
    const index = this.open.pop();
    if (joins) this.joined = index;
  }

  add(text: string, raised = false): void {
    const { current } = this;
    if (!current || current.length > LONGEST) return;
    const oneLine = text.replace(/[\t\n\r\u2028\u2029]/g, ' ');
    const { prefix, text: written } = this.raised.read(oneLine, raised, this.tail);
    if (prefix !== '') this.push(current, prefix, undefined);
    if (written !== '') this.push(current, written, written === oneLine ? this.piece : undefined);
  }

  private push(to: Paragraph, text: string, piece: Stretch['piece']): void {
    to.stretches.push({ text, piece });
    to.length += text.length;
    this.tail = (this.tail + text).slice(-16);
  }

  /** A page of the printed document begins here. */
  breakPage(): void {
    this.page++;
    this.current?.breaks.push({ at: this.current.length, page: this.page });
  }

  openRow(): void {
    this.rows++;
  }

  closeCell(): void {
    /* each paragraph of a cell is told by itself */
  }

  closeRow(): void {
    this.rows--;
  }

  openNote(id: string): void {
    this.note = id;
  }

  closeNote(): void {
    this.note = undefined;
  }

  private get current(): Paragraph | undefined {
    const index = this.open.at(-1);
    return index === undefined ? undefined : this.paragraphs[index];
  }
}
