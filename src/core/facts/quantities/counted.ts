import { lastOf, nth } from '../../text/nth';
import { gluedAt, hyphenAt, lowerAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { FUNCTION_WORDS } from '../numbers/function-words';
import { numberAt } from '../numbers/number';
import { SMALL } from '../numbers/number-words';

const MOST_WORDS = 4;
/** Tokens that a list may have, so that time stays linear. */
const LONGEST_LIST = 120;
const IRREGULAR = new Set([
  'people',
  'men',
  'women',
  'children',
  'police',
  'teeth',
  'feet',
  'mice',
  'geese',
  'cattle',
  'sheep',
  'fish',
  'aircraft',
  'species',
  'staff',
  'personnel',
  'crew',
  'data',
  'media',
  'criteria',
  'fungi',
  'alumni',
  'dice',
  'troops',
]);
const NOT_PLURAL = /(?:ss|us|is|ous)$/;

/** What a number counts: at most four words from token `at`, lower case, ending with the head. */
export function countedAt(tokens: readonly Token[], at: number, plural: boolean): readonly string[] {
  const words: string[] = [];
  let next = startOfNoun(tokens, at);
  while (words.length < MOST_WORDS) {
    const token = tokens[next];
    if (words.length === 0 && isAttribute(tokens, next, plural)) {
      next++;
      continue;
    }
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) break;
    if (words.length > 0 && (ADVERBS.has(token.lower) || isLastVerb(tokens, next))) break;
    if (isHowOften(tokens, next) || (plural && isBehindPlural(words, token.lower))) break;
    const after = initialsEnd(tokens, next);
    if (after > next) {
      next = after;
      continue;
    }
    words.push(stripped(token.lower));
    next = pastPart(tokens, next);
  }
  return words;
}

/** "One tablet | three times daily", "one tablet | twice a day". */
function isHowOften(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return /^(?:once|twice|thrice)$/.test(word) || (SMALL.has(word) && lowerAt(tokens, at + 1) === 'times');
}

/**
 * The token after a word, or after the hyphen of a compound and, as in "COVID-19 cases", after a number that ends its
 * name.
 */
function pastPart(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at + 1) !== '-' || !gluedAt(tokens, at + 1) || !gluedAt(tokens, at + 2)) return at + 1;
  return tokens[at + 2]?.kind === 'number' ? at + 3 : at + 2;
}

/**
 * Words that end what is counted after it ("20 dead", "12 confirmed") and are part of it before ("12 confirmed cases").
 */
const ATTRIBUTES = new Set([
  'confirmed',
  'reported',
  'recorded',
  'killed',
  'injured',
  'wounded',
  'dead',
  'known',
  'live',
  'living',
  'signed',
  'used',
  'held',
  'lost',
  'total',
  'combined',
  'overall',
]);

/** "769 confirmed cases", "of the total share capital": a noun follows. */
function isAttribute(tokens: readonly Token[], at: number, plural: boolean): boolean {
  if (!ATTRIBUTES.has(lowerAt(tokens, at))) return false;
  if (lowerAt(tokens, at - 1) === 'the')
    return tokens[at + 1]?.kind === 'word' && !FUNCTION_WORDS.has(lowerAt(tokens, at + 1));
  for (let next = at + 1; next < at + MOST_WORDS; next = pastPart(tokens, next)) {
    if (tokens[next]?.kind !== 'word' || FUNCTION_WORDS.has(lowerAt(tokens, next))) return false;
    if (isPlural(lowerAt(tokens, next))) return plural;
  }
  return false;
}

/** "40 pupils | last": a word behind a plural that ends the name of what is counted. */
function isBehindPlural(words: readonly string[], word: string): boolean {
  return words.length > 0 && isPlural(lastOf(words)) && !isPlural(word);
}

/** Where "U.S." ends that says of whom the counted things are; the place itself where no initials stand there. */
function initialsEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (isInitial(tokens, end)) end += 2;
  return end > at + 2 ? end : at;
}

/** A letter and the full stop that touches it. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.lower.length !== 1) return false;
  return lowerAt(tokens, at + 1) === '.' && gluedAt(tokens, at + 1);
}

/** "a five-member panel ruled": a word in -ed with no noun after it is the verb, not the head. */
function isLastVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return lowerAt(tokens, at).endsWith('ed') && (next?.kind !== 'word' || FUNCTION_WORDS.has(next.lower));
}

/** True for words that look like a plural noun. */
export function isPlural(word: string): boolean {
  return IRREGULAR.has(word) || hasPluralEnding(word);
}

/** "Pupils", but neither "gas" nor "campus". */
function hasPluralEnding(word: string): boolean {
  return word.length > 3 && word.endsWith('s') && !NOT_PLURAL.test(word);
}

/** Steps over "of", "of the", "of its" and the hyphen of "five-member". */
function startOfNoun(tokens: readonly Token[], at: number): number {
  if (hyphenAt(tokens, at) && tokens[at + 1]?.kind === 'word' && gluedAt(tokens, at + 1)) return at + 1;
  if (lowerAt(tokens, at) !== 'of') return at;
  const determiner = lowerAt(tokens, at + 1);
  return [
    'the',
    'all',
    'its',
    'their',
    'his',
    'her',
    'our',
    'these',
    'those',
    'a',
    'an',
    'this',
    'that',
    'my',
    'your',
  ].includes(determiner)
    ? at + 2
    : at + 1;
}

function stripped(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

/** "per day", "a year", "every week", "/day" from token `at` on: what the amount is reckoned by, or undefined. */
export function perAt(tokens: readonly Token[], at: number): string | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return undefined;
  const adverb = ADVERBS.get(first.lower);
  if (adverb !== undefined) return second?.kind === 'word' && !FUNCTION_WORDS.has(second.lower) ? undefined : adverb;
  if (first.lower === 'per' && second?.numeral !== undefined) return String(second.numeral.value);
  if (first.lower === 'every') return everySome(tokens, at + 1);
  if (second?.kind !== 'word') return undefined;
  // "Per eight-hour shift": the length of one, and no number of them.
  if (SMALL.has(second.lower) && hyphenAt(tokens, at + 2)) return undefined;
  if (first.lower === 'per' && isPower(second)) return `${second.lower} ${lowerAt(tokens, at + 2)}`;
  return isPer(first, second) || (EACH.has(first.lower) && isRatedBy(tokens, at + 1)) ? second.lower : undefined;
}

/** "Per | day", "/day". */
function isPer({ lower }: Token, { glued }: Token): boolean {
  return lower === 'per' || (lower === '/' && glued);
}

/** A | "day", "mile". */
function isRatedBy(tokens: readonly Token[], at: number): boolean {
  const unit = lowerAt(tokens, at);
  return PERIODS.has(unit) || (MEASURES.has(unit) && !isHowFar(tokens, at + 1));
}

/** "A mile | away": no rate. */
function isHowFar(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.kind === 'word' && !RATED.has(next.lower);
}

/** What may follow a rate: "nine pounds a mile | on the level". */
const RATED = new Set(['and', 'or', 'but', 'on', 'at', 'in', 'when', 'while', 'for', 'as', 'with']);
const MEASURES = new Set(['mile', 'kilometre', 'acre', 'hectare', 'pound', 'kilo', 'kilogram', 'yard', 'metre', 'ton']);

/** "Square | inch", "cubic | metre". */
function isPower({ lower }: Token): boolean {
  return lower === 'square' || lower === 'cubic';
}

/** "One tablet every | eight hours": so many periods, as "8 hour"; "hour" for "every | hour". */
function everySome(tokens: readonly Token[], at: number): string | undefined {
  const core = lowerAt(tokens, at) === 'other' ? { value: 2, end: at + 1 } : numberAt(tokens, at);
  const unit = lowerAt(tokens, core?.end ?? at).replace(core ? /s$/ : '', '');
  if (!PERIODS.has(unit)) return undefined;
  return core ? `${core.value} ${unit}` : unit;
}

/** "40 tonnes a day", "twice every week": words before a period that an amount is reckoned by. */
const EACH = new Set(['a', 'an', 'each']);

const PERIODS = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'month',
  'quarter',
  'year',
  'season',
  'decade',
  'term',
  'semester',
  'fortnight',
  'century',
  'shift',
  'lesson',
  'person',
  'head',
  'share',
  'barrel',
  'tonne',
  'gallon',
  'litre',
  'ounce',
  'game',
]);
const ADVERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    daily: 'day',
    weekly: 'week',
    monthly: 'month',
    yearly: 'year',
    annually: 'year',
    hourly: 'hour',
    apiece: 'item',
  }),
);

/**
 * How many things are listed after a count ("four countries: A, B, C and D", "two men (A and B)"), or undefined where
 * none are.
 */
export function listLength(tokens: readonly Token[], at: number): number | undefined {
  let next = at;
  while (next < at + 8 && tokens[next]?.kind === 'word') next++;
  const open = tokens[next]?.lower;
  if (open === ',')
    return next > at && countedAt(tokens, at, true).length === next - at ? namesListed(tokens, next + 1) : undefined;
  if (open === ':') return items(tokens, next + 1, '');
  if (open === '(') return items(tokens, next + 1, ')');
  return open === '-' && !gluedAt(tokens, next) ? items(tokens, next + 1, '-') : undefined;
}

/** "three sons, Tom, Dick and Harry": names and nothing else, up to the end of the sentence or a sign. */
function namesListed(tokens: readonly Token[], start: number): number | undefined {
  let count = 1;
  let and = false;
  for (let at = start; at < start + LONGEST_LIST; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && token.capital) continue;
    const isJoint = token?.lower === 'and' || (token?.lower === ',' && !and);
    if (at === start || !isJoint) return and && endsNames(tokens, at) ? count : undefined;
    if (token.lower === 'and') and = true;
    if (token.lower === ',' || lowerAt(tokens, at - 1) !== ',') count++;
  }
  return undefined;
}

/** Whether a name stands before the place, and a sign or nothing at it. */
function endsNames(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.capital === true && (tokens[at]?.kind ?? 'symbol') === 'symbol';
}

/** Items parted by commas, semicolons and a last "and", up to the closing sign or the end of the sentence. */
function items(tokens: readonly Token[], start: number, close: string): number | undefined {
  let count = 1;
  let commas = 0;
  let and = false;
  let last = start;
  for (; last < Math.min(tokens.length, start + LONGEST_LIST); last++) {
    const token = nth(tokens, last);
    if (endsItems(token, close)) break;
    const { lower } = token;
    if (and && (lower === ',' || lower === ';')) break;
    if (lower === ',' || lower === ';') {
      count++;
      commas++;
    }
    if (lower !== 'and') continue;
    if (lowerAt(tokens, last - 1) === ',') and = true;
    else if (!and) {
      count++;
      and = true;
    }
  }
  const words = last - start;
  return and && words >= count * 2 - 1 && words <= (commas + 1) * 7 + 2 ? count : undefined;
}

/** The closing sign or a full stop; a dash closes where it stands apart, and is a hyphen elsewhere. */
function endsItems({ kind, lower, glued }: Token, close: string): boolean {
  if (kind !== 'symbol') return false;
  const isHyphen = lower === '-' && glued;
  return lower === '.' || (lower === close && !isHyphen);
}
