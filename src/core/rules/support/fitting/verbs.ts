import { firstWord, lastWord, type Place } from './place';
import { wordSet } from '../../../text/words/word-list';
import { IRREGULAR_PASTS_LIST } from '../../../words/rules/irregular-pasts';

/** Past forms that do not end in "ed". */
const PAST = wordSet(IRREGULAR_PASTS_LIST);
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
