import { foldedLetters, isLigature } from './chars';

/** Signs for several letters, as files from printed pages have them. https://www.unicode.org/charts/PDF/UFB00.pdf */
const LIGATURE = /[\ufb00-\ufb06]/;

/** A text with its joined letters apart, and the way back. */
export interface Apart {
  readonly text: string;
  /** The place in the text as it was; UTF-16. */
  readonly back: (at: number) => number;
}

/** A text with "ﬁ" as "fi" and so on; the text itself where it has none. Linear in the text. */
export function withoutLigatures(text: string): Apart {
  if (!LIGATURE.test(text)) return { text, back: (at) => at };
  const places: number[] = [];
  let apart = '';
  for (let i = 0; i < text.length; i++) {
    const letters = isLigature(text.charCodeAt(i)) ? foldedLetters(text.charCodeAt(i)) : text.charAt(i);
    for (let k = 0; k < letters.length; k++) places.push(i);
    apart += letters;
  }
  return { text: apart, back: (at) => (at >= places.length ? text.length : (places[at] ?? 0)) };
}
