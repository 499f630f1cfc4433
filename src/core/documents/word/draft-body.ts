import { readXml, type XmlAttributes } from '../../readers/archive/xml';
import { DocxBodyReader } from '../../readers/office/docx-body';
import type { DocxStyles } from '../../readers/office/docx-styles';
import { lastOf } from '../../text/nth';
import { DraftFlow, type Paragraph, type Spot } from './draft-flow';
import { type FieldCitation, fieldCitations } from './field-citations';
import type { ParagraphPlace, RunPlace } from './run-piece';

/** A stretch of a draft between two spots. */
export interface Stretched<T> {
  readonly from: Spot;
  readonly to: Spot;
  readonly what: T;
}

/** What a part of a Word document has for a draft. */
export interface DraftBody {
  readonly paragraphs: readonly Paragraph[];
  /** Marks of notes, with the note's id, in order. */
  readonly footnotes: readonly { readonly id: string; readonly at: Spot }[];
  readonly endnotes: readonly { readonly id: string; readonly at: Spot }[];
  /** Commented stretches by the comment's id. */
  readonly comments: ReadonlyMap<string, { readonly from: Spot; readonly to: Spot }>;
  /** Links by the id of their relation. */
  readonly links: readonly Stretched<string>[];
  /** Citations of a reference manager, with the words that stand for them. */
  readonly citations: readonly Stretched<readonly FieldCitation[]>[];
  readonly changes: number;
  /** True where the program that wrote the file noted where its pages begin. */
  readonly hasPages: boolean;
}

/** Reads a part of a Word document (its body, or its notes) as a draft. */
export function readDraftBody(xml: string, styles: DocxStyles): DraftBody {
  const handler = new DraftHandler(xml, styles);
  readXml(xml, handler);
  const { flow, body, footnotes, endnotes, comments, links, citations, hasPages } = handler;
  return {
    paragraphs: flow.paragraphs,
    footnotes,
    endnotes,
    comments,
    links,
    citations,
    changes: body.changes,
    hasPages,
  };
}

/** Elements that hold runs and in which a comment may begin (ECMA-376, part 1, 17.13.4). */
const HOLDERS: ReadonlySet<string> = new Set([
  'w:p',
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:sdtContent',
  'w:smartTag',
  'w:fldSimple',
  'w:customXml',
]);
/** Codes of fields are read as far as this. UTF-16 code units. */
const LONGEST_CODE = 1 << 20;
/** Elements inside each other that are remembered. */
const DEEPEST = 256;

class DraftHandler {
  readonly flow = new DraftFlow();
  readonly body: DocxBodyReader;
  readonly footnotes: { id: string; at: Spot }[] = [];
  readonly endnotes: { id: string; at: Spot }[] = [];
  readonly comments = new Map<string, { from: Spot; to: Spot }>();
  readonly links: Stretched<string>[] = [];
  readonly citations: Stretched<readonly FieldCitation[]>[] = [];
  hasPages = false;
  private readonly around: string[] = [];
  private readonly places: ParagraphPlace[] = [];
  private readonly openLinks: { id: string; from: Spot }[] = [];
  private fields: { code: string; from?: Spot }[] = [];
  private boxes = 0;
  private run: (RunPlace & { head: string }) | undefined;
  private propertiesStart = -1;
  private tag: { start: number; end: number } | undefined;
  private inCode = false;

  constructor(
    private readonly xml: string,
    styles: DocxStyles,
  ) {
    this.body = new DocxBodyReader({ styles, locate: () => undefined }, this.flow);
  }

  open(name: string, attributes: XmlAttributes, start: number, end: number): void {
    const { body, flow } = this;
    const [marks, ends] = [body.footnotes.length, body.endnotes.length];
    body.open(name, attributes);
    if (body.footnotes.length > marks) this.footnotes.push({ id: attributes['w:id'] ?? '', at: flow.spot });
    if (body.endnotes.length > ends) this.endnotes.push({ id: attributes['w:id'] ?? '', at: flow.spot });
    this.place(name, start, end);
    if (body.isHeard) this.note(name, attributes);
    if (this.around.length < DEEPEST) this.around.push(name);
  }

  close(name: string, start: number, end: number): void {
    if (this.around.at(-1) === name) this.around.pop();
    if (name === 'w:r' && this.run) this.run.end = end;
    if (name === 'w:rPr' && this.run && this.propertiesStart >= 0)
      this.run.head += this.xml.slice(this.propertiesStart, end);
    if (name === 'w:rPr') this.propertiesStart = -1;
    if (name === 'w:pPr' && this.boxes === 0 && this.places.length > 0) lastOf(this.places).start = end;
    if (name === 'w:p') this.endParagraph(start);
    if (name === 'w:txbxContent') this.boxes--;
    if (name === 'w:t') this.tag = undefined;
    if (name === 'w:instrText') this.inCode = false;
    if (name === 'w:hyperlink') this.endLink();
    this.body.close(name);
  }

  text(text: string, start: number, end: number): void {
    const { run, tag } = this;
    const field = this.fields.at(-1);
    if (this.inCode && field && field.code.length < LONGEST_CODE) field.code += text;
    this.flow.piece = run && tag && end > start ? { run, tag, start, end } : undefined;
    this.body.text(text);
    this.flow.piece = undefined;
  }

  private place(name: string, start: number, end: number): void {
    if (name === 'w:p') this.places.push(this.boxes > 0 && this.places[0] ? this.places[0] : { start: end, end });
    else if (name === 'w:txbxContent') this.boxes++;
    else if (name === 'w:r') this.startRun(start, end);
    else if (name === 'w:rPr' && this.around.at(-1) === 'w:r') this.propertiesStart = start;
    else if (name === 'w:t') this.tag = { start, end };
    else if (name === 'w:instrText') this.inCode = true;
  }

  private startRun(start: number, end: number): void {
    const paragraph = this.places.at(-1);
    const canBeCut = this.boxes === 0 && HOLDERS.has(this.around.at(-1) ?? '');
    this.run = paragraph && { start, end, head: this.xml.slice(start, end), canBeCut, paragraph };
  }

  /** A box inside a paragraph ends no paragraph of the page. */
  private endParagraph(start: number): void {
    const place = this.places.pop();
    if (place && this.boxes === 0) place.end = start;
  }

  private note(name: string, attributes: XmlAttributes): void {
    const id = attributes['w:id'] ?? '';
    const { spot } = this.flow;
    if (name === 'w:commentRangeStart') this.comments.set(id, { from: spot, to: spot });
    else if (name === 'w:commentRangeEnd' || name === 'w:commentReference') this.endComment(id, spot);
    else if (name === 'w:lastRenderedPageBreak') this.breakPage();
    else if (name === 'w:hyperlink') this.openLinks.push({ id: attributes['r:id'] ?? '', from: spot });
    else if (name === 'w:fldChar') this.field(attributes['w:fldCharType'], spot);
  }

  private endComment(id: string, to: Spot): void {
    const known = this.comments.get(id);
    if (!known) this.comments.set(id, { from: to, to });
    else if (known.from === known.to) known.to = to;
  }

  private breakPage(): void {
    this.hasPages = true;
    this.flow.breakPage();
  }

  private endLink(): void {
    const link = this.openLinks.pop();
    if (link && link.id !== '') this.links.push({ from: link.from, to: this.flow.spot, what: link.id });
  }

  private field(type: string | undefined, spot: Spot): void {
    const field = this.fields.at(-1);
    if (type === 'begin') this.fields.push({ code: '' });
    else if (type === 'separate' && field) field.from = spot;
    else if (type === 'end' && this.fields.pop() && field?.from) {
      const what = fieldCitations(field.code);
      if (what.length > 0) this.citations.push({ from: field.from, to: spot, what });
    }
  }
}
