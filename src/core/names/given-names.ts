import { linesByWord } from '../text/words/word-list';
import { GIVEN_NAMES_LIST } from '../words/names/given-names';
import { caches } from '../text/caches';

/** Each name -> the numbers of the groups that it stands in. */
const groups = caches.once(() => linesByWord(GIVEN_NAMES_LIST));

/** True where two given names are usual forms of one; expects lower case. */
export function areShortFor(a: string, b: string): boolean {
  const mine = groups().get(a) ?? [];
  const theirs = groups().get(b) ?? [];
  return mine.some((group) => theirs.includes(group));
}
