import type { CitationMention } from '../../model/draft';
import { raisedText } from '../../text/characters/raised';
import type { Inline } from './light';

/**
 * `*text*` and the like: a sign on either side of words, not inside a word; the words stay. A zero-width space beside
 * the sign disarms it.
 */
export function around(sign: string): Inline {
  const s = sign.replace(/[*/+^|]/g, '\\$&');
  return {
    starts: sign.charAt(0),
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])${s}((?=[^\\s\\u200b])(?:(?!${s})[^\\n]|\\n(?!\\s*\\n)){1,300}?(?<=[^\\s\\u200b]))${s}(?![\\p{L}\\p{N}])`,
      'yu',
    ),
    group: 1,
  };
}

/** Words between two signs that are no prose: code, formulas. */
export function between(open: string, close: string): Inline {
  const escape = (sign: string): string => sign.replace(/[^\w\s]/g, '\\$&');
  return {
    starts: open.charAt(0),
    pattern: new RegExp(`${escape(open)}(?:(?!${escape(close)})[^]){1,300}?${escape(close)}`, 'y'),
  };
}

/** So much of what stands before raised text is looked at. UTF-16 code units. */
const BEFORE = 16;
/** Marks between a figure and what is raised behind it: RST's escaped blank, the end of emphasis. */
const MARKS = /(?:\\ |[*_/#])+$/;

/** Raised text, which is the pattern's first group or second: a power, an ordinal's letters, or the mark of a note. */
export function raised(starts: string, pattern: RegExp): Inline {
  return {
    starts,
    pattern,
    reads: ({ input, index, 1: inBraces, 2: bare }) =>
      raisedText((inBraces ?? bare ?? '').trim(), input.slice(Math.max(0, index - BEFORE), index).replace(MARKS, '')),
  };
}

/** An address in mark-up, by a pattern of two groups. One group is the address, the other the words. */
export function linked(starts: string, pattern: RegExp, address: number, words?: number): Inline {
  return {
    starts,
    pattern,
    ...(words !== undefined && { group: words }),
    cite: (match) => [mention('link', match, match[address] ?? '')],
  };
}

/** A citation whose key (or label, or address) is written in the match. */
export function mention(
  kind: CitationMention['kind'],
  match: RegExpExecArray,
  key: string,
  locator?: string,
): CitationMention {
  const at = match.index + Math.max(0, match[0].indexOf(key));
  const whole = { start: match.index, end: match.index + match[0].length };
  return {
    kind,
    key,
    span: { start: at, end: at + key.length },
    whole,
    ...locatorIn(match, at + key.length, locator?.trim()),
  };
}

/** The locator and its place behind the key. */
function locatorIn(
  match: RegExpExecArray,
  keyEnd: number,
  words: string | undefined,
): Pick<CitationMention, 'locator' | 'written'> {
  if (!words) return {};
  const at = match[0].indexOf(words, keyEnd - match.index);
  if (at < 0) return { locator: words };
  const start = match.index + at;
  return { locator: words, written: { text: words, span: { start, end: start + words.length } } };
}
