import { nth } from '../text/nth';
import type { Word } from './words';

/** Spellings of a quotation's words as one or as two: what is needed to read a source in the same way. */
export interface Compounds {
  readonly words: ReadonlySet<string>;
  /** Two neighbouring words by what they are when written as one. */
  readonly pairs: ReadonlyMap<string, readonly [string, string]>;
}

/** The words and pairs of a quotation. */
export function compoundsOf(quote: readonly Word[]): Compounds {
  const words = new Set(quote.map((word) => word.norm));
  const pairs = new Map(
    quote
      .slice(1)
      .map((word, i): [string, readonly [string, string]] => [
        nth(quote, i).norm + word.norm,
        [nth(quote, i).norm, word.norm],
      ]),
  );
  return { words, pairs };
}

/** Whether a quotation has two words as one, and not each of them too. */
function isInOne(words: Compounds['words'], first: string, second: string): boolean {
  return !(words.has(first) && words.has(second)) && words.has(first + second);
}

/** A source's words, in one piece or two as the quotation has them: no change of wording. */
export function spelledAlike(source: readonly Word[], { words, pairs }: Compounds): readonly Word[] {
  const alike: Word[] = [];
  for (let i = 0; i < source.length; i++) {
    const word = nth(source, i);
    const next = source[i + 1];
    const pair = words.has(word.norm) ? undefined : pairs.get(word.norm);
    if (next && isInOne(words, word.norm, next.norm)) {
      alike.push({ norm: word.norm + next.norm, start: word.start, end: next.end });
      i++;
    } else if (pair) {
      const middle = Math.min(word.end, word.start + pair[0].length);
      alike.push({ norm: pair[0], start: word.start, end: middle }, { norm: pair[1], start: middle, end: word.end });
    } else alike.push(word);
  }
  return alike;
}
