import type { Span } from '../../model/span';

/** A piece of markup that a machine left in plain text. */
export interface Leftover extends Span {
  /** True where it separates paragraphs or lines. */
  readonly breaks: boolean;
}

const BREAKING = new Set(
  'p br div li ul ol tr td th table hr h1 h2 h3 h4 h5 h6 blockquote figure figcaption section article header footer aside nav main'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'span strong em b i u s a img font sup sub small big script style iframe center strike del ins mark code pre cite q'.split(
    ' ',
  ),
);

/** Tags in plain text, in order. Also spread out, as in `< / P > < p >`. */
export function leftoverMarkup(text: string): Leftover[] {
  const found: Leftover[] = [];
  const pattern = /<(\s{0,3})(\/?)\s{0,3}([a-z][a-z0-9]{0,9})((?:\s[^<>]{0,280})?)\/?>/gi;
  for (const match of text.matchAll(pattern)) {
    const name = (match[3] ?? '').toLowerCase();
    const breaks = BREAKING.has(name);
    const isSpreadOpening = match[1] !== '' && match[2] === '';
    const isMaths = isSpreadOpening && name.length === 1 && !breaks;
    if (!(breaks || INLINE.has(name)) || isMaths) continue;
    found.push({ start: match.index, end: match.index + match[0].length, breaks });
  }
  return found;
}
