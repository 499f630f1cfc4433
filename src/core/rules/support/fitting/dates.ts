import { firstWord, lastWord, type Place } from './place';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const KINDS: readonly (readonly [DateKind, RegExp])[] = [
  [
    'adverb',
    /^(?:today|yesterday|tomorrow|tonight|(?:last|next|this|every|a|\w+ (?:days?|weeks?|months?|years?) ago)\b)/i,
  ],
  [
    'day',
    new RegExp(
      `\\b\\d{1,2}(?:st|nd|rd|th)?\\b.{0,4}${MONTH}|${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d)|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|^\\d{4}-\\d\\d-\\d\\d`,
      'i',
    ),
  ],
  ['time', /^\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m|o[’']clock)|^(?:noon|midnight)\b/i],
  [
    'period',
    new RegExp(
      `${MONTH}|\\b(?:1[5-9]|20)\\d\\d(?:s|\\b)|\\b(?:spring|summer|autumn|fall|winter|quarter|century)\\b`,
      'i',
    ),
  ],
];
type DateKind = 'adverb' | 'day' | 'time' | 'period' | 'other';

/** Prepositions by what may follow them; those that are not here go with every kind but adverbs. */
const TAKES: Readonly<Record<string, readonly DateKind[]>> = {
  in: ['period'],
  on: ['day'],
  at: ['time'],
  during: ['period'],
  throughout: ['period'],
};
const PREPOSITION =
  /^(?:in|on|at|by|since|until|till|before|after|from|through|of|during|around|to|for|throughout|between)$/;
/** What stands before a period of time alone: "the end of 2019", "early May". */
const PART =
  /\b(?:(?:end|start|beginning|middle|half|course|rest|spring|summer|autumn|winter|quarter|month|year) of|early|late|mid)[\s-]*(?:the )?$/i;

/** What stands before a noun that is told from others: "the early 1990s", "the first quarter". */
const THE = /\bthe\s+(?:(?:very )?(?:early|late|mid|first|second|third|fourth|last|final)[\s-]*)?$/i;
const ORDINAL = /^(?:first|second|third|fourth|last|final)$/;
const SEASON = /^(?:spring|summer|autumn|fall|winter)$/i;

/** True for "autumn of 1998", "1990s", "4th of May" in a place without "the". */
export function datesArticle({ before, wanted }: Place): boolean {
  if (articleOf(wanted) !== 'the' || PREPOSITION.test(firstWord(wanted))) return false;
  const word = lastWord(before);
  return word === '' || PREPOSITION.test(word);
}

/** Whether a date stands with "the": "the 1990s", "May 1998", "the summer" or "summer". */
function articleOf(words: string): 'the' | 'none' | 'either' {
  const bare = withoutPreposition(words).replace(/^(?:early|late|mid)[\s-]+/i, '');
  if (SEASON.test(bare)) return 'either';
  if (/^the\b/i.test(words.trim())) return 'none';
  return /^\d{3}0s\b|\d(?:st|nd|rd|th) of\b|^\p{L}+ (?:\p{L}+ )?of\b|\bcentury\b/iu.test(bare) ? 'the' : 'none';
}

/** True where "the" stands before both dates or before neither, and nothing is told from others twice. */
function articleFitsDate({ before, old, wanted }: Place): boolean {
  if (ORDINAL.test(lastWord(before)) && ORDINAL.test(firstWord(wanted))) return false;
  return !THE.test(before.slice(-60)) || articleOf(wanted) !== 'none' || articleOf(old) === 'none';
}

/**
 * True where a date reads right in another one's place: after its preposition, and as part of a day or year only what
 * has parts.
 */
export function dateFits(place: Place): boolean {
  const { before, old, wanted } = place;
  if (!articleFitsDate(place)) return false;
  const [was, is] = [kindOf(old), kindOf(wanted)];
  const [ownOld, ownNew] = [PREPOSITION.test(firstWord(old)), PREPOSITION.test(firstWord(wanted))];
  const word = lastWord(before);
  if (ownNew) return ownOld || !PREPOSITION.test(word);
  if (ownOld) return false;
  if (PART.test(before.slice(-60))) return is === 'period' && was !== 'adverb';
  if (!PREPOSITION.test(word)) return was === is;
  return TAKES[word]?.includes(is) ?? is !== 'adverb';
}

function kindOf(words: string): DateKind {
  const bare = withoutPreposition(words).replace(/^(?:the|early|late|mid-?)\s+/i, '');
  return KINDS.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'other';
}

function withoutPreposition(words: string): string {
  return words
    .trim()
    .replace(/^(?:in|on|at|by|since|until|till|before|after|from|through|of|during|around|to)\s+/i, '');
}
