import type { Span } from '../../model/span';
import { MONTH_STARTS } from '../../text/words/months';

/** An entry of a BibTeX file as it is written: values still in TeX, macros filled in. */
export interface RawEntry {
  readonly type: string;
  readonly key: string;
  /** By lower-case name; a name given twice keeps its first value. */
  readonly fields: ReadonlyMap<string, string>;
  readonly span: Span;
}

/** What a scan of a BibTeX file found. */
export interface RawEntries {
  readonly entries: readonly RawEntry[];
  /** Where an entry starts that could not be read. */
  readonly broken: readonly number[];
}

/**
 * Takes a BibTeX file apart. An entry that never closes ends where the next line starts one, so that only it is lost.
 * Linear.
 */
export function scanBibtex(text: string): RawEntries {
  const macros = new Map(MONTH_STARTS.map((month, i) => [month, String(i + 1)]));
  const entries: RawEntry[] = [];
  const broken: number[] = [];
  const head = /@\s{0,8}([a-zA-Z]{1,40})\s{0,8}[{(]/g;
  for (let match = head.exec(text); match; match = head.exec(text)) {
    const type = (match[1] ?? '').toLowerCase();
    const start = match.index;
    const end = entryEnd(text, head.lastIndex, text.charAt(head.lastIndex - 1));
    if (end.closed && type === 'string') defineMacros(text.slice(head.lastIndex, end.at - 1), macros);
    else if (end.closed && type !== 'comment' && type !== 'preamble') {
      const entry = parseEntry(text.slice(head.lastIndex, end.at - 1), macros);
      if (entry) entries.push({ type, ...entry, span: { start, end: end.at } });
      else broken.push(start);
    } else if (!end.closed && type !== 'comment') broken.push(start);
    head.lastIndex = end.at;
  }
  return { entries, broken };
}

/** After the bracket that closes the entry opened before `from`; else (not closed) where the next entry starts. */
function entryEnd(text: string, from: number, opener: string): { readonly at: number; readonly closed: boolean } {
  let depth = opener === '{' ? 1 : 0;
  for (let i = from; i < text.length; i++) {
    const character = text[i];
    if (character === '\\') i++;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0 && opener === '{') return { at: i + 1, closed: true };
    else if (character === ')' && depth === 0 && opener === '(') return { at: i + 1, closed: true };
    else if (character === '\n' && startsEntry(text, i + 1)) return { at: i + 1, closed: false };
  }
  return { at: text.length, closed: false };
}

function startsEntry(text: string, at: number): boolean {
  return text[at] === '@' && /^@[a-zA-Z]{1,40}\s{0,8}[{(]/.test(text.slice(at, at + 52));
}

function defineMacros(body: string, macros: Map<string, string>): void {
  for (const [name, value] of fieldsOf(body, 0, macros)) macros.set(name, value);
}

function parseEntry(
  body: string,
  macros: ReadonlyMap<string, string>,
): { readonly key: string; readonly fields: ReadonlyMap<string, string> } | undefined {
  const comma = body.indexOf(',');
  const key = (comma < 0 ? body : body.slice(0, comma)).trim();
  if (key === '' || /[\s{}"]|^(?:title|author|editor|year|date|url|doi|note|journal|booktitle)=/i.test(key))
    return undefined;
  return { key, fields: comma < 0 ? new Map() : fieldsOf(body, comma + 1, macros) };
}

function fieldsOf(body: string, from: number, macros: ReadonlyMap<string, string>): Map<string, string> {
  const fields = new Map<string, string>();
  const name = /([a-zA-Z][\w.:+-]{0,60})\s{0,40}=\s*/g;
  name.lastIndex = from;
  for (let match = name.exec(body); match; match = name.exec(body)) {
    const { value, end } = valueAt(body, name.lastIndex, macros);
    const field = (match[1] ?? '').toLowerCase();
    if (!fields.has(field)) fields.set(field, value);
    name.lastIndex = Math.max(end, name.lastIndex);
  }
  return fields;
}

/** Pieces in braces, in quotation marks, numbers and macros, joined by `#`. */
function valueAt(
  body: string,
  from: number,
  macros: ReadonlyMap<string, string>,
): { readonly value: string; readonly end: number } {
  let value = '';
  let at = from;
  for (;;) {
    at = skipSpace(body, at);
    const piece = pieceAt(body, at, macros);
    value += piece.value;
    at = skipSpace(body, piece.end);
    if (body[at] !== '#') return { value, end: at };
    at++;
  }
}

function pieceAt(
  body: string,
  at: number,
  macros: ReadonlyMap<string, string>,
): { readonly value: string; readonly end: number } {
  if (body[at] === '{' || body[at] === '"') {
    const end = groupEnd(body, at + 1, body[at] === '{' ? '}' : '"');
    return { value: body.slice(at + 1, end), end: Math.min(end + 1, body.length) };
  }
  let end = at;
  while (end < body.length && !/[\s,#{}"=]/.test(body.charAt(end))) end++;
  const word = body.slice(at, end);
  return { value: macros.get(word.toLowerCase()) ?? word, end };
}

function groupEnd(body: string, from: number, closer: string): number {
  let depth = 0;
  for (let i = from; i < body.length; i++) {
    const character = body.charAt(i);
    if (character === '\\') i++;
    else if (character === closer && depth === 0) return i;
    else if (character === '{') depth++;
    else if (character === '}') depth--;
  }
  return body.length;
}

function skipSpace(body: string, from: number): number {
  let at = from;
  while (at < body.length && body.charCodeAt(at) <= 32) at++;
  return at;
}
