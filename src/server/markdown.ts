import type { Wording } from '../core/model/api';
import type { Span } from '../core/model/span';

/**
 * A string from a source or a draft as Markdown that shows exactly these characters and nothing else: every ASCII
 * punctuation mark is escaped, which also keeps bare addresses from becoming links, and white space is collapsed.
 */
export function escapeMarkdown(text: string): string {
  return collapse(text)
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/**
 * `text` as Markdown with the highlighted spans in bold; spans are offsets of `text`, and may overlap or reach beyond
 * it.
 */
export function emphasise(text: string, highlights: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of merged(text, highlights)) {
    parts.push(inner(text.slice(at, start)), '**', inner(text.slice(start, end)), '**');
    at = end;
  }
  return [...parts, inner(text.slice(at))].join('').trim();
}

/** A link that runs one of our own commands. Parentheses would end the link, so they are encoded as well. */
export function commandLink(label: string, command: string, args: readonly unknown[], tooltip = ''): string {
  const query = encodeURIComponent(JSON.stringify(args)).replace(/[()']/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  const title = tooltip === '' ? '' : ` "${escapeMarkdown(tooltip)}"`;
  return `[${escapeMarkdown(label)}](command:${command}?${query}${title})`;
}

/** A link to a line of a file, for editors that run no commands; `line` counts from 0. */
export function fileLink(label: string, uri: string, line: number): string {
  const target = `${uri}#L${line + 1}`.replace(
    /[()<>\s\\]/g,
    (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `[${escapeMarkdown(label)}](${target})`;
}

/** Our own Markdown as plain text: for clients that show none. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/(?<!\\)\[((?:[^\\\]]|\\.)*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)(?:\*\*|~~|\*)/g, '')
    .replace(/^> /gm, '  ')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/**
 * Two wordings as one line: what only the draft has is struck out, what only the source has is bold. Long stretches
 * that both have are shortened in the middle.
 */
export function compareWords(wording: readonly Wording[]): string {
  let line = '';
  let apart = false;
  for (const { side, text } of wording) {
    const { words, alone } =
      side === 'same' ? { words: inner(middleOut(text)), alone: false } : marked(text, side === 'draft' ? '~~' : '**');
    const touches = side !== 'same' && /(?:~~|\*\*)$/.test(line);
    line += (alone || apart || touches ? ' ' : '') + words;
    apart = alone;
  }
  return line.replace(/ {2,}/g, ' ').trim();
}

/**
 * The mark around the words, with blanks at either end left outside it. Beside a punctuation mark it must stand alone:
 * Markdown takes it for plain signs otherwise.
 */
function marked(text: string, mark: string): { readonly words: string; readonly alone: boolean } {
  const words = inner(text).trim();
  if (words === '') return { words: ' ', alone: false };
  const lead = /^\s/.test(text) ? ' ' : '';
  const trail = /\s$/.test(text) ? ' ' : '';
  const plain = text.trim();
  return {
    words: `${lead}${mark}${words}${mark}${trail}`,
    alone: !WORD.test(plain.charAt(0)) || !WORD.test(plain.charAt(plain.length - 1)),
  };
}

/** More words than these on either side of a change do not help to see it. UTF-16 code units. */
const SAME_SHOWN = 120;

function middleOut(text: string): string {
  if (text.length <= SAME_SHOWN * 2) return text;
  const start = text.slice(0, SAME_SHOWN).replace(/\S*$/, '');
  const end = text.slice(-SAME_SHOWN).replace(/^\S*/, '');
  return `${start}… ${end.trimStart()}`;
}

/** A quotation block; `markdown` has no line breaks. */
export function quoteBlock(markdown: string): string {
  return `> ${markdown}`;
}

/** Cuts a text at a word's end when it is longer than `limit` characters; never between surrogates. */
export function shorten(text: string, limit: number): string {
  const flat = collapse(text).trim();
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return `${space > limit / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Escaped, keeping a blank at either end where there was white space. */
function inner(text: string): string {
  return collapse(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function collapse(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ');
}

/** In order, apart, and with edges that Markdown accepts for bold: a word character inside each end. */
function merged(text: string, highlights: readonly Span[]): readonly Span[] {
  const sorted = highlights
    .map((h) => trim(text, h))
    .filter((h) => h.end > h.start)
    .sort((a, b) => a.start - b.start);
  const kept: Span[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (last && span.start <= last.end)
      kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else kept.push(span);
  }
  return kept;
}

function trim(text: string, { start, end }: Span): Span {
  let from = Math.max(0, start);
  let to = Math.min(text.length, end);
  while (from < to && !canOpen(text, from)) from++;
  while (to > from && !canClose(text, to)) to--;
  return { start: from, end: to };
}

const WORD = /[\p{L}\p{N}\uD800-\uDFFF]/u;
const BLANK = /\s/;

/** Bold may start before a word character, or before a mark that follows a blank ("$80 billion"). */
function canOpen(text: string, at: number): boolean {
  return WORD.test(text.charAt(at)) || (!BLANK.test(text.charAt(at)) && (at === 0 || BLANK.test(text.charAt(at - 1))));
}

function canClose(text: string, at: number): boolean {
  return (
    WORD.test(text.charAt(at - 1)) ||
    (!BLANK.test(text.charAt(at - 1)) && (at === text.length || BLANK.test(text.charAt(at))))
  );
}
