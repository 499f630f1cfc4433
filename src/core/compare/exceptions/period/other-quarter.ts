import { isValueFact } from '../../alignment/fact-support';
import type { Exception } from '../exception';

/** Another quarter with other figures is another statement; with the same figures it is a slip. */
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
    if (term.fact.written.part === other.fact.written.part) return false;
    return analysis.terms.some((u) => u !== term && isValueFact(u.fact) && !view.supported.has(u));
  },
};
