import { Tokenizer } from 'htmlparser2';
import type { ProseBlock } from '../../model/draft';
import type { Span } from '../../model/span';
import { HTML_BLOCKS_LIST } from '../../words/readers/html-blocks';
import { KINDS_OF_ELEMENTS } from '../../text/words/html-elements';
import { wordSet } from '../../text/words/word-list';
import { MASK } from '../markdown/markdown-masks';
import type { Comment } from './directives';
import type { Piece, Prose } from './pieces';
import { verbatim } from './pieces';

type Kind = ProseBlock['kind'];

const BLOCKS = wordSet(HTML_BLOCKS_LIST);
/** Elements whose words are a block of their own kind. */
const KINDS: Readonly<Record<string, Kind>> = {
  ...KINDS_OF_ELEMENTS,
  td: 'table-cell',
  th: 'table-cell',
};
/** What stands in these is no prose of the writer's. */
const OPAQUE = new Set('code head kbd math nav noscript pre samp script select style svg template textarea'.split(' '));
/** Marks in whose place a browser shows quotation marks: outermost, and inside another quotation. */
const MARKS = [
  ['“', '”'],
  ['‘', '’'],
] as const;

/**
 * The quotation mark that a tag stands for, or undefined: `<q>` and `</q>`. `depth` counts the quotations around it.
 */
export function quotationMark(tag: string, depth: number): string | undefined {
  if (/^<q(?:\s[^>]*)?>$/i.test(tag)) return MARKS[Math.min(depth, 1)]?.[0];
  return /^<\/q\s*>$/i.test(tag) ? MARKS[Math.min(Math.max(depth - 1, 0), 1)]?.[1] : undefined;
}

/** How many block quotations a stretch of HTML leaves open; below nothing where it closes more than it opens. */
export function openQuotes(html: string): number {
  return (html.match(/<blockquote(?=[\s>])/gi)?.length ?? 0) - (html.match(/<\/blockquote\s*>/gi)?.length ?? 0);
}

/** The comments of a stretch of HTML that may be directives, in the draft's offsets. */
export function htmlComments(draft: string, { start, end }: Span): readonly Comment[] {
  const html = draft.slice(start, end);
  if (!html.includes('plumbline-ignore')) return [];
  return [...html.matchAll(/<!--(.{0,2000}?)-->/gs)].map(({ index, 0: whole, 1: text = '' }) => ({
    span: { start: start + index, end: start + index + whole.length },
    text,
  }));
}

/** Stretches of blanks, of what was struck out, and of words. */
const RUNS = new RegExp(`\\s+|${MASK}+|[^\\s${MASK}]+`, 'g');
/** Elements that are nested deeper are read as if they were not there. */
const DEEPEST = 100;

/**
 * The prose of a stretch of HTML in a draft, block by block, in order: what a browser shows, without code and forms. A
 * definition is one block with its term ("Fee: €4"). Linear, however broken the HTML is.
 */
export function htmlProse(draft: string, { start, end }: Span, kind: Kind = 'paragraph'): readonly Prose[] {
  const builder = new ProseBuilder(draft, start, kind);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(draft.slice(start, end));
  tokenizer.end();
  return builder.finish();
}

class ProseBuilder {
  private readonly found: Prose[] = [];
  private pieces: Piece[] = [];
  /** The elements around that give what stands in them a kind, or take it out. */
  private readonly around: string[] = [];
  private opaque = 0;
  private quotes = 0;
  private tag = '';
  private tagStart = 0;
  private textEnd = 0;

  constructor(
    private readonly draft: string,
    private readonly by: number,
    private readonly kind: Kind,
  ) {}

  finish(): readonly Prose[] {
    this.close();
    return this.found;
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.draft.slice(this.by + start, this.by + end).toLowerCase();
    this.tagStart = this.by + start - 1;
  }

  onopentagend(end: number): void {
    const whole = { start: this.tagStart, end: this.by + end + 1 };
    if (this.tag === 'br') this.add(' ', whole);
    if (this.tag === 'q') this.add(MARKS[Math.min(this.quotes++, 1)]?.[0] ?? '', whole);
    if (this.tag === 'dd' && this.pieces.length > 0) this.add(': ', whole);
    else this.separate(this.tag);
    if (this.around.length > DEEPEST) return;
    if (OPAQUE.has(this.tag)) this.opaque++;
    if (OPAQUE.has(this.tag) || KINDS[this.tag] !== undefined) this.around.push(this.tag);
  }

  onselfclosingtag(end: number): void {
    if (this.tag === 'br') this.add(' ', { start: this.tagStart, end: this.by + end + 1 });
    else this.separate(this.tag);
  }

  onclosetag(start: number, end: number): void {
    const name = this.draft
      .slice(this.by + start, this.by + end)
      .toLowerCase()
      .trim();
    if (name === 'q' && this.quotes > 0)
      this.add(MARKS[Math.min(--this.quotes, 1)]?.[1] ?? '', { start: this.by + start - 2, end: this.by + end + 1 });
    if (name !== 'dt') this.separate(name);
    const at = this.around.lastIndexOf(name);
    if (at < 0) return;
    for (const ended of this.around.splice(at)) if (OPAQUE.has(ended)) this.opaque--;
  }

  ontext(start: number, end: number): void {
    const from = this.by + start;
    for (const run of this.draft.slice(from, this.by + end).matchAll(RUNS)) {
      const [at, text] = [from + run.index, run[0]];
      if (/^\s/.test(text)) this.add(' ', { start: at, end: at + text.length });
      else if (!text.startsWith(MASK)) this.put(verbatim(this.draft, at, at + text.length));
    }
    this.textEnd = this.by + end;
  }

  ontextentity(codepoint: number, end: number): void {
    const start = Math.max(this.draft.lastIndexOf('&', this.by + end - 1), this.textEnd);
    this.add(String.fromCodePoint(codepoint), { start, end: this.by + end });
    this.textEnd = this.by + end;
  }

  oncdata(): void {
    /* no prose */
  }
  onattribname(): void {
    /* no prose */
  }
  onattribdata(): void {
    /* no prose */
  }
  onattribentity(): void {
    /* no prose */
  }
  onattribend(): void {
    /* no prose */
  }
  oncomment(): void {
    /* no prose */
  }
  ondeclaration(): void {
    /* no prose */
  }
  onprocessinginstruction(): void {
    /* no prose */
  }
  onend(): void {
    /* finish() closes what is open */
  }

  private add(text: string, { start, end }: Span): void {
    this.put({ text, start, end });
  }

  private put(piece: Piece): void {
    if (this.opaque === 0 && piece.text !== '') this.pieces.push(piece);
  }

  private separate(name: string): void {
    if (BLOCKS.has(name) || KINDS[name] !== undefined) this.close();
  }

  private close(): void {
    const named = [...this.around].reverse().find((name) => KINDS[name] !== undefined);
    const kind = (named === undefined ? undefined : KINDS[named]) ?? this.kind;
    if (this.pieces.some(({ text }) => text.trim() !== '')) this.found.push({ kind, pieces: this.pieces });
    this.pieces = [];
  }
}
