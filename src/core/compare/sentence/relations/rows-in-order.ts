import type { Fact } from '../../../model/judging/fact';
import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import type { Analysis } from '../analysis';
import { termAcross, stemsOf, type Term } from '../terms';
import { isVerbal, type Token } from '../token';
import { pairsOf } from './pairs';

/** One of a row: its words that no other of the row has, and its value where it is one. */
export interface Member {
  readonly term: Term;
  readonly stems: readonly string[];
  readonly fact?: Fact | undefined;
}

/** What a sentence gives to one of a row, in the row's order. */
export interface InOrder {
  readonly key: Member;
  readonly value: Member;
}

/**
 * The rows of a sentence that go together one by one. Example: "the bakery and the dairy opened in 1931 and 1948,
 * respectively", "Ruth Berg and Olaf Dahl won gold and silver, respectively". Empty for all other sentences.
 */
export const inOrderOf = caches.ofObject((analysis: Analysis): readonly InOrder[] => {
  const pairs = pairsOf(analysis);
  if (pairs.length < 2) return phrasesInOrder(analysis);
  const telling = tellingOf(pairs.map(({ key }) => stemsOf(analysis, key)));
  return pairs.map(({ key, value }, i) => ({
    key: { term: key, stems: nth(telling, i), fact: key.fact },
    value: { term: value, stems: stemsOf(analysis, value), fact: value.fact },
  }));
});

/** The phrases on both sides of the verb of a sentence with "respectively". */
function phrasesInOrder({ tokens, facts }: Analysis): readonly InOrder[] {
  const end = tokens.findIndex(({ lower }) => lower === 'respectively');
  const first = tokens.findIndex(isVerbal);
  const isBetween = first > 0 && first < end;
  if (!isBetween || facts.length > 0) return [];
  let after = first;
  while (after < end && (isVerbal(nth(tokens, after)) || LINKS.has(nth(tokens, after).pos))) after++;
  const [keys, values] = [membersIn(tokens, 0, first), membersIn(tokens, after, end)];
  if (keys.length < 2 || keys.length !== values.length) return [];
  return keys.map((key, i) => ({ key, value: nth(values, i) }));
}

/** What may stand between a verb and the row behind it: "are | directed by | …". */
const LINKS: ReadonlySet<string> = new Set(['ADP', 'ADV', 'PART']);
const JOINTS: ReadonlySet<string> = new Set([',', 'and', '&']);

/** The members of a row between two places; none where one has no word of its own. */
function membersIn(tokens: readonly Token[], from: number, to: number): readonly Member[] {
  const runs: number[][] = [[]];
  for (let i = from; i < to; i++) {
    if (JOINTS.has(nth(tokens, i).lower)) runs.push([]);
    else if (nth(tokens, i).content) runs.at(-1)?.push(i);
  }
  const rows = runs.filter((run) => run.length > 0);
  const telling = tellingOf(rows.map((row) => row.map((i) => nth(tokens, i).stem)));
  if (telling.some((stems) => stems.length === 0)) return [];
  return rows.map((row, i) => ({ term: termOver(tokens, row), stems: nth(telling, i) }));
}

/** A term over the tokens from the first of some places to the last. */
export function termOver(tokens: readonly Token[], places: readonly number[]): Term {
  return termAcross(tokens, 'noun', [Math.min(...places), Math.max(...places) + 1]);
}

/** The words of each that none of the others has. */
function tellingOf(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((own, i) => own.filter((stem) => !rows.some((other, k) => k !== i && other.includes(stem))));
}
