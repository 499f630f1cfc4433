import type { CitationMention, FootnoteDefinition, ProseBlock } from '../../model/draft';
import type { Span } from '../../model/span';
import type { Comment } from '../support/directives';
import type { Harvest } from '../support/harvest';
import { cleanNotation, type Notation } from '../support/notation';
import type { Piece } from '../support/pieces';
import { toBlock, verbatim } from '../support/pieces';
import { joined, trimmedLines } from '../support/plain-prose';
import { caches } from '../../text/caches';
import { firstOf, lastOf } from '../../text/nth';

type Kind = ProseBlock['kind'];

/**
 * What a line of a light markup is. `skip` lines are no prose; `run` skips on up to the line that `ends` it, which is
 * prose again only if it `keeps` it.
 */
export type Line =
  | {
      readonly kind: Kind;
      /** Length of the mark before the prose. */ readonly mark: number;
      /** Whether the line is a block by itself. */ readonly alone?: boolean;
      /** Whether a new block starts at the line. */ readonly opens?: boolean;
    }
  | { readonly kind: 'text' }
  | { readonly kind: 'skip' }
  | {
      readonly kind: 'run';
      readonly ends: (words: string, indent: number) => boolean;
      readonly keeps?: boolean;
      /** What a line within says that is a comment; undefined where it is none. */
      readonly comment?: (words: string) => string | undefined;
    }
  | { readonly kind: 'comment'; readonly text: string };

/** A form of inline markup; `pattern` is sticky and bounded. */
export interface Inline {
  /** Characters it can start with. */
  readonly starts: string;
  readonly pattern: RegExp;
  /** What is kept of it: the text of a group (`group`, by number), or nothing; and the citations in it. */
  readonly group?: number;
  /** The text of a note out of the running text, by number of the group. */
  readonly aside?: number;
  /** What the whole of it reads as. */
  readonly reads?: string | ((match: RegExpExecArray) => string);
  readonly cite?: (match: RegExpExecArray) => readonly CitationMention[];
}

/** A light markup: how its lines and its inline forms are told. */
export interface Light {
  line(text: string, line: Span, previous: Line['kind'] | 'empty'): Line;
  readonly inline: readonly Inline[];
  /** What stands before the text of a footnote, its label as the first group. */
  readonly footnote?: RegExp;
  /** What stands before the text of one that is a reference. */
  readonly reference?: RegExp;
  /** What stands before each cell of a table's line; global. */
  readonly cells?: RegExp;
  /** The skipped lines between which paragraphs are quoted. */
  readonly quoted?: { readonly begin: RegExp; readonly end: RegExp };
  /** Notations of other languages that this one shares. */
  readonly notations: readonly Notation[];
}

/** Takes a line-based markup apart into blocks of prose. Linear, as every pattern is bounded. */
export function harvestLight(text: string, light: Light): Harvest {
  const blocks: ProseBlock[] = [];
  const citations: CitationMention[] = [];
  const comments: Comment[] = [];
  const footnotes: FootnoteDefinition[] = [];
  const add = (kind: Kind, pieces: readonly Piece[]): void => {
    const cleaned = cleanNotation(pieces, text, light.notations);
    for (const citation of cleaned.citations) citations.push(citation);
    const block = toBlock({ kind, pieces: cleaned.pieces }, text);
    if (block) blocks.push(block);
  };
  for (const { kind, lines } of blocksOf(text, light, comments)) {
    const asides: (readonly Piece[])[] = [];
    add(kind, inlinePieces(text, joined(text, lines), light, { citations, asides }));
    for (const aside of asides) add('footnote', aside);
    if (kind === 'footnote') footnotes.push(...noteOf(text, lines, light));
  }
  citations.sort((a, b) => a.whole.start - b.whole.start);
  return { blocks, citations, footnotes, comments };
}

/** How far before its text a note's label may begin, in UTF-16 units. */
const LONGEST_LABEL = 60;

function noteOf(text: string, lines: readonly Span[], { footnote, reference }: Light): readonly FootnoteDefinition[] {
  const span = { start: firstOf(lines).start, end: lastOf(lines).end };
  const before = text.slice(Math.max(0, span.start - LONGEST_LABEL), span.start);
  const label = footnote?.exec(before)?.[1];
  if (label === undefined) return [];
  const isReference = reference?.test(before) === true;
  return [{ label, span, text: text.slice(span.start, span.end), ...(isReference && { isReference }) }];
}

interface Lines {
  readonly kind: Kind;
  readonly lines: Span[];
}

function blocksOf(text: string, light: Light, comments: Comment[]): readonly Lines[] {
  const found: Lines[] = [];
  let open: Lines | undefined;
  let run: Extract<Line, { readonly kind: 'run' }> | undefined;
  let previous: Line['kind'] | 'empty' = 'empty';
  let isQuoted = false;
  for (const line of trimmedLines(text, 0, text.length)) {
    if (run) {
      if (staysIn(run, text, line, comments)) continue;
      const { keeps } = run;
      run = undefined;
      if (!keeps) continue;
    }
    const what: Line | { readonly kind: 'empty' } =
      line.start === line.end ? { kind: 'empty' } : light.line(text, line, previous);
    previous = what.kind;
    if (what.kind === 'comment') {
      comments.push({ span: line, text: what.text });
      continue;
    }
    if (what.kind === 'text') {
      if (open) open.lines.push(line);
      else found.push((open = { kind: isQuoted ? 'quote' : 'paragraph', lines: [line] }));
      continue;
    }
    if (what.kind === 'skip')
      isQuoted = staysQuoted(isQuoted, text.slice(line.start, Math.min(line.end, line.start + 40)), light);
    if (what.kind === 'run') run = what;
    open =
      what.kind === 'empty' || what.kind === 'skip' || what.kind === 'run'
        ? undefined
        : opened(found, open, what, { start: line.start + what.mark, end: line.end });
    if (what.kind === 'table-cell' && light.cells && line.end > line.start + what.mark)
      found.splice(-1, 1, ...cellsOf(text, lastOf(found), light.cells));
  }
  return found;
}

/** True where a line goes on with a run; what it says as a comment is kept. */
function staysIn(run: Extract<Line, { readonly kind: 'run' }>, text: string, line: Span, comments: Comment[]): boolean {
  if (line.start === line.end) return true;
  const words = text.slice(line.start, Math.min(line.end, line.start + 200));
  const said = run.comment?.(words);
  if (said !== undefined) comments.push({ span: line, text: said });
  return said !== undefined || !run.ends(words, indentOf(text, line));
}

/** Whether what follows a skipped line is quoted. */
function staysQuoted(isQuoted: boolean, line: string, { quoted }: Light): boolean {
  return quoted !== undefined && (isQuoted ? !quoted.end.test(line) : quoted.begin.test(line));
}

/** A table's line as one block for each cell. */
function cellsOf(text: string, { kind, lines: [line] }: Lines, before: RegExp): readonly Lines[] {
  if (!line) return [];
  let at = line.start;
  const marks = [...text.slice(line.start, line.end).matchAll(before)].map((mark) => ({
    start: line.start + mark.index,
    end: line.start + mark.index + mark[0].length,
  }));
  return [...marks, { start: line.end, end: line.end }].flatMap(({ start, end }) => {
    const [cell] = [...trimmedLines(text, at, start)];
    at = end;
    return cell && cell.end > cell.start ? [{ kind, lines: [cell] }] : [];
  });
}

/** Blanks before a trimmed line; more than 80 count as 80. */
export function indentOf(text: string, { start }: Span): number {
  const least = Math.max(0, start - 80);
  let at = start;
  while (at > least && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return start - at;
}

function opened(
  found: Lines[],
  open: Lines | undefined,
  what: Extract<Line, { readonly mark: number }>,
  line: Span,
): Lines | undefined {
  if (open && open.kind === what.kind && what.opens === false) {
    open.lines.push(line);
    return open;
  }
  const block: Lines = { kind: what.kind, lines: [line] };
  if (line.end > line.start) found.push(block);
  return what.alone || line.end === line.start ? undefined : block;
}

/** A blank that reads as one: what stands between two lines. */
function isBlank(text: string, { text: read, start, end }: Piece): boolean {
  return read === ' ' && end > start && /\s/.test(text[start] ?? ' ');
}

/** The pieces with inline markup taken out; markup may run over line ends. */
function inlinePieces(
  text: string,
  lines: readonly Piece[],
  light: Light,
  found: Pick<Sink, 'citations' | 'asides'>,
): readonly Piece[] {
  const starts = new Set(light.inline.flatMap(({ starts: signs }) => [...signs]));
  const pieces: Piece[] = [];
  let at = 0;
  for (const line of lines) {
    if (line.end <= at) continue;
    if (line.start >= at && isBlank(text, line)) {
      pieces.push(line);
      at = line.end;
      continue;
    }
    at = inlineOf(text, { start: Math.max(at, line.start), end: line.end }, { light, starts, pieces, ...found });
  }
  return pieces;
}

interface Sink {
  readonly light: Light;
  readonly starts: ReadonlySet<string>;
  readonly pieces: Piece[];
  readonly citations: CitationMention[];
  readonly asides: (readonly Piece[])[];
}

/**
 * Returns where it stopped: after the span, or after markup that runs on past it, as it may over line ends but not out
 * of other markup (`inside`).
 */
function inlineOf(text: string, { start, end }: Span, sink: Sink, inside = false): number {
  let plain = start;
  let at = start;
  while (at < end) {
    const found = sink.starts.has(text.charAt(at)) ? first(text, at, sink.light) : undefined;
    if (!found || (inside && found.match.index + found.match[0].length > end)) {
      at++;
      continue;
    }
    if (at > plain) sink.pieces.push(...unwrapped(text, plain, at));
    take(text, found.form, found.match, sink);
    at = plain = found.match.index + found.match[0].length;
  }
  if (end > plain) sink.pieces.push(...unwrapped(text, plain, end));
  return at;
}

/** Words inside markup that runs over a line end, which reads as one blank. */
function unwrapped(text: string, start: number, end: number): readonly Piece[] {
  const words = text.slice(start, end);
  if (!words.includes('\n')) return [verbatim(text, start, end)];
  const pieces: Piece[] = [];
  let at = start;
  for (const { index, 0: gap } of words.matchAll(/\s*\n\s*/g)) {
    if (start + index > at) pieces.push(verbatim(text, at, start + index));
    at = start + index + gap.length;
    pieces.push({ text: ' ', start: start + index, end: at });
  }
  return at < end ? [...pieces, verbatim(text, at, end)] : pieces;
}

function first(
  text: string,
  at: number,
  { inline }: Light,
): { readonly form: Inline; readonly match: RegExpExecArray } | undefined {
  const sign = text.charAt(at);
  for (const form of inline) {
    if (!form.starts.includes(sign)) continue;
    const pattern = withIndices(form.pattern);
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && match[0] !== '') return { form, match };
  }
  return undefined;
}

/** The pattern, made to say where its groups stand. */
const withIndices = caches.ofObject((pattern: RegExp) => new RegExp(pattern.source, `${pattern.flags}d`));

function take(text: string, { group, aside, reads, cite }: Inline, match: RegExpExecArray, sink: Sink): void {
  if (cite) for (const citation of cite(match)) sink.citations.push(citation);
  const end = match.index + match[0].length;
  if (reads !== undefined)
    sink.pieces.push({ text: typeof reads === 'string' ? reads : reads(match), start: match.index, end });
  const note = aside === undefined ? undefined : match.indices?.[aside];
  if (note) {
    const pieces: Piece[] = [];
    inlineOf(text, { start: note[0], end: note[1] }, { ...sink, pieces }, true);
    sink.asides.push(pieces);
  }
  const kept = group === undefined ? undefined : match.indices?.[group];
  if (kept && kept[0] < kept[1] && kept[1] - kept[0] < end - match.index)
    inlineOf(text, { start: kept[0], end: kept[1] }, sink, true);
}
