import { linesByWord, wordSet } from '../text/words/word-list';
import { GIVEN_NAMES_LIST } from '../words/names/given-names';
import { GIVEN_NAMES_OF_MEN_LIST } from '../words/names/given-names-of-men';
import { GIVEN_NAMES_OF_WOMEN_LIST } from '../words/names/given-names-of-women';
import { caches } from '../text/caches';

/** Each name -> the numbers of the groups that it stands in. */
const groups = caches.once(() => linesByWord(GIVEN_NAMES_LIST));

/** True where two given names are usual forms of one; expects lower case. */
export function areShortFor(a: string, b: string): boolean {
  const mine = groups().get(a) ?? [];
  const theirs = groups().get(b) ?? [];
  return mine.some((group) => theirs.includes(group));
}

const OF_MEN = wordSet(GIVEN_NAMES_OF_MEN_LIST);
const OF_WOMEN = wordSet(GIVEN_NAMES_OF_WOMEN_LIST);
const HE = /^(?:Mr|Sir|Lord|Herr|Monsieur)[.․]? /u;
const SHE = /^(?:Mrs|Ms|Miss|Dame|Lady|Madam|Frau|Madame)[.․]? /u;
const TITLE = /^(?:(?:Dr|Prof|Professor|Doctor|Judge|Justice|Councillor|Captain)[.․]? )+/u;

/** "He" or "she", as a title or the given name of a full name tells; undefined where neither does. */
export function pronounOf(name: string): 'he' | 'she' | undefined {
  if (HE.test(name)) return 'he';
  if (SHE.test(name)) return 'she';
  const [given = '', ...others] = name.replace(TITLE, '').toLowerCase().split(' ');
  if (others.length === 0) return undefined;
  return OF_MEN.has(given) ? 'he' : OF_WOMEN.has(given) ? 'she' : undefined;
}
