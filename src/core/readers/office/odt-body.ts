import type { BlockKind } from '../../model/source';
import type { XmlAttributes } from '../archive/xml';
import { readXml } from '../archive/xml';
import type { Part } from '../support/document';
import type { OdtStyles } from './odt-styles';
import { odtStyles } from './odt-styles';
import { TextFlow } from './text-flow';

/** The text of an OpenDocument file. */
export interface OdtBody {
  readonly parts: readonly Part[];
  /** Notes, in their order, each with its number as locator. */
  readonly notes: readonly Part[];
  /** Tracked changes that are open. */
  readonly changes: number;
}

/** Reads the body of `content.xml`, or of a flat file. In that the styles stand too. */
export function readOdtBody(content: string, styles: string): OdtBody {
  const body = new OdtReader(odtStyles(styles, content));
  readXml(content, body);
  body.flow.finish();
  return { parts: body.flow.parts, notes: body.notes, changes: body.changes };
}

/** No text of the document: comments, deleted text, scripts, settings, and what stands in fields for a machine. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'office:annotation',
  'office:meta',
  'office:settings',
  'office:styles',
  'office:automatic-styles',
  'office:master-styles',
  'office:scripts',
  'office:font-face-decls',
  'office:forms',
  'office:binary-data',
  'text:note-citation',
  'text:tracked-changes',
  'text:hidden-text',
  'text:hidden-paragraph',
  'text:variable-decls',
  'text:sequence-decls',
  'svg:title',
  'svg:desc',
]);
/** Tables of contents and other lists of places. */
const INDEXES: ReadonlySet<string> = new Set([
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:alphabetical-index',
  'text:user-index',
]);
/** Blanks and rows that a program repeats are written so many times at most. */
const MOST_BLANKS = 200;

/** Where a paragraph stands and what it is. Told where something else than its style says so. */
export interface OdtPlaces {
  readonly locate: () => string | undefined;
  readonly kind: () => BlockKind | undefined;
}

/** Takes the text of an OpenDocument part out of its elements. */
export class OdtReader {
  readonly flow = new TextFlow();
  readonly notes: Part[] = [];
  changes = 0;
  private paragraphs = 0;
  private silent = 0;
  private indexes = 0;
  private items = 0;
  private note: { number: string; isRead: boolean; parts: Part[]; back: () => void } | undefined;
  /** For each span around: raised, hidden. */
  private spans: { readonly raised: boolean; readonly hidden: boolean }[] = [];

  constructor(
    private readonly styles: OdtStyles,
    private readonly places?: OdtPlaces,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'text:changed-region') this.changes++;
    if (name === 'text:note-citation' && this.note) this.note.isRead = true;
    if (LEFT_OUT.has(name)) this.silent++;
    if (this.silent > 0) return;
    if (INDEXES.has(name)) this.indexes++;
    if (name === 'text:p' || name === 'text:h') this.startParagraph(name, attributes);
    else if (name === 'text:span') this.startSpan(attributes['text:style-name'] ?? '');
    else if (name === 'text:s') this.write(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, MOST_BLANKS)));
    else if (name === 'text:tab') this.write('\t');
    else if (name === 'text:line-break') this.write(' ');
    else if (name === 'text:list-item') this.items++;
    else if (name === 'table:table-row') this.flow.openRow();
    else if (name === 'text:note') this.startNote();
  }

  close(name: string): void {
    if (LEFT_OUT.has(name)) {
      this.silent--;
      if (this.note) this.note.isRead = false;
      return;
    }
    if (this.silent > 0) return;
    if (INDEXES.has(name)) this.indexes--;
    if (name === 'text:p' || name === 'text:h') this.flow.closeParagraph();
    else if (name === 'text:span') this.spans.pop();
    else if (name === 'text:list-item') this.items--;
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.flow.closeCell();
    else if (name === 'table:table-row') this.flow.closeRow();
    else if (name === 'text:note') this.endNote();
  }

  text(text: string): void {
    if (this.note?.isRead) this.note.number += text;
    else if (this.silent === 0) this.write(text);
  }

  private write(text: string): void {
    const span = this.spans.at(-1);
    if (this.flow.isOpen && !span?.hidden) this.flow.add(text, span?.raised);
  }

  private startParagraph(name: string, attributes: XmlAttributes): void {
    const style = this.styles.kinds.get(attributes['text:style-name'] ?? '');
    const plain = this.places?.kind() ?? style ?? (this.items > 0 ? 'list-item' : 'paragraph');
    const kind = this.indexes > 0 ? 'crumb' : name === 'text:h' ? 'heading' : plain;
    if (this.note) this.flow.openParagraph(kind);
    else if (this.places) this.flow.openParagraph(kind, this.places.locate());
    else this.flow.openParagraph(kind, `para. ${++this.paragraphs}`);
  }

  private startSpan(style: string): void {
    const around = this.spans.at(-1);
    const raised = this.styles.raised.has(style) || around?.raised === true;
    this.spans.push({ raised, hidden: this.styles.hidden.has(style) || around?.hidden === true });
  }

  /** A note stands in the middle of the sentence that it belongs to, and is read on its own. */
  private startNote(): void {
    if (this.note) return;
    const { spans } = this;
    const rows = this.flow.leaveRows();
    const parts: Part[] = [];
    this.note = {
      number: '',
      isRead: false,
      parts,
      back: () => {
        rows();
        this.spans = spans;
      },
    };
    this.spans = [];
    this.flow.into = parts;
  }

  private endNote(): void {
    const { note } = this;
    if (!note) return;
    const number = note.number.trim();
    for (const part of note.parts) this.notes.push(number === '' ? part : { ...part, locator: `n. ${number}` });
    note.back();
    this.flow.into = this.flow.parts;
    this.note = undefined;
  }
}
