import type { Fact } from '../../../model/judging/fact';
import type { Analysis } from '../../sentence/analysis';
import type { Term } from '../../sentence/terms';
import type { Exception } from '../exception';

/**
 * "As of 29 March" says when somebody looked, not when something happened: the count of that day is what may differ.
 * "Before 29 March" gives the wrong day only for the very same count, as another "as of" does, and "as of after 29
 * March" says otherwise when somebody looked.
 */
export const observedDay: Exception = {
  code: 'observed-day',
  silent: {
    passages: ['As of 4 May, 310 homes had been repaired in Velm.'],
    claim: 'By 2 May some of the homes in Velm had been repaired.',
  },
  wrong: {
    passages: ['The bridge in Velm was opened on 4 May 2019.'],
    claim: 'The bridge in Velm was opened on 2 May 2019.',
  },
  applies({ slot, term, other, view: { analysis } }, { analysis: claim }) {
    if (slot !== 'date' || term.fact?.kind !== 'date' || !isAsOf(analysis, other)) return false;
    const isSame = claim.terms.some((a) => analysis.terms.some((b) => isSameCount(a.fact, b.fact)));
    if (term.fact.relation !== 'before' && term.fact.relation !== 'after') return !isAsOf(claim, term) || !isSame;
    return !isAsOf(claim, term) && !isSame;
  },
};

function isAsOf({ tokens }: Analysis, { first, last }: Term): boolean {
  return tokens
    .slice(Math.max(0, first - 2), last)
    .map((t) => t.lower)
    .join(' ')
    .includes('as of ');
}

function isSameCount(a: Fact | undefined, b: Fact | undefined): boolean {
  if (a?.kind !== 'quantity' || b?.kind !== 'quantity') return false;
  return a.role === 'amount' && a.value === b.value && a.dimension === b.dimension;
}
