import { Tokenizer } from 'htmlparser2';
import { lastOf } from '../../text/nth';

/**
 * What is told of an XML document, in its order. Names carry the usual prefix of their namespace, whatever the file
 * calls it. Offsets are those of the tag or text in the document, half-open.
 */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes, start: number, end: number): void;
  /** An element without an end tag ends where the next thing begins. */
  close(name: string, start: number, end: number): void;
  text?(text: string, start: number, end: number): void;
}

/** Attributes by name, with the prefix that is usual for their namespace. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Usual prefixes of the namespaces of Office Open XML (both editions), OpenDocument, EPUB and what they build on. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'x',
  'http://schemas.openxmlformats.org/presentationml/2006/main': 'p',
  'http://purl.oclc.org/ooxml/presentationml/main': 'p',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://www.idpf.org/2007/opf': '',
  'http://www.idpf.org/2007/ops': 'epub',
  'http://www.w3.org/1999/xhtml': '',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:presentation:1.0': 'presentation',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
  'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0': 'number',
};

/**
 * Tells a handler of an XML document, however broken it is; every element that is opened is closed. In linear time.
 * Nothing that the document declares (entities, outside files) is ever expanded or fetched.
 */
export function readXml(xml: string, handler: XmlHandler): void {
  const events = new Events(xml, handler);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, events);
  tokenizer.write(xml);
  tokenizer.end();
  events.closeTo(0);
}

/** An end tag closes no element further up than this: broken files must not take quadratic time. */
const FARTHEST = 64;

class Events {
  private readonly stack: string[] = [];
  private readonly prefixes = new Map<string, string>();
  /** Where what was told last ended: what follows begins there. */
  private at = 0;
  private tagStart = 0;
  private name = '';
  private attributes: [name: string, value: string][] = [];

  constructor(
    private readonly xml: string,
    private readonly handler: XmlHandler,
  ) {}

  onopentagname(start: number, end: number): void {
    this.tagStart = start - 1;
    this.name = this.xml.slice(start, end);
    this.attributes = [];
  }

  onattribname(start: number, end: number): void {
    this.attributes.push([this.xml.slice(start, end), '']);
  }

  onattribdata(start: number, end: number): void {
    lastOf(this.attributes)[1] += this.xml.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    lastOf(this.attributes)[1] += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    /* the value is whole */
  }

  onopentagend(end: number): void {
    for (const [name, value] of this.attributes) this.noteNamespace(name, value);
    const name = this.usual(this.name, this.prefixes.get('') ?? '');
    this.stack.push(name);
    const attributes = Object.create(null) as Record<string, string>;
    for (const [key, value] of this.attributes) attributes[this.usual(key, '')] ??= value;
    this.at = end + 1;
    this.handler.open(name, attributes, this.tagStart, this.at);
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
    this.closeTo(this.stack.length - 1);
  }

  onclosetag(start: number, end: number): void {
    const name = this.usual(this.xml.slice(start, end).trim(), this.prefixes.get('') ?? '');
    const last = this.stack.length - 1;
    for (let i = last; i >= 0 && i > last - FARTHEST; i--)
      if (this.stack[i] === name) return this.closeAt(i, start - 2, end);
  }

  ontext(start: number, end: number): void {
    this.at = end;
    this.handler.text?.(this.xml.slice(start, end), start, end);
  }

  ontextentity(codepoint: number, end: number): void {
    const start = this.at;
    this.at = end;
    this.handler.text?.(String.fromCodePoint(codepoint), start, end);
  }

  oncdata(start: number, end: number, offset: number): void {
    this.at = end + 1;
    this.handler.text?.(this.xml.slice(start, end - offset), start, start);
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
    /* closed by closeTo(0) */
  }

  closeTo(depth: number): void {
    while (this.stack.length > depth) this.closeLast(this.at);
  }

  /** Ends an element by its tag, and those inside it that have none. */
  private closeAt(depth: number, start: number, nameEnd: number): void {
    this.closeTo(depth + 1);
    const close = this.xml.indexOf('>', nameEnd);
    this.at = close < 0 ? this.xml.length : close + 1;
    this.closeLast(start);
  }

  private closeLast(start: number): void {
    const name = this.stack.pop();
    if (name !== undefined) this.handler.close(name, start, this.at);
  }

  private noteNamespace(name: string, value: string): void {
    if (!name.startsWith('xmlns')) return;
    const prefix = PREFIXES[value];
    if (prefix !== undefined) this.prefixes.set(name.slice(6), prefix);
  }

  /** A name without a prefix is in the default namespace, an attribute in none. */
  private usual(name: string, byDefault: string): string {
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? byDefault : (this.prefixes.get(name.slice(0, colon)) ?? name.slice(0, colon));
    return prefix === '' ? name.slice(colon + 1) : `${prefix}:${name.slice(colon + 1)}`;
  }
}
