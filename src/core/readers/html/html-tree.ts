import { Tokenizer } from 'htmlparser2';
import type { Span } from '../../model/span';
import { nth } from '../../text/nth';
import { wordSet } from '../../text/words/word-list';
import { HTML_BLOCKS_LIST } from '../../words/readers/html-blocks';
import { HTML_ENDS_OF_PARAGRAPHS_LIST } from '../../words/readers/html-ends-of-paragraphs';

/** An element of a page. Elements stand in document order; those inside one are the `last - index` that follow it. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Index of the element around it; -1 for the outermost. */
  readonly parent: number;
  /** Index of the last element inside it; its own where there is none. */
  last: number;
}

/** A stretch of text or one character reference, with what it reads as. */
export interface HtmlText extends Span {
  readonly text: string;
  /** The element it stands in; -1 outside all. */
  readonly element: number;
  /** Grows wherever a block-level element starts or ends: texts of one number belong to one block. */
  readonly flow: number;
  /** What separates it from the text before it inside one block. */
  readonly after: 'nothing' | 'cell' | 'break';
}

/** A page taken apart. */
export interface HtmlTree {
  readonly elements: readonly HtmlElement[];
  readonly texts: readonly HtmlText[];
}

/** Elements nested deeper are read as if they were not there. */
const DEEPEST = 512;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const VOID = names('area base br col embed hr img input link meta source track wbr');
const BLOCK = wordSet(HTML_BLOCKS_LIST);
/** Opening anything that stands in a body ends these. */
const ENDED_BY_FLOW = names('p head');
/** Opening one of these ends the others, where they are innermost (HTML, "tag omission"). */
const ENDS: Readonly<Record<string, ReadonlySet<string>>> = {
  li: names('p li'),
  dt: names('p dt dd'),
  dd: names('p dt dd'),
  tr: names('p td th tr'),
  td: names('p td th'),
  th: names('p td th'),
  tbody: names('p td th tr thead tbody'),
  tfoot: names('p td th tr tbody thead'),
  option: names('option'),
  body: names('title head'),
};
const ENDS_PARAGRAPH = wordSet(HTML_ENDS_OF_PARAGRAPHS_LIST);

/** Takes a page apart, however broken it is. Every piece of text has its place. */
export function parseHtml(html: string): HtmlTree {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder.finish();
}

class TreeBuilder {
  private readonly elements: HtmlElement[] = [];
  private readonly texts: HtmlText[] = [];
  private readonly stack: number[] = [];
  private name = '';
  private attributes = new Map<string, string>();
  private attribute = '';
  private value = '';
  private flow = 0;
  private after: HtmlText['after'] = 'nothing';
  private textEnd = 0;

  constructor(private readonly html: string) {}

  finish(): HtmlTree {
    this.popTo(0);
    return { elements: this.elements, texts: this.texts };
  }

  onopentagname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase();
    this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.html.slice(start, end).toLowerCase();
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    this.value += this.html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (!this.attributes.has(this.attribute)) this.attributes.set(this.attribute, this.value);
  }

  onopentagend(): void {
    const ended = ENDS[this.name] ?? (ENDS_PARAGRAPH.has(this.name) ? ENDED_BY_FLOW : undefined);
    if (ended)
      while (this.stack.length > 0 && ended.has(nth(this.elements, this.stack.at(-1) ?? 0).name))
        this.popTo(this.stack.length - 1);
    this.separate(this.name);
    const index = this.elements.length;
    this.elements.push({ name: this.name, attributes: this.attributes, parent: this.stack.at(-1) ?? -1, last: index });
    if (!VOID.has(this.name) && this.stack.length < DEEPEST) this.stack.push(index);
  }

  onselfclosingtag(): void {
    this.onopentagend();
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase().trim();
    this.separate(name);
    for (let i = this.stack.length - 1; i >= 0; i--) {
      if (nth(this.elements, this.stack[i] ?? 0).name === name) return this.popTo(i);
    }
  }

  ontext(start: number, end: number): void {
    this.add(this.html.slice(start, end), start, end);
  }

  ontextentity(codepoint: number, end: number): void {
    const start = this.html.lastIndexOf('&', end - 1);
    this.add(String.fromCodePoint(codepoint), Math.max(start, this.textEnd), end);
  }

  oncdata(start: number, end: number, offset: number): void {
    this.add(this.html.slice(start, end - offset), start, end - offset);
  }

  oncomment(): void {
    /* no text */
  }
  ondeclaration(): void {
    /* no text */
  }
  onprocessinginstruction(): void {
    /* no text */
  }
  onend(): void {
    /* finish() closes what is open */
  }

  private add(text: string, start: number, end: number): void {
    if (text === '') return;
    this.texts.push({ text, start, end, element: this.stack.at(-1) ?? -1, flow: this.flow, after: this.after });
    this.after = 'nothing';
    this.textEnd = end;
  }

  private separate(name: string): void {
    if (BLOCK.has(name)) this.flow++;
    else if (name === 'td' || name === 'th') this.after = 'cell';
    else if (name === 'br') this.after = this.after === 'break' ? this.nextFlow() : 'break';
  }

  /** Two line breaks in a row part paragraphs. */
  private nextFlow(): 'nothing' {
    this.flow++;
    return 'nothing';
  }

  private popTo(length: number): void {
    for (const ended of this.stack.splice(length)) nth(this.elements, ended).last = this.elements.length - 1;
  }
}

/** Whether elements of a name stand on lines of their own. */
export function isBlock(name: string): boolean {
  return BLOCK.has(name);
}

/** The element, or the nearest around it within some steps, that passes the test; -1 where none does. */
export function around(
  elements: readonly HtmlElement[],
  element: number,
  steps: number,
  test: (element: number) => boolean,
): number {
  let at = element;
  for (let left = steps; at >= 0 && left > 0; left--, at = nth(elements, at).parent) if (test(at)) return at;
  return -1;
}
