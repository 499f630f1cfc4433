import type { CitationMention } from '../model/draft';
import type { SourceMetadata } from '../model/metadata';
import type { Span } from '../model/span';
import { formatReference } from './reference';

/** What is being written at the caret. */
export interface CompletionContext {
  /** `key`: a citation key. `quotation`: words after an opening quotation mark. */
  readonly kind: 'key' | 'quotation';
  /** In the draft: what has been typed of it, to be replaced. */
  readonly span: Span;
  readonly typed: string;
}

/** A key to offer. */
export interface KeyCompletion {
  readonly key: string;
  /** The reference, to tell the sources apart. */
  readonly detail: string;
  readonly span: Span;
  /** Text to filter by: key, authors, title, publisher. */
  readonly filter: string;
}

/** So much of the draft before the caret is looked at. UTF-16 code units. */
const LOOK_BACK = 400;
const KEY = /(?:^|[\s[(:;,{"“‘*_—–-])-?@\{?([\p{L}\p{N}_:.#$%&\-+?<>~/]{0,200})$/u;
const CITE =
  /\\[A-Za-z]{0,12}[cC]ites?[a-z]{0,10}\*?(?:\s?\[[^\][]{0,100}\]){0,2}(?:\{[^{}]{0,300}\}(?:\[[^\][]{0,100}\]){0,2}){0,10}\{(?:[^{}]{0,300},)?\s{0,20}([^\s,{}]{0,200})$/;
/** Org-ref, Typst, Sphinx and AsciiDoc name keys without a sign. */
const OTHER = /(?:\bcite[a-z]{0,10}:&?|#cite\(<|:cite(?::[a-z]{1,12})?:`|\bcite(?:np)?:\[)([\w:.-]{0,100})$/;
/** Fewer typed words than this say too little to look for a quotation. */
const FEWEST_LETTERS = 3;
const QUOTE = /(?:^|[\s([—–-])(?:[“„«"]|``|\\enquote\{)([^“”„«»"\n]{0,200})$/;

/**
 * What can be completed at `offset`: a key after `@`, `[@`, `\cite{`, or a quotation after an opening mark. Undefined
 * elsewhere, and inside a finished citation of another kind.
 */
export function completionAt(
  draft: string,
  offset: number,
  citations: readonly CitationMention[] = [],
): CompletionContext | undefined {
  const before = draft.slice(Math.max(0, offset - LOOK_BACK), offset);
  const key = CITE.exec(before) ?? OTHER.exec(before) ?? KEY.exec(before);
  if (key) return context('key', key[1] ?? '', offset);
  if (citations.some(({ whole }) => whole.start < offset && offset < whole.end)) return undefined;
  const quote = QUOTE.exec(before);
  if (!quote || (quote[1] ?? '').replace(/[^\p{L}\p{N}]/gu, '').length < FEWEST_LETTERS) return undefined;
  return context('quotation', quote[1] ?? '', offset);
}

/**
 * The keys of the sources for what is being typed. Those that start with it come first; empty where no key is being
 * written.
 */
export function completeKeys(
  draft: string,
  offset: number,
  sources: Iterable<SourceMetadata>,
): readonly KeyCompletion[] {
  const at = completionAt(draft, offset);
  if (at?.kind !== 'key') return [];
  const typed = at.typed.toLowerCase();
  const found = [...sources]
    .map((source) => ({
      key: source.key,
      detail: formatReference(source),
      span: at.span,
      filter: `${source.key} ${formatReference(source)}`,
    }))
    .filter(({ filter }) => filter.toLowerCase().includes(typed));
  const starts = ({ key }: KeyCompletion): number => (key.toLowerCase().startsWith(typed) ? 0 : 1);
  return found.sort((a, b) => starts(a) - starts(b) || a.key.localeCompare(b.key, 'en'));
}

function context(kind: CompletionContext['kind'], typed: string, offset: number): CompletionContext {
  return { kind, typed, span: { start: offset - typed.length, end: offset } };
}
