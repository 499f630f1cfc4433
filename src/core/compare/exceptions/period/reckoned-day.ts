import { isValueFact } from '../../alignment/fact-support';
import { isReckonedDay } from '../../alignment/derivation';
import type { Exception } from '../exception';

/** A day so many days before or after one that the passage gives. */
export const reckonedDay: Exception = {
  code: 'derived-figure',
  silent: {
    passages: ['Lambing began on 9 March, six days later than the year before.'],
    claim: 'The year before, lambing began on 3 March.',
  },
  wrong: {
    passages: ['Lambing began on 9 March, six days later than the year before.'],
    claim: 'The year before, lambing began on 5 March.',
  },
  applies({ term: { fact }, view: { analysis } }) {
    if (fact?.kind !== 'date') return false;
    return isReckonedDay(
      fact,
      analysis.terms.flatMap((u) => (isValueFact(u.fact) ? [u.fact] : [])),
    );
  },
};
