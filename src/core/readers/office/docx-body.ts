import type { BlockKind } from '../../model/source';
import type { XmlAttributes } from '../archive/xml';
import { readXml } from '../archive/xml';
import type { Part } from '../support/document';
import type { DocxStyles } from './docx-styles';
import { isOn } from './docx-styles';
import { TextFlow } from './text-flow';

/** How a part of a document is read. */
export interface DocxBodyOptions {
  readonly styles: DocxStyles;
  /** The locator of the paragraph of that number, counted from 1. */
  readonly locate: (paragraph: number) => string | undefined;
}

/** The text of a part of a document. */
export interface DocxBody {
  readonly parts: readonly Part[];
  /** Notes that stand in this part, each with its id. */
  readonly notes: readonly { readonly id: string; readonly parts: readonly Part[] }[];
  /** Ids of the notes that the text refers to, in its order. */
  readonly footnotes: readonly string[];
  readonly endnotes: readonly string[];
  /** Tracked changes that are open. */
  readonly changes: number;
}

/** Where paragraphs go while a body is read. */
export interface ParagraphFlow {
  kind: BlockKind;
  openParagraph(kind: BlockKind, locator?: string): void;
  /** Ends the innermost paragraph; `joins` where its mark was deleted, so that the next one continues it. */
  closeParagraph(joins?: boolean): void;
  add(text: string, raised?: boolean): void;
  openRow(): void;
  closeCell(): void;
  closeRow(): void;
  /** From here on paragraphs are those of a note, until it closes. */
  openNote(id: string): void;
  closeNote(): void;
}

/** Reads the body, notes or running heads of a Word document. ECMA-376, part 1, 17. */
export function readDocxBody(xml: string, options: DocxBodyOptions): DocxBody {
  const flow = new TextFlow();
  const body = new DocxBodyReader(options, flow);
  readXml(xml, body);
  flow.finish();
  const { footnotes, endnotes, changes } = body;
  return { parts: flow.parts, notes: flow.notes, footnotes, endnotes, changes };
}

/** Text in these was deleted, moved away, written for a machine, or is said a second time. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'mc:Fallback',
  'w:sdtPr',
  'w:tblPr',
  'w:sectPr',
  'w:pPrChange',
  'w:rPrChange',
  'm:ctrlPr',
]);
const CHANGES: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);
/** Characters of these fonts are pictures. */
const PICTURES = /symbol|wingdings|webdings|dingbats/i;

/** Hands the text of a body's elements to a flow: what was deleted and what is code is left out. */
export class DocxBodyReader {
  readonly footnotes: string[] = [];
  readonly endnotes: string[] = [];
  changes = 0;
  private paragraphs = 0;
  /** Elements around that are left out. */
  private silent = 0;
  private run = { raised: false, hidden: false, isMark: false };
  /** True where the paragraph's own end was deleted. */
  private joins: boolean[] = [];
  private inMark = 0;
  private inText = 0;
  /** Fields whose result has not begun: what stands there is code. */
  private codes = 0;
  private fields: ('code' | 'result')[] = [];

  constructor(
    private readonly options: DocxBodyOptions,
    readonly flow: ParagraphFlow,
  ) {}

  /** True where what stands there is text of the document. */
  get isHeard(): boolean {
    return this.silent === 0;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (CHANGES.has(name)) this.change(name);
    if (LEFT_OUT.has(name)) this.silent++;
    if (this.silent > 0) return;
    const act = OPEN[name];
    if (act) act(this, attributes);
  }

  close(name: string): void {
    if (LEFT_OUT.has(name)) {
      this.silent--;
      return;
    }
    if (this.silent === 0) CLOSE[name]?.(this);
  }

  text(text: string): void {
    if (this.silent === 0 && this.inText > 0) this.write(text);
  }

  write(text: string): void {
    if (this.run.hidden || this.run.isMark) return;
    if (this.inMark > 0 || this.codes > 0) return;
    this.flow.add(text, this.run.raised);
  }

  characterStyle(id: string): void {
    const { raised, hidden } = this.options.styles;
    if (raised.has(id) || /^(?:foot|end)note/i.test(id)) this.property({ raised: true });
    if (hidden.has(id)) this.property({ hidden: true });
  }

  startParagraph(): void {
    this.flow.openParagraph('paragraph', this.options.locate(++this.paragraphs));
    this.joins.push(false);
  }

  endParagraph(): void {
    this.flow.closeParagraph(this.joins.pop());
  }

  style(id: string): void {
    const kind = this.options.styles.kinds.get(id);
    if (kind) this.flow.kind = kind;
  }

  kind(kind: BlockKind): void {
    this.flow.kind = kind;
  }

  /** A numbered heading stays one. */
  item(): void {
    if (this.flow.kind === 'paragraph') this.flow.kind = 'list-item';
  }

  startRun(): void {
    this.run = { raised: false, hidden: false, isMark: false };
  }

  /** Properties of a paragraph's end are no properties of a run. */
  property(change: Partial<DocxBodyReader['run']>): void {
    if (this.inMark === 0) Object.assign(this.run, change);
  }

  mark(by: 1 | -1): void {
    this.inMark += by;
  }

  textual(by: 1 | -1): void {
    this.inText += by;
  }

  field(type: string | undefined): void {
    const state = this.fields.at(-1);
    if (type === 'begin') {
      this.fields.push('code');
      this.codes++;
    }
    if (state !== undefined && (type === 'separate' || type === 'end')) {
      if (state === 'code') this.codes--;
      this.fields.pop();
      if (type === 'separate') this.fields.push('result');
    }
  }

  /** Notes of other types are the lines that part notes from the text. */
  note({ 'w:id': id = '', 'w:type': type = 'normal' }: XmlAttributes): void {
    if (type === 'normal') this.flow.openNote(id);
  }

  /** A paragraph's own mark stands in its properties. */
  private change(name: string): void {
    if (this.silent === 0 || name === 'w:del') this.changes++;
    const isEnd = this.inMark > 0 && (name === 'w:del' || name === 'w:moveFrom');
    if (isEnd && this.joins.length > 0) this.joins[this.joins.length - 1] = true;
  }
}

const OPEN: Readonly<Record<string, (body: DocxBodyReader, attributes: XmlAttributes) => void>> = {
  'w:p': (body) => {
    body.startParagraph();
  },
  'w:pPr': (body) => {
    body.mark(1);
  },
  'w:pStyle': (body, attributes) => {
    body.style(attributes['w:val'] ?? '');
  },
  'w:outlineLvl': (body, attributes) => {
    if (Number(attributes['w:val']) < 9) body.kind('heading');
  },
  'w:numPr': (body) => {
    body.item();
  },
  'w:r': (body) => {
    body.startRun();
  },
  'w:vertAlign': (body, attributes) => {
    body.property({ raised: attributes['w:val'] === 'superscript' });
  },
  'w:rStyle': (body, attributes) => {
    body.characterStyle(attributes['w:val'] ?? '');
  },
  'w:position': (body, attributes) => {
    if (Number(attributes['w:val']) > 2) body.property({ raised: true });
  },
  'w:vanish': (body, attributes) => {
    body.property({ hidden: isOn(attributes) });
  },
  'w:t': (body) => {
    body.textual(1);
  },
  'm:t': (body) => {
    body.textual(1);
  },
  'w:tab': (body) => {
    body.write('\t');
  },
  'w:br': (body) => {
    body.write(' ');
  },
  'w:cr': (body) => {
    body.write(' ');
  },
  'w:noBreakHyphen': (body) => {
    body.write('‑');
  },
  'w:sym': (body, attributes) => {
    body.write(symbol(attributes));
  },
  'w:fldChar': (body, attributes) => {
    body.field(attributes['w:fldCharType']);
  },
  'w:footnoteReference': (body, attributes) => {
    refer(body, body.footnotes, attributes);
  },
  'w:endnoteReference': (body, attributes) => {
    refer(body, body.endnotes, attributes);
  },
  'w:footnote': (body, attributes) => {
    body.note(attributes);
  },
  'w:endnote': (body, attributes) => {
    body.note(attributes);
  },
  'w:tr': (body) => {
    body.flow.openRow();
  },
};

const CLOSE: Readonly<Record<string, (body: DocxBodyReader) => void>> = {
  'w:p': (body) => {
    body.endParagraph();
  },
  'w:pPr': (body) => {
    body.mark(-1);
  },
  'w:t': (body) => {
    body.textual(-1);
  },
  'm:t': (body) => {
    body.textual(-1);
  },
  'w:tc': (body) => {
    body.flow.closeCell();
  },
  'w:tr': (body) => {
    body.flow.closeRow();
  },
  'w:footnote': (body) => {
    body.flow.closeNote();
  },
  'w:endnote': (body) => {
    body.flow.closeNote();
  },
};

/** The rest of a run that refers to a note is the sign that its writer chose for it. */
function refer(body: DocxBodyReader, notes: string[], attributes: XmlAttributes): void {
  notes.push(attributes['w:id'] ?? '');
  body.property({ isMark: true });
}

function symbol(attributes: XmlAttributes): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  const isPicture = PICTURES.test(attributes['w:font'] ?? '') || (code >= 0xe000 && code <= 0xf8ff);
  return isPicture || !(code > 0 && code <= 0x10ffff) ? ' ' : String.fromCodePoint(code);
}
