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
export const quantifiersIn = caches.ofObject(({ tokens }: Analysis): readonly Quantifier[] =>
  tokens.flatMap((_, i) => {
    const found = shareAt(tokens, i);
    const isInside = i > 0 && (shareAt(tokens, i - 1)?.length ?? 0) > 1;
    if (!found || isInside || isOfDegree(tokens, i)) return [];
    const last = i + found.length;
    const counted = countedBy(tokens, last);
    const verb = counted < 0 ? -1 : verbOf(tokens, i, counted);
    return verb < 0 ? [] : [{ share: found.share, first: i, last, counted, verb }];
  }),
);

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
  const before = [first - 1, first - 2].find((i) => isVerb(tokens[i]));
  if (before !== undefined) return before;
  const behind = tokens.slice(counted + 1, counted + 1 + TO_VERB);
  const end = behind.findIndex(({ lower }) => BORDERS.has(lower));
  const near = end < 0 ? behind : behind.slice(0, end);
  const at = near.findIndex(isVerb);
  return at < 0 ? -1 : counted + 1 + at;
}

function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && token.content;
}
