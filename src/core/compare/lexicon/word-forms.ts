import { stem } from '../../text/words/tokens';
import { root } from './root';
import { caches } from '../../text/caches';

/** What follows from the letters of a word alone. */
export interface WordForms {
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  readonly stem: string;
  readonly root: string;
  /** Starts with a capital, with a small letter. */
  readonly isCapital: boolean;
  readonly isSmall: boolean;
  /** Has a letter or digit, and is no mere genitive ending. */
  readonly isWord: boolean;
  /** Base forms by part of speech, as far as the tagger was asked for them. */
  readonly lemmas: Partial<Record<string, string>>;
}

/** Words come again and again: each is looked at once, until so many have been seen. */
const REMEMBERED = 20_000;

/** The forms of a word as it is written. */
export const formsOf = caches.ofText(REMEMBERED, read);

function read(text: string): WordForms {
  const lower = text.toLowerCase().replace(/’/g, "'");
  return {
    lower,
    stem: stem(lower),
    root: root(lower),
    isCapital: /^\p{Lu}/u.test(text),
    isSmall: /^\p{Ll}/u.test(text),
    isWord: /[\p{L}\p{N}]/u.test(text) && !/^'?s$/.test(lower),
    lemmas: {},
  };
}
