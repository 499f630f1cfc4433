import type { MappedText } from '../offsets/offset-map';
import { identityMap, OffsetMapBuilder } from '../offsets/offset-map';

/**
 * What nobody sees inside a word: soft hyphens (with the line's end that they divide it at), word joiners, marks of
 * direction, and zero-width blanks between cased letters or figures. Scripts without blanks part their words with
 * those.
 */
const UNSEEN = [
  '\\u00ad[ \\t]{0,20}(?:\\r?\\n[ \\t]{0,40}(?=\\p{Ll}))?',
  '[\\u200e\\u200f\\u2060\\ufeff]',
  '(?<=[\\p{Lu}\\p{Ll}\\p{M}\\p{N}\\u00ad])\\u200b{1,9}(?=[\\p{Ll}\\p{N}\\u00ad])',
  '(?<=\\p{Lu})\\u200b{1,9}(?=\\p{Lu})',
];

/** What may follow a mark that stands behind a word. */
const AFTER = '(?=[\\s.,;:!?)\\]”’»"—–-]|$)';
/**
 * Marks of notes that touch a figure: "680[2]", "34%⁷", "1991¹²", "421†". A raised figure behind one or two others may
 * be a power.
 */
const NOTES = [
  `(?<=[\\p{L}\\d%])\\[\\d{1,3}(?:[,–-] ?\\d{1,3}){0,4}\\]${AFTER}`,
  `(?<=\\d{3}|\\d[.,]\\d{1,2}|[%.])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}${AFTER}`,
  `(?<=\\d{2})[ᵃᵇᶜᵈ]${AFTER}`,
  `(?<=[\\p{L}\\d%])[†‡]{1,3}${AFTER}`,
];

const NOT_READ = new RegExp([...UNSEEN, ...NOTES].join('|'), 'gu');
const MAY_HAVE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈ†‡]/;

/**
 * A text's words as they are read: without the characters in them that take up no room, and without the marks of notes
 * that touch them. Linear in the text.
 */
export function bareWords(text: string): MappedText {
  if (!MAY_HAVE.test(text)) return { text, map: identityMap };
  const builder = new OffsetMapBuilder(text);
  let last = 0;
  for (const { index, 0: found } of text.matchAll(NOT_READ)) {
    builder.keep(last, index);
    last = index + found.length;
  }
  return last === 0 ? { text, map: identityMap } : builder.keep(last, text.length).build();
}
