import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Extension } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import type { Definition, FootnoteDefinition, Image, ImageReference, Nodes, Parents, Root } from 'mdast';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import type { CitationMention, FootnoteDefinition as Footnote, ProseBlock } from '../../model/draft';
import type { Span } from '../../model/span';
import type { Comment } from '../support/directives';
import type { Harvest } from '../support/harvest';
import { blockStart } from '../support/harvest';
import { align } from './markdown-align';
import { titleLength, withoutExtras } from './markdown-extras';
import { roleCitations, saidInRole } from '../support/roles';
import { plainParagraphEnd } from './markdown-plain';
import { htmlComments, htmlProse, openQuotes, quotationMark } from '../support/html-prose';
import { cleanNotation, MARKDOWN_NOTATIONS } from '../support/notation';
import type { Piece } from '../support/pieces';
import { readingText, toBlock, verbatim, without } from '../support/pieces';

const SYNTAX = [gfm(), math({ singleDollarTextMath: false })];
/** Without the transforms, which replace nodes by ones that have no place in the draft. */
const TREE: Extension[] = [
  ...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  mathFromMarkdown(),
];
/**
 * Comments, instructions and declarations that may stay open: for each, the parser reads on to the end, so that many
 * take quadratic time.
 */
const OPENERS = /<[!?]/g;
const MOST_OPENERS = 200;
/** Where there are more of them than people write in a chunk, markup in running text is left as it stands. */
const WITHOUT_HTML = { disable: { null: ['htmlText'] } };
/** Deeper than any person nests; beyond it, markup is left as it stands. */
const DEEPEST = 60;

type Kind = ProseBlock['kind'];

/**
 * Takes Markdown apart with CommonMark, GFM and dollar maths. Nodes from `length` on (definitions lent by the rest of
 * the draft) are used, not harvested.
 */
export function harvestMarkdown(text: string, length: number): Harvest {
  const plain = length === text.length ? plainParagraphEnd(text) : -1;
  if (plain > 0) return new TreeHarvest(text, length).paragraph(plain);
  const extensions = (text.match(OPENERS)?.length ?? 0) > MOST_OPENERS ? [...SYNTAX, WITHOUT_HTML] : SYNTAX;
  return new TreeHarvest(text, length).run(fromMarkdown(text, { extensions, mdastExtensions: TREE }));
}

class TreeHarvest {
  private readonly blocks: ProseBlock[] = [];
  private readonly citations: CitationMention[] = [];
  private readonly footnotes: Footnote[] = [];
  private readonly comments: Comment[] = [];
  private readonly definitions = new Map<string, Definition>();
  /** Quotations that HTML has opened: blocks, and those in running text. */
  private openBlocks = 0;
  private openMarks = 0;

  constructor(
    private readonly text: string,
    private readonly length: number,
  ) {}

  run(root: Root): Harvest {
    for (const node of root.children) if (node.type === 'definition') this.definitions.set(node.identifier, node);
    for (const node of root.children) if (spanOf(node).start < this.length) this.flow(node, 'paragraph', 0);
    this.blocks.sort((a, b) => blockStart(a) - blockStart(b));
    this.citations.sort((a, b) => a.whole.start - b.whole.start);
    return { blocks: this.blocks, citations: this.citations, footnotes: this.footnotes, comments: this.comments };
  }

  /** The harvest of text that is one paragraph without markup up to `end`. */
  paragraph(end: number): Harvest {
    this.leaf(align(this.text, 0, end, this.text.slice(0, end)), 'paragraph');
    return { blocks: this.blocks, citations: this.citations, footnotes: this.footnotes, comments: this.comments };
  }

  private flow(node: Nodes, kind: Kind, depth: number): void {
    if (depth > DEEPEST) return this.leaf([verbatim(this.text, spanOf(node).start, spanOf(node).end)], kind);
    switch (node.type) {
      case 'heading':
        return this.leaf(this.inline(node, 0), 'heading');
      case 'paragraph':
        return this.paragraphOf(this.inline(node, 0), kind === 'paragraph' && this.openBlocks > 0 ? 'quote' : kind);
      case 'tableCell':
        return this.leaf(this.inline(node, 0), 'table-cell');
      case 'definition':
        return this.remark(node);
      case 'html':
        return this.htmlBlock(node.value, spanOf(node), kind);
      case 'footnoteDefinition':
        this.footnote(node);
        return this.children(node, 'footnote', depth);
      case 'blockquote':
        return this.children(node, kind === 'footnote' ? kind : 'quote', depth);
      case 'listItem':
        return this.children(node, kind === 'paragraph' ? 'list-item' : kind, depth);
      default:
        if ('children' in node) this.children(node, kind, depth);
    }
  }

  /** A definition that leads nowhere is a comment: `[//]: # (words)`. */
  private remark(node: Definition): void {
    if (/^(?:#|<>)?$/.test(node.url) && typeof node.title === 'string')
      this.comments.push({ span: spanOf(node), text: node.title });
  }

  private children(node: Parents, kind: Kind, depth: number): void {
    for (const child of node.children) this.flow(child, kind, depth + 1);
  }

  /** A paragraph; that of a callout begins with its title. */
  private paragraphOf(pieces: readonly Piece[], kind: Kind): void {
    const title = kind === 'quote' ? titleLength(pieces, this.text) : 0;
    if (title === 0) return this.leaf(pieces, kind);
    const end = readingText(pieces).length;
    this.leaf(without(pieces, [{ start: title, end }]), 'heading');
    this.leaf(without(pieces, [{ start: 0, end: title }]), kind);
  }

  private leaf(pieces: readonly Piece[], kind: Kind): void {
    const cleaned = cleanNotation(withoutExtras(pieces, this.text), this.text, MARKDOWN_NOTATIONS);
    for (const citation of cleaned.citations) this.citations.push(citation);
    const block = toBlock({ kind, pieces: cleaned.pieces }, this.text);
    if (block) this.blocks.push(block);
  }

  private inline(node: Parents, depth: number): readonly Piece[] {
    return node.children.flatMap((child) => this.phrase(child, depth + 1));
  }

  private phrase(node: Nodes, depth: number): readonly Piece[] {
    const span = spanOf(node);
    if (depth > DEEPEST) return [verbatim(this.text, span.start, span.end)];
    switch (node.type) {
      case 'text':
        return align(this.text, span.start, span.end, node.value);
      case 'inlineCode':
        return this.code(span);
      case 'break':
        return [{ text: ' ', ...span }];
      case 'html':
        return this.inlineHtml(node.value, span);
      case 'footnoteReference':
        this.citations.push({
          kind: 'footnote',
          key: node.label ?? node.identifier,
          span: { start: span.start + 2, end: span.end - 1 },
          whole: span,
        });
        return [];
      case 'link':
        this.link(node.url, span);
        return this.isBareAddress(span) ? [] : this.inline(node, depth);
      case 'linkReference': {
        const definition = this.definitions.get(node.identifier);
        if (definition) this.link(definition.url, span);
        return this.inline(node, depth);
      }
      case 'image':
      case 'imageReference':
        return this.image(node, span);
      case 'emphasis':
      case 'strong':
        return this.inline(node, depth);
      // `H~2~O` is a subscript of pandoc's; GitHub would strike the sign out.
      case 'delete':
        return /^~[^~\s]{1,20}~$/.test(this.text.slice(span.start, span.end)) ? this.inline(node, depth) : [];
      default:
        return [];
    }
  }

  /** What code says: nothing, but for the words of a role of MyST's. */
  private code(span: Span): readonly Piece[] {
    this.citations.push(...roleCitations(this.text, span));
    const said = saidInRole(this.text, span);
    return said ? [verbatim(this.text, said.start, said.end)] : [];
  }

  /** `span` is that of the target where it is written in the link as it stands, else that of the whole link. */
  private link(url: string, whole: Span): void {
    if (url.startsWith('#') || url.startsWith('mailto:')) return;
    const at = this.text.slice(whole.start, whole.end).lastIndexOf(url);
    const span = at < 0 || url === '' ? whole : { start: whole.start + at, end: whole.start + at + url.length };
    this.citations.push({ kind: 'link', key: url, span, whole });
  }

  private isBareAddress({ start }: Span): boolean {
    return this.text[start] !== '[';
  }

  private image(node: Image | ImageReference, { start }: Span): readonly Piece[] {
    const alt = node.alt ?? '';
    if (alt !== '' && this.text.startsWith(alt, start + 2))
      this.leaf([verbatim(this.text, start + 2, start + 2 + alt.length)], 'caption');
    return [];
  }

  private inlineHtml(value: string, span: Span): readonly Piece[] {
    this.comments.push(...htmlComments(this.text, span));
    const mark = quotationMark(value, this.openMarks);
    if (mark !== undefined) this.openMarks = Math.max(0, this.openMarks + (value.startsWith('</') ? -1 : 1));
    const text = /^<br\b/i.test(value) ? ' ' : mark;
    return text === undefined ? [] : [{ text, ...span }];
  }

  /** HTML that stands by itself; Markdown that it encloses is read as such, and as quoted where it quotes. */
  private htmlBlock(value: string, span: Span, kind: Kind): void {
    this.comments.push(...htmlComments(this.text, span));
    const around = kind === 'paragraph' && this.openBlocks > 0 ? 'quote' : kind;
    for (const { kind: own, pieces } of htmlProse(this.text, span, around)) this.leaf(pieces, own);
    this.openBlocks = Math.max(0, this.openBlocks + openQuotes(value));
  }

  private footnote(node: FootnoteDefinition): void {
    const span = spanOf(node);
    const raw = this.text.slice(span.start, span.end);
    this.footnotes.push({ label: node.label ?? node.identifier, span, text: raw.slice(raw.indexOf(']:') + 2).trim() });
  }
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
