import type { MappedText } from '../offset-map';
import { identityMap, OffsetMapBuilder } from '../offset-map';

/**
 * What nobody sees inside a word: soft hyphens (with the line's end that they divide it at), word joiners, marks of
 * direction, and zero-width blanks between cased letters or figures. Scripts without blanks part their words with
 * those.
 */
const UNSEEN =
  /\u00ad[ \t]{0,20}(?:\r?\n[ \t]{0,40}(?=\p{Ll}))?|[\u200e\u200f\u2060\ufeff]|(?<=[\p{Lu}\p{Ll}\p{M}\p{N}\u00ad])\u200b{1,9}(?=[\p{Ll}\p{N}\u00ad])|(?<=\p{Lu})\u200b{1,9}(?=\p{Lu})/gu;
const MAY_HAVE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/;

/** A text as it is seen: without the characters that take up no room inside its words. Linear in the text. */
export function withoutUnseen(text: string): MappedText {
  if (!MAY_HAVE.test(text)) return { text, map: identityMap };
  const builder = new OffsetMapBuilder(text);
  let last = 0;
  for (const { index, 0: found } of text.matchAll(UNSEEN)) {
    builder.keep(last, index);
    last = index + found.length;
  }
  return builder.keep(last, text.length).build();
}
