import { foldedLetters, foldUnit, IGNORED } from '../characters/chars';
import { fingerprint } from '../hash';

/** The words of a text in plain letters, one blank between them: for comparing quotes. */
export function foldedWords(text: string): string {
  return PLAIN.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    : foldedByUnit(text);
}

/** Texts of plain letters, between the marks that print uses: most English ones. */
const PLAIN = /^[ -~\n\t\u00a0‘’“”–—…]*$/;

function foldedByUnit(text: string): string {
  let folded = '';
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit > IGNORED) {
      if (gap && folded !== '') folded += ' ';
      folded += foldedLetters(text.charCodeAt(i));
      gap = false;
    } else if (unit < IGNORED) gap = true;
  }
  return folded;
}

/** A fingerprint of a text's words that typography, case and punctuation do not change. */
export function wordsHash(text: string): string {
  return fingerprint(foldedWords(text));
}
