import { caches } from '../../text/caches';
import { nth } from '../../text/nth';
import type { Analysis } from './analysis';
import { shareAt, type Share } from './polarity';
import type { Token } from './token';

/** A word of number with what it counts and what is said of that. */
export interface Quantifier {
  readonly share: Share;
  /** Half-open places of its tokens. */
  readonly first: number;
  readonly last: number;
  /** The token that stands for what is counted: the last noun of "most of the older | pupils". */
  readonly counted: number;
  /** The verb that says what these do, or what is done with them. */
  readonly verb: number;
  /** A word of number, or "a minority of", or "two thirds of", whose figure is compared as a figure too. */
  readonly form: 'word' | 'portion' | 'figure';
}

/** How many tokens the words for what is counted may take. */
const LONGEST = 6;
/** How many tokens may stand between what is counted and its verb: "of the pupils | in the valley | passed". */
const TO_VERB = 6;
/** What ends the part of a sentence that a subject and its verb stand in. */
const BORDERS: ReadonlySet<string> = new Set([',', ';', 'and', 'but', 'who', 'which', 'that']);
/** What the counted may be told by. */
const IN_PHRASE: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'DET', 'NUM', 'X', 'PRON']);

/** The words of number of a sentence, each with its noun and its verb; in order. */
export const quantifiersIn = caches.ofObject((analysis: Analysis): readonly Quantifier[] => {
  const { tokens } = analysis;
  return tokens.flatMap((_, i) => {
    const found = quantifierAt(analysis, i);
    const isInside = i > 0 && (shareAt(tokens, i - 1)?.length ?? 0) > 1;
    if (!found || isInside || isOfDegree(tokens, i)) return [];
    const last = i + found.length;
    const counted = countedBy(tokens, last);
    const verb = counted < 0 ? -1 : verbOf(tokens, i, counted);
    const first = found.form === 'portion' ? phraseStart(tokens, i) : i;
    return verb < 0 ? [] : [{ share: found.share, form: found.form, first, last, counted, verb }];
  });
});

/** What a source says that a share goes beyond. */
const BEYOND: Readonly<Partial<Record<Share, readonly Share[]>>> = {
  all: ['none', 'few', 'some', 'most', 'not-all'],
  most: ['none', 'few'],
  some: ['none'],
  few: ['all', 'most'],
  none: ['all', 'most', 'some', 'few'],
  'not-all': ['all'],
};

/** Whether a share goes beyond another one of the same things: "all" beyond "most". */
export function goesBeyond(mine: Quantifier, theirs: Quantifier): boolean {
  return BEYOND[mine.share]?.includes(theirs.share) ?? false;
}

type Found = NonNullable<ReturnType<typeof shareAt>>;

function quantifierAt(analysis: Analysis, i: number): (Found & Pick<Quantifier, 'form'>) | undefined {
  const word = shareAt(analysis.tokens, i);
  if (word) return { ...word, form: 'word' };
  const portion = portionAt(analysis.tokens, i);
  if (portion) return { ...portion, form: 'portion' };
  const figure = figureAt(analysis, i);
  return figure && { ...figure, form: 'figure' };
}

const PORTIONS: ReadonlyMap<string, Share> = new Map([
  ['majority', 'most'],
  ['minority', 'few'],
]);
/** What "one of" stands before where it means some of those, and none at all behind the other words. */
const THOSE: ReadonlySet<string> = new Set(['the', 'these', 'those', 'its', 'their', 'his', 'her', 'our']);
const NO_ONE: ReadonlySet<string> = new Set(['not', 'no', 'every', 'each', 'any', 'but', 'than', 'least']);

/** "A minority | of the mills", "one | of the mills". */
function portionAt(tokens: readonly Token[], i: number): Found | undefined {
  if (tokens[i + 1]?.lower !== 'of') return undefined;
  const { lower } = nth(tokens, i);
  const share = PORTIONS.get(lower);
  const before = tokens[i - 1];
  if (share !== undefined) return before && ['DET', 'ADJ'].includes(before.pos) ? { share, length: 1 } : undefined;
  const isSome = lower === 'one' && THOSE.has(tokens[i + 2]?.lower ?? '') && !NO_ONE.has(before?.lower ?? '');
  return isSome ? { share: 'some', length: 1 } : undefined;
}

/** "Only a small | minority". */
function phraseStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && ['DET', 'ADJ', 'ADV'].includes(nth(tokens, first - 1).pos)) first--;
  return first;
}

const HALF = 50;

/** "Two thirds | of the mills" are most of them, "40 per cent" are not. */
function figureAt({ terms, tokens }: Analysis, i: number): Found | undefined {
  const term = terms.find(({ first }) => first === i);
  const fact = term?.fact;
  if (!term || fact?.kind !== 'quantity' || fact.dimension !== 'percent') return undefined;
  if (tokens[term.last]?.lower !== 'of' || fact.role === 'change') return undefined;
  const { min, max } = fact.interval;
  const share = min > HALF ? 'most' : max < HALF ? 'few' : undefined;
  return share && { share, length: term.last - i };
}

/** "The most expensive", "at most", "a few": no share of what follows. */
function isOfDegree(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const { lower } = nth(tokens, at);
  if (lower === 'most') return ['the', 'at', 'its', 'their', 'a'].includes(before) || tokens[at + 1]?.pos === 'ADJ';
  return lower === 'few' && ['a', 'the', 'next', 'last', 'past', 'first', 'these', 'those'].includes(before);
}

function countedBy(tokens: readonly Token[], from: number): number {
  const start = tokens[from]?.lower === 'of' ? from + 1 : from;
  let counted = -1;
  for (let i = start; i < Math.min(tokens.length, start + LONGEST); i++) {
    const { pos, content } = nth(tokens, i);
    if (!IN_PHRASE.has(pos)) break;
    if (pos === 'NOUN' && content) counted = i;
  }
  return counted;
}

/** The verb behind a subject, or before what is done something with. */
function verbOf(tokens: readonly Token[], first: number, counted: number): number {
  const before = [first - 1, first - 2].find((i) => isVerb(tokens[i], i, tokens));
  if (before !== undefined) return before;
  const behind = tokens.slice(counted + 1, counted + 1 + TO_VERB);
  const end = behind.findIndex(({ lower }) => BORDERS.has(lower));
  const near = end < 0 ? behind : behind.slice(0, end);
  const at = near.findIndex(isVerb);
  return at < 0 ? -1 : counted + 1 + at;
}

/** A verb that says something, or "has" before what somebody has. */
function isVerb(token: Token | undefined, i: number, all: readonly Token[]): boolean {
  if (token?.lemma === 'have') return OWNED.has(all[i + 1]?.pos ?? '');
  return token?.pos === 'VERB' && token.content;
}

const OWNED: ReadonlySet<string> = new Set(['DET', 'NUM', 'NOUN', 'ADJ', 'PROPN']);
