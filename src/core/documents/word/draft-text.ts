import { type Comment } from '../../languages/support/directives';
import { draftParts } from '../../languages/support/harvest';
import { cleanNotation } from '../../languages/support/notation';
import { type Piece, toBlock, without } from '../../languages/support/pieces';
import type {
  CitationMention,
  DraftParts,
  FootnoteDefinition,
  OwnReference,
  ProseBlock,
  DraftPlace,
} from '../../model/draft';
import { overlaps, type Span } from '../../model/span';
import { relationsOf } from '../../readers/archive/opc';
import type { Zip } from '../../readers/archive/zip';
import { docxStyles } from '../../readers/office/docx-styles';
import { openChanges } from '../../readers/office/open-changes';
import { commentTexts } from './comments';
import { type DraftBody, readDraftBody } from './draft-body';
import type { Paragraph, Spot } from './draft-flow';

/** A Word document taken apart as a draft. */
export interface WordDraft {
  readonly text: string;
  readonly parts: DraftParts;
  readonly places: readonly DraftPlace[];
  /** The body's XML, its paragraphs, and where each begins in the text. */
  readonly xml: string;
  readonly paragraphs: readonly Paragraph[];
  readonly starts: readonly number[];
  /** Where notes stand in the text, each with the end of the words that it is called from. */
  readonly notes: readonly { readonly span: Span; readonly calledAt: number }[];
}

/** A note as it is called from the text. */
interface CalledNote {
  readonly label: string;
  readonly place: string;
  readonly at: Spot;
  readonly paragraphs: readonly Paragraph[];
}

/** Notes that are read. */
const MOST_NOTES = 10_000;

/** The draft in a document: one line for each paragraph of the body, empty ones too, then one for each of a note. */
export function readWordDraft(zip: Zip, main: string, xml: string): WordDraft {
  const relations = relationsOf(zip, main);
  const partOf = (type: string): string =>
    zip.text(relations.find((relation) => relation.type === type)?.target ?? '') ?? '';
  const styles = docxStyles(partOf('styles'));
  const body = readDraftBody(xml, styles);
  const called = [
    ...calledNotes(body.footnotes, readDraftBody(partOf('footnotes'), styles), ['', 'n. ']),
    ...calledNotes(body.endnotes, readDraftBody(partOf('endnotes'), styles), ['e', 'endnote ']),
  ];
  const writer = new LineWriter(body);
  for (const note of called) writer.note(note);
  const targets = new Map(relations.map(({ id, target }) => [id, target]));
  const comments = writer.comments(body, commentTexts(partOf('comments')));
  const { text, starts, places, notes } = writer;
  const parts = writer.parts({ body, targets, comments, problems: [...zip.problems, ...openChanges(body.changes)] });
  return { text, parts, places, xml, paragraphs: body.paragraphs, starts, notes };
}

function calledNotes(
  marks: DraftBody['footnotes'],
  { paragraphs }: DraftBody,
  [label, place]: readonly [string, string],
): readonly CalledNote[] {
  const byId = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs) {
    if (paragraph.note === undefined) continue;
    const known = byId.get(paragraph.note);
    if (known) known.push(paragraph);
    else byId.set(paragraph.note, [paragraph]);
  }
  return marks.slice(0, MOST_NOTES).map(({ id, at }, i) => ({
    label: `${label}${i + 1}`,
    place: `${place}${i + 1}`,
    at,
    paragraphs: byId.get(id) ?? [],
  }));
}

interface Surroundings {
  readonly body: DraftBody;
  /** Where relations lead to. */
  readonly targets: ReadonlyMap<string, string>;
  readonly comments: readonly Comment[];
  readonly problems: DraftParts['problems'];
}

class LineWriter {
  text = '';
  readonly starts: number[] = [];
  readonly places: DraftPlace[] = [];
  readonly notes: { span: Span; calledAt: number }[] = [];
  private readonly lines: { readonly kind: ProseBlock['kind']; readonly span: Span }[] = [];
  private readonly definitions: FootnoteDefinition[] = [];
  private readonly mentions: CitationMention[] = [];

  constructor({ paragraphs, hasPages }: DraftBody) {
    const lines = paragraphs.map((paragraph) => paragraph.stretches.map(({ text }) => text).join(''));
    let at = 0;
    for (const [i, paragraph] of paragraphs.entries()) {
      const line = lines[i] ?? '';
      this.starts.push(at);
      this.line(kindOf(paragraph), { start: at, end: at + line.length });
      const label = (page: number): string => `${hasPages ? `p. ${page}, ` : ''}para. ${i + 1}`;
      this.places.push({ start: at, label: label(paragraph.page) });
      if (hasPages)
        for (const { at: inside, page } of paragraph.breaks)
          this.places.push({ start: at + inside, label: label(page) });
      at += line.length + 1;
    }
    this.text = lines.join('\n');
  }

  /** A note's lines come after those of the body. */
  note({ label, place, at, paragraphs }: CalledNote): void {
    const lines = paragraphs
      .map((paragraph) =>
        paragraph.stretches
          .map(({ text }) => text)
          .join('')
          .trim(),
      )
      .filter((line) => line !== '');
    const called = this.offsetOf(at);
    this.mentions.push({
      kind: 'footnote',
      key: label,
      span: { start: called, end: called },
      whole: { start: called, end: called },
    });
    if (lines.length === 0) return;
    let start = this.text.length + 1;
    this.places.push({ start, label: place });
    const span = { start, end: start + lines.join('\n').length };
    this.definitions.push({ label, span, text: lines.join('\n') });
    this.notes.push({ span, calledAt: called });
    for (const line of lines) {
      this.line('footnote', { start, end: start + line.length });
      start += line.length + 1;
    }
    this.text += `\n${lines.join('\n')}`;
  }

  /** The comments of the document, each at the words that it is about. */
  comments({ comments }: DraftBody, texts: ReadonlyMap<string, string>): readonly Comment[] {
    const found = [...comments].flatMap(([id, { from }]) => {
      const start = this.offsetOf(from);
      const text = texts.get(id);
      return text === undefined ? [] : [{ span: { start, end: start }, text }];
    });
    return found.sort((a, b) => a.span.start - b.span.start);
  }

  parts({ body, targets, comments, problems }: Surroundings): DraftParts {
    const spanOf = ({ from, to }: { readonly from: Spot; readonly to: Spot }): Span => ({
      start: this.offsetOf(from),
      end: this.offsetOf(to),
    });
    const references: OwnReference[] = [];
    const cuts: Span[] = [];
    for (const link of body.links) {
      const [span, key] = [spanOf(link), targets.get(link.what)];
      if (key !== undefined && /^[a-z]+:/i.test(key)) this.mentions.push({ kind: 'link', key, span, whole: span });
    }
    for (const field of body.citations) {
      const span = spanOf(field);
      cuts.push(span);
      for (const { key, title, url, locator } of field.what) {
        references.push({ key, ...(title !== undefined && { title }), ...(url !== undefined && { url }) });
        this.mentions.push({
          kind: 'key',
          key,
          span,
          whole: span,
          ...(locator !== undefined && { locator, written: { text: locator, span } }),
        });
      }
    }
    const prose = this.lines.map(({ kind, span }) => this.block(kind, span, cuts));
    const harvest = {
      blocks: prose.flatMap(({ block }) => block ?? []),
      footnotes: this.definitions,
      comments,
      citations: [...this.mentions, ...prose.flatMap(({ citations }) => citations)].sort(
        (a, b) => a.span.start - b.span.start,
      ),
    };
    return draftParts([harvest], this.text.length, {
      bibliographies: [],
      problems,
      ...(references.length > 0 && { references }),
    });
  }

  private block(
    kind: ProseBlock['kind'],
    span: Span,
    cuts: readonly Span[],
  ): { readonly block: ProseBlock | undefined; readonly citations: readonly CitationMention[] } {
    const whole: readonly Piece[] = [{ text: this.text.slice(span.start, span.end), ...span }];
    const own = cuts
      .filter((cut) => overlaps(cut, span))
      .map((cut) => ({ start: Math.max(0, cut.start - span.start), end: Math.min(span.end, cut.end) - span.start }));
    const { pieces, citations } = cleanNotation(without(whole, own), this.text, []);
    return { block: toBlock({ kind, pieces }, this.text), citations };
  }

  private line(kind: ProseBlock['kind'] | undefined, span: Span): void {
    if (kind && span.end > span.start) this.lines.push({ kind, span });
  }

  private offsetOf({ paragraph, at }: Spot): number {
    return (this.starts[paragraph] ?? 0) + at;
  }
}

/** Tables of contents and running heads are no prose. */
function kindOf({ kind, isCell }: Paragraph): ProseBlock['kind'] | undefined {
  if (kind === 'crumb') return undefined;
  if (isCell) return 'table-cell';
  switch (kind) {
    case 'heading':
    case 'list-item':
    case 'quote':
    case 'caption':
      return kind;
    default:
      return 'paragraph';
  }
}
