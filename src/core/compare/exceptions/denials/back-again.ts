import { nth } from '../../../text/nth';
import type { Analysis } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import type { Exception } from '../exception';

/** What came back, or went, was not there for a time. */
export const backAgain: Exception = {
  code: 'denied-otherwise',
  silent: {
    passages: ['The doctor came back to Orle after two years.'],
    claim: 'For two years Orle was without a doctor.',
  },
  wrong: {
    passages: ['Orle had a doctor for two years.'],
    claim: 'For two years Orle was without a doctor.',
  },
  applies({ slot, term, other, view }, { analysis }) {
    if (slot !== 'negation') return false;
    if (isLackedForATime(analysis, term.head)) return comesOrGoes(view.analysis, other.head);
    return isLackedForATime(view.analysis, other.head) && comesOrGoes(analysis, term.head);
  },
};

const BORDERS = clauseBorders(',');
/** Verbs by which somebody has a thing, or has to live without it. */
const HAVING: ReadonlySet<string> = new Set(['be', 'have', 'do', 'go', 'spend', 'live', 'manage', 'stay', 'remain']);
/** What says that something was so for a time. */
const FOR_A_TIME = /\b(?:until|till|before|since|while|meanwhile|all|whole|throughout|during)\b/i;
/** Verbs after which a thing is there that was not there before, or the other way round. */
const COMING: ReadonlySet<string> = new Set(
  (
    'return come arrive reopen open close go leave move resume restart retire die disappear reappear restore ' +
    'get receive regain recover install'
  ).split(' '),
);

/** "For two years it was without its doctor": a thing that somebody did not have for a time. */
function isLackedForATime({ tokens, terms, text }: Analysis, at: number): boolean {
  if (nth(tokens, at).pos !== 'NOUN' || !nth(tokens, at).negated) return false;
  const isOfATime =
    FOR_A_TIME.test(text) || terms.some(({ fact }) => fact?.kind === 'duration' || fact?.kind === 'date');
  const verb = tokens
    .slice(0, at)
    .filter(({ pos }) => pos === 'VERB' || pos === 'AUX')
    .at(-1);
  return isOfATime && verb !== undefined && HAVING.has(verb.lemma);
}

function comesOrGoes({ tokens }: Analysis, at: number): boolean {
  const [from, to] = clauseAround(tokens, { first: at, last: at + 1 }, BORDERS);
  return tokens.slice(from, to).some(({ lemma, lower }) => COMING.has(lemma) || lower === 'back');
}
