import type { Span } from '../../model/span';
import { nth } from '../nth';
import { foldedWords } from './folded-words';

/** A stretch in which two texts differ, in offsets of each. */
export interface ChangedWords {
  readonly now: Span;
  readonly was: Span;
}

/** The one stretch of whole words in which two texts differ. Case and punctuation aside. */
export function changedWords(now: string, was: string): ChangedWords {
  const [a, b] = [wordsOf(now), wordsOf(was)];
  const least = Math.min(a.length, b.length);
  let before = 0;
  while (before < least && nth(a, before).folded === nth(b, before).folded) before++;
  let after = 0;
  while (after < least - before && nth(a, a.length - 1 - after).folded === nth(b, b.length - 1 - after).folded) after++;
  if (before + after === least) {
    if (before > 0) before--;
    else if (after > 0) after--;
  }
  return { now: spanOf(a.slice(before, a.length - after)), was: spanOf(b.slice(before, b.length - after)) };
}

interface Word extends Span {
  readonly folded: string;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][^\s]*?(?=[^\p{L}\p{N}\p{M}]*(?:\s|$))/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldedWords(match[0]),
  }));
}

function spanOf(words: readonly Word[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
