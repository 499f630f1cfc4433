import { lowerAt } from '../numbers/lexer';
import type { Token } from '../numbers/lexer';
import { PARTS, SMALL } from '../numbers/number-words';

/** How many times as much, in token positions. */
export interface Multiple {
  readonly value: number;
  readonly end: number;
  /** True for what something became: "doubled", "threefold". */
  readonly change: boolean;
  /** Where it starts, if not at the number. */
  readonly start?: number;
}

/** How many times as much, told by a part: "half as many as", "half again as much", "a third as much again". */
export function partMultipleAt(tokens: readonly Token[], at: number): Multiple | undefined {
  const part = partOfOne(tokens, at);
  if (part === undefined) return undefined;
  const { value, end } = part;
  if (lowerAt(tokens, end) === 'again' && lowerAt(tokens, end + 1) === 'as')
    return { value: 1 + value, end: end + 1, change: false };
  if (lowerAt(tokens, end) === 'as') return asMuch(tokens, value, end);
  return value === HALF && isBesideOther(tokens, at) ? { value, end, change: false } : undefined;
}

const HALF = 0.5;

/** "Half | as much again" and "half | as many pupils as"; "halfway" and "half, as it were" are none. */
function asMuch(tokens: readonly Token[], part: number, at: number): Multiple | undefined {
  if (!/^(?:much|many|big|large|long|high|tall|wide|old|heavy|fast|far)$/.test(lowerAt(tokens, at + 1)))
    return undefined;
  const isAgain = lowerAt(tokens, at + 2) === 'again';
  return { value: isAgain ? 1 + part : part, end: isAgain ? at + 3 : at, change: false };
}

/** "Were | half those on the other plots", "is | half what it was": compared with something else, and no part of it. */
function isBesideOther(tokens: readonly Token[], at: number): boolean {
  const isTold = /^(?:is|are|was|were|be|been|than|nearly|almost|about|only|just)$/.test(lowerAt(tokens, at - 1));
  return isTold && /^(?:what|(?:those|that) (?:of|on|in|at|from|for))\b/.test(wordsAt(tokens, at + 1));
}

function wordsAt(tokens: readonly Token[], at: number): string {
  return `${lowerAt(tokens, at)} ${lowerAt(tokens, at + 1)}`;
}

function partOfOne(tokens: readonly Token[], at: number): { readonly value: number; readonly end: number } | undefined {
  const word = lowerAt(tokens, at);
  if (word === 'half') return { value: HALF, end: at + 1 };
  const count = word === 'a' ? 1 : SMALL.get(word);
  const noun = lowerAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  const parts = count === undefined ? undefined : PARTS.get(lowerAt(tokens, noun));
  if (count === undefined || parts === undefined) return undefined;
  return count < parts ? { value: count / parts, end: noun + 1 } : undefined;
}
