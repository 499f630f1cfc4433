import type { Fact } from '../../model/judging/fact';
import type { Span } from '../../model/span';
import { comparable } from '../../names/comparable';
import { nth } from '../../text/nth';
import { isKnownWord } from '../lexicon/lexicon';
import { isPlaceName } from '../lexicon/places';
import type { Token } from './token';
import { PARTICLES as NAME_PARTICLES } from '../../names/same-name';
import { MONTH_NAMES } from '../../text/words/months';

/** What kind of value a term holds; decides what it may stand against. */
export type TermKind = 'quantity' | 'date' | 'duration' | 'name' | 'noun' | 'verb' | 'adjective' | 'adverb' | 'link';

/** The smallest stretch of a sentence that can be wrong on its own. */
export interface Term {
  readonly kind: TermKind;
  readonly span: Span;
  /** Half-open places in the sentence's tokens. */
  readonly first: number;
  readonly last: number;
  /** The token that stands for it: the last of a name, the word itself. */
  readonly head: number;
  readonly fact?: Fact;
}

/** The token that stands for a term of a sentence. */
export function headToken({ tokens }: { readonly tokens: readonly Token[] }, { head }: Term): Token {
  return nth(tokens, head);
}

/** A term as it is written. */
export function textOf({ text }: { readonly text: string }, { span }: Term): string {
  return text.slice(span.start, span.end);
}

/** Facts first, then runs of name words, then every other content word; terms do not overlap and come in order. */
export function buildTerms(tokens: readonly Token[], facts: readonly Fact[]): readonly Term[] {
  const terms = facts.flatMap((fact) => termOf(tokens, fact) ?? []).filter((term) => !isInName(tokens, term));
  const taken = new Set<number>(terms.flatMap((u) => range(u.first, u.last)));
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || taken.has(i) || !isOfTerm(token)) continue;
    const term = token.name ? nameTerm(tokens, i, taken) : wordTerm(token, i);
    if (term) terms.push(term);
    if (term) i = term.last - 1;
  }
  return terms.sort((a, b) => a.first - b.first);
}

/** Whether a word that no fact has may be wrong on its own. */
function isOfTerm({ content, lower }: Token): boolean {
  return (content || LINKS.has(lower)) && !WEEKDAYS_AND_MONTHS.has(lower);
}

/** The number of "Super Mario Bros. 3" and of "the Noble Five" is a part of the name and counts nothing. */
function isInName(tokens: readonly Token[], { fact, first, last }: Term): boolean {
  if (fact?.kind !== 'quantity' || fact.counted.length > 0 || last - first !== 1) return false;
  if (/^[A-Z][a-z]/.test(nth(tokens, first).text) && tokens[first - 1]?.name === true) return true;
  if (!NUMERAL.test(nth(tokens, first).text)) return false;
  return tokens[first - 1]?.name === true || (tokens[first - 1]?.lower === '.' && tokens[first - 2]?.name === true);
}

/** The stems of a term's words, in order. */
export function stemsOf({ tokens }: { readonly tokens: readonly Token[] }, { first, last }: Term): readonly string[] {
  return tokens.slice(first, last).map((t) => t.stem);
}

/** Whether a place in the sentence's tokens lies in a term; no place (-1) lies in none. */
export function isIn(at: number, { first, last }: Term): boolean {
  return at >= first && at < last;
}

/** Whether a term says how many of something there are: no share, rank, change or label. */
export function isCount({ fact }: Term): boolean {
  return fact?.kind === 'quantity' && fact.dimension === 'count' && fact.role === 'amount';
}

/** A half-open stretch of tokens as one term; its last word is its head where none is given. */
export function termAcross(
  tokens: readonly Token[],
  kind: Term['kind'],
  [first, last]: readonly [first: number, last: number],
  head = last - 1,
): Term {
  const span = { start: nth(tokens, first).start, end: nth(tokens, last - 1).end };
  return { kind, span, first, last, head };
}

/** The words of a fact that has a value; undefined for other facts and where no token lies in its span. */
export function termOf(tokens: readonly Token[], fact: Fact): Term | undefined {
  if (fact.kind !== 'quantity' && fact.kind !== 'date' && fact.kind !== 'duration') return undefined;
  const first = tokens.findIndex((t) => t.end > fact.span.start);
  if (first < 0) return undefined;
  let last = first;
  while ((tokens[last]?.start ?? Infinity) < fact.span.end) last++;
  if (last === first) return undefined;
  return { kind: fact.kind, span: fact.span, first, last, head: first, fact };
}

/**
 * Dates that no fact was made of ("Saturday's game"): neither names nor anything else that could stand in another's
 * place.
 */
const WEEKDAYS_AND_MONTHS: ReadonlySet<string> = new Set([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...MONTH_NAMES.map((month) => month.toLowerCase()).filter((month) => month !== 'may'),
]);
/** "World War I", "Volume 2". */
const NUMERAL = /^(?:[IVX]{1,4}|\d{1,2})$/;

/** Small words within names, of persons and of others ("Las Vegas", "Marks & Spencer"). */
const PARTICLES: ReadonlySet<string> = new Set([...NAME_PARTICLES, 'las', 'los', 'do', '&']);

function nameTerm(tokens: readonly Token[], first: number, taken: ReadonlySet<number>): Term {
  let last = first + 1;
  let head = first;
  for (let i = first + 1; i < tokens.length && !taken.has(i); i++) {
    const token = tokens[i];
    if (token?.name) {
      if (i === last && arePlaceAndPeople(nth(tokens, head).lower, token.lower)) break;
      last = i + 1;
      head = i;
    } else if (token && i === last + 1 && isJoinedOn(tokens, i)) last = i + 1;
    else if (token && NUMERAL.test(token.text) && i === last) last = i + 1;
    else if (!token || (!['-', '.'].includes(token.lower) && !joinsNames(tokens, i))) break;
  }
  return { kind: 'name', span: { start: nth(tokens, first).start, end: nth(tokens, last - 1).end }, first, last, head };
}

/** "Mao Tse-tung", "Ban Ki-moon": what a hyphen joins on, as against "London-based", which is made of known words. */
function isJoinedOn(tokens: readonly Token[], i: number): boolean {
  const [hyphen, word] = [tokens[i - 1], tokens[i]];
  if (hyphen?.text !== '-' || hyphen.end !== word?.start || tokens[i - 2]?.end !== hyphen.start) return false;
  return word.lemma === word.lower && /^\p{Ll}{2,6}$/u.test(word.text) && !isKnownWord(word.lower);
}

/** "The Oslo Swedish school": a place and a people, of which either may be wrong. */
function arePlaceAndPeople(place: string, people: string): boolean {
  if (!PEOPLE.test(people) || PEOPLE.test(place)) return false;
  return isPlaceName(comparable(place)) && isPlaceName(people);
}

const PEOPLE = /(?:an|ese|ish|ch|sh)$/;

/** How many particles may stand in a name one after the other: "van der", "de la". */
const LONGEST_JOINT = 3;

/** "Treaty of Tordesillas" is one name, "President of France" is two values. */
function joinsNames(tokens: readonly Token[], i: number): boolean {
  let next = i;
  while (next < i + LONGEST_JOINT && PARTICLES.has(tokens[next]?.lower ?? '')) next++;
  return next > i && tokens[next]?.name === true;
}

/** Function words that have an opposite worth noticing. */
export const LINKS: ReadonlySet<string> = new Set([
  'before',
  'after',
  'with',
  'without',
  'under',
  'over',
  'above',
  'below',
  'inside',
  'outside',
  'against',
  'for',
  'up',
  'down',
  'all',
  'none',
  'both',
  'neither',
  'always',
  'never',
  'most',
  'least',
  'more',
  'less',
  'fewer',
  'he',
  'she',
  'his',
  'her',
  'him',
  'off',
  'on',
]);

function wordTerm(token: Token, i: number): Term | undefined {
  if (!token.content)
    return { kind: 'link', span: { start: token.start, end: token.end }, first: i, last: i + 1, head: i };
  const kind = ({ NOUN: 'noun', VERB: 'verb', ADJ: 'adjective', ADV: 'adverb', X: 'noun' } as const)[
    token.pos as 'NOUN'
  ];
  return kind && { kind, span: { start: token.start, end: token.end }, first: i, last: i + 1, head: i };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
