import type { DateFact } from '../../../model/judging/fact';
import type { Analysis } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import type { Term } from '../../sentence/terms';
import { isVerbal } from '../../sentence/token';
import type { Exception } from '../exception';

/** What was still so before it ended was so then too. */
export const stillThen: Exception = {
  code: 'other-period',
  silent: { passages: ['The Velm mill was closed in 1931.'], claim: 'The Velm mill was still at work in 1928.' },
  wrong: { passages: ['The Velm mill was closed in 1931.'], claim: 'The Velm mill was still at work in 1935.' },
  applies({ slot, term, other }, { analysis }) {
    if (slot !== 'date' || term.fact?.kind !== 'date' || other.fact?.kind !== 'date') return false;
    if (isSaidAt(analysis, term, STILL)) return isBefore(term.fact, other.fact);
    return isSaidAt(analysis, term, ALREADY) && isBefore(other.fact, term.fact);
  },
};

const STILL: ReadonlySet<string> = new Set(['still']);
const ALREADY: ReadonlySet<string> = new Set(['already', 'longer']);
const BORDERS = clauseBorders(',', 'and', 'or');

/** Whether one of some words belongs to what is said of a date: not "built in 1928 and | still at work". */
function isSaidAt({ tokens }: Analysis, { first, last }: Term, words: ReadonlySet<string>): boolean {
  const at = tokens.findIndex(({ lower }) => words.has(lower));
  if (at < 0) return false;
  const [from, to] = clauseAround(tokens, { first: at, last: at + 1 }, BORDERS);
  if (first > at) return last <= to || !tokens.slice(to, first).some(isVerbal);
  // "The mill built in 1928 is still at work" tells of its building then.
  const [start] = clauseAround(tokens, { first, last }, BORDERS);
  return !tokens.slice(start, Math.max(first, from)).some(isVerbal);
}

function isBefore({ anchor: a }: DateFact, { anchor: b }: DateFact): boolean {
  return a.max < b.min;
}
