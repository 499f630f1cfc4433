import type { Span } from '../../model/span';

/** How many words on either side are taken in before it is given up. */
const REACH = 4;
const NEXT_WORD = /^[^\p{L}\p{N}.;!?]{0,4}[\p{L}\p{N}][\p{L}\p{N}’'%-]*/u;
const LAST_WORD = /[\p{L}\p{N}][\p{L}\p{N}’'%-]*[^\p{L}\p{N}.;!?]{0,4}$/u;

/** Two values with the words around them. */
interface Values {
  readonly claim: string;
  readonly span: Span;
  readonly passage: string;
  readonly sourceSpan: Span;
}

/**
 * The two values with the words around them that tell them apart. “12 a day”, “12 an hour”, and not “12” twice; as they
 * are where no word near them does.
 */
export function toldApart({ claim, span, passage, sourceSpan }: Values): readonly [Span, Span] {
  if (!readAlike(claim, span, passage, sourceSpan)) return [span, sourceSpan];
  for (const widen of [behind, before]) {
    let [own, theirs] = [span, sourceSpan];
    for (let i = 0; i < REACH; i++) {
      [own, theirs] = [widen(claim, own), widen(passage, theirs)];
      if (!readAlike(claim, own, passage, theirs)) return [own, theirs];
    }
  }
  return [span, sourceSpan];
}

function readAlike(claim: string, own: Span, passage: string, theirs: Span): boolean {
  return wordsOf(claim, own) === wordsOf(passage, theirs);
}

function wordsOf(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\ban\b/g, 'a');
}

function behind(text: string, { start, end }: Span): Span {
  return { start, end: end + (NEXT_WORD.exec(text.slice(end, end + 60))?.[0].length ?? 0) };
}

function before(text: string, { start, end }: Span): Span {
  return { start: start - (LAST_WORD.exec(text.slice(Math.max(0, start - 60), start))?.[0].length ?? 0), end };
}
