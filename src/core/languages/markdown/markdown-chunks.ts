import type { Span } from '../../model/span';
import { DirectiveLines } from './markdown-directives';

/** A stretch of Markdown that can be parsed by itself. */
export interface Chunk extends Span {
  /** `raw`: a fence, comment or formula without prose in it that would change what follows. */
  readonly kind: 'prose' | 'raw';
}

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const MATH_FENCE = /^ {0,3}\${2,}(?=[^$]*$)/;
/** HTML that runs on over empty lines until its end. https://spec.commonmark.org/0.31.2/#html-blocks */
const HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![A-Za-z]/, />/],
  // A quotation with Markdown in it, which has empty lines around it: what it encloses must be known to be quoted.
  [/^ {0,3}<blockquote(?=[\s>]|$)/i, /<\/blockquote>/i],
];
/** Fenced divs of pandoc and Quarto stand on lines of their own and hold prose. */
const DIV = /^ {0,3}:{3,}/;

/**
 * Cuts Markdown at empty lines where nothing runs on. Before them stands unindented text, and no list, quote, fence,
 * comment or formula: each chunk parses as it would in the whole draft, link and footnote definitions aside. Linear.
 */
export function markdownChunks(text: string, from: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let start = from;
  let blank = true;
  let end: RegExp | undefined;
  let formula = false;
  const directives = new DirectiveLines();
  const cut = (at: number, kind: Chunk['kind'] = 'prose'): void => {
    if (at > start) chunks.push({ start, end: at, kind });
    start = at;
  };
  for (let at = from, next: number; at < text.length; at = next) {
    next = lineEnd(text, at);
    const line = text.slice(at, Math.min(next, at + 1000)).replace(/[\r\n]+$/, '');
    if (end) {
      if (end.test(text.slice(at, next))) end = undefined;
      blank = end === undefined;
      if (formula && blank) cut(next, 'raw');
      continue;
    }
    if (directives.takes(line) || DIV.test(line)) {
      cut(at);
      cut(next, 'raw');
      blank = true;
      continue;
    }
    formula = MATH_FENCE.test(line);
    if (formula) cut(at); // by itself: a label after its end (`$$ {#eq-a}`) would keep it open for the parser
    if (blank && /^[^ \t]/.test(line)) cut(at);
    blank = line.trim() === '' && next - at <= 1000;
    end = runsOn(line, text.slice(at, next));
  }
  cut(text.length);
  return chunks;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** What ends the stretch that this line opens, where it runs on over empty lines. */
function runsOn(line: string, whole: string): RegExp | undefined {
  const fence = FENCE.exec(line);
  if (fence) return new RegExp(`^ {0,3}\\${(fence[1] ?? '').charAt(0)}{${(fence[1] ?? '').length},}[ \\t]*\\r?\\n?$`);
  if (MATH_FENCE.test(line)) return /^ {0,3}\${2,}[ \t]*(?:\{#[^{}\n]{0,200}\}[ \t]*)?\r?\n?$/;
  for (const [open, close] of HTML) if (open.test(line)) return close.test(whole.replace(open, '')) ? undefined : close;
  return undefined;
}
