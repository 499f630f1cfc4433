import { compareFacts } from '../../alignment/fact-support';
import type { Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/** Another year with another figure of the same thing is another statement; with the same figure it is a slip. */
export const otherYear: Exception = {
  code: 'other-period',
  silent: { passages: ['Norvik sold 10.5 million tyres in 2022.'], claim: 'Norvik sold 9.4 million tyres in 2020.' },
  wrong: { passages: ['Norvik sold 10.5 million tyres in 2022.'], claim: 'Norvik sold 10.5 million tyres in 2020.' },
  applies({ slot, term, other, view }, { analysis }) {
    if (slot !== 'date' || !areOfTwoYears(yearOf(term), yearOf(other))) return false;
    return analysis.terms.some((u) => {
      const { fact } = u;
      if (fact?.kind !== 'quantity' || fact.role === 'label' || view.supported.has(u)) return false;
      return view.analysis.terms.some((o) => compareFacts(fact, o.fact).relation === 'conflict');
    });
  },
};

function areOfTwoYears(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** The year that a date is written with. */
function yearOf({ fact }: Term): number | undefined {
  return fact?.kind === 'date' ? fact.written.year : undefined;
}
