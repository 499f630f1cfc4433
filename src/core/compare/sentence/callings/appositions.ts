import { TITLE_HEADS } from '../../../names/roles';
import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import { GENITIVE } from '../../lexicon/words';
import type { Analysis } from '../analysis';
import { textOf, type Term } from '../terms';
import type { Token } from '../token';

/** A person with the words set beside the name that say what the person is. */
export interface Apposition {
  readonly person: Term;
  /** "the duty hydrologist", without "the" and without whose hydrologist it is. */
  readonly post: Term;
  /** The stems of the post's words, in one order whatever theirs is. */
  readonly key: string;
  /** The stem of the noun that it all hangs on. */
  readonly head: string;
  /** Told by "the", and surely of a person, so that one person is meant. */
  readonly isDefinite: boolean;
}

/** "The duty hydrologist, Ingrid Falk,", "Ingrid Falk, the council's head of works"; in order of the names. */
export const appositionsOf = caches.ofObject(read);

function read({ tokens, terms }: Analysis): readonly Apposition[] {
  const people = terms.filter((u) => u.kind === 'name' && u.last - u.first > 1);
  return people.flatMap((person) => {
    const told = behind(tokens, person);
    // "Its head, Ada Brook, estimates that": a verb that is also a noun calls nobody anything.
    const ahead = told && !told.isDefinite && mayBeVerb(tokens, told) ? before(tokens, person) : undefined;
    return ahead ?? told ?? before(tokens, person) ?? [];
  });
}

/** "Ada Brook, | estimates": one word in the plural or a verb's form without an article. */
function mayBeVerb(tokens: readonly Token[], { person, post: { first, last } }: Apposition): boolean {
  return first === person.last + 1 && last - first === 1 && nth(tokens, first).lower.endsWith('s');
}

/** The person's name as it is written. */
export function personIn(analysis: Analysis, { person }: Apposition): string {
  return textOf(analysis, person);
}

/** The person's family name: the last word of the name. */
export function familyIn(analysis: Analysis, told: Apposition): string {
  return personIn(analysis, told).split(' ').at(-1) ?? '';
}

/** So many words a post has at most, those for whose it is among them. */
export const LONGEST_POST = 8;

/** "Ingrid Falk, | the council's head of works". */
export function behind(tokens: readonly Token[], person: Term): Apposition | undefined {
  if (tokens[person.last]?.lower !== ',') return undefined;
  const first = afterAge(tokens, person.last + 1);
  let last = first;
  while (last < tokens.length && last - first < LONGEST_POST && isOfPost(nth(tokens, last))) last++;
  if (isLed(tokens, person) && !/^[,.;)]?$/.test(tokens[last]?.lower ?? '')) return undefined;
  return made(tokens, person, first, last);
}

/** "Ingrid Falk, 61, | a retired sailor": the place behind an age. */
function afterAge(tokens: readonly Token[], from: number): number {
  const isAge = /^\d{1,3}$/.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower === ',';
  return isAge ? from + 2 : from;
}

/** "According to | Ingrid Falk, the dam is safe": the sentence begins behind the comma. */
function isLed(tokens: readonly Token[], { first }: Term): boolean {
  const lead = tokens[first - 1];
  return lead?.pos === 'ADP' && (first === 1 || tokens[first - 2]?.lower === 'according');
}

/** "The duty hydrologist, | Ingrid Falk,", "the hydrologist | Ingrid Falk". */
function before(tokens: readonly Token[], person: Term): Apposition | undefined {
  const last = tokens[person.first - 1]?.lower === ',' ? person.first - 1 : person.first;
  let first = last;
  while (first > 0 && last - first < LONGEST_POST && isOfPost(nth(tokens, first - 1))) {
    first--;
    if (ARTICLES.has(nth(tokens, first).lower)) break;
  }
  const isOwned = OWN.has(tokens[first - 1]?.lower ?? '') && first < last;
  const isTold = ARTICLES.has(nth(tokens, first).lower) || isOwned || isNamedOwner(tokens, first, last);
  const told = isTold ? made(tokens, person, first, last) : undefined;
  const isPerson = !mayBeAPlace(tokens[first - 1]) || (told !== undefined && isClosed(tokens, person, told));
  return isPerson ? told : told && { ...told, isDefinite: false };
}

/** "Advice of the town clerk, | Ingrid Falk,": a post of people, and the name between two commas. */
function isClosed(tokens: readonly Token[], { first, last }: Term, { post }: Apposition): boolean {
  const isBetween = tokens[first - 1]?.lower === ',' && /^[,.;]$/.test(tokens[last]?.lower ?? '');
  return isBetween && TITLE_HEADS.has(nth(tokens, post.head).lower);
}

/** "| Norvik's head of works, Ada Brook," where a sentence begins. */
function isNamedOwner(tokens: readonly Token[], first: number, last: number): boolean {
  const isOwner = first === 0 && tokens[0]?.name === true;
  const words = tokens.slice(first, last);
  const isPost = words.some(({ lower }) => TITLE_HEADS.has(lower));
  return isOwner && isPost && words.some(({ lower }) => GENITIVE.has(lower));
}

/** "On the north pier, Ada Brook found it": what a preposition leads to may be nobody, but for "by" and "with". */
function mayBeAPlace(before: Token | undefined): boolean {
  return before?.pos === 'ADP' && !OF_PEOPLE.has(before.lower);
}

const OF_PEOPLE: ReadonlySet<string> = new Set(['by', 'with']);

/** "Its | own adviser, Ada Brook". */
const OWN: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her']);
/** Words that begin a noun phrase. */
export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);
const JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'on']);

/** Whether a word may stand in what a person is called: "the council's head of works". */
export function isOfPost({ pos, lower, text }: Token): boolean {
  const isJoint = ARTICLES.has(lower) || JOINTS.has(lower) || GENITIVE.has(lower);
  return isJoint || (NOMINAL.has(pos) && /^\p{L}/u.test(text));
}

/** What the words between two places call a person; undefined where they call nobody anything. */
export function made(tokens: readonly Token[], person: Term, from: number, to: number): Apposition | undefined {
  // "A nurse at the mill's clinic" is a nurse, "the Bank of Velm's head of loans" no bank.
  const link = tokens.findIndex(({ lower }, i) => i > from && i < to && JOINTS.has(lower));
  const end = tokens[link - 1]?.pos === 'NOUN' ? link : to;
  const owned = tokens.slice(from, end).map(({ lower }) => GENITIVE.has(lower));
  const isOwned = owned.includes(true);
  const isDefinite = isOwned || tokens[from]?.lower === 'the';
  const hasArticle = ARTICLES.has(tokens[from]?.lower ?? '');
  const start = isOwned ? from + owned.lastIndexOf(true) + 1 : hasArticle ? from + 1 : from;
  const first = tokens[start]?.lower === 'own' ? start + 1 : start;
  const last = withoutJoint(tokens, first, to);
  const words = tokens.slice(first, last);
  const joint = words.findIndex(({ lower }) => JOINTS.has(lower));
  const head = words[joint < 0 ? words.length - 1 : joint - 1];
  if (head?.pos !== 'NOUN') return undefined;
  const stems = words.filter(({ content }) => content).map(({ stem }) => stem);
  const span = { start: nth(tokens, first).start, end: nth(tokens, last - 1).end };
  const post: Term = { kind: 'noun', span, first, last, head: first + words.indexOf(head) };
  return { person, post, key: [...new Set(stems)].sort().join(' '), head: head.stem, isDefinite };
}

/** A preposition or article at the end leads to something that is no post's word. */
function withoutJoint(tokens: readonly Token[], first: number, to: number): number {
  let last = to;
  while (last > first && (JOINTS.has(nth(tokens, last - 1).lower) || ARTICLES.has(nth(tokens, last - 1).lower))) last--;
  return last;
}
