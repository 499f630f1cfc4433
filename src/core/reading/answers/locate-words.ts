import type { Source } from '../../model/source';
import type { Span } from '../../model/span';
import { wordsOf, type Word } from '../../quotes/words';
import { decodedEntities } from '../../text/characters/entities';
import { nth } from '../../text/nth';

/** Ellipses and bars by which a reader joins words from several places of one passage. */
const JOINTS = /\s*(?:…|\.{3,}|\[…\]|\|)\s*/;
/** Words looked for, at most. */
const MOST_WORDS = 300;

/**
 * Where words stand in a text, whatever their typography and case: from the first to the last of them; undefined where
 * they do not, or say nothing.
 */
export function placeIn(words: string, text: string): Span | undefined {
  return placeAmong(words, wordsOf(text));
}

/** The same among some passages of a source. From one to another, in offsets of its reading text. */
export function placeInPassages(words: string, { text, passages }: Source, from: number, to: number): Span | undefined {
  const there: Word[] = [];
  for (let i = Math.max(0, from); i < Math.min(to, passages.length); i++)
    there.push(...wordsOf(text, nth(passages, i).span.start, nth(passages, i).span.end));
  return placeAmong(words, there);
}

/**
 * As they are written, else with references of HTML as characters, since some readers escape what they copy:
 * "it&#8217;s".
 */
function placeAmong(words: string, there: readonly Word[]): Span | undefined {
  return placeJoined(words, there) ?? (words.includes('&') ? placeJoined(decodedEntities(words), there) : undefined);
}

/** Parts that are joined by an ellipsis follow each other. */
function placeJoined(words: string, there: readonly Word[]): Span | undefined {
  const parts = words
    .split(JOINTS)
    .map((part) => wordsOf(part).map(({ norm }) => norm))
    .filter((part) => part.length > 0);
  const wanted = parts.flat();
  if (wanted.length === 0 || wanted.length > MOST_WORDS || !wanted.some((norm) => norm.length > 3 || /\d/.test(norm)))
    return undefined;
  const norms = there.map(({ norm }) => norm);
  let [first, next] = [-1, 0];
  for (const part of parts) {
    const at = indexOf(norms, part, next);
    if (at < 0) return undefined;
    if (first < 0) first = at;
    next = at + part.length;
  }
  return { start: nth(there, first).start, end: nth(there, next - 1).end };
}

/**
 * The first place from `from` on at which the words stand in a row, by Knuth, Morris and Pratt (SIAM J. Computing 6,
 * 1977): linear.
 */
function indexOf(words: readonly string[], wanted: readonly string[], from: number): number {
  const borders = bordersOf(wanted);
  let matched = 0;
  for (let at = from; at < words.length; at++) {
    while (matched > 0 && words[at] !== wanted[matched]) matched = borders[matched - 1] ?? 0;
    if (words[at] === wanted[matched]) matched++;
    if (matched === wanted.length) return at - matched + 1;
  }
  return -1;
}

function bordersOf(wanted: readonly string[]): readonly number[] {
  const borders = [0];
  for (let i = 1; i < wanted.length; i++) {
    let length = borders[i - 1] ?? 0;
    while (length > 0 && wanted[i] !== wanted[length]) length = borders[length - 1] ?? 0;
    borders.push(wanted[i] === wanted[length] ? length + 1 : 0);
  }
  return borders;
}
