import { entriesOf } from '../text/words/word-list';
import { GIVEN_NAMES_LIST } from '../words/names/given-names';
import { caches } from '../text/caches';

/** Each name -> the numbers of the groups that it stands in. */
const groups = caches.once(() => {
  const known = new Map<string, number[]>();
  for (const [i, group] of entriesOf(GIVEN_NAMES_LIST).entries())
    for (const name of group.split('|')) known.set(name, [...(known.get(name) ?? []), i]);
  return known;
});

/** True where two given names are usual forms of one; expects lower case. */
export function areShortFor(a: string, b: string): boolean {
  const mine = groups().get(a) ?? [];
  const theirs = groups().get(b) ?? [];
  return mine.some((group) => theirs.includes(group));
}
