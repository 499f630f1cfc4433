import type { RuleCode } from '../../../model/judging/finding';
import { dateFits } from './dates';
import { articlesFit, isCapital, withArticle } from './articles';
import { numberFits } from './numbers';
import { STOP_WORDS } from '../../../text/words/stop-words';
import { firstWord, lastWord, NUMBER_WORDS, type Place } from './place';
import { verbFits } from './verbs';

const FITS: Partial<Record<RuleCode, (place: Place) => boolean>> = {
  'date-conflict': dateFits,
  'quantity-conflict': (place) => numberFits(place),
  'polarity-conflict': verbFits,
  'name-conflict': nameFits,
  'role-conflict': nameFits,
};

/**
 * The source's words as they read in the draft's sentence. They have its capital letter, and a blank where they take
 * the place of the "n't" of a word; undefined where they would not read right there.
 */
export function fittingWords(rule: RuleCode, place: Place): string | undefined {
  if (FITS[rule]?.(place) === false) return undefined;
  const whole = { ...place, wanted: withArticle(rule, place) };
  if (isRepeated(whole) || !articlesFit(whole)) return undefined;
  if (!/^n[’']t\b/i.test(place.old)) return inCase(whole);
  // "won't", "can't" and "shan't" leave no word behind.
  return /^(?:wo|ca|sha)$/.test(lastWord(place.before)) ? undefined : ` ${inCase(whole)}`;
}

/** True where a word or sign would stand twice: "officer officer", "the the", "$ $45", "5 % %". */
function isRepeated(place: Place): boolean {
  const { before, after, wanted } = place;
  const stands = (word: string, other: string): boolean =>
    word !== '' && word.replace(/s$/, '') === other.replace(/s$/, '');
  if (stands(firstWord(wanted), lastWord(before)) || stands(lastWord(wanted), firstWord(after))) return true;
  return isCurrencyRepeated(place) || isPercentRepeated(place);
}

function isCurrencyRepeated({ before, wanted }: Place): boolean {
  const sign = /^\s*([$€£¥])/.exec(wanted)?.[1];
  return sign !== undefined && before.trimEnd().endsWith(sign);
}

function isPercentRepeated({ after, wanted }: Place): boolean {
  return /%\s*$/.test(wanted) && /^\s?(?:%|per\s?cent)/.test(after);
}

const POSSESSIVE = /(?:[’']s|s[’'])$/;
const ARTICLE = /^(?:the|an?)$/;

/**
 * A name or post goes in another's place where both stand with or without a possessive, and the draft's article goes
 * with it.
 */
function nameFits({ before, after, old, wanted, sourceBefore }: Place): boolean {
  if (POSSESSIVE.test(old.trim()) !== POSSESSIVE.test(wanted.trim())) return false;
  const isOwn = ARTICLE.test(lastWord(before));
  const isTheirs = ARTICLE.test(lastWord(sourceBefore)) || ARTICLE.test(firstWord(wanted));
  const areCapitals = isCapital(wanted) && isCapital(old);
  if (isOwn && !isTheirs && areCapitals) return false;
  if (standsElsewhere(`${before}\n${after}`, wanted)) return false;
  // "Brown, the mayor" for "the mayor Brown": words that the source sets off stay set off.
  return !/,\s*\S/.test(wanted) || /^\s*[,.;:!?]|^\s*$/.test(after);
}

/** True where the sentence names somebody already: "Fenn lent Fenn 300 pounds". */
function standsElsewhere(others: string, name: string): boolean {
  const last = /\p{Lu}[\p{L}\p{N}’'-]*$/u.exec(name.trim().replace(POSSESSIVE, ''))?.[0];
  const words: readonly string[] = others.match(/[\p{L}\p{N}-]+/gu) ?? [];
  return last !== undefined && words.includes(last);
}

/** With a capital at the start of the sentence, and without one where only the source's sentence starts there. */
function inCase({ before, wanted, sourceBefore }: Place): string {
  const words = wanted.trim();
  if (!/[\p{L}\p{N}]/u.test(before)) return words.charAt(0).toUpperCase() + words.slice(1);
  const opensSentence = !/[\p{L}\p{N}]/u.test(sourceBefore);
  return opensSentence && isCommon(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Words that have a capital only where they open a sentence; "US" is none. */
function isCommon(words: string): boolean {
  if (/^\p{Lu}{2}/u.test(words)) return false;
  const first = firstWord(words);
  const isSmall = /^(?:about|nearly|almost|more|less|over|no|not)$/.test(first);
  return isSmall || NUMBER_WORDS.has(first) || STOP_WORDS.has(first);
}
