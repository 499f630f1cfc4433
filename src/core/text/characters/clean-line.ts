import { withoutLigatures } from './ligatures';

/** A word that a line's end divides. */
const DIVIDED = /(\p{L}{1,60})[-\u2010]([ \t]{0,20}\r?\n\s{0,40})(\p{Ll}{1,60})/gu;

/**
 * Words of a source as one clean line: joined letters apart, no soft hyphens, words that a line's end divides whole
 * again.
 * `isWord` tells "long-term" from "adminis-tration"; white space inside becomes one blank, that at the ends stays one.
 */
export function cleanLine(text: string, isWord: (word: string) => boolean): string {
  const { text: whole } = withoutLigatures(text.replace(/\u00ad\s{0,40}(?=\p{Ll})|\u00ad/gu, ''));
  const joined = whole.replace(DIVIDED, (_, first: string, _gap: string, second: string) => {
    const isCompound = isWord(first.toLowerCase()) && isWord(second) && !isWord((first + second).toLowerCase());
    return isCompound ? `${first}-${second}` : first + second;
  });
  return joined.replace(/\s+/g, ' ');
}
