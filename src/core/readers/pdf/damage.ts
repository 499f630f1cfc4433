/** Signs that stand for characters that a file does not name. */
// eslint-disable-next-line no-control-regex -- files without names of characters have their codes
const UNNAMED = /[\ufffd\0-\u0008\u000e-\u001f\u007f-\u009f\ue000-\uf8ff]/g;
const MOST_UNNAMED = 0.02;
/** Words of a script with vowels have one, nearly all of them; so many must be there to tell. */
const LEAST_WORDS = 40;
const LEAST_SPOKEN = 0.75;

/** True where the text of a page cannot be trusted: signs without a name, or words that no one could say. */
export function isDamaged(text: string): boolean {
  const unnamed = text.match(UNNAMED)?.length ?? 0;
  if (unnamed > 4 && unnamed > text.length * MOST_UNNAMED) return true;
  const words = text.match(/(?<![\p{L}\p{N}])[a-z]{3,}(?![\p{L}\p{N}])/gu) ?? [];
  if (words.length < LEAST_WORDS) return false;
  return words.filter((word) => /[aeiouy]/.test(word)).length < words.length * LEAST_SPOKEN;
}
