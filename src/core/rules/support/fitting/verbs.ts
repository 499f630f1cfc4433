import { firstWord, lastWord, type Place } from './place';
import { complementFits } from './complements';
import { entriesOf, wordSet } from '../../../text/words/word-list';
import { IRREGULAR_PASTS_LIST } from '../../../words/rules/irregular-pasts';
import { IRREGULAR_FORMS_LIST } from '../../../words/text/irregular-forms';

/** Past forms that do not end in "ed". */
const PAST = wordSet(IRREGULAR_PASTS_LIST);
const AUXILIARY =
  /^(?:will|would|can|could|may|might|must|shall|should|is|are|was|were|be|been|has|have|had|do|does|did|to)$/;
const DO = /^(?:do|does|did|to|will|would|can|could|may|might|must|shall|should)$/;
const DENIAL = /^(?:not|never|no|n[’']t|cannot|none|nobody|nothing|neither|nor|without)$|n[’']t$/;

const HAVE_OR_BE = /^(?:is|are|was|were|be|been|being|has|have|had|having)$/;
/** Verbs with a form of their own after "have" and "be", of which the other is the past alone: "rose" and "risen". */
const STRONG = entriesOf(IRREGULAR_FORMS_LIST)
  .map((line) => line.split(' '))
  .filter(({ length }) => length > 2);
const PAST_ALONE: ReadonlySet<string> = new Set(STRONG.map((forms) => forms[1] ?? ''));
const PARTICIPLES: ReadonlySet<string> = new Set(STRONG.flatMap((forms) => forms.slice(2)));
const COMPARATIVE = /^(?:more|less|fewer|better|worse|\p{L}{2,}er)$/u;
const SUPERLATIVE = /\p{L}{3}est$/u;

type Form = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/**
 * True where a verb or an opposite reads right in another's place: in the same form, with an auxiliary where it is
 * denied, and with what follows it.
 */
export function verbFits(place: Place): boolean {
  const { before, after, old, wanted } = place;
  const [auxiliary, denies, denied] = [lastWord(before), DENIAL.test(firstWord(wanted)), DENIAL.test(firstWord(old))];
  const mayDeny = AUXILIARY.test(auxiliary) || firstWord(wanted) === 'never';
  if (denies && !denied && !mayDeny) return false;
  if (firstWord(wanted) === 'no' || firstWord(old) === 'no') return false;
  if (firstWord(after) === 'than' && !COMPARATIVE.test(firstWord(wanted))) return false;
  if (auxiliary === 'the' && SUPERLATIVE.test(lastWord(old)) !== SUPERLATIVE.test(lastWord(wanted))) return false;
  // "were return", for "were not allowed to return".
  if (/ to /.test(old) !== / to /.test(wanted)) return false;
  if (!complementFits(place)) return false;
  const forms = formsOf(lastWord(wanted));
  if (DO.test(auxiliary)) return forms.includes('base');
  // "did not carry", without the denial: "did carry" reads as if somebody had doubted it.
  const needed = formsOf(lastWord(old));
  const isFinite = (form: Form): boolean => form !== (HAVE_OR_BE.test(auxiliary) ? 'past' : 'participle');
  return forms.some((form) => needed.includes(form) && (needed.length === 1 || isFinite(form)));
}

function formsOf(word: string): readonly Form[] {
  if (word.endsWith('ing')) return ['gerund'];
  if (PARTICIPLES.has(word)) return PAST.has(word) ? ['past', 'participle'] : ['participle'];
  if (PAST_ALONE.has(word)) return ['past'];
  if (PAST.has(word) || word.endsWith('ed') || /(?:ought|aught)$/.test(word)) return ['past', 'participle'];
  return /[^su]s$/.test(word) ? ['third'] : ['base'];
}
