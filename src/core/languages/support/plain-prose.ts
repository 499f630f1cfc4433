import type { ProseBlock } from '../../model/draft';
import type { Span } from '../../model/span';
import { nth } from '../../text/nth';
import type { Harvest } from './harvest';
import { cleanNotation, type Notation } from './notation';
import type { Piece } from './pieces';
import { toBlock, verbatim, without } from './pieces';

/** A paragraph of plain text: its lines, in the draft, without the blanks around them. */
interface Paragraph {
  readonly kind: ProseBlock['kind'];
  readonly lines: readonly Span[];
}

/** What is special about a plain text. */
export interface PlainOptions {
  /** Notations of Markdown that are looked for in it. */
  readonly notations?: readonly Notation[];
  /** Stretches that are no prose, in order; they read as blanks already. */
  readonly gaps?: readonly Span[];
}

const LIST_MARK = /^(?:[-*+•‣–]|\(?\d{1,3}[.)]|\(?[a-z][.)])[ \t]+/;
const QUOTE_MARK = /^(?:>[ \t]?)+/;
const RULE = /^[-=_*~#·. \t]{3,}$/;
/** Lines longer than this were not broken by hand: each is a paragraph. UTF-16 code units. */
const WIDEST_WRAP = 120;
/** A line shorter than this share of the longest one near it ends its paragraph. */
const FULL_LINE = 0.6;
const LONGEST_HEADING = 90;

/** Plain text as paragraphs: hard-wrapped lines are joined, lists, quotes (`>`) and headings told apart. Linear. */
export function harvestPlain(
  text: string,
  from: number,
  to: number,
  { notations = [], gaps = [] }: PlainOptions = {},
): Harvest {
  const blocks: ProseBlock[] = [];
  const citations: Harvest['citations'][number][] = [];
  for (const { kind, lines } of paragraphs(text, from, to)) {
    const cleaned = cleanNotation(cutOut(joined(text, lines), gaps), text, notations);
    for (const citation of cleaned.citations) citations.push(citation);
    const block = toBlock({ kind, pieces: cleaned.pieces }, text);
    if (block) blocks.push(block);
  }
  return { blocks, citations, footnotes: [], comments: [] };
}

/** Lines as one run of pieces; what stands between two lines reads as one blank. */
export function joined(text: string, lines: readonly Span[]): readonly Piece[] {
  return lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const piece = verbatim(text, line.start, line.end);
    return before ? [{ text: ' ', start: before.end, end: line.start }, piece] : [piece];
  });
}

/** The pieces without some spans of the draft. */
function cutOut(pieces: readonly Piece[], gaps: readonly Span[]): readonly Piece[] {
  if (gaps.length === 0) return pieces;
  return pieces.flatMap((piece) => {
    // What stands between two lines reads as one blank, whatever else is there.
    if (piece.text.length !== piece.end - piece.start) return [piece];
    const inside: Span[] = [];
    for (let i = firstAfter(gaps, piece.start); i < gaps.length && nth(gaps, i).start < piece.end; i++)
      inside.push({ start: nth(gaps, i).start - piece.start, end: nth(gaps, i).end - piece.start });
    return without([piece], inside);
  });
}

/** Index of the first span that ends after an offset. */
function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nth(spans, middle).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The lines of `[from, to)` without the white space around them; empty lines have no length. */
export function trimmedLines(text: string, from: number, to: number): readonly Span[] {
  const lines: Span[] = [];
  for (let at = from; at < to;) {
    const found = text.indexOf('\n', at);
    const next = found < 0 || found >= to ? to : found + 1;
    lines.push(trimmed(text, at, next));
    at = next;
  }
  return lines;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The blank, the no-break space, and the byte order mark. */
const BLANKS: ReadonlySet<number> = new Set([32, 0xa0, 0xfeff]);

function isBlank(code: number): boolean {
  return BLANKS.has(code) || (code >= 9 && code <= 13);
}

function paragraphs(text: string, from: number, to: number): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let run: Span[] = [];
  const flush = (): void => {
    if (run.length > 0) for (const paragraph of splitRun(text, run)) found.push(paragraph);
    run = [];
  };
  for (const line of trimmedLines(text, from, to)) {
    if (line.end === line.start || RULE.test(text.slice(line.start, Math.min(line.end, line.start + 200)))) flush();
    else run.push(line);
  }
  flush();
  return found;
}

/** Each item of a list, and a quotation from what is none. */
function isMarkedOff(kind: ProseBlock['kind'], last: ProseBlock['kind']): boolean {
  return kind === 'list-item' || (kind === 'quote') !== (last === 'quote');
}

/** Lines between two empty ones: a new paragraph starts at a mark, and after a line that was left short. */
function splitRun(text: string, run: readonly Span[]): readonly Paragraph[] {
  const longest = run.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const found: { kind: ProseBlock['kind']; lines: Span[] }[] = [];
  let ended = true;
  for (const line of run) {
    const { kind, mark } = marked(text, line);
    const body = { start: line.start + mark, end: line.end };
    const last = found.at(-1);
    if (ended || !last || isMarkedOff(kind, last.kind)) found.push({ kind, lines: [body] });
    else last.lines.push(body);
    ended = longest > WIDEST_WRAP || line.end - line.start < longest * FULL_LINE;
  }
  return run.length === 1 ? found.map((paragraph) => asHeading(text, paragraph)) : found;
}

function marked(text: string, { start, end }: Span): { readonly kind: ProseBlock['kind']; readonly mark: number } {
  const head = text.slice(start, Math.min(end, start + 60));
  const quote = QUOTE_MARK.exec(head);
  if (quote) return { kind: 'quote', mark: quote[0].length };
  const item = LIST_MARK.exec(head);
  return item ? { kind: 'list-item', mark: item[0].length } : { kind: 'paragraph', mark: 0 };
}

function asHeading(text: string, paragraph: Paragraph): Paragraph {
  const [line] = paragraph.lines;
  if (paragraph.kind !== 'paragraph' || !line || line.end - line.start > LONGEST_HEADING) return paragraph;
  return /[.!?…:;,]["'”’»)\]]*$/.test(text.slice(line.start, line.end)) ? paragraph : { ...paragraph, kind: 'heading' };
}
