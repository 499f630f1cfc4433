import { wordSet } from '../../../text/words/word-list';
import { TITLE_QUALIFIERS_LIST } from '../../../words/names/title-qualifiers';
import { datesArticle } from './dates';
import { firstWord, isNoun, lastWord, type Place } from './place';
import type { RuleCode } from '../../../model/judging/finding';

const ARTICLE = /^(?:the|an?)$/;
const DETERMINER =
  /^(?:the|an?|this|that|these|those|my|your|his|her|its|our|their|each|every|another|no|several|both)$|[’']s$|s[’']$/;
/** Words of a post before which no article stands. */
const QUALIFIERS = wordSet(TITLE_QUALIFIERS_LIST);
/** Numbers and words that are said with a vowel first. */
const VOWEL = /^(?:8|11(?!\d{2}(?!\d))|18(?!\d{2}(?!\d))|[aeiou]|hour|honest|heir)(?!n[ei]\b|u[ns]i|uro)/i;

/** The source's words with "the" where they cannot do without it: "the autumn of 1998", "the BBC". */
export function withArticle(rule: RuleCode, place: Place): string {
  const needs = rule === 'date-conflict' ? datesArticle(place) : rule === 'name-conflict' && namesArticle(place);
  return needs ? `the ${place.wanted.trim()}` : place.wanted;
}

/** True where a source has "the" before a name for the name's own sake, and the draft has nothing there. */
function namesArticle({ before, old, after, wanted, sourceBefore, sourceAfter }: Place): boolean {
  if (!isCapital(wanted) || !isCapital(old) || lastWord(sourceBefore) !== 'the') return false;
  if (isDeterminer(lastWord(before))) return false;
  const [next, theirs] = [firstWord(after), firstWord(sourceAfter)];
  return next === theirs || (!isNoun(next) && !isNoun(theirs));
}

/** True where an article and what it belongs to read right: "a nine", "an eight", no "its the", no "a 60 % of". */
export function articlesFit({ before, after, wanted }: Place): boolean {
  const [word, first] = [lastWord(before), firstWord(wanted)];
  if (ARTICLE.test(first) && (isDeterminer(word) || QUALIFIERS.has(word))) return false;
  if (word !== 'a' && word !== 'an') return true;
  const spoken = wanted.trim().replace(/^[^\p{L}\p{N}]+/u, '');
  return (word === 'an') === VOWEL.test(spoken) && !(firstWord(after) === 'of' && /\d/.test(wanted));
}

/** True for words after which a noun needs no article of its own: "the", "its", "Norham's". */
function isDeterminer(word: string): boolean {
  return DETERMINER.test(word);
}

/** True where a name starts with a capital letter. */
export function isCapital(words: string): boolean {
  return /^\p{Lu}/u.test(words.trim());
}
