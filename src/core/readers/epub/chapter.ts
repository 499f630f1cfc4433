import type { XmlAttributes } from '../archive/xml';
import { readXml } from '../archive/xml';
import type { Part } from '../support/document';
import { pagedParts, pageMarker } from '../support/paged-parts';
import { RaisedReading } from '../../text/characters/raised';
import { withCharacters } from '../../text/characters/entities';
import type { EpubNavigation } from './navigation';
import { HTML_KINDS } from '../support/html-kinds';

/** What is known of a chapter before it is read. */
export interface ChapterContext {
  /** Its file's name. */
  readonly name: string;
  readonly navigation: EpubNavigation;
  /** The printed page on which the chapter before it ended. */
  readonly page: string | undefined;
}

/** The text of a chapter, and the page on which it ends. */
export interface Chapter {
  readonly parts: readonly Part[];
  readonly page: string | undefined;
}

/** Reads the XHTML of a chapter. */
export function chapterParts(xml: string, context: ChapterContext): Chapter {
  const reader = new ChapterReader(context);
  readXml(withCharacters(xml), reader);
  reader.end();
  return { parts: reader.parts, page: reader.page };
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const LEFT_OUT = names('head script style rt rp svg math audio video object iframe nav template');
const BLOCKS = names(
  'p h1 h2 h3 h4 h5 h6 li dt dd div section article aside blockquote figcaption caption pre td th tr table ul ol dl ' +
    'body figure header footer hr main hgroup',
);
const LONGEST = 4 << 20;
const LONGEST_NAME = 80;

class ChapterReader {
  readonly parts: Part[] = [];
  page: string | undefined;
  private chapter: string | undefined;
  private written = '';
  private marks: { start: number; locator: string | undefined }[] = [];
  private row: string[] | undefined;
  private silent = 0;
  private raised = 0;
  private readonly reading = new RaisedReading();
  private readonly around: string[] = [];
  private readonly references: boolean[] = [];

  constructor(private readonly context: ChapterContext) {
    this.page = context.page;
    this.chapter = context.navigation.chapters.get(context.name);
  }

  open(name: string, attributes: XmlAttributes): void {
    const isReference = /\bnoteref\b/.test(attributes['epub:type'] ?? '') || attributes['role'] === 'doc-noteref';
    this.references.push(isReference);
    if (isReference || LEFT_OUT.has(name)) this.silent++;
    this.place(attributes);
    if (this.silent > 0) return;
    if (name === 'sup') this.raised++;
    else if (name === 'br') this.add(' ');
    else if (name === 'tr') this.startRow();
    else if ((name === 'td' || name === 'th') && this.row) this.written = '';
    else if (BLOCKS.has(name) && !this.row) this.closeBlock();
    if (BLOCKS.has(name)) this.around.push(name);
  }

  close(name: string): void {
    if (this.references.pop() === true || LEFT_OUT.has(name)) {
      this.silent--;
      return;
    }
    if (this.silent > 0) return;
    if (name === 'sup') this.raised--;
    else if ((name === 'td' || name === 'th') && this.row) this.endCell();
    else if (name === 'tr') this.endRow();
    else if (BLOCKS.has(name) && !this.row) this.closeBlock();
    if (BLOCKS.has(name)) this.around.pop();
  }

  text(text: string): void {
    if (this.silent > 0) return;
    const isRaised = this.raised > 0;
    const read = this.reading.read(isRaised ? text.trim() : text, isRaised, this.written);
    this.add(read.prefix + read.text);
  }

  end(): void {
    if (this.row) this.endRow();
    this.closeBlock();
  }

  private add(text: string): void {
    if (this.written.length > LONGEST || (this.written === '' && text.trim() === '')) return;
    if (this.written === '') this.marks = [{ start: 0, locator: this.locator }];
    const spaced = text.replace(/[ \n\r\t]+/g, ' ');
    this.written += this.written.endsWith(' ') ? spaced.trimStart() : spaced;
  }

  private get locator(): string | undefined {
    return this.page !== undefined ? `p. ${this.page}` : this.chapter && `“${this.chapter}”`;
  }

  /** A page of the printed book may begin here, or a chapter. */
  private place(attributes: XmlAttributes): void {
    const { navigation, name } = this.context;
    const isBreak = /\bpagebreak\b/.test(attributes['epub:type'] ?? '') || attributes['role'] === 'doc-pagebreak';
    const at = `${name}#${attributes['id'] ?? ''}`;
    this.chapter = navigation.chapters.get(at) ?? this.chapter;
    const label = navigation.pages.get(at) ?? (isBreak ? (attributes['title'] ?? attributes['aria-label']) : undefined);
    const page = label?.replace(/^(?:page|p\.)\s*/i, '').replace(/[.\s]+$/, '');
    if (page === undefined || page === '' || page === this.page) return;
    this.page = page;
    if (this.written === '') this.parts.push(pageMarker(`p. ${page}`));
    else this.marks.push({ start: this.written.length, locator: this.locator });
  }

  private closeBlock(): void {
    const text = this.written.trimEnd();
    this.written = '';
    if (text === '') return;
    const [kind = 'paragraph'] = [...this.around].reverse().flatMap((name) => HTML_KINDS[name] ?? []);
    if (kind === 'heading' && this.chapter === undefined) this.chapter = text.slice(0, LONGEST_NAME);
    this.parts.push(...pagedParts({ kind, text, pages: this.marks }));
    for (const { locator } of this.marks.slice(1)) if (locator !== undefined) this.parts.push(pageMarker(locator));
  }

  private startRow(): void {
    this.closeBlock();
    this.row = [];
  }

  private endCell(): void {
    this.row?.push(this.written.trim());
    this.written = '';
  }

  private endRow(): void {
    const text = (this.row ?? []).join(' | ');
    this.row = undefined;
    this.written = '';
    if (/[^\s|]/.test(text)) this.parts.push({ kind: 'table', text, locator: this.locator });
  }
}
