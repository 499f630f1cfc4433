import { caches } from '../../text/caches';
import { nth } from '../../text/nth';
import { areEqual, isWithin, without } from '../../text/words/sets';
import { alternativesOf } from '../../text/words/word-list';
import { SAID_OTHERWISE_LIST } from '../../words/compare/said-otherwise';
import type { Analysis } from './analysis';
import { disownedIn } from './disowned';
import { withoutAsides } from './relations/asides';
import { afterDenial, REPORTS, rulesOut } from './denied-speech';
import { DENIALS, FORMS_OF_BE, NOT } from '../lexicon/words';
import { AMOUNTS } from './scopes';
import { stemsOf } from './terms';
import type { Token } from './token';

/** How many of those that a statement names it holds of; `plain` where it names no number of them. */
export type Share = 'all' | 'most' | 'some' | 'few' | 'none' | 'not-all' | 'plain' | 'denied';

/** A statement without the words that assert or deny it. */
export interface BareStatement {
  readonly share: Share;
  /** Stems of all its other content words, names and numbers. */
  readonly rest: ReadonlySet<string>;
  /** Those of them that stand before the first verb: who or what it is said of. */
  readonly subject: ReadonlySet<string>;
  /** Those of them that only say when. */
  readonly times: readonly string[];
  /** Denied of all times: "never". */
  readonly isNever: boolean;
  /** The token that a writer has to look at: the word of number or denial, or else the verb. */
  readonly head: number;
}

const ALL = 'all every each both everyone everybody everything everywhere';
const NONE = 'none no nobody nothing neither nowhere';
const SHARES: ReadonlyMap<string, Share> = new Map(
  (
    [
      [ALL, 'all'],
      [NONE, 'none'],
      ['most', 'most'],
      ['some several many', 'some'],
      ['few', 'few'],
    ] as const
  ).flatMap(([words, share]) => words.split(' ').map((word) => [word, share] as const)),
);
const DENYING: ReadonlySet<string> = new Set([...NOT, 'cannot']);
const NEARLY: ReadonlySet<string> = new Set(['nearly', 'almost', 'virtually', 'practically']);
const HARDLY: ReadonlySet<string> = new Set(['hardly', 'scarcely', 'barely']);
const ANY: ReadonlySet<string> = new Set(['any', 'anyone', 'anybody', 'anything', 'one']);
/** Verbs that deny what follows their "to": "failed to find". */
const UNDONE: ReadonlySet<string> = new Set(['fail', 'refuse', 'decline', 'neglect', 'omit', 'forget']);
/** Of them those that leave no doubt: of whom it is not true, did it; nobody may refuse what nobody was asked. */
const UNDONE_ALONE: ReadonlySet<string> = new Set(['fail', 'neglect', 'omit', 'forget']);
/** Verbs that say that what follows is so, and that it is not. */
const SAID: ReadonlySet<string> = new Set(
  'say state confirm admit agree announce report acknowledge insist claim maintain declare concede accept confess'.split(
    ' ',
  ),
);
const UNSAID: ReadonlySet<string> = new Set([...DENIALS, 'reject', 'doubt']);
/** Verbs by which a court or an inquiry says that something is so. */
const FOUND: ReadonlySet<string> = new Set(['find', 'conclude']);
/** Verbs by which somebody says what is to come: "promised to sell it" is "said that it would be sold". */
const PROMISED: ReadonlySet<string> = new Set(['promise', 'pledge', 'vow']);
/** Prepositions that tell two things apart: profit before tax, and after tax. */
const SIDES: ReadonlySet<string> = new Set(
  'before after with without under over above below inside outside against within beyond'.split(' '),
);
/** What is ahead is another statement than what was. Unlike `WILL` without the "wo" of "won't". */
const AHEAD: ReadonlySet<string> = new Set(['will', 'would', 'shall', "'ll", "'d"]);
/** What says something else than its bare words, or asks. */
const otherwise = caches.once(() => new RegExp(`[?]|\\b(?:${alternativesOf(SAID_OTHERWISE_LIST)})\\b`, 'i'));
/** Longer ones say more than one thing. */
const MOST_WORDS = 24;

/** What the parts of a sentence state, without the words that assert or deny; in order. */
export const bareStatementsOf = caches.ofObject((analysis: Analysis): readonly BareStatement[] => {
  const { tokens } = analysis;
  const times = analysis.terms.filter(({ fact }) => fact?.kind === 'date').flatMap((u) => stemsOf(analysis, u));
  const disowned = disownedIn(analysis);
  const isDisowned = (t: Token): boolean => disowned.some(({ start, end }) => t.start >= start && t.end <= end);
  return partsOf(tokens).flatMap((whole) => {
    const part = withoutAsides(whole);
    // "Rejected reports that she would resign": who said so belongs to the statement.
    const cut = part.some((_, i) => unsaidAt(part, i) > 0) ? [] : part.filter(isDisowned);
    const kept = read(
      tokens,
      part.filter((t) => !cut.includes(t)),
      false,
    );
    const taken = cut.length > 0 ? read(tokens, afterThat(cut), true) : undefined;
    return [kept, taken].flatMap((found) => (found ? { ...found, times } : []));
  });
});

/** What stands behind the "that" of "it is not true that …", "wrongly said that …". */
function afterThat(tokens: readonly Token[]): readonly Token[] {
  const that = tokens.findIndex((t) => t.lower === 'that');
  return that < 0 ? tokens : tokens.slice(that + 1);
}

function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const borders = tokens.flatMap((t, i) => (t.lower === ';' ? [i] : []));
  return [-1, ...borders].map((border, i) => tokens.slice(border + 1, borders[i] ?? tokens.length));
}

interface Reading {
  readonly rest: Set<string>;
  readonly subject: Set<string>;
  shares: Share[];
  isDenied: boolean;
  /** What denies is one verb alone: "failed to". */
  undone: Token | undefined;
  isNever: boolean;
  head: Token | undefined;
  verb: Token | undefined;
  auxiliary: Token | undefined;
}

function read(
  all: readonly Token[],
  own: readonly Token[],
  isDenied: boolean,
): Omit<BareStatement, 'times'> | undefined {
  const text = own.map((t) => (t.name ? '' : t.lower)).join(' ');
  if (own.length > MOST_WORDS || otherwise().test(text)) return undefined;
  const reading: Reading = {
    rest: new Set(),
    subject: new Set(),
    shares: [],
    isDenied,
    undone: undefined,
    isNever: false,
    head: undefined,
    verb: undefined,
    auxiliary: undefined,
  };
  for (let i = 0; i < own.length;) i += take(own, i, reading);
  const share = shareOf(reading);
  const head = headOf(own, reading);
  if (share === undefined || head === undefined || reading.rest.size < (share === 'none' ? 1 : 2)) return undefined;
  const { rest, subject, isNever } = reading;
  return { share, rest, subject, isNever, head: all.indexOf(head) };
}

/** The word of number where there is one; else the verb, an auxiliary, or the last word that says anything. */
function headOf(own: readonly Token[], { shares, head, verb, auxiliary }: Reading): Token | undefined {
  return (shares.length > 0 ? head : verb) ?? auxiliary ?? head ?? own.filter((t) => t.content).at(-1);
}

/** Takes the token in, or the few that belong together; returns how many. */
function take(own: readonly Token[], i: number, reading: Reading): number {
  const token = nth(own, i);
  const empty = emptyAt(own, i);
  if (empty > 0) return empty;
  const found = shareAt(own, i);
  if (found) {
    reading.shares.push(found.share);
    reading.head ??= token;
    return found.length;
  }
  const denying = denyingAt(own, i);
  if (denying > 0) {
    reading.isDenied = !reading.isDenied;
    reading.undone = reading.isDenied && UNDONE.has(token.lemma) ? token : undefined;
    reading.isNever ||= token.lower === 'never';
    reading.head ??= token;
    reading.auxiliary ??= token;
    if (own[i + denying]?.lower.endsWith('ing') && rulesOut(token.lemma, own[i + 1]?.lower)) reading.rest.add('will');
    return denying;
  }
  takeWord(token, reading);
  // "Is to open": "will open".
  if (FORMS_OF_BE.has(token.lower) && own[i + 1]?.lower === 'to') reading.rest.add('will');
  return 1;
}

/** How many tokens say nothing of the matter: "at all", "all the same", the verb of "found that"; 0 for any other. */
function emptyAt(own: readonly Token[], i: number): number {
  const [a, b, c] = own.slice(i, i + 3).map(({ lower }) => lower);
  if (b === 'that' && FOUND.has(nth(own, i).lemma)) return 2;
  if (a === 'all' && b === 'the' && c === 'same') return 3;
  return a === 'at' && b === 'all' ? 2 : 0;
}

/** How many tokens deny what follows: "not", "failed to"; 0 where none does. */
function denyingAt(own: readonly Token[], i: number): number {
  const { lower, lemma } = nth(own, i);
  if (DENYING.has(lower)) return 1;
  return UNDONE.has(lemma) && own[i + 1]?.lower === 'to' ? 2 : unsaidAt(own, i);
}

/** How many tokens say that what follows is not so: "denied", "rejected reports", "ruled out"; 0 where none does. */
function unsaidAt(own: readonly Token[], i: number): number {
  const isUnsaid = UNSAID.has(nth(own, i).lemma);
  const after = afterDenial(own, (t) => t?.lower ?? '', i) ?? i;
  if (after > i + 1) return after - i;
  return !isUnsaid ? 0 : REPORTS.has(own[i + 1]?.lemma ?? '') ? 2 : 1;
}

function takeWord(token: Token, reading: Reading): void {
  if (token.pos === 'AUX') reading.auxiliary ??= token;
  if (token.pos === 'VERB' && (SAID.has(token.lemma) || PROMISED.has(token.lemma))) {
    reading.auxiliary ??= token;
    if (PROMISED.has(token.lemma)) reading.rest.add('will');
    return;
  }
  if (token.pos === 'VERB') reading.verb = token;
  if (AHEAD.has(token.lower)) reading.rest.add('will');
  if (!isKept(token)) return;
  reading.rest.add(token.stem);
  if (!reading.verb && !reading.auxiliary) reading.subject.add(token.stem);
}

/** The share that a word of number stands for, with how many tokens say it; undefined for any other word. */
export function shareAt(
  own: readonly Token[],
  i: number,
): { readonly share: Share; readonly length: number } | undefined {
  const [lower, next] = [own[i]?.lower ?? '', own[i + 1]?.lower ?? ''];
  const share = SHARES.get(lower);
  if (DENYING.has(lower) && SHARES.get(next) === 'all') return { share: 'not-all', length: 2 };
  if (NEARLY.has(lower) && SHARES.get(next) === 'all') return { share: 'most', length: 2 };
  if (NEARLY.has(lower) && SHARES.get(next) === 'none') return { share: 'few', length: 2 };
  if (HARDLY.has(lower) && ANY.has(next)) return { share: 'few', length: 2 };
  if (i === 0 && HARDLY.has(lower) && isOneThing(own)) return { share: 'few', length: 2 };
  if (share === undefined) return undefined;
  return { share, length: lower === 'no' && next === 'one' ? 2 : 1 };
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

/** "Hardly | a house …", as against "hardly a dozen". */
function isOneThing(own: readonly Token[]): boolean {
  const thing = own[2];
  return ARTICLES.has(own[1]?.lower ?? '') && thing?.pos === 'NOUN' && !AMOUNTS.has(thing.lower);
}

/** What is left of a share of whom it is said that they failed to do it. */
const TURNED: Readonly<Partial<Record<Share, Share>>> = { all: 'none', most: 'few', some: 'not-all' };
/** The same where it takes that everyone had the choice. */
const TURNED_BACK: Readonly<Partial<Record<Share, Share>>> = { none: 'all', few: 'most', 'not-all': 'some' };

/** One word of number, or a denial, or neither; both together may mean anything but where a verb alone denies. */
function shareOf({ shares, isDenied, undone }: Reading): Share | undefined {
  const [share, ...others] = shares;
  if (others.length > 0) return undefined;
  if (share !== undefined && isDenied) {
    if (undone === undefined) return undefined;
    return TURNED[share] ?? (UNDONE_ALONE.has(undone.lemma) ? TURNED_BACK[share] : undefined);
  }
  return share ?? (isDenied ? 'denied' : 'plain');
}

const AGAINST: Readonly<Record<Share, readonly Share[]>> = {
  all: ['none', 'few', 'not-all', 'denied'],
  most: ['none', 'few', 'denied'],
  some: ['none'],
  few: ['all', 'most'],
  none: ['all', 'most', 'some', 'plain'],
  'not-all': ['all'],
  plain: ['none', 'denied'],
  denied: ['all', 'most', 'plain'],
};

/**
 * Whether two statements of the same things are opposed; undefined where they speak of others. "Never" is opposed to
 * any time: "never mended it" to "mended it in 1988".
 */
export function areOpposed(a: BareStatement, b: BareStatement): boolean | undefined {
  const [x, y] = [b.isNever ? timeless(a) : a, a.isNever ? timeless(b) : b];
  return areEqual(x.rest, y.rest) && areEqual(x.subject, y.subject) ? AGAINST[a.share].includes(b.share) : undefined;
}

function timeless({ rest, subject, times }: BareStatement): Pick<BareStatement, 'rest' | 'subject'> {
  return { rest: without(rest, times), subject: without(subject, times) };
}

/**
 * Whether one statement says more than what another denies, so that it is denied too. Example: "the pump was tested in
 * May before the flood" beside "the pump was never tested".
 */
export function isDeniedWith(mine: BareStatement, theirs: BareStatement): boolean {
  const isDenial = theirs.share === 'none' || theirs.share === 'denied';
  const isMore = isWithin(theirs.rest, mine.rest) && isWithin(theirs.subject, mine.subject);
  return isDenial && isMore && AGAINST[theirs.share].includes(mine.share);
}

/** Whether a token says something: a content word, name or number, or what parts two things. */
export function isKept({ content, name, pos, lower }: Token): boolean {
  const isValue = name || pos === 'NUM';
  return content || isValue || SIDES.has(lower);
}

/** How many words besides the value two statements must have in common. */
const LEAST_COMMON = 3;

/** Whether two statements are the same but for the words given. */
export function isSameBut(
  a: BareStatement,
  mine: readonly string[],
  b: BareStatement,
  theirs: readonly string[],
): boolean {
  const [x, y] = [without(a.rest, mine), without(b.rest, theirs)];
  return x.size >= LEAST_COMMON && areEqual(x, y);
}
