import type { DateFact } from '../../../model/judging/fact';
import { isValueFact } from '../../alignment/fact-support';
import type { Exception } from '../exception';

/** Another quarter with other figures, or of another year, is another statement; with the same figures it is a slip. */
export const otherQuarter: Exception = {
  code: 'other-period',
  silent: {
    passages: ['Norvik earned $40 million in the first quarter of 2021.'],
    claim: 'Norvik earned $52 million in the second quarter of 2021.',
  },
  wrong: {
    passages: ['Norvik earned $40 million in the first quarter of 2021.'],
    claim: 'Norvik earned $40 million in the second quarter of 2021.',
  },
  applies({ slot, term, other, view }, { analysis }) {
    if (slot !== 'date' || term.fact?.kind !== 'date' || other.fact?.kind !== 'date') return false;
    const [mine, theirs] = [term.fact.written, other.fact.written];
    if (mine.part === theirs.part) return false;
    if (isPartOf(mine) && isPartOf(theirs) && mine.year !== theirs.year) return true;
    return analysis.terms.some((u) => u !== term && isValueFact(u.fact) && !view.supported.has(u));
  },
};

/** A quarter or half of a year that is told: another one of another year is no slip. */
function isPartOf({ year, part }: DateFact['written']): boolean {
  return year !== undefined && part !== undefined;
}
