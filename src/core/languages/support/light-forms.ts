import type { CitationMention } from '../../model/draft';
import type { Inline } from './light';

/** `*text*` and the like: a sign on either side of words, not inside a word; the words stay. A zero-width space beside the sign disarms it. */
export function around(sign: string): Inline {
  const s = sign.replace(/[*/+^|]/g, '\\$&');
  return { starts: sign[0]!, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${s}((?=[^\\s\\u200b])(?:(?!${s})[^\\n]|\\n(?!\\s*\\n)){1,300}?(?<=[^\\s\\u200b]))${s}(?![\\p{L}\\p{N}])`, 'yu'), group: 1 };
}

/** Words between two signs that are no prose: code, formulas. */
export function between(open: string, close: string): Inline {
  const escape = (sign: string): string => sign.replace(/[^\w\s]/g, '\\$&');
  return { starts: open[0]!, pattern: new RegExp(`${escape(open)}(?:(?!${escape(close)})[^]){1,300}?${escape(close)}`, 'y') };
}

/** An address whose mark-up is a pattern with the address as one group and the words as another. */
export function linked(starts: string, pattern: RegExp, address: number, words?: number): Inline {
  return { starts, pattern, ...(words !== undefined && { group: words }), cite: (match) => [mention('link', match, match[address] ?? '')] };
}

/** A citation whose key (or label, or address) is written in the match. */
export function mention(kind: CitationMention['kind'], match: RegExpExecArray, key: string, locator?: string): CitationMention {
  const at = match.index + Math.max(0, match[0].indexOf(key));
  const words = locator?.trim();
  return { kind, key, span: { start: at, end: at + key.length }, whole: { start: match.index, end: match.index + match[0].length }, ...(words && { locator: words }) };
}
