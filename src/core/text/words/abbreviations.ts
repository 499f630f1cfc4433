import { wordSet } from './word-list';
import { ABBREVIATIONS_MAYBE_LAST_LIST } from '../../words/text/abbreviations-maybe-last';
import { ABBREVIATIONS_NEVER_LAST_LIST } from '../../words/text/abbreviations-never-last';
import { SENTENCE_OPENERS_LIST } from '../../words/text/sentence-openers';

/**
 * What a full stop after a word means for the end of a sentence. Compared without the final stop, in the case given by
 * each list.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Lower case: always followed by more of the same sentence. */
const NEVER_LAST = wordSet(ABBREVIATIONS_NEVER_LAST_LIST);

/** Lower case: an abbreviation before a number, an ordinary word or end otherwise. */
const BEFORE_NUMBER = words(
  'no nos p pp vol vols art arts para paras ch sec ver v op ed eds jan feb mar apr jun jul aug sep sept oct nov dec circa c',
);

/** Lower case: may end a sentence, which the next word decides. */
const MAY_BE_LAST = wordSet(ABBREVIATIONS_MAYBE_LAST_LIST);

/** Lower case: words that open a sentence far more often than they follow an abbreviation in the middle of one. */
const OPENERS = wordSet(SENTENCE_OPENERS_LIST);

/**
 * How a stop after `word` (as written, without the stop) reads: `never` the end, `maybe` the end, or an ordinary stop.
 */
export function stopAfter(word: string, nextIsDigit: boolean): 'never' | 'maybe' | 'ordinary' {
  const lower = word.toLowerCase();
  if (NEVER_LAST.has(lower)) return 'never';
  if (nextIsDigit && BEFORE_NUMBER.has(lower)) return 'never';
  if (MAY_BE_LAST.has(lower) && !ORDINARY_WORDS.has(word)) return 'maybe';
  return isInitials(word) ? 'maybe' : 'ordinary';
}

/** Written in lower case these are words, not states, months or weekdays: "he ran in the sun." */
const ORDINARY_WORDS = words('ill ind mass miss ore del la pa ga mar sun sat wed fri mon co am pm ave wash');

/** True for a word that opens sentences, such as "The" or "However". */
export function opensSentence(word: string): boolean {
  return OPENERS.has(word.toLowerCase().replace('’', "'"));
}

/** "J", "J.K", "U.S": capitals with stops between them. */
function isInitials(word: string): boolean {
  return word.length <= 12 && /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
}
