import { nth } from '../../text/nth';
import type { Token } from './token';

const CLAUSE_BORDERS = [
  ';',
  ':',
  '.',
  '(',
  ')',
  '–',
  '—',
  'but',
  'although',
  'though',
  'because',
  'while',
  'whereas',
  'which',
  'who',
] as const;

/** The words and marks at which every clause ends, with those of one purpose. */
export function clauseBorders(...others: readonly string[]): ReadonlySet<string> {
  return new Set([...CLAUSE_BORDERS, ...others]);
}

/** The half-open places of the clause that a stretch of tokens stands in. */
export function clauseAround(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  borders: ReadonlySet<string>,
): readonly [from: number, to: number] {
  return placesAround(tokens, { first, last }, (at) => borders.has(nth(tokens, at).lower));
}

/** The half-open places around a stretch of tokens, up to the borders on either side. */
export function placesAround(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  isBorder: (at: number) => boolean,
): readonly [from: number, to: number] {
  let [from, to] = [first, last];
  while (from > 0 && !isBorder(from - 1)) from--;
  while (to < tokens.length && !isBorder(to)) to++;
  return [from, to];
}
