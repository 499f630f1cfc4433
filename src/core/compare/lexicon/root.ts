/** Endings that inflection and common derivation put on a word, longest first, with the letters a stem must keep. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ['isations', 4],
  ['izations', 4],
  ['isation', 4],
  ['ization', 4],
  ['ations', 4],
  ['ments', 4],
  ['ation', 4],
  ['ingly', 4],
  ['ness', 4],
  ['ment', 4],
  ['ions', 4],
  ['ings', 3],
  ['edly', 4],
  ['ists', 4],
  ['isms', 4],
  ['ally', 4],
  ['ion', 4],
  ['ing', 3],
  ['ers', 4],
  ['ors', 4],
  ['ies', 3],
  ['ist', 4],
  ['ism', 4],
  ['ive', 4],
  ['ian', 4],
  ['ed', 3],
  ['er', 4],
  ['or', 4],
  ['es', 3],
  ['al', 4],
  ['ly', 4],
  ['ic', 4],
  ['s', 3],
  ['y', 4],
  ['e', 3],
];

/**
 * A rough stem of a word, without inflection and frequent endings. Example: "direct", "directed" and "director" have
 * one, "acquire" and "acquisition" have two. Expects lower case; takes time linear in the word.
 */
export function root(word: string): string {
  if (word.length < 4 || !/^[\p{L}'’-]+$/u.test(word)) return word;
  for (const [ending, keep] of ENDINGS) {
    if (word.length - ending.length >= keep && word.endsWith(ending)) return undouble(word.slice(0, -ending.length));
  }
  return word;
}

/** "stopp" -> "stop", "cri" (cries) -> "cri"; "pass" stays. */
function undouble(stem: string): string {
  const last = stem.at(-1) ?? '';
  const isDoubled = stem.length > 3 && last === stem.at(-2);
  return isDoubled && !'sl'.includes(last) ? stem.slice(0, -1) : stem;
}
