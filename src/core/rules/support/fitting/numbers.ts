import { firstWord, isNoun, lastWord, NUMBER_WORDS, type Place } from './place';

/** Plurals that have no "s", and words with an "s" that are none. */
const PLURALS = /^(?:people|children|men|women|police|feet|teeth|mice|[\p{L}]{2,}(?:men|women|children))$/u;
const NO_PLURAL = /(?:ss|us|is)$/;
/** Words that speak of one thing or of several. */
const OF_ONE = /^(?:a|an|this|that|each|every|another)$/;
const OF_MANY = /^(?:these|those|many|few|several|both|all)$/;
const AGREES = /^(?:is|are|was|were|has|have|does|do)$/;
/** What no number can follow, but for a few that are nouns. */
const COUNTED_ALREADY = /^(?:several|many|few|both)$/;
/** What can stand right before "the" or "its". */
const BEFORE_ARTICLE = /(?:^|\s)(?:half|double|twice|all|times|both)$/i;

/**
 * True where a number with what it counts reads right in another one's place: as many of the same, with its unit once.
 */
export function numberFits({ before, after, old, wanted }: Place): boolean {
  const next = firstWord(after);
  if (isCompound(old) !== isCompound(wanted) || !standsBetween(lastWord(before), next, wanted)) return false;
  const [was, is] = [isOne(old), isOne(wanted)];
  if (was !== is && agrees(lastWord(before), next)) return false;
  if (!hasUnit(wanted)) return hasUnit(old) ? false : was === is || !isNoun(next) || isPlural(next) !== is;
  // "45 kilograms" where a bare number stood: nothing that it would count may follow.
  return hasUnit(old) || !isNoun(next);
}

/** True where the words around a number say whether it is one or several: "these 40 …", "… 40 are". */
function agrees(word: string, next: string): boolean {
  return AGREES.test(next) || OF_ONE.test(word) || OF_MANY.test(word);
}

/** True where a number can stand between two words: not "several 40", nor "a third" in "half the barns". */
function standsBetween(word: string, next: string, wanted: string): boolean {
  if (COUNTED_ALREADY.test(word) && !/^(?:dozen|hundred|thousand|million|billion)\b/i.test(wanted.trim())) return false;
  if (/^aged?$/.test(word) && hasUnit(wanted)) return false;
  return !/^(?:the|its|his|her|their|our|these|those)$/.test(next) || BEFORE_ARTICLE.test(wanted.trim());
}

/** True for "six-month", "20-year-old": a number that is an adjective with its unit. */
function isCompound(words: string): boolean {
  const parts = lastWord(words).split('-');
  return parts.length > 1 && !parts.every((part) => NUMBER_WORDS.has(part));
}

/** True for "one", "1", "a single". */
function isOne(words: string): boolean {
  return /^(?:(?:only|just|about|some|nearly|almost|exactly)\s+)?(?:one|1|an?|single)(?:\s+(?!hundred|thousand|million|billion|and)|$)/i.test(
    words.trim(),
  );
}

/** Whether something stands behind the number that it counts or measures. */
function hasUnit(words: string): boolean {
  if (/[%°]\s*$|^\s*[$€£¥]/.test(words)) return true;
  const last = lastWord(words);
  return last !== '' && !/^[\d.,]/.test(last) && !last.split('-').every((part) => NUMBER_WORDS.has(part));
}

function isPlural(word: string): boolean {
  return PLURALS.test(word) || (/s$/.test(word) && !NO_PLURAL.test(word));
}
