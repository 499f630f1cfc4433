/** Signs of which none can be markup inside a line, beside letters and digits. */
const PLAIN = /^[\p{L}\p{M}\p{N}\n .,;:!?'"“”‘’()%£€$/–—…-]*$/u;
/** A line that opens nothing: no list, heading, rule, quote or indented text. */
const OPENS_OTHERWISE = /(?:^|\n)[^\p{L}“‘"'(]/u;
/** Blanks beside a line end break the line or are dropped; addresses become links, `$$` opens a formula. */
const NEEDS_PARSING = / \n|:\/\/|www\.|\$\$/i;

/**
 * Where a chunk's text ends that is words alone, as most are; -1 where it may hold markup. Such a paragraph reads as
 * it stands, and a parser would take a millisecond to say so. Linear.
 */
export function plainParagraphEnd(chunk: string): number {
  let end = chunk.length;
  while (end > 0 && isBlank(chunk.charCodeAt(end - 1))) end--;
  const text = chunk.slice(0, end);
  if (end === 0 || !PLAIN.test(text)) return -1;
  return OPENS_OTHERWISE.test(text) || NEEDS_PARSING.test(text) ? -1 : end;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10;
}
