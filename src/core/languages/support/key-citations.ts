import type { CitationMention } from '../../model/draft';
import type { Span } from '../../model/span';
import { nth } from '../../text/nth';

/** A citation found in a reading text; offsets are into that text. */
export type FoundCitation = Omit<CitationMention, 'kind'>;

/** A key as pandoc reads it: `@doe99`, `@doe:99-b`, `@{https://…}`. https://pandoc.org/MANUAL.html#citation-syntax */
const KEY = /@(?:\{([^{}\s]{1,200})\}|([\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/=](?=[\p{L}\p{N}_])){0,199}))/uy;
const BEFORE_KEY = /[\p{L}\p{N}_.@/\\]/u;
const NARRATIVE_GAP = /^[ \n]?$/;
const LONGEST_CLUSTER = 2000;

/** A locator as it stands, without the blanks around it. */
interface Words {
  readonly text: string;
  readonly span: Span;
}

/** A key as it is gathered; `open` is the bracket it stands in. */
interface Draft {
  readonly key: string;
  readonly span: Span;
  readonly at: number;
  whole: Span;
  locator?: Words;
  closed: boolean;
}

/**
 * Citations in pandoc's notation: `[see @a, pp. 33-35; -@b]`, `@a [p. 3]`, `@a`. In order, with the brackets as
 * `whole`; every key of one bracket has the same `whole`. Addresses (`a@b.org`) and escaped signs are no keys. Linear
 * in the text.
 */
export function findKeyCitations(text: string): readonly FoundCitation[] {
  const found: Draft[] = [];
  const open: { readonly at: number; readonly keys: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '[') open.push({ at: i, keys: found.length });
    else if (char === ']') close(text, i, open.pop(), found);
    else if (char === '@') i = takeKey(text, i, found);
  }
  return found.map(({ key, span, whole, locator }) => ({
    key,
    span,
    whole,
    ...(locator && { locator: locator.text.replace(/\s{1,50}/g, ' '), written: locator }),
  }));
}

function takeKey(text: string, at: number, found: Draft[]): number {
  if (at > 0 && BEFORE_KEY.test(text.charAt(at - 1))) return at;
  KEY.lastIndex = at;
  const match = KEY.exec(text);
  if (!match) return at;
  const key = match[1] ?? match[2] ?? '';
  const start = at + (match[1] === undefined ? 1 : 2);
  const end = at + match[0].length;
  found.push({ key, at, span: { start, end: start + key.length }, whole: { start: at, end }, closed: false });
  return end - 1;
}

function close(
  text: string,
  at: number,
  open: { readonly at: number; readonly keys: number } | undefined,
  found: Draft[],
): void {
  if (!open || at - open.at > LONGEST_CLUSTER || text[open.at - 1] === '^') return; // `^[…]` is a note, not a citation's bracket
  const whole = { start: open.at, end: at + 1 };
  if (open.keys === found.length) return narrative(text, whole, found.at(-1));
  for (let i = open.keys; i < found.length; i++) {
    const citation = nth(found, i);
    if (citation.closed) continue;
    const next = found[i + 1]?.at ?? at;
    citation.closed = true;
    citation.whole = whole;
    setLocator(citation, locatorBetween(text, citation.span.end, next));
  }
}

/** `@a [p. 3]`: the bracket after a key in the running text holds its locator. */
function narrative(text: string, bracket: Span, last: Draft | undefined): void {
  if (!last || last.closed || !NARRATIVE_GAP.test(text.slice(last.whole.end, bracket.start))) return;
  last.closed = true;
  last.whole = { start: last.whole.start, end: bracket.end };
  setLocator(last, wordsIn(text, bracket.start + 1, bracket.end - 1));
}

function setLocator(citation: Draft, words: Words | undefined): void {
  if (words) citation.locator = words;
}

function locatorBetween(text: string, start: number, next: number): Words | undefined {
  const semicolon = text.slice(start, next).indexOf(';');
  return wordsIn(text, start, semicolon < 0 ? next : start + semicolon);
}

function wordsIn(text: string, from: number, to: number): Words | undefined {
  const suffix = text.slice(from, to);
  const start = from + (/^[}\s,]*/.exec(suffix)?.[0].length ?? 0);
  const words = text.slice(start, to).trimEnd();
  return words === '' ? undefined : { text: words, span: { start, end: start + words.length } };
}
