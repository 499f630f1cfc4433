import type { Analysis } from '../analysis';
import { clauseAround, clauseBorders } from '../clause';
import { shareAt } from '../polarity';
import type { Token } from '../token';

/** What is taken before something else: the nouns on either side of "rather than". */
export interface Choice {
  /** Places of the nouns before it, those of who chooses among them, and of those behind it. */
  readonly taken: readonly number[];
  readonly left: readonly number[];
  /** Whether the larger part of them chose so, or all. */
  readonly isOfMost: boolean;
}

const BORDERS = clauseBorders(',');
const JOINTS: ReadonlyMap<string, string> = new Map([
  ['rather', 'than'],
  ['instead', 'of'],
]);
const MOST: ReadonlySet<string> = new Set(['most', 'all']);
const HALF = 50;
const NOMINAL: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['NOUN', 'PROPN']);

/** The choice that a sentence tells; undefined where it tells none. */
export function choiceIn({ tokens, terms }: Analysis): Choice | undefined {
  const at = tokens.findIndex(({ lower }, i) => JOINTS.has(lower) && JOINTS.get(lower) === tokens[i + 1]?.lower);
  if (at < 0) return undefined;
  const [from, to] = clauseAround(tokens, { first: at, last: at + 2 }, BORDERS);
  const nouns = tokens.flatMap(({ pos, content }, i) => (content && NOMINAL.has(pos) ? [i] : []));
  const shares = tokens.slice(from, at).flatMap((_, i) => shareAt(tokens, from + i)?.share ?? []);
  const parts = terms.flatMap(({ fact, last }) =>
    fact?.kind === 'quantity' && fact.dimension === 'percent' && last <= at ? [fact.interval.min] : [],
  );
  return {
    taken: nouns.filter((i) => i >= from && i < at),
    left: nouns.filter((i) => i > at && i < to),
    isOfMost: shares.every((share) => MOST.has(share)) && parts.every((part) => part > HALF),
  };
}
