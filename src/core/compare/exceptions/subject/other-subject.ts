import { isSide } from '../../lexicon/sides';
import { nth } from '../../../text/nth';
import { claimPlace, passagePlace } from '../../alignment/align';
import type { Difference } from '../../alignment/difference';
import { compareFacts } from '../../alignment/fact-support';
import { coverage, type ClaimView, type PassageView } from '../../alignment/view';
import { GENITIVE, ROMAN_NUMERAL, WEEKDAY } from '../../lexicon/words';
import type { Analysis, Token } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import { isLabelled } from '../../sentence/labelled';
import { isCount, isIn, type Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/** What is said of another thing of the same kind. */
export const otherThing: Exception = {
  code: 'different-subject',
  silent: { passages: ['The north tower is 90 metres high.'], claim: 'The south tower is 70 metres high.' },
  wrong: { passages: ['The north tower is 90 metres high.'], claim: 'The north tower is 70 metres high.' },
  applies: (difference, claim) => isOfAnotherThing(difference, claim),
};

/**
 * Two words that stand in one place of two statements and tell two things of one kind apart: "north" and "south" tower.
 */
interface Contrast {
  readonly mine: number;
  readonly theirs: number;
}

const BORDERS = clauseBorders();

/**
 * True where the passage speaks of another thing of the same kind: "the south tower is 70 metres high" beside "the
 * north tower is 90 metres high". A value is then that of the other thing, and the word that tells the two apart is
 * wrong only where all else is equal. What is told apart by a number in its name ("Section 5", "Apollo 12") is another
 * thing always.
 */
function isOfAnotherThing({ slot, term, other, view }: Difference, claim: ClaimView): boolean {
  if (slot === 'swap' || slot === 'negation' || slot === 'link') return false;
  const apart = contrastsOf(claim, view, term, other);
  const areNumbered = isNumbered(claim.analysis, term) && isNumbered(view.analysis, other);
  if (areNumbered && isBeforeVerb(claim.analysis, term) && !isOtherRuler(claim, term, view)) return true;
  if (isOfOtherNumber(claim.analysis, term, view) || isOfRelated(claim.analysis, term, view)) return true;
  if (term.fact !== undefined && isOfOtherNumeral(claim.analysis, term, view)) return true;
  const others = apart.filter(({ mine, theirs }) => !isIn(mine, term) && !isIn(theirs, other));
  // "In Orford, 21 schools were closed" beside "in Tarn, 37": a figure before the verb is no subject of its own.
  if (term.fact !== undefined && others.length > 0) return true;
  if (others.length === apart.length) return apart.length > 0 && term.kind === 'name';
  return saysOtherwise(claim, term, view);
}

/** Whether a passage has a value of the claim for another thing: "Velm lends 40 books" beside "Tarn lends 40 books". */
export function isOfAnother(claim: ClaimView, term: Term, view: PassageView, other: Term): boolean {
  return contrastsOf(claim, view, term, other).some(({ mine, theirs }) => !isIn(mine, term) && !isIn(theirs, other));
}

/** "Section 9 allows nets" beside "Section 8 bans snares": what is said of one section says nothing of another. */
function isOfOtherNumber(claim: Analysis, term: Term, view: PassageView): boolean {
  const kindsOf = (of: Analysis, terms: readonly Term[]): readonly string[] =>
    terms.filter((u) => u.fact && u !== term && isNumbered(of, u)).map((u) => of.tokens[u.first - 1]?.stem ?? '');
  const own = claim.terms.filter((u) => u.last <= term.first && !view.supported.has(u));
  const theirs = new Set(kindsOf(view.analysis, view.analysis.terms));
  return kindsOf(claim, own).some((kind) => theirs.has(kind));
}

/** "World War II cost 22 lives" beside "World War I", "Boiler B" beside "Boiler A": one name, another sign. */
function isOfOtherNumeral(claim: Analysis, { first }: Term, view: PassageView): boolean {
  const theirs = [...ruledIn(view.analysis), ...letteredIn(view.analysis)];
  return [...ruledIn(claim), ...letteredIn(claim)].some(({ name, number, last }) => {
    const numbers = theirs.flatMap((other) => (other.name === name ? [other.number] : []));
    return last <= first && numbers.length > 0 && !numbers.includes(number);
  });
}

interface Ruled {
  readonly name: string;
  readonly number: string;
  readonly last: number;
}

/** The names of a sentence that end in a Roman number. */
function ruledIn({ terms, tokens }: Analysis): readonly Ruled[] {
  return terms.flatMap(({ kind, first, last }) => {
    const [name, number] = [tokens[last - 2]?.lower, nth(tokens, last - 1).text];
    const isRuled = kind === 'name' && last - first > 1 && ROMAN_NUMERAL.test(number);
    return isRuled && name !== undefined ? [{ name, number, last }] : [];
  });
}

/** Nouns with a capital letter behind them that tells things of one kind apart: "boiler A", "Block C". */
function letteredIn({ tokens }: Analysis): readonly Ruled[] {
  return tokens.flatMap(({ text }, i) => {
    const noun = tokens[i - 1];
    const isLettered = /^[A-H]$/.test(text) && (noun?.pos === 'NOUN' || noun?.pos === 'PROPN');
    return isLettered ? [{ name: nth(tokens, i - 1).stem, number: text, last: i + 1 }] : [];
  });
}

/** Who belongs to somebody and is somebody else: "the firm's rival", "Aldo Lund's brother". */
const RELATED: ReadonlySet<string> = new Set(
  (
    'father mother son daughter brother sister uncle aunt nephew niece husband wife widow widower cousin grandfather grandmother ' +
    'rival competitor neighbour neighbor partner subsidiary parent successor predecessor supplier owner founder deputy opponent ally ' +
    'friend colleague teacher pupil student assistant'
  ).split(' '),
);

/** "The firm's rival paid 7 crowns" beside "the firm paid 4 crowns", which does not speak of the rival. */
function isOfRelated({ tokens }: Analysis, term: Term, view: PassageView): boolean {
  const related = tokens
    .slice(0, term.first)
    .filter(({ lower }, i) => RELATED.has(lower) && GENITIVE.has(tokens[i - 1]?.lower ?? ''));
  return related.some(({ stem }) => !view.analysis.tokens.some((t) => t.stem === stem));
}

/**
 * "Louis XVI gave the clock to the town" beside "Louis XIV gave the clock to the town": rulers, popes and wars have
 * Roman numbers, and where every other word is the same, the number is wrong.
 */
function isOtherRuler(claim: ClaimView, term: Term, view: PassageView): boolean {
  const last = nth(claim.analysis.tokens, term.last - 1).text;
  const rest = coverage(
    claim,
    (i) => view.cover[i] ?? 0,
    (i) => isIn(i, term),
  );
  return term.last - term.first > 1 && ROMAN_NUMERAL.test(last) && rest >= ALL_ELSE;
}

/** The share of the claim's other words that a passage must have. */
const ALL_ELSE = 0.95;

/** Whether a value of the claim that is no part of the term has another one in the passage. */
function saysOtherwise({ analysis }: ClaimView, term: Term, view: PassageView): boolean {
  const values = (of: Analysis): readonly Term[] => of.terms.filter((u) => u.fact !== undefined && !isNumbered(of, u));
  const [mine, theirs] = [values(analysis), values(view.analysis)];
  const open = mine.filter((u) => u !== term && !view.supported.has(u));
  // "Leaves at twenty to" beside "leaves at 23:50": the one value of each, told in another way.
  const areOthers = open.length > 0 && mine.length === 1 && theirs.length === 1;
  return open.some((u) => theirs.some((o) => areOthers || compareFacts(u.fact, o.fact).relation === 'conflict'));
}

/** The words before the first verb of the claim that have another one in their place in the passage. */
function contrastsOf({ analysis }: ClaimView, view: PassageView, term: Term, other: Term): readonly Contrast[] {
  const mine = subjectOf(analysis, term);
  const theirs = subjectOf(view.analysis, other);
  const heads = headsApart(analysis, mine, view, theirs);
  if (heads) return [heads];
  return mine.flatMap((i) => {
    if (!tellsApart(nth(analysis.tokens, i)) || isThere(analysis, i, view)) return [];
    const at = theirs.find(
      (j) =>
        tellsApart(nth(view.analysis.tokens, j)) && isFree(analysis, view, j) && areInOnePlace(analysis, i, view, j),
    );
    return at === undefined ? [] : [{ mine: i, theirs: at }];
  });
}

/**
 * "The film cost" beside "the ticket to Velm costs": two subjects in one common noun each, of which neither side has
 * the other's.
 */
function headsApart(
  claim: Analysis,
  mine: readonly number[],
  view: PassageView,
  theirs: readonly number[],
): Contrast | undefined {
  const [i, j] = [headOf(claim, mine), headOf(view.analysis, theirs)];
  if (i === undefined || j === undefined || !isFree(claim, view, j)) return undefined;
  const isMissing = isKnown(claim, i) && view.cover[i] === 0 && !isThere(claim, i, view);
  const areApart = isKnown(view.analysis, j) && (isMissing || isOnlyCompared(nth(claim.tokens, i), view.analysis));
  return areApart ? { mine: i, theirs: j } : undefined;
}

/** "The paperback came out in May, a year after | the hardback": what a sentence names to compare with it. */
function isOnlyCompared(head: Token, { tokens }: Analysis): boolean {
  const places = tokens.flatMap(({ stem }, at) => (stem === head.stem ? [at] : []));
  const isBeside = (at: number): boolean =>
    COMPARING.has(tokens[tokens[at - 1]?.pos === 'DET' ? at - 2 : at - 1]?.lower ?? '');
  return places.length > 0 && places.every(isBeside);
}

const COMPARING: ReadonlySet<string> = new Set(['after', 'before', 'behind', 'than', 'like', 'unlike', 'against']);

/**
 * The noun that a subject is about: the last word before a preposition; undefined for names and where the subject is no
 * plain noun.
 */
function headOf({ tokens }: Analysis, subject: readonly number[]): number | undefined {
  const first = subject[0];
  if (first === undefined || tokens.slice(0, first).some((t) => t.content || t.pos === 'ADP' || t.pos === 'PRON'))
    return undefined;
  const end = subject.findIndex((i) => tokens[i + 1] !== undefined && !nth(tokens, i + 1).content);
  const head = subject[end < 0 ? subject.length - 1 : end] ?? 0;
  const { pos, name } = nth(tokens, head);
  return pos === 'NOUN' && !name ? head : undefined;
}

function isKnown({ tokens }: Analysis, i: number): boolean {
  return nth(tokens, i).meanings !== undefined;
}

/**
 * The content words and numbers of a clause up to its first verb, or, where it has none before the term, up to the
 * term.
 */
function subjectOf(analysis: Analysis, term: Term): readonly number[] {
  // "Ferries in Lissen: 14": the colon of a label parts nothing.
  const isBehindLabel = isLabelled(analysis.text);
  const [from, to] = isBehindLabel ? [0, term.last] : clauseAround(analysis.tokens, term, BORDERS);
  const verb = verbIn(analysis, from, to);
  const end = verb >= 0 ? verb : term.fact ? term.first : term.last;
  return Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i).filter((i) =>
    isWord(nth(analysis.tokens, i)),
  );
}

function verbIn(analysis: Analysis, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isVerbAt(analysis, i)) return i;
  return -1;
}

function isVerbAt({ tokens, terms }: Analysis, i: number): boolean {
  const { pos } = nth(tokens, i);
  if (pos === 'AUX') return true;
  if (pos === 'VERB') return !isNoVerb(tokens, i);
  // "Tram line | 21": the number is a part of what it is called.
  return isTakenForNoun(tokens, i) && !terms.some((u) => u.first === i + 1 && isLabel(u));
}

function isLabel({ fact }: Term): boolean {
  return fact?.kind === 'quantity' && fact.role === 'label';
}

/** "The film cost €5": what the tagger takes for a noun between a noun and a figure. */
function isTakenForNoun(tokens: readonly Token[], i: number): boolean {
  return (
    nth(tokens, i).pos === 'NOUN' &&
    ['NOUN', 'PROPN'].includes(tokens[i - 1]?.pos ?? '') &&
    ['SYM', 'NUM'].includes(tokens[i + 1]?.pos ?? '')
  );
}

/**
 * "The winning ticket": a participle that belongs to the noun after it; "the north tower is": a noun that the tagger
 * takes for a verb.
 */
function isNoVerb(tokens: readonly Token[], i: number): boolean {
  return (tokens[i + 1]?.pos === 'NOUN' && tokens[i - 1]?.pos === 'DET') || tokens[i + 1]?.pos === 'AUX';
}

function isBeforeVerb(analysis: Analysis, term: Term): boolean {
  const [from, to] = clauseAround(analysis.tokens, term, BORDERS);
  const verb = verbIn(analysis, from, to);
  return verb < 0 || term.first < verb;
}

function isWord(token: Token): boolean {
  return token.content || token.name || token.pos === 'NUM';
}

const TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X']);

function tellsApart(token: Token): boolean {
  return isWord(token) && (TELLING.has(token.pos) || isSide(token.lower));
}

/** Whether the passage has a word of the claim: the word itself, or for a number the same value. */
function isThere({ terms, tokens }: Analysis, i: number, view: PassageView): boolean {
  const at = passagePlace(view.alignment, i);
  if (at >= 0 && digitsOf(nth(tokens, i)) === digitsOf(nth(view.analysis.tokens, at))) return true;
  const term = terms.find((u) => isIn(i, u));
  return term !== undefined && view.supported.has(term);
}

function isFree({ tokens }: Analysis, { alignment, analysis }: PassageView, j: number): boolean {
  const from = claimPlace(alignment, j);
  return from < 0 || digitsOf(nth(tokens, from)) !== digitsOf(nth(analysis.tokens, j));
}

/** "Under-21" is alike to "under-18" by its letters alone. */
function digitsOf({ text, name }: Token): string {
  return name ? text.replace(/\D/g, '') : '';
}

/**
 * Two words have one place where the words after them are the same, or the words before them are and both follow the
 * same preposition or none.
 */
function areInOnePlace(claim: Analysis, i: number, view: PassageView, j: number): boolean {
  const passage = view.analysis;
  if (!areOneKind(nth(claim.tokens, i), nth(passage.tokens, j))) return false;
  if (areAligned(neighbour(claim, i, 1), neighbour(passage, j, 1), view)) return true;
  const [before, theirBefore] = [neighbour(claim, i, -1), neighbour(passage, j, -1)];
  if (before === undefined && theirBefore === undefined)
    return claim.tokens[i + 1]?.pos === 'AUX' && passage.tokens[j + 1]?.pos === 'AUX';
  return areAligned(before, theirBefore, view) && lead(claim, i) === lead(passage, j);
}

/** Whether the one word stands for the other; none stands for none. */
function areAligned(mine: number | undefined, theirs: number | undefined, { alignment }: PassageView): boolean {
  return mine !== undefined && theirs !== undefined && alignment.to[mine] === theirs;
}

/** A name stands for a name, a number for a number; "Model 3" beside "Model S" has a number for a letter. */
function areOneKind(a: Token, b: Token): boolean {
  return a.name === b.name || mayBeAnyKind(a) || mayBeAnyKind(b);
}

const ANY_KIND: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['NUM', 'ADJ']);

/** A day, a number, an adjective, and what opens a sentence, which has its capital from there. */
function mayBeAnyKind({ lower, start, pos }: Token): boolean {
  return start === 0 || WEEKDAY.test(lower) || ANY_KIND.has(pos);
}

function neighbour({ tokens }: Analysis, i: number, step: 1 | -1): number | undefined {
  for (let at = i + step; at >= 0 && at < tokens.length && !BORDERS.has(nth(tokens, at).lower); at += step)
    if (isWord(nth(tokens, at))) return at;
  return undefined;
}

function lead({ tokens }: Analysis, i: number): string {
  const before = tokens[i - 1];
  return before === undefined || before.content ? '' : before.lower;
}

/** "Version 2" has a number in its name, "on Monday 46 flights" has not. */
function isLabelWord(token: Token | undefined): boolean {
  return token?.pos === 'PROPN' && /^\p{Lu}/u.test(token.text) && !WEEKDAY.test(token.lower);
}

/** A number that is a part of a name ("Section 5", "Windows 7", "Version 2.1", "Apollo 12"). */
function isNumbered({ tokens }: Analysis, term: Term): boolean {
  if (isLabel(term)) return true;
  const isAlone = term.last - term.first === 1;
  if (isAlone && isCount(term)) return isLabelWord(tokens[term.first - 1]);
  if (term.kind !== 'name' || (isAlone && !/^\p{Lu}/u.test(tokens[term.first - 1]?.text ?? ''))) return false;
  return tokens
    .slice(term.first, term.last)
    .some((t) => (isAlone ? /^(?:[IVX]+|[A-Z])$/ : /^(?:\d[\d.]*|[IVX]+)$/).test(t.text));
}
