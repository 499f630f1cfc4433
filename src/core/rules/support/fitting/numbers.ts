import { STOP_WORDS } from '../../../text/words/stop-words';
import { firstWord, lastWord, NUMBER_WORDS, type Place } from './place';

/** Plurals that have no "s", and words with an "s" that are none. */
const PLURALS = /^(?:people|children|men|women|police|feet|teeth|mice|[\p{L}]{2,}(?:men|women|children))$/u;
const NO_PLURAL = /(?:ss|us|is)$/;
/** Words that speak of one thing or of several. */
const OF_ONE = /^(?:a|an|this|that|each|every|another)$/;
const OF_MANY = /^(?:these|those|many|few|several|both|all)$/;
const AGREES = /^(?:is|are|was|were|has|have|does|do)$/;
/** Numbers that are said with a vowel first. */
const VOWEL = /^(?:8|11(?!\d{2}(?!\d))|18(?!\d{2}(?!\d))|[aeiou]|hour|honest|heir)(?!n[ei]\b|u[ns]i|uro)/i;

/**
 * True where a number with what it counts reads right in another one's place: as many of the same, with its unit once.
 */
export function numberFits({ before, after, old, wanted }: Place): boolean {
  const next = firstWord(after);
  if (!articleFits(before, wanted)) return false;
  const [was, is] = [isOne(old), isOne(wanted)];
  if (was !== is && (AGREES.test(next) || OF_ONE.test(lastWord(before)) || OF_MANY.test(lastWord(before))))
    return false;
  if (!hasUnit(wanted)) return hasUnit(old) ? false : was === is || !isNoun(next) || isPlural(next) !== is;
  // "45 kilograms" where a bare number stood: nothing that it would count may follow.
  return hasUnit(old) || !isNoun(next);
}

/** "a" goes with "nine", "an" with "eight". */
export function articleFits(before: string, wanted: string): boolean {
  const article = lastWord(before);
  if (article !== 'a' && article !== 'an') return true;
  return (article === 'an') === VOWEL.test(wanted.trim());
}

/** True for "one", "1", "a single". */
function isOne(words: string): boolean {
  return /^(?:(?:only|just|about|some|nearly|almost|exactly)\s+)?(?:one|1|an?|single)(?:\s+(?!hundred|thousand|million|billion|and)|$)/i.test(
    words.trim(),
  );
}

/** Whether something stands behind the number that it counts or measures. */
function hasUnit(words: string): boolean {
  const last = lastWord(words);
  return (
    /[%°]\s*$|^\s*[$€£¥]/.test(words) ||
    (last !== '' && !/^[\d.,]/.test(last) && !last.split('-').every((part) => NUMBER_WORDS.has(part)))
  );
}

function isNoun(word: string): boolean {
  return /^\p{L}{2,}/u.test(word) && !STOP_WORDS.has(word) && !/(?:ly|ed)$/.test(word);
}

function isPlural(word: string): boolean {
  return PLURALS.test(word) || (/s$/.test(word) && !NO_PLURAL.test(word));
}
