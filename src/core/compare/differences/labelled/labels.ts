import type { Fact } from '../../../model/judging/fact';
import { nth } from '../../../text/nth';
import { STOP_WORDS } from '../../../text/words/tokens';
import { relationOf } from '../../lexicon/lexicon';
import { VALUE_VERBS } from '../../lexicon/words';
import { analyse, type Analysis } from '../../sentence/analysis';
import type { Term } from '../../sentence/terms';
import { isOpen, isVerbal, type Token } from '../../sentence/token';

/** Nouns of labels that the value itself names: "Number of staff: 85". */
const MEASURES: ReadonlySet<string> = new Set(
  'number count total amount figure size height length width weight depth distance area price cost value year date age sum quantity no nr'.split(
    ' ',
  ),
);

/** The words of a label that mean something, but for those in brackets. */
export function wordsOf(text: string): readonly Token[] {
  const bare = text.replace(/\([^()]*\)/g, ' ');
  return bare.trim() === ''
    ? []
    : analyse(bare).tokens.filter((t) => /[\p{L}\p{N}]/u.test(t.text) && !STOP_WORDS.has(t.lower));
}

/**
 * Whether a sentence has every word of a name outside of the value itself; what the value measures goes without saying.
 */
export function isNamed(name: readonly Token[], { tokens }: Analysis, { first, last, fact }: Term): boolean {
  const goesWithoutSaying = name.length > 1 || hasUnit(fact);
  const own = tokens.filter((_, i) => i < first || i >= last);
  return (
    name.length > 0 &&
    name.every((word) => (MEASURES.has(word.lemma) && goesWithoutSaying) || own.some((t) => areOneWord(word, t)))
  );
}

function hasUnit(fact: Fact | undefined): boolean {
  return fact?.kind === 'quantity' && fact.unit !== '';
}

/** Adjectives that say what a figure with a unit measures. */
const MEASURED: ReadonlySet<string> = new Set('long high tall wide deep thick heavy large'.split(' '));

/** Whether two words are the same, or one is made from the other ("employs", "employees"). */
export function areOneWord(a: Token, b: Token): boolean {
  if (a.stem === b.stem || a.lower === b.lower) return true;
  return areDerived(a, b) || isAdverbOf(a, b) || isAdverbOf(b, a);
}

/** By their root, which names have from chance alone, or by the dictionary. */
function areDerived(a: Token, b: Token): boolean {
  const haveOneRoot = a.root === b.root && a.root !== '';
  const isOfName = a.name || b.name;
  return (haveOneRoot && !isOfName) || relationOf(a.lemma, b.lemma) === 'derived';
}

/** "Seriously injured" beside "serious injuries". */
function isAdverbOf(adverb: Token, { lower }: Token): boolean {
  return adverb.lower.endsWith('ly') && (adverb.root === lower || adverb.lower === `${lower}ly`);
}

/**
 * Whether all that a sentence says beside a value is named by the words given: no other figure, no other thing, nothing
 * done, denied or doubtful. What is left out says other things, but denies nothing either.
 */
export function saysNoMore(
  { tokens }: Analysis,
  { first, last, fact }: Term,
  words: readonly Token[],
  isLeftOut: (token: number) => boolean = () => false,
): boolean {
  const counted = fact?.kind === 'quantity' || fact?.kind === 'duration' ? fact.counted : [];
  return tokens.every((token, i) => {
    if (i >= first && i < last) return true;
    if (isOpen(token)) return false;
    if (isLeftOut(i)) return true;
    if ((!token.content && token.pos !== 'NUM') || words.some((word) => areOneWord(word, token))) return true;
    if (isVerbal(token) || givesValue(token, i, first)) return VALUE_VERBS.has(token.lemma);
    if (token.pos === 'ADV' || (hasUnit(fact) && MEASURED.has(token.lower))) return true;
    const isMeasure = counted.includes(token.lower) || (fact?.kind === 'quantity' && fact.per === token.lemma);
    return token.pos === 'NOUN' && (isMeasure || isApposition(tokens, i, words));
  });
}

/** "The ferry Ragna", "the port of Lissen": what a named thing is. */
function isApposition(tokens: readonly Token[], i: number, words: readonly Token[]): boolean {
  const next = tokens[tokens[i + 1]?.lower === 'of' ? i + 2 : i + 1];
  return next?.name === true && words.some((word) => areOneWord(word, next));
}

/** "A ticket costs €5": right before its value a verb is one, though it looks like a noun. */
function givesValue({ lemma }: Token, i: number, value: number): boolean {
  return i === value - 1 && VALUE_VERBS.has(lemma);
}

/** Whether a verb only joins a value to its thing. Example: "costs", "starts at". */
export function joinsValue(tokens: readonly Token[], i: number): boolean {
  const { pos, lemma } = nth(tokens, i);
  if (pos !== 'VERB') return false;
  const isBeginning = BEGINNING.has(lemma) && /^(?:at|from)$/.test(tokens[i + 1]?.lower ?? '');
  return VALUE_VERBS.has(lemma) || isBeginning;
}

const BEGINNING: ReadonlySet<string> = new Set(['start', 'begin']);

/** What a row's thing does to have its column's value: "has won nine medals", "received 12 million". */
const GAINS: ReadonlySet<string> = new Set(
  'win receive get take earn collect score record register spend sell'.split(' '),
);

/** Whether a verb says no more than that a row's thing has its column's value. */
export function isGain({ pos, lemma }: Token): boolean {
  return pos === 'VERB' && GAINS.has(lemma);
}
