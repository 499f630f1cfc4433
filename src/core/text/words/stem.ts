import { entriesOf, wordSet } from './word-list';
import { IRREGULAR_FORMS_LIST } from '../../words/text/irregular-forms';
import { NO_SUFFIXES_LIST } from '../../words/text/no-suffixes';

/** Irregular forms and their base. Verbs and nouns that news and reports are full of. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  entriesOf(IRREGULAR_FORMS_LIST).flatMap((entry) => {
    const [base = '', ...forms] = entry.split(' ');
    return forms.map((form): [string, string] => [form, base]);
  }),
);

/** Words whose end only looks like a suffix. */
const UNCHANGED: ReadonlySet<string> = wordSet(NO_SUFFIXES_LIST);

const VOWEL = /[aeiouy]/;

/**
 * A light English stem for comparing word forms: "acquires", "acquired", "acquiring" and "acquire" share one, as do
 * "bought" and "buy",
 * "companies" and "company". Takes a token's `lower`; possessives lose their ending; numbers and short words stay as
 * they are.
 * The result is for comparing only and need not be a word. Suffix rules after Harman's S stemmer and step 1 of Porter's
 * (1980).
 */
export function stem(lower: string): string {
  const word = withoutPossessive(lower);
  if (word.length < 3 || UNCHANGED.has(word) || !/^[a-z]/.test(word)) return word;
  const base = IRREGULAR.get(word);
  if (base !== undefined) return ending(base);
  const singular = withoutPlural(word);
  return ending(withoutTense(IRREGULAR.get(singular) ?? singular));
}

const IRREGULAR_STEMS: ReadonlySet<string> = new Set(
  [...IRREGULAR.values()].flatMap((base) => [ending(base), ending(withoutTense(base))]),
);

/**
 * Letters that every word of a stem has, as they stand; none where one of its words is irregular ("go", "went"). A stem
 * changes no more than the last letter of what it leaves.
 */
export function lettersOf(stem: string): string {
  return IRREGULAR_STEMS.has(stem) ? '' : stem.slice(0, -1);
}

function withoutPossessive(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  return word.endsWith("'") ? word.slice(0, -1) : word;
}

function withoutPlural(word: string): string {
  if (UNCHANGED.has(word) || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sh|ch|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutTense(word: string): string {
  if (UNCHANGED.has(word)) return word;
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('eed')) return word.slice(0, -1);
  const root = word.endsWith('ing') ? word.slice(0, -3) : word.endsWith('ed') ? word.slice(0, -2) : word;
  if (root === word || root.length < 2 || !VOWEL.test(root)) return word;
  const single = undoubled(root);
  return single === root && lostItsE(root) ? `${root}e` : single;
}

/** "us(ing)", "not(ed)", "mov(ing)": short roots that would otherwise run into another word (us, not). */
function lostItsE(root: string): boolean {
  return root.length === 2 || /^[^aeiou][aeiou][^aeiouwxy]$/.test(root);
}

/** "stopp" -> "stop", but "fall", "miss" and "buzz" keep theirs. */
function undoubled(root: string): string {
  const last = root.at(-1) ?? '';
  const isDoubled = root.length > 3 && last === root.at(-2) && !'aeiouylsz'.includes(last);
  return isDoubled ? root.slice(0, -1) : root;
}

/** One ending for all forms: no final e after four letters, one l for two, and i for a y after a consonant. */
function ending(word: string): string {
  if (word.length > 4 && /[^e]e$/.test(word)) return word.slice(0, -1);
  if (word.length > 5 && word.endsWith('ll')) return word.slice(0, -1);
  if (word.length > 3 && /[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}i`;
  return word;
}
