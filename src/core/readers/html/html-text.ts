import type { Block, BlockKind } from '../../model/source';
import type { Span } from '../../model/span';
import { isSpace } from '../../text/characters/characters';
import { nth } from '../../text/nth';
import type { MappedText } from '../../text/offsets/offset-map';
import { OffsetMapBuilder } from '../../text/offsets/offset-map';
import type { MainContent } from './html-main';
import { CellWriter } from './html-cells';
import { noteMarks } from './html-notes';
import { planTables } from './html-tables';
import { valuesOfTerms } from './html-terms';
import type { HtmlElement, HtmlText, HtmlTree } from './html-tree';
import { around } from './html-tree';
import { HTML_KINDS } from '../support/html-kinds';

/** A block with how much of it is links. */
export interface HtmlBlock extends Block {
  readonly linked: number;
  /** The `h1` of the page. */
  readonly isTitle: boolean;
  /** A paragraph in a cell of a table without heads, which may only lay out the page. */
  readonly isInCell: boolean;
}

/** The reading text of a page. */
export interface HtmlReading extends MappedText {
  readonly blocks: readonly HtmlBlock[];
}

/**
 * Writes the article of a page as running text: white space single, blocks parted by an empty line, table cells by a
 * bar.
 */
export function writeHtml(html: string, tree: HtmlTree, main: MainContent): HtmlReading {
  const writer = new Writer(html, tree);
  const marks = noteMarks(tree);
  tree.texts.forEach((text, i) => {
    if (main.isContent(text.element) && marks.get(i) !== '') writer.add(text, marks.get(i));
  });
  return writer.finish();
}

class Writer {
  private readonly builder: OffsetMapBuilder;
  private readonly blocks: HtmlBlock[] = [];
  private readonly elements: readonly HtmlElement[];
  private readonly terms: ReadonlyMap<number, number>;
  private readonly cells: CellWriter;
  private open: { flow: number; start: number; element: number; linked: number } | undefined;
  private written = 0;
  /** A blank of the original that is written once more text follows it. */
  private blank: Span | undefined;
  /** Whether another cell of the row has begun. */
  private isOtherCell = false;

  constructor(
    private readonly html: string,
    tree: HtmlTree,
  ) {
    this.builder = new OffsetMapBuilder(html);
    this.elements = tree.elements;
    this.terms = valuesOfTerms(tree);
    this.cells = new CellWriter(this.builder, planTables(tree), html.length);
  }

  /** Adds a text as it stands, or as it `reads`. */
  add(text: HtmlText, reads?: string): void {
    if (this.open && this.open.flow !== text.flow) {
      if (text.text.trim() === '' && this.terms.size > 0) return;
      this.goOn(this.open, text.flow);
    }
    const before = this.written;
    if (text.after === 'cell') this.isOtherCell = this.open !== undefined;
    else if (text.after === 'break' && this.open && !this.isOtherCell) this.separator(' ');
    if (reads !== undefined) this.piece(text, { start: text.start, end: text.end }, reads);
    else if (text.text === this.html.slice(text.start, text.end)) this.verbatim(text);
    else if (isSpace(text.text.charCodeAt(0))) this.blank ??= text;
    else this.piece(text, text, text.text);
    if (this.open && this.inLink(text.element)) this.open.linked += this.written - before;
  }

  finish(): HtmlReading {
    this.close();
    return { ...this.builder.build(), blocks: this.blocks };
  }

  private verbatim(text: HtmlText): void {
    for (let at = text.start; at < text.end;) {
      const space = isSpace(this.html.charCodeAt(at));
      let end = at + 1;
      while (end < text.end && isSpace(this.html.charCodeAt(end)) === space) end++;
      const start = at;
      if (space) this.blank ??= { start, end: start + 1 };
      else this.piece(text, { start, end }, this.html.slice(start, end));
      at = end;
    }
  }

  private piece(text: HtmlText, span: Span, reads: string): void {
    const isFirst = !this.open;
    if (isFirst && this.blocks.length > 0) this.builder.insert('\n\n');
    this.open ??= { flow: text.flow, start: this.builder.length, element: text.element, linked: 0 };
    if (!isFirst && this.isOtherCell) this.separator(' | ');
    else if (!isFirst && this.blank !== undefined) this.builder.replace(' ', this.blank.start, this.blank.end);
    this.isOtherCell = false;
    this.cells.before(text.element, { ...span, reads, isBlank: this.blank !== undefined });
    this.blank = undefined;
    this.builder.replace(reads, span.start, span.end);
    this.written = this.builder.length;
  }

  private separator(text: string): void {
    this.blank = undefined;
    if (this.open && this.written > this.open.start) this.builder.insert(text);
  }

  /** A value goes on behind its term; anything else begins a block. */
  private goOn(open: { flow: number }, flow: number): void {
    if (this.terms.get(flow) !== open.flow) return this.close();
    this.separator(': ');
    open.flow = flow;
  }

  private close(): void {
    this.blank = undefined;
    this.isOtherCell = false;
    if (!this.open) return;
    if (this.cells.endRow()) this.written = this.builder.length;
    const { start, element, linked } = this.open;
    const { kind, isTitle } = kindOf(this.elements, element);
    const isInCell = kind === 'table' && isParagraphInCell(this.elements, element);
    this.blocks.push({ span: { start, end: this.written }, kind, linked, isTitle, isInCell });
    this.open = undefined;
  }

  private inLink(element: number): boolean {
    return ancestor(this.elements, element, (name) => name === 'a') !== undefined;
  }
}

const KINDS: Readonly<Record<string, BlockKind>> = { ...HTML_KINDS, tr: 'table', td: 'table', th: 'table' };

function kindOf(
  elements: readonly HtmlElement[],
  element: number,
): { readonly kind: BlockKind; readonly isTitle: boolean } {
  const name = ancestor(elements, element, (candidate) => KINDS[candidate] !== undefined);
  return { kind: (name === undefined ? undefined : KINDS[name]) ?? 'paragraph', isTitle: name === 'h1' };
}

function isParagraphInCell(elements: readonly HtmlElement[], element: number): boolean {
  if (ancestor(elements, element, (name) => name === 'p' || name === 'td') !== 'p') return false;
  const table = nearest(elements, element, (name) => name === 'table');
  if (table < 0) return false;
  const inside = elements.slice(table + 1, nth(elements, table).last + 1);
  return !inside.some(({ name }) => name === 'th' || name === 'caption');
}

/** The name of the nearest element around that passes the test, within a few steps. */
function ancestor(
  elements: readonly HtmlElement[],
  element: number,
  test: (name: string) => boolean,
): string | undefined {
  const at = nearest(elements, element, test);
  return at < 0 ? undefined : nth(elements, at).name;
}

/** The same element's place; -1 where there is none. */
function nearest(elements: readonly HtmlElement[], element: number, test: (name: string) => boolean): number {
  return around(elements, element, 12, (i) => test(nth(elements, i).name));
}
