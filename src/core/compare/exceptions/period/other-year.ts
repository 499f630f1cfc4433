import type { PassageView } from '../../alignment/view';
import { compareFacts } from '../../alignment/fact-support';
import type { Analysis } from '../../sentence/analysis';
import type { Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/** Another year with another figure of the same thing is another statement; with the same figure it is a slip. */
export const otherYear: Exception = {
  code: 'other-period',
  silent: { passages: ['Norvik sold 10.5 million tyres in 2022.'], claim: 'Norvik sold 9.4 million tyres in 2020.' },
  wrong: { passages: ['Norvik sold 10.5 million tyres in 2022.'], claim: 'Norvik sold 10.5 million tyres in 2020.' },
  applies({ slot, term, other, view }, { analysis }) {
    if (slot === 'antonym') return areOfOtherYears(analysis, view) && isOfOtherPart(analysis, view);
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

/** Whether both give years, and the passage none of the claim's. */
function areOfOtherYears({ terms }: Analysis, { analysis }: PassageView): boolean {
  const yearsIn = (all: readonly Term[]): readonly number[] => all.flatMap((term) => yearOf(term) ?? []);
  const [mine, theirs] = [yearsIn(terms), yearsIn(analysis.terms)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((year) => theirs.includes(year));
}

/** "Three of the four were men" beside "half were women": of other parts, as their figures tell. */
function isOfOtherPart({ terms }: Analysis, { analysis, supported }: PassageView): boolean {
  const isPart = ({ fact }: Term): boolean => fact?.kind === 'quantity' && fact.role !== 'label';
  const mine = terms.filter(isPart);
  return mine.length > 0 && !mine.some((term) => supported.has(term)) && analysis.terms.some(isPart);
}
