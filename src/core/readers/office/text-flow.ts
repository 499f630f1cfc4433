import type { BlockKind } from '../../model/source';
import type { Part } from '../support/document';
import { RaisedReading } from '../../text/characters/raised';

/** Longer paragraphs are read up to here. UTF-16 code units. */
const LONGEST_PARAGRAPH = 4 << 20;

interface OpenParagraph {
  kind: BlockKind;
  locator?: string | undefined;
  readonly pieces: string[];
  length: number;
  /** The end of what was written, for raised text that depends on it. */
  tail: string;
  readonly raised: RaisedReading;
}

/**
 * Gathers the paragraphs of a word processor's document: those inside a frame or a note before the one around them,
 * the cells of a table's row side by side.
 */
export class TextFlow {
  readonly parts: Part[] = [];
  /** Notes that were opened, each with its id. */
  readonly notes: { readonly id: string; readonly parts: Part[] }[] = [];
  /** Paragraphs around the innermost, each with its own text. */
  private readonly open: OpenParagraph[] = [];
  private rows: { cells: string[]; cell: string[] }[] = [];
  /** A paragraph whose end was deleted goes on in the next one. */
  private joined: OpenParagraph | undefined;

  /** Where finished paragraphs go; another list while a note is read. */
  into: Part[] = this.parts;

  get isOpen(): boolean {
    return this.open.length > 0;
  }

  openParagraph(kind: BlockKind, locator?: string): void {
    const paragraph = this.joined ?? { kind, locator, pieces: [], length: 0, tail: '', raised: new RaisedReading() };
    this.joined = undefined;
    this.open.push(paragraph);
  }

  get kind(): BlockKind {
    return this.open.at(-1)?.kind ?? 'paragraph';
  }

  /** The kind, once the paragraph's properties have been read. */
  set kind(kind: BlockKind) {
    const paragraph = this.open.at(-1);
    if (paragraph) paragraph.kind = kind;
  }

  add(text: string, raised = false): void {
    const paragraph = this.open.at(-1);
    if (!paragraph || paragraph.length > LONGEST_PARAGRAPH) return;
    const read = paragraph.raised.read(text, raised, paragraph.tail);
    const written = read.prefix + read.text;
    paragraph.pieces.push(written);
    paragraph.length += written.length;
    paragraph.tail = (paragraph.tail + written).slice(-16);
  }

  /** Ends the innermost paragraph; `joins` where its mark was deleted, so that the next one continues it. */
  closeParagraph(joins = false): void {
    const paragraph = this.open.pop();
    if (!paragraph) return;
    if (joins) {
      this.joined = paragraph;
      return;
    }
    const text = paragraph.pieces
      .join('')
      .replace(/[ \n\r]+/g, ' ')
      .trim();
    if (text === '') return;
    const row = this.rows.at(-1);
    if (row) row.cell.push(text);
    else this.into.push({ kind: paragraph.kind, text, locator: paragraph.locator });
  }

  openRow(): void {
    this.rows.push({ cells: [], cell: [] });
  }

  closeCell(): void {
    const row = this.rows.at(-1);
    row?.cells.push(row.cell.join(' '));
    if (row) row.cell = [];
  }

  /** A row inside a cell is part of that cell's text. */
  closeRow(locator?: string): void {
    const row = this.rows.pop();
    if (!row) return;
    const text = row.cells.join(' | ');
    if (text.replaceAll(' | ', '').trim() === '') return;
    const around = this.rows.at(-1);
    if (around) around.cell.push(text);
    else this.into.push({ kind: 'table', text, locator });
  }

  openNote(id: string): void {
    const note = { id, parts: [] };
    this.notes.push(note);
    this.into = note.parts;
  }

  closeNote(): void {
    this.into = this.parts;
  }

  /** A note inside a row is none of its cells: the rows around it wait until the note has ended. */
  leaveRows(): () => void {
    const { rows } = this;
    this.rows = [];
    return () => {
      this.rows = rows;
    };
  }

  /** Ends what a broken file left open. */
  finish(): readonly Part[] {
    while (this.open.length > 0) this.closeParagraph();
    if (this.joined) {
      this.open.push(this.joined);
      this.joined = undefined;
      this.closeParagraph();
    }
    while (this.rows.length > 0) {
      this.closeCell();
      this.closeRow();
    }
    return this.parts;
  }
}
