import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import { haveCommon, isWithin, without } from '../../../text/words/sets';
import { LIGHT } from '../../lexicon/words';
import type { Analysis } from '../analysis';
import { clauseAround, clauseBorders } from '../clause';
import { isOpen, type Token } from '../token';
import { isPastForm } from '../relations/passive';

/** "The ferry is slower than the hovercraft", "the bell was cast before the tower fell": one set beside another. */
export interface Comparative {
  /** The token of the word that compares: "slower", "more", "before". */
  readonly head: number;
  /** Stems of the words on each side that the other side does not have. */
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
  /** Stems of all words on each side of a "than", for things whose names share words ("Velm to Orla"). */
  readonly sides?: readonly [ReadonlySet<string>, ReadonlySet<string>] | undefined;
  /** Stems of what stands between the word and "than": "more inhabitants than". */
  readonly of: ReadonlySet<string>;
  /** The stem of the verb behind which a number of things is compared: "export" more grain "than". */
  readonly verb?: string | undefined;
  /** By how much of something two differ, what comes before what, what lies on which side of what. */
  readonly kind: 'degree' | 'time' | 'place';
}

/** How many tokens before "than" the word that compares may stand: "more inhabitants of the old town than". */
const REACH = 5;
const BORDERS = clauseBorders(',');

/** What a sentence compares by "than", "before" or "after", in order; not with figures or dates. */
export const comparativesOf = caches.ofObject((analysis: Analysis): readonly Comparative[] =>
  analysis.tokens.flatMap(({ lower }, i) => {
    if (lower === 'than') return byThan(analysis, i) ?? [];
    if (TIME.has(lower)) return byTime(analysis, i) ?? [];
    if (SIDES.has(lower)) return byPlace(analysis, i) ?? [];
    return AGES.has(lower) ? (bySibling(analysis, i) ?? []) : [];
  }),
);

const AGES: ReadonlySet<string> = new Set(['younger', 'older', 'elder']);
const SIBLINGS: ReadonlySet<string> = new Set(['brother', 'sister', 'sibling', 'twin']);

/** "Bruno Holt is the younger brother of Mara Holt". */
function bySibling({ tokens }: Analysis, head: number): Comparative | undefined {
  const isOfSibling = SIBLINGS.has(tokens[head + 1]?.lower ?? '') && tokens[head + 2]?.lower === 'of';
  const [from, to] = clauseAround(tokens, { first: head, last: head + 1 }, BORDERS);
  const verb = isOfSibling ? verbBefore(tokens, from, head, head) : -1;
  if (verb < 0 || nth(tokens, head).negated) return undefined;
  const sides = [stemsOf(tokens.slice(from, verb)), stemsOf(standard(tokens.slice(head + 3, to)))] as const;
  return comparative(head, sides, { of: new Set(), kind: 'degree' });
}

const TIME: ReadonlySet<string> = new Set(['before', 'after']);

function byThan({ tokens }: Analysis, than: number): Comparative | undefined {
  const head = headBefore(tokens, than);
  if (head < 0 || nth(tokens, head).negated) return undefined;
  const [from, to] = clauseAround(tokens, { first: head, last: than + 1 }, BORDERS);
  const verb = verbBefore(tokens, from, head, than);
  const behind = withoutEcho(tokens.slice(than + 1, to));
  if (verb < 0 || behind.some((t) => t.pos === 'VERB' || t.pos === 'AUX')) return undefined;
  const mine = stemsOf(tokens.slice(from, verb));
  const [short, all] = [stemsOf(standard(behind)), stemsOf(behind)];
  // "Than that from Velm to Orla": where the first words tell nothing apart, the later ones do.
  const sides = [mine, isWithin(short, mine) ? all : short] as const;
  const of = stemsOf(tokens.slice(head + 1, than));
  const { lemma, stem } = nth(tokens, verb);
  const rest = { of, verb: LIGHT.has(lemma) ? undefined : stem, kind: 'degree' } as const;
  return comparative(head, sides, { ...rest, sides: [mine, all] });
}

/** "Than the county | does": an auxiliary at the end only stands for the verb before. */
function withoutEcho(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.at(-1)?.pos === 'PUNCT' ? tokens.length - 1 : tokens.length;
  return tokens[end - 1]?.pos === 'AUX' && end > 1 ? tokens.slice(0, end - 1) : tokens;
}

/** A date or a figure behind "before" bounds what is said, and compares nothing. */
function byTime({ tokens, terms }: Analysis, head: number): Comparative | undefined {
  const isBound = terms.some((u) => u.fact?.kind === 'date' && u.first <= head + 2 && u.last > head);
  const [from, to] = clauseAround(tokens, { first: head, last: head + 1 }, BORDERS);
  const words = tokens.slice(from, to);
  if (isBound || words.some(isOpen)) return undefined;
  const sides = [stemsOf(tokens.slice(from, head)), stemsOf(tokens.slice(head + 1, to))] as const;
  return comparative(head, sides, { of: new Set(), kind: 'time' });
}

/** Words for the side on which one thing lies of another. */
const SIDES: ReadonlySet<string> = new Set(
  (
    'north south east west northeast northwest southeast southwest north-east north-west south-east south-west ' +
    'left right upstream downstream above below'
  ).split(' '),
);
const LEVELS: ReadonlySet<string> = new Set(['above', 'below']);
/** What lies there stays there, where what moves may be on either side in its time. */
const LYING: ReadonlySet<string> = new Set(['be', 'lie', 'lay', 'stand', 'sit']);

/** "Tarn lies 9 miles north of Velm", "the loft is above the stable". */
function byPlace({ tokens, terms }: Analysis, head: number): Comparative | undefined {
  const isLevel = LEVELS.has(nth(tokens, head).lower);
  if (!isLevel && tokens[head + 1]?.lower !== 'of') return undefined;
  const [from, to] = clauseAround(tokens, { first: head, last: head + 1 }, BORDERS);
  const verb = verbBefore(tokens, from, head, head);
  const isStill = verb >= 0 && LYING.has(nth(tokens, verb).lemma);
  const isBound = isLevel && terms.some((u) => u.fact && u.first <= head + 2 && u.last > head);
  if (!isStill || isBound || tokens.slice(from, head + 1).some(isOpen)) return undefined;
  const start = isLevel ? head + 1 : head + 2;
  const sides = [stemsOf(tokens.slice(from, verb)), stemsOf(standard(tokens.slice(start, to)))] as const;
  return comparative(head, sides, { of: new Set(), kind: 'place' });
}

function comparative(
  head: number,
  [mine, theirs]: readonly [ReadonlySet<string>, ReadonlySet<string>],
  rest: Pick<Comparative, 'of' | 'verb' | 'kind' | 'sides'>,
): Comparative | undefined {
  const [first, second] = [without(mine, theirs), without(theirs, mine)];
  return first.size === 0 || second.size === 0 ? undefined : { head, first, second, ...rest };
}

function headBefore(tokens: readonly Token[], than: number): number {
  for (let i = than - 1; i >= Math.max(0, than - REACH); i--) {
    const { lower, pos } = nth(tokens, i);
    const isComparative = COMPARATIVE.test(lower) && (pos === 'ADJ' || pos === 'ADV');
    if (isComparative || MORE.has(lower)) return i;
    if ((pos === 'VERB' && !isNounBehind(tokens, i)) || lower === ',') return -1;
  }
  return -1;
}

/** "A longer | range than": what the tagger takes for a verb behind an article and an adjective. */
function isNounBehind(tokens: readonly Token[], at: number): boolean {
  return COMPARATIVE.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.pos === 'DET';
}

const MORE: ReadonlySet<string> = new Set(['more', 'less', 'fewer', 'better', 'worse', 'further', 'farther']);
const COMPARATIVE = /^\p{Ll}{2,}(?:er|ier)$/u;

/** The first verb of a clause before `head`; where it has none, what the tagger takes for a noun; else -1. */
function verbBefore(tokens: readonly Token[], from: number, head: number, than: number): number {
  for (let i = from + 1; i < head; i++) if (isVerb(nth(tokens, i))) return i;
  // "The barge cost more than the raft": a noun as well.
  if (head - 1 > from && nth(tokens, head - 1).lower === 'cost') return head - 1;
  // "Spain exports more grain than Italy": nothing but a verb has a subject before it and its object behind "more".
  const isObject = head - 1 > from && than > head + 1;
  return isObject && /[^s]s$/.test(nth(tokens, head - 1).lower) ? head - 1 : -1;
}

function isVerb(token: Token): boolean {
  return token.pos === 'VERB' || token.pos === 'AUX' || isPastForm(token);
}

/** What stands for the noun before, told by what follows: "than | that from Orla". */
const THAT: ReadonlySet<string> = new Set(['that', 'those', 'one']);

/** Up to what says when or where the comparison holds: "than tin in 1870". */
function standard(tokens: readonly Token[]): readonly Token[] {
  const isFirst = (i: number): boolean => i === 0 || THAT.has(tokens[i - 1]?.lower ?? '');
  const end = tokens.findIndex((t, i) => !isFirst(i) && t.pos === 'ADP' && t.lower !== 'of');
  return end < 0 ? tokens : tokens.slice(0, end);
}

function stemsOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.filter((t) => t.content || t.pos === 'NUM').map((t) => t.stem));
}

/** Whether the two sides of one comparison are those of another: in one order, turned round, or neither. */
export function orderOf(a: Comparative, b: Comparative): 'same' | 'turned' | undefined {
  if (a.kind !== b.kind) return undefined;
  const meet = MEETING[a.kind];
  const isKept = meet(a.first, b.first) && meet(a.second, b.second);
  const isTurned = meet(a.first, b.second) && meet(a.second, b.first);
  return isKept === isTurned ? undefined : isKept ? 'same' : 'turned';
}

type Stems = ReadonlySet<string>;

/**
 * When two sides are one: a statement must be there as a whole, and "Velm" is "the town of Velm", but "the mill of
 * Velm" is not "the church of Velm".
 */
const MEETING: Readonly<Record<Comparative['kind'], (a: Stems, b: Stems) => boolean>> = {
  degree: haveCommon,
  time: isWithin,
  place: (a, b) => isWithin(a, b) || isWithin(b, a),
};
