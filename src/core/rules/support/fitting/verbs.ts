import { firstWord, lastWord, type Place } from './place';

/** Past forms that do not end in "ed". */
const PAST = new Set(
  `
  rose fell grew shrank sank won lost began ended bought sold went came left kept held built lent spent sent met paid said told took gave got made had was were
  did broke chose drew drove ate flew forgot froze hid hit knew led lay let put ran read saw set shot shut sang sat slept spoke stole stood struck swam swore
  taught tore thought threw understood woke wore wrote cut cost spread quit shed split withdrew overcame became brought caught fought found felt bent bound bred
`
    .trim()
    .split(/\s+/),
);
const AUXILIARY =
  /^(?:will|would|can|could|may|might|must|shall|should|is|are|was|were|be|been|has|have|had|do|does|did|to)$/;
const DO = /^(?:do|does|did|to|will|would|can|could|may|might|must|shall|should)$/;
const DENIAL = /^(?:not|never|no|n[’']t|cannot|none|nobody|nothing|neither|nor|without)$|n[’']t$/;

type Form = 'base' | 'third' | 'past' | 'gerund';

/**
 * True where a verb or an opposite reads right in another's place: in the same form, and with an auxiliary where it is
 * denied.
 */
export function verbFits({ before, old, wanted }: Place): boolean {
  const [auxiliary, denies, denied] = [lastWord(before), DENIAL.test(firstWord(wanted)), DENIAL.test(firstWord(old))];
  if (denies && !denied && !(AUXILIARY.test(auxiliary) || firstWord(wanted) === 'never')) return false;
  if (firstWord(wanted) === 'no' || firstWord(old) === 'no') return false;
  const form = formOf(lastWord(wanted));
  if (DO.test(auxiliary)) return form === 'base';
  // "did not carry", without the denial: "did carry" reads as if somebody had doubted it.
  return form === formOf(lastWord(old));
}

function formOf(word: string): Form {
  if (word.endsWith('ing')) return 'gerund';
  if (PAST.has(word) || word.endsWith('ed') || /(?:own|ought|aught)$/.test(word)) return 'past';
  return /[^su]s$/.test(word) ? 'third' : 'base';
}
